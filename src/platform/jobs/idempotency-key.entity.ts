import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn } from '../database/columns.js';

/** A request that a client may send again because its answer was lost. */
@Entity('idempotency_keys')
@Index('idempotency_keys_age', ['createdAt'])
export class IdempotencyKeyRow {
  @PrimaryColumn('text')
  key!: string;

  /** Of kind, payload and files (`requestDigest`). */
  @Column('text', { name: 'request_sha256' })
  requestSha256!: string;

  @Column('text', { name: 'job_id' })
  jobId!: string;

  @InstantColumn({ name: 'created_at' })
  createdAt!: number;
}
