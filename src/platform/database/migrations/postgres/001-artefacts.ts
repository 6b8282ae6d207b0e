import { migration } from '../../migration.js';

export const artefacts001 = migration(1, 'artefacts', [
  `CREATE TABLE "artefacts" (
    "id" text PRIMARY KEY NOT NULL, "kind" text NOT NULL, "owner_id" text NOT NULL, "created_at" timestamptz(3) NOT NULL,
    "sha256" text NOT NULL, "plain_length" integer NOT NULL, "bytes" bytea NOT NULL
  )`,
  // Compressed already: the database need not try again.
  'ALTER TABLE "artefacts" ALTER COLUMN "bytes" SET STORAGE EXTERNAL',
  'CREATE INDEX "artefacts_owner" ON "artefacts" ("owner_id", "kind")',
], ['DROP TABLE "artefacts"']);
