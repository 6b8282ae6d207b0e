import { Entity, Index, PrimaryColumn } from 'typeorm';
import type { Shift } from '../../engine/model/roster.js';
import { InstantColumn, JsonColumn, LocalDateColumn } from '../../platform/database/columns.js';

/** A shift that people were told: rows come and go with the publication of their roster, all in one transaction. */
@Entity('published_shifts')
@Index('published_shifts_agent', ['agent', 'startAt'])
@Index('published_shifts_date', ['date'])
export class PublishedShift {
  @PrimaryColumn('text', { name: 'roster_id' })
  rosterId!: string;

  @PrimaryColumn('text')
  agent!: string;

  @InstantColumn({ name: 'start_at' })
  startAt!: number;

  @InstantColumn({ name: 'end_at' })
  endAt!: number;

  /** Agent-local date of the start; one shift a date and agent. */
  @PrimaryColumn('text')
  date!: string;

  /** UTC date after the last one of the roster's horizon. */
  @LocalDateColumn({ name: 'roster_end' })
  rosterEnd!: string;

  @JsonColumn()
  shift!: Shift;
}
