import { migration } from '../../migration.js';

const TABLES = ['site', 'contract', 'queue', 'agent', 'time_off', 'special_day', 'pin'];

/** Sites, contracts, queues, agents, time off, special days and pins, all of one form, and what they use of each other. */
export const nouns020 = migration(20, 'nouns', [
  ...TABLES.flatMap((table) => [
    `CREATE TABLE "${table}" (
      "id" text PRIMARY KEY NOT NULL, "code" text NOT NULL, "version" integer NOT NULL, "created_at" timestamptz(3) NOT NULL, "updated_at" timestamptz(3) NOT NULL,
      "data" text NOT NULL, "ends_on" text
    )`,
    `CREATE UNIQUE INDEX "${table}_code" ON "${table}" ("code")`,
  ]),
  `CREATE TABLE "noun_link" (
    "from_kind" text NOT NULL, "from_id" text NOT NULL, "to_kind" text NOT NULL, "to_code" text NOT NULL, "from_code" text NOT NULL, "until" text,
    PRIMARY KEY ("from_kind", "from_id", "to_kind", "to_code")
  )`,
  'CREATE INDEX "noun_link_target" ON "noun_link" ("to_kind", "to_code")',
], [...TABLES.map((table) => `DROP TABLE "${table}"`), 'DROP TABLE "noun_link"']);
