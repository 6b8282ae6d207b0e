import { type DynamicModule, Module } from '@nestjs/common';
import { APP_DATABASE } from './app-database.js';
import { AlertsModule } from './features/alerts/alerts.module.js';
import { AgentsModule } from './features/agents/agents.module.js';
import { CompanyModule } from './features/company/company.module.js';
import { ContractsModule } from './features/contracts/contracts.module.js';
import { PinsModule } from './features/pins/pins.module.js';
import { QueuesModule } from './features/queues/queues.module.js';
import { SitesModule } from './features/sites/sites.module.js';
import { SpecialDaysModule } from './features/special-days/special-days.module.js';
import { TimeOffModule } from './features/time-off/time-off.module.js';
import { HealthModule } from './features/health/health.module.js';
import { HistoriesModule } from './features/histories/histories.module.js';
import { PlansModule } from './features/plans/plans.module.js';
import { ForecastsModule } from './features/forecasts/forecasts.module.js';
import { RequirementsModule } from './features/requirements/requirements.module.js';
import { StaffingModule } from './features/staffing/staffing.module.js';
import { RostersModule } from './features/rosters/rosters.module.js';
import { AgentViewsModule } from './features/agent-views/agent-views.module.js';
import { CostsModule } from './features/costs/costs.module.js';
import { RehearsalsModule } from './features/rehearsals/rehearsals.module.js';
import { RosterViewsModule } from './features/roster-views/roster-views.module.js';
import type { ServiceConfig } from './platform/config-service.js';
import { DatabaseModule } from './platform/database/database.module.js';
import { databaseProfile } from './platform/database/profile.js';
import { HttpModule } from './platform/http/http.module.js';
import { JobsModule } from './platform/jobs/jobs.module.js';
import type { ServiceLog } from './platform/logging.js';

/** The nouns in the order of the flow; openapi.json and /api/docs list their routes in the same order. */
const FEATURES = [
  HealthModule,
  SitesModule, ContractsModule, SpecialDaysModule, QueuesModule, AgentsModule, TimeOffModule, PinsModule, CompanyModule,
  HistoriesModule, PlansModule, RostersModule, ForecastsModule, StaffingModule, AlertsModule, RequirementsModule,
  RosterViewsModule, AgentViewsModule, CostsModule, RehearsalsModule,
];

/** Composition root of the service. */
@Module({})
export class AppModule {
  static with(config: ServiceConfig, log: ServiceLog): DynamicModule {
    return {
      module: AppModule,
      imports: [HttpModule.with(config, log), DatabaseModule.open(databaseProfile(config), APP_DATABASE), JobsModule, ...FEATURES],
    };
  }
}
