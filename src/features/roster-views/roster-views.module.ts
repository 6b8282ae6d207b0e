import { Module } from '@nestjs/common';
import { RostersModule } from '../rosters/rosters.module.js';
import { RosterViewsController } from './roster-views.controller.js';
import { VIEW_THREADS, ViewThreads } from './view-threads.js';
import { Views } from './views.service.js';

@Module({
  imports: [RostersModule], controllers: [RosterViewsController],
  providers: [Views, { provide: VIEW_THREADS, useFactory: () => new ViewThreads() }], exports: [Views],
})
export class RosterViewsModule {}
