import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ArtefactStore } from '../../platform/database/artefact-store.js';
import { ReadConnection } from '../../platform/database/read-connection.js';
import { notFound } from '../../platform/http/refusals.js';
import type { FileSource } from '../plans/plan-inputs.entity.js';
import { PlanStore } from '../plans/plan-store.js';
import type { SentPlan } from '../plans/plan-source.js';
import { type RosterFileName, StoredRoster } from './roster.entity.js';

/** Stored rosters and everything that was made with them, for this feature and the later ones. */
@Injectable()
export class RosterStore {
  constructor(private readonly reads: ReadConnection, private readonly artefacts: ArtefactStore, private readonly plans: PlanStore) {}

  /** By code. Throws InputError not-found. */
  async read(code: string): Promise<StoredRoster> {
    const row = await this.find(code);
    if (row === null) throw notFound('roster', code);
    return row;
  }

  /** By code; null where there is none. */
  find(code: string): Promise<StoredRoster | null> {
    return this.reads.run((manager) => manager.findOneBy(StoredRoster, { code }));
  }

  /** Bytes as the command line would have written them. */
  async file(code: string, name: RosterFileName): Promise<Buffer> {
    return this.reads.snapshot(async (manager) => {
      const row = await manager.findOneBy(StoredRoster, { code });
      if (row === null) throw notFound('roster', code);
      return this.fileWith(manager, row, name);
    });
  }

  async text(code: string, name: RosterFileName): Promise<string> {
    return (await this.file(code, name)).toString('utf8');
  }

  /** The bytes that it was made from, with the files of the sources named (all where none is). */
  async sentPlan(row: StoredRoster, sources?: readonly FileSource[]): Promise<SentPlan> {
    const sent = await this.plans.sent(row.inputsId, sources);
    if (sent === null) throw notFound('roster', row.code);
    return sent;
  }

  private async fileWith(manager: EntityManager, row: StoredRoster, name: RosterFileName): Promise<Buffer> {
    const note = (await this.artefacts.ofOwner(manager, row.id)).find(({ kind }) => kind === name);
    const bytes = note === undefined ? null : await this.artefacts.getWith(manager, note.id);
    if (bytes === null) throw notFound('file', name);
    return bytes;
  }
}
