import { Injectable } from '@nestjs/common';
import { ReadConnection } from '../../platform/database/read-connection.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SideThreads } from '../../platform/jobs/side-threads.js';
import { NounStore } from '../shared/noun-store.js';
import type { ContractBody } from './dto/contract-body.js';
import { CONTRACT } from './contract-noun.js';

/** Contracts; other features read them here. */
@Injectable()
export class ContractsService {
  readonly store: NounStore<ContractBody>;

  constructor(writes: UnitOfWork, reads: ReadConnection, threads: SideThreads) {
    this.store = new NounStore(CONTRACT, writes, reads, threads);
  }
}
