import { Module } from '@nestjs/common';
import { RostersModule } from '../rosters/rosters.module.js';
import { RosterViewsController } from './roster-views.controller.js';
import { Views } from './views.service.js';

@Module({
  imports: [RostersModule], controllers: [RosterViewsController],
  providers: [Views], exports: [Views],
})
export class RosterViewsModule {}
