import { Column, Entity, Index } from 'typeorm';
import { InstantColumn, JsonColumn, LocalDateColumn } from '../../platform/database/columns.js';
import { NounRow } from '../../platform/database/noun-row.js';
import type { SolveSummary } from '../../platform/plan-file-request.js';

export const ROSTER_STATES = ['draft', 'published'] as const;
export type RosterState = (typeof ROSTER_STATES)[number];

export interface RosterSummary extends SolveSummary {
  /** Of a roster that was brought along: code of the roster of the same input whose proofs it keeps. */
  readonly boundOf?: string;
}

/** A roster, confirmed by the independent verification before it was stored. Its files are artefacts that this row owns, named as the command line names them. */
@Entity('rosters')
@Index('rosters_code', ['code'], { unique: true })
@Index('rosters_plan', ['planId'])
export class StoredRoster extends NounRow {
  @Column('text', { name: 'plan_id' })
  planId!: string;

  @Column('text', { name: 'plan_code' })
  planCode!: string;

  /** PlanInputs that it was made from. */
  @Column('text', { name: 'inputs_id' })
  inputsId!: string;

  @Column('text')
  state!: RosterState;

  @LocalDateColumn({ name: 'horizon_start' })
  horizonStart!: string;

  /** UTC date after the last one. */
  @LocalDateColumn({ name: 'horizon_end' })
  horizonEnd!: string;

  @JsonColumn()
  summary!: RosterSummary;

  /** The job that made it; empty for a roster that was brought along. */
  @Column('text', { name: 'job_id' })
  jobId!: string;

  @InstantColumn({ name: 'published_at', nullable: true })
  publishedAt!: number | null;
}

/** What a run leaves; kinds of the artefacts that a roster owns. */
export const ROSTER_FILES = ['forecast.csv', 'requirement.csv', 'staffing.json', 'roster.csv', 'roster.json', 'certificate.json', 'cost.csv', 'changes.json', 'summary.md'] as const;
export type RosterFileName = (typeof ROSTER_FILES)[number];
