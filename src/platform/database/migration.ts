import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A class, because TypeORM makes the instance. */
export type MigrationClass = new () => MigrationInterface;

/** One migration of one driver as plain statements; its place in the order is `number`, its lasting name `<title>-<number>`. */
export function migration(number: number, title: string, up: readonly string[], down: readonly string[]): MigrationClass {
  return class implements MigrationInterface {
    // TypeORM reads the order from the last 13 characters.
    readonly name = `${title}-${String(number).padStart(13, '0')}`;

    async up(runner: QueryRunner): Promise<void> {
      await runAll(runner, up);
    }

    async down(runner: QueryRunner): Promise<void> {
      await runAll(runner, down);
    }
  };
}

async function runAll(runner: QueryRunner, statements: readonly string[]): Promise<void> {
  for (const statement of statements) await runner.query(statement);
}
