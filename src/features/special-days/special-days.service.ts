import { Injectable } from '@nestjs/common';
import { ReadConnection } from '../../platform/database/read-connection.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SideThreads } from '../../platform/jobs/side-threads.js';
import { NounStore } from '../shared/noun-store.js';
import type { SpecialDayInput } from '../../formats/plan/special-day.js';
import { SPECIAL_DAY } from './special-day-noun.js';

/** Special days of the customers, by calendar; other features read them here. */
@Injectable()
export class SpecialDaysService {
  readonly store: NounStore<SpecialDayInput>;

  constructor(writes: UnitOfWork, reads: ReadConnection, threads: SideThreads) {
    this.store = new NounStore(SPECIAL_DAY, writes, reads, threads);
  }
}
