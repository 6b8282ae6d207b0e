import { Module } from '@nestjs/common';
import { RosterViewsModule } from '../roster-views/roster-views.module.js';
import { RostersModule } from '../rosters/rosters.module.js';
import { RequirementsController } from './requirements.controller.js';
import { RequirementsService } from './requirements.service.js';

@Module({ imports: [RostersModule, RosterViewsModule], controllers: [RequirementsController], providers: [RequirementsService] })
export class RequirementsModule {}
