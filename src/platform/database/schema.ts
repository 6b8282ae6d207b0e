import type { MigrationClass } from './migration.js';
import type { Profile } from './profile.js';

/** An entity class. */
export type EntityClass = abstract new (...args: never[]) => object;

/** Everything that is stored: what the code believes (entities) and what makes the tables (migrations, one list a driver). */
export interface DatabaseSchema {
  readonly entities: readonly EntityClass[];
  readonly migrations: Readonly<Record<Profile['driver'], readonly MigrationClass[]>>;
}
