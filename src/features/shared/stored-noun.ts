import type { LocalDate } from '../../engine/model/time.js';
import { JsonColumn, LocalDateColumn } from '../../platform/database/columns.js';
import { NounRow } from '../../platform/database/noun-row.js';

/** The columns of every noun of this part: the validated body in its canonical form, and the one date that lists filter by. */
export abstract class StoredNoun<Body extends object = object> extends NounRow {
  @JsonColumn()
  data!: Body;

  /** Last local date on which it counts; null = without end. Taken from `data`, for filters. */
  @LocalDateColumn({ name: 'ends_on', nullable: true })
  endsOn!: LocalDate | null;
}
