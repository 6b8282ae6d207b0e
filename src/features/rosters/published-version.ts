import { Injectable } from '@nestjs/common';
import { afterCommit } from '../../platform/database/inside-unit.js';
import { ReadConnection } from '../../platform/database/read-connection.js';
import { StoredRoster } from './roster.entity.js';

/**
 * What people see, as a text that is another one after each publication and each revert: the published rosters with their versions, whose
 * shifts never change. Views that are kept in memory name the version that they were made from.
 */
@Injectable()
export class PublishedVersion {
  private known: string | null = null;
  private generation = 0;

  constructor(private readonly reads: ReadConnection) {}

  /** Of this moment. Where this process alone writes to the database, it is read once after each change. */
  async read(): Promise<string> {
    if (this.known !== null) return this.known;
    const generation = this.generation;
    const rows = await this.reads.run((manager) => manager.createQueryBuilder(StoredRoster, 'roster')
      .select('roster.id', 'id').addSelect('roster.version', 'version').where('roster.state = :state', { state: 'published' }).orderBy('roster.id').getRawMany<{ id: string; version: number }>());
    const version = rows.map((row) => `${row.id}:${row.version}`).join(' ');
    if (generation === this.generation && !this.reads.othersWrite) this.known = version;
    return version;
  }

  /** In the unit of work that publishes or reverts. */
  changes(): void {
    afterCommit(() => {
      this.generation++;
      this.known = null;
    });
  }
}
