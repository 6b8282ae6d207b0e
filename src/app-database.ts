import { AgentRow } from './features/agents/agent.entity.js';
import { ContractRow } from './features/contracts/contract.entity.js';
import { PinRow } from './features/pins/pin.entity.js';
import { QueueRow } from './features/queues/queue.entity.js';
import { NounLinkRow } from './features/shared/noun-link.entity.js';
import { SiteRow } from './features/sites/site.entity.js';
import { SpecialDayRow } from './features/special-days/special-day.entity.js';
import { TimeOffRow } from './features/time-off/time-off.entity.js';
import { StoredForecast } from './features/forecasts/forecast.entity.js';
import { StoredHistory } from './features/histories/history.entity.js';
import { PlanInputs } from './features/plans/plan-inputs.entity.js';
import { StoredPlan } from './features/plans/plan.entity.js';
import { PublishedShift } from './features/plans/published-shift.entity.js';
import { Snapshot } from './features/snapshots/snapshot.entity.js';
import { StoredRoster } from './features/rosters/roster.entity.js';
import { ArtefactRow } from './platform/database/artefact.entity.js';
import { artefacts001 as postgresArtefacts001 } from './platform/database/migrations/postgres/001-artefacts.js';
import { artefacts001 as sqliteArtefacts001 } from './platform/database/migrations/sqlite/001-artefacts.js';
import { jobs010 as postgresJobs010 } from './platform/database/migrations/postgres/010-jobs.js';
import { jobs010 as sqliteJobs010 } from './platform/database/migrations/sqlite/010-jobs.js';
import { nouns020 as postgresNouns020 } from './platform/database/migrations/postgres/020-nouns.js';
import { nouns020 as sqliteNouns020 } from './platform/database/migrations/sqlite/020-nouns.js';
import { histories060 as postgresHistories060 } from './platform/database/migrations/postgres/060-histories.js';
import { plans061 as postgresPlans061 } from './platform/database/migrations/postgres/061-plans.js';
import { rosters062 as postgresRosters062 } from './platform/database/migrations/postgres/062-rosters.js';
import { snapshots063 as postgresSnapshots063 } from './platform/database/migrations/postgres/063-snapshots.js';
import { histories060 as sqliteHistories060 } from './platform/database/migrations/sqlite/060-histories.js';
import { plans061 as sqlitePlans061 } from './platform/database/migrations/sqlite/061-plans.js';
import { rosters062 as sqliteRosters062 } from './platform/database/migrations/sqlite/062-rosters.js';
import { snapshots063 as sqliteSnapshots063 } from './platform/database/migrations/sqlite/063-snapshots.js';
import { forecasts064 as sqliteForecasts064 } from './platform/database/migrations/sqlite/064-forecasts.js';
import { forecasts064 as postgresForecasts064 } from './platform/database/migrations/postgres/064-forecasts.js';
import type { DatabaseSchema } from './platform/database/schema.js';
import { IdempotencyKeyRow } from './platform/jobs/idempotency-key.entity.js';
import { JobEventRow } from './platform/jobs/job-event.entity.js';
import { JobRow } from './platform/jobs/job.entity.js';

/**
 * Everything that Sunshift stores: each entity, and for each driver the migrations that make its tables.
 * Numbers: 001-009 database, 010-019 jobs, 020-059 nouns, 060-099 plans. A migration that has been released is never edited; add the next one.
 */
export const APP_DATABASE: DatabaseSchema = {
  entities: [
    ArtefactRow,
    JobRow, JobEventRow, IdempotencyKeyRow,
    NounLinkRow, SiteRow, ContractRow, SpecialDayRow, QueueRow, AgentRow, TimeOffRow, PinRow,
    StoredHistory, StoredForecast, StoredPlan, PlanInputs, PublishedShift, StoredRoster, Snapshot,
  ],
  migrations: {
    sqlite: [
      sqliteArtefacts001,
      sqliteJobs010,
      sqliteNouns020,
      sqliteHistories060, sqlitePlans061, sqliteRosters062, sqliteSnapshots063, sqliteForecasts064,
    ],
    postgres: [
      postgresArtefacts001,
      postgresJobs010,
      postgresNouns020,
      postgresHistories060, postgresPlans061, postgresRosters062, postgresSnapshots063, postgresForecasts064,
    ],
  },
};
