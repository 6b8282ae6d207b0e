import { Injectable } from '@nestjs/common';
import { ReadConnection } from '../../platform/database/read-connection.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { SideThreads } from '../../platform/jobs/side-threads.js';
import { NounStore } from '../shared/noun-store.js';
import type { SiteBody } from './dto/site-body.js';
import { SITE } from './site-noun.js';

/** Places where people work; other features read them here. */
@Injectable()
export class SitesService {
  readonly store: NounStore<SiteBody>;

  constructor(writes: UnitOfWork, reads: ReadConnection, threads: SideThreads) {
    this.store = new NounStore(SITE, writes, reads, threads);
  }
}
