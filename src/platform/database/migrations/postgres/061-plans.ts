import { migration } from '../../migration.js';

export const plans061 = migration(61, 'plans', [
  `CREATE TABLE "plans" (
    "id" text PRIMARY KEY NOT NULL, "code" text NOT NULL, "version" integer NOT NULL, "created_at" timestamptz(3) NOT NULL, "updated_at" timestamptz(3) NOT NULL,
    "name" text NOT NULL, "horizon_start" text NOT NULL, "horizon_days" integer NOT NULL, "currency" text NOT NULL, "agents" integer NOT NULL,
    "inputs_id" text NOT NULL
  )`,
  'CREATE UNIQUE INDEX "plans_code" ON "plans" ("code")',
  `CREATE TABLE "plan_inputs" (
    "id" text PRIMARY KEY NOT NULL, "plan_id" text NOT NULL, "input_hash" text NOT NULL, "artefact_id" text NOT NULL, "files" text NOT NULL,
    "created_at" timestamptz(3) NOT NULL
  )`,
  'CREATE INDEX "plan_inputs_plan" ON "plan_inputs" ("plan_id")',
  `CREATE TABLE "published_shifts" (
    "roster_id" text NOT NULL, "agent" text NOT NULL, "start_at" timestamptz(3) NOT NULL, "end_at" timestamptz(3) NOT NULL, "date" text NOT NULL,
    "roster_end" text NOT NULL, "shift" text NOT NULL, PRIMARY KEY ("roster_id", "agent", "date")
  )`,
  'CREATE INDEX "published_shifts_agent" ON "published_shifts" ("agent", "start_at")',
  'CREATE INDEX "published_shifts_date" ON "published_shifts" ("date")',
], ['DROP TABLE "published_shifts"', 'DROP TABLE "plan_inputs"', 'DROP TABLE "plans"']);
