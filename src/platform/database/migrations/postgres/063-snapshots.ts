import { migration } from '../../migration.js';

export const snapshots063 = migration(63, 'snapshots', [
  `CREATE TABLE "snapshots" (
    "id" text PRIMARY KEY NOT NULL, "code" text NOT NULL, "version" integer NOT NULL, "created_at" timestamptz(3) NOT NULL, "updated_at" timestamptz(3) NOT NULL,
    "stage" text NOT NULL, "plan_id" text NOT NULL, "plan_code" text NOT NULL, "inputs_id" text NOT NULL,
    "horizon_start" text NOT NULL, "horizon_end" text NOT NULL, "summary" text NOT NULL, "job_id" text NOT NULL
  )`,
  'CREATE UNIQUE INDEX "snapshots_code" ON "snapshots" ("stage", "code")',
  'CREATE INDEX "snapshots_plan" ON "snapshots" ("plan_id")',
], ['DROP TABLE "snapshots"']);
