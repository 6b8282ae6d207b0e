import { Injectable } from '@nestjs/common';
import { ReadConnection } from '../../platform/database/read-connection.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SideThreads } from '../../platform/jobs/side-threads.js';
import { NounStore } from '../shared/noun-store.js';
import type { PinInput } from '../../formats/plan/pin.js';
import { PIN } from './pin-noun.js';

/** What is decided already for agents on dates; other features read them here. */
@Injectable()
export class PinsService {
  readonly store: NounStore<PinInput>;

  constructor(writes: UnitOfWork, reads: ReadConnection, threads: SideThreads) {
    this.store = new NounStore(PIN, writes, reads, threads);
  }
}
