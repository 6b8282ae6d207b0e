import { migration } from '../../migration.js';

export const jobs010 = migration(10, 'jobs', [
  `CREATE TABLE "jobs" (
    "id" text PRIMARY KEY NOT NULL, "kind" text NOT NULL, "state" text NOT NULL, "attempts" integer NOT NULL, "not_before" timestamptz(3) NOT NULL,
    "payload" text, "file_names" text NOT NULL, "result" text, "problems" text, "stopped_by" text,
    "created_at" timestamptz(3) NOT NULL, "started_at" timestamptz(3), "ended_at" timestamptz(3)
  )`,
  'CREATE INDEX "jobs_waiting" ON "jobs" ("state", "id")',
  `CREATE TABLE "job_events" (
    "job_id" text NOT NULL, "id" integer NOT NULL, "type" text NOT NULL, "data" text, PRIMARY KEY ("job_id", "id")
  )`,
  `CREATE TABLE "idempotency_keys" (
    "key" text PRIMARY KEY NOT NULL, "request_sha256" text NOT NULL, "job_id" text NOT NULL, "created_at" timestamptz(3) NOT NULL
  )`,
  'CREATE INDEX "idempotency_keys_age" ON "idempotency_keys" ("created_at")',
], ['DROP TABLE "idempotency_keys"', 'DROP TABLE "job_events"', 'DROP TABLE "jobs"']);
