import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import type { Problem } from '../../engine/model/problem.js';
import { InstantColumn, JsonColumn } from '../database/columns.js';
import type { JobState, StoppedBy } from './job-state.js';

/** One piece of long work. The files that it reads are artefacts of kind `job-input` with its id as owner, until it ends. */
@Entity('jobs')
@Index('jobs_waiting', ['state', 'id'])
export class JobRow {
  /** UUIDv7: jobs run in the order of their ids. */
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  kind!: string;

  @Column('text')
  state!: JobState;

  /** Starts so far, counted before each, so that a job that takes the process down is counted too. */
  @Column('integer')
  attempts!: number;

  /** Not to be started before. */
  @InstantColumn({ name: 'not_before' })
  notBefore!: number;

  @JsonColumn({ nullable: true })
  payload!: unknown;

  /** Names of its files, in the order of their artefacts. */
  @JsonColumn({ name: 'file_names' })
  fileNames!: readonly string[];

  /** What the handler's `save` returned. */
  @JsonColumn({ nullable: true })
  result!: unknown;

  /** Why the last attempt failed; kept while it is tried again and after it ended. */
  @JsonColumn({ nullable: true })
  problems!: readonly Problem[] | null;

  /** A cancel that was asked for, also when the process dies before it is done. */
  @Column('text', { name: 'stopped_by', nullable: true })
  stoppedBy!: StoppedBy | null;

  @InstantColumn({ name: 'created_at' })
  createdAt!: number;

  @InstantColumn({ name: 'started_at', nullable: true })
  startedAt!: number | null;

  @InstantColumn({ name: 'ended_at', nullable: true })
  endedAt!: number | null;
}
