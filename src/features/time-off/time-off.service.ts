import { Injectable } from '@nestjs/common';
import { ReadConnection } from '../../platform/database/read-connection.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SideThreads } from '../../platform/jobs/side-threads.js';
import { NounStore } from '../shared/noun-store.js';
import type { TimeOffInput } from '../../formats/plan/time-off.js';
import { TIME_OFF } from './time-off-noun.js';

/** Time off of the agents; other features read them here. */
@Injectable()
export class TimeOffService {
  readonly store: NounStore<TimeOffInput>;

  constructor(writes: UnitOfWork, reads: ReadConnection, threads: SideThreads) {
    this.store = new NounStore(TIME_OFF, writes, reads, threads);
  }
}
