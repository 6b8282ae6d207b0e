import type { EntityManager, EntityTarget, ObjectLiteral } from 'typeorm';
import type { QueryDeepPartialEntity } from 'typeorm/query-builder/QueryPartialEntity.js';

/** A statement of 50 rows takes a few ms; both drivers allow far more parameters than that needs. */
const ROWS_A_STATEMENT = 50;

/**
 * Inserts many rows inside a unit of work. Statements are small, so that on SQLite the event loop turns between them and reads are served
 * meanwhile; all rows become visible together, when the unit ends. Rows must be complete: nothing is read back into them.
 */
export async function insertInChunks<Row extends ObjectLiteral>(manager: EntityManager, target: EntityTarget<Row>, rows: readonly Row[]): Promise<void> {
  for (let at = 0; at < rows.length; at += ROWS_A_STATEMENT) {
    // Column names are those of Row; TypeORM's type only cannot say so of `unknown` JSON.
    const chunk = rows.slice(at, at + ROWS_A_STATEMENT) as unknown as QueryDeepPartialEntity<Row>[];
    await manager.createQueryBuilder().insert().into(target).values(chunk).updateEntity(false).execute();
  }
}
