import { Column, PrimaryColumn } from 'typeorm';
import { InstantColumn } from './columns.js';

/**
 * The columns that every noun users see has. Each table adds `@Index('<table>_code', ['code'], { unique: true })`, so that the index has a name
 * that its migration can give it.
 */
export abstract class NounRow {
  /** UUIDv7, from `newId()`; text, so that an id that is no UUID finds nothing instead of failing. */
  @PrimaryColumn('text')
  id!: string;

  /** The user's own name for it, unique per kind. */
  @Column('text')
  code!: string;

  /** Counts up with every change; the ETag. Compare and set it in the statement that writes. */
  @Column('integer')
  version!: number;

  @InstantColumn({ name: 'created_at' })
  createdAt!: number;

  @InstantColumn({ name: 'updated_at' })
  updatedAt!: number;
}
