import { migration } from '../../migration.js';

export const histories060 = migration(60, 'histories', [
  `CREATE TABLE "histories" (
    "id" text PRIMARY KEY NOT NULL, "code" text NOT NULL, "version" integer NOT NULL, "created_at" timestamptz(3) NOT NULL, "updated_at" timestamptz(3) NOT NULL,
    "settings" text NOT NULL, "summary" text NOT NULL, "artefact_id" text NOT NULL
  )`,
  'CREATE UNIQUE INDEX "histories_code" ON "histories" ("code")',
], ['DROP TABLE "histories"']);
