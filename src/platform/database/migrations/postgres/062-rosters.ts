import { migration } from '../../migration.js';

export const rosters062 = migration(62, 'rosters', [
  `CREATE TABLE "rosters" (
    "id" text PRIMARY KEY NOT NULL, "code" text NOT NULL, "version" integer NOT NULL, "created_at" timestamptz(3) NOT NULL, "updated_at" timestamptz(3) NOT NULL,
    "plan_id" text NOT NULL, "plan_code" text NOT NULL, "inputs_id" text NOT NULL, "state" text NOT NULL,
    "horizon_start" text NOT NULL, "horizon_end" text NOT NULL, "summary" text NOT NULL, "job_id" text NOT NULL, "published_at" timestamptz(3)
  )`,
  'CREATE UNIQUE INDEX "rosters_code" ON "rosters" ("code")',
  'CREATE INDEX "rosters_plan" ON "rosters" ("plan_id")',
], ['DROP TABLE "rosters"']);
