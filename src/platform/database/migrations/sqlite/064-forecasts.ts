import { migration } from '../../migration.js';

export const forecasts064 = migration(64, 'forecasts', [
  `CREATE TABLE "forecasts" (
    "id" text PRIMARY KEY NOT NULL, "code" text NOT NULL, "version" integer NOT NULL, "created_at" integer NOT NULL, "updated_at" integer NOT NULL,
    "history_code" text NOT NULL, "summary" text NOT NULL, "adjustments" text NOT NULL, "artefact_id" text NOT NULL
  )`,
  'CREATE UNIQUE INDEX "forecasts_code" ON "forecasts" ("code")',
], ['DROP TABLE "forecasts"']);
