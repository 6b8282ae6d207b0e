import { Module } from '@nestjs/common';
import { RostersModule } from '../rosters/rosters.module.js';
import { RosterViewsModule } from '../roster-views/roster-views.module.js';
import { SnapshotsModule } from '../snapshots/snapshots.module.js';
import { PlanRequirementsController } from './plan-requirements.controller.js';
import { RequirementsController } from './requirements.controller.js';
import { RequirementsService } from './requirements.service.js';

@Module({
  imports: [RostersModule, RosterViewsModule, SnapshotsModule],
  controllers: [PlanRequirementsController, RequirementsController], providers: [RequirementsService],
})
export class RequirementsModule {}
