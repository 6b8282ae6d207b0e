import type { ColumnType } from 'typeorm';
import type { ColumnMetadata } from 'typeorm/metadata/ColumnMetadata.js';
import type { Profile } from './profile.js';

/** Column types of our own: entities are declared once, and each driver has its word for them. */
export type NeutralType = 'sunshift-instant' | 'sunshift-blob';

interface ConcreteType {
  readonly type: ColumnType;
  readonly precision?: number;
}

const CONCRETE: Readonly<Record<Profile['driver'], Readonly<Record<NeutralType, ConcreteType>>>> = {
  sqlite: { 'sunshift-instant': { type: 'integer' }, 'sunshift-blob': { type: 'blob' } },
  postgres: { 'sunshift-instant': { type: 'timestamp with time zone', precision: 3 }, 'sunshift-blob': { type: 'bytea' } },
};

/** Null for a type that is not ours. */
export function concreteType(driver: Profile['driver'], type: unknown): ConcreteType | null {
  return typeof type === 'string' && type in CONCRETE[driver] ? CONCRETE[driver][type as NeutralType] : null;
}

/** Column descriptions belong to one data source, so that two drivers in one process do not meet. */
export function localiseColumn(driver: Profile['driver'], column: ColumnMetadata): void {
  const concrete = concreteType(driver, column.type);
  if (concrete === null) return;
  column.type = concrete.type;
  if (concrete.precision !== undefined) column.precision = concrete.precision;
}
