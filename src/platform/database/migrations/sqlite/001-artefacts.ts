import { migration } from '../../migration.js';

export const artefacts001 = migration(1, 'artefacts', [
  `CREATE TABLE "artefacts" (
    "id" text PRIMARY KEY NOT NULL, "kind" text NOT NULL, "owner_id" text NOT NULL, "created_at" integer NOT NULL,
    "sha256" text NOT NULL, "plain_length" integer NOT NULL, "bytes" blob NOT NULL
  )`,
  'CREATE INDEX "artefacts_owner" ON "artefacts" ("owner_id", "kind")',
], ['DROP TABLE "artefacts"']);
