import { Module } from '@nestjs/common';
import { HistoriesModule } from '../histories/histories.module.js';
import { RostersModule } from '../rosters/rosters.module.js';
import { RosterViewsModule } from '../roster-views/roster-views.module.js';
import { SnapshotsModule } from '../snapshots/snapshots.module.js';
import { ForecastsController } from './forecasts.controller.js';
import { PlanForecastsController } from './plan-forecasts.controller.js';
import { StoredForecastsController } from './stored-forecasts.controller.js';
import { StoredForecasts } from './stored-forecasts.service.js';

@Module({
  imports: [RostersModule, RosterViewsModule, SnapshotsModule, HistoriesModule],
  controllers: [PlanForecastsController, ForecastsController, StoredForecastsController],
  providers: [StoredForecasts],
})
export class ForecastsModule {}
