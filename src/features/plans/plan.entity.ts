import { Column, Entity, Index } from 'typeorm';
import { LocalDateColumn } from '../../platform/database/columns.js';
import { NounRow } from '../../platform/database/noun-row.js';

/** A plan: a code that stands, and the inputs (plan file and every file that it names) that it has now. */
@Entity('plans')
@Index('plans_code', ['code'], { unique: true })
export class StoredPlan extends NounRow {
  @Column('text')
  name!: string;

  @LocalDateColumn({ name: 'horizon_start' })
  horizonStart!: string;

  @Column('integer', { name: 'horizon_days' })
  horizonDays!: number;

  @Column('text')
  currency!: string;

  @Column('integer')
  agents!: number;

  /** Id of its PlanInputs. */
  @Column('text', { name: 'inputs_id' })
  inputsId!: string;
}
