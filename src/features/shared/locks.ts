import type { EntityManager, ObjectLiteral, SelectQueryBuilder } from 'typeorm';

/**
 * Rows that must stay as they are until the transaction ends: `used` by others too, or about to be `changed`. Where writes queue up (SQLite)
 * nothing can come between, and there is no such lock.
 */
export function lockedWhile<T extends ObjectLiteral>(manager: EntityManager, query: SelectQueryBuilder<T>, what: 'used' | 'changed'): SelectQueryBuilder<T> {
  if (manager.dataSource.options.type !== 'postgres') return query;
  return query.setLock(what === 'used' ? 'pessimistic_read' : 'pessimistic_write');
}

/** An expression that sorts texts by code point on every database, whatever language it was set up in. */
export function byCodePoint(manager: EntityManager, column: string): string {
  return manager.dataSource.options.type === 'postgres' ? `${column} COLLATE "C"` : column;
}
