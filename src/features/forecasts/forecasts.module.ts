import { Module } from '@nestjs/common';
import { RostersModule } from '../rosters/rosters.module.js';
import { RosterViewsModule } from '../roster-views/roster-views.module.js';
import { SnapshotsModule } from '../snapshots/snapshots.module.js';
import { ForecastsController } from './forecasts.controller.js';
import { PlanForecastsController } from './plan-forecasts.controller.js';

@Module({ imports: [RostersModule, RosterViewsModule, SnapshotsModule], controllers: [PlanForecastsController, ForecastsController] })
export class ForecastsModule {}
