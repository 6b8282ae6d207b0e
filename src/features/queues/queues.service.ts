import { Injectable } from '@nestjs/common';
import { ReadConnection } from '../../platform/database/read-connection.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SideThreads } from '../../platform/jobs/side-threads.js';
import { NounStore } from '../shared/noun-store.js';
import type { QueueBody } from './dto/queue-body.js';
import { QUEUE } from './queue-noun.js';

/** Queues and their streams; other features read them here. */
@Injectable()
export class QueuesService {
  readonly store: NounStore<QueueBody>;

  constructor(writes: UnitOfWork, reads: ReadConnection, threads: SideThreads) {
    this.store = new NounStore(QUEUE, writes, reads, threads);
  }
}
