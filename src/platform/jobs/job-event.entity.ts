import { Column, Entity, PrimaryColumn } from 'typeorm';
import { JsonColumn } from '../database/columns.js';
import type { JobEventType } from './job-event.js';

/** The last events of a job, as many as `KEPT_EVENTS`, for who connects later or again. */
@Entity('job_events')
export class JobEventRow {
  @PrimaryColumn('text', { name: 'job_id' })
  jobId!: string;

  @PrimaryColumn('integer')
  id!: number;

  @Column('text')
  type!: JobEventType;

  @JsonColumn({ nullable: true })
  data!: unknown;
}
