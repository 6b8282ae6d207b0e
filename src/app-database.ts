import { ArtefactRow } from './platform/database/artefact.entity.js';
import { artefacts001 as postgresArtefacts001 } from './platform/database/migrations/postgres/001-artefacts.js';
import { artefacts001 as sqliteArtefacts001 } from './platform/database/migrations/sqlite/001-artefacts.js';
import { jobs010 as postgresJobs010 } from './platform/database/migrations/postgres/010-jobs.js';
import { jobs010 as sqliteJobs010 } from './platform/database/migrations/sqlite/010-jobs.js';
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
  ],
  migrations: {
    sqlite: [
      sqliteArtefacts001,
      sqliteJobs010,
    ],
    postgres: [
      postgresArtefacts001,
      postgresJobs010,
    ],
  },
};
