import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { LocalDate } from '../../engine/model/time.js';
import { LocalDateColumn } from '../../platform/database/columns.js';

/** One noun uses the code of another. What a body says is in its `data`; this is the way back, so that nothing in use is removed. */
@Entity('noun_link')
@Index('noun_link_target', ['toKind', 'toCode'])
export class NounLinkRow {
  @PrimaryColumn('text', { name: 'from_kind' })
  fromKind!: string;

  @PrimaryColumn('text', { name: 'from_id' })
  fromId!: string;

  @PrimaryColumn('text', { name: 'to_kind' })
  toKind!: string;

  @PrimaryColumn('text', { name: 'to_code' })
  toCode!: string;

  /** What messages call the user of the code. */
  @Column('text', { name: 'from_code' })
  fromCode!: string;

  /** Last local date of use; null = without end. */
  @LocalDateColumn({ nullable: true })
  until!: LocalDate | null;
}
