import { Column, Entity, Index } from 'typeorm';
import { JsonColumn, LocalDateColumn } from '../../platform/database/columns.js';
import { NounRow } from '../../platform/database/noun-row.js';
import type { Stage, StageSummary } from '../../platform/stage-request.js';

/** A forecast or a requirement of a plan as it was at one moment. Never changed; its CSV is an artefact that this row owns. */
@Entity('snapshots')
@Index('snapshots_code', ['stage', 'code'], { unique: true })
@Index('snapshots_plan', ['planId'])
export class Snapshot extends NounRow {
  @Column('text')
  stage!: Stage;

  @Column('text', { name: 'plan_id' })
  planId!: string;

  @Column('text', { name: 'plan_code' })
  planCode!: string;

  /** PlanInputs that it was made from. */
  @Column('text', { name: 'inputs_id' })
  inputsId!: string;

  @LocalDateColumn({ name: 'horizon_start' })
  horizonStart!: string;

  /** UTC date after the last one. */
  @LocalDateColumn({ name: 'horizon_end' })
  horizonEnd!: string;

  @JsonColumn()
  summary!: StageSummary;

  @Column('text', { name: 'job_id' })
  jobId!: string;
}
