import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Plan } from '../../engine/model/plan.js';
import type { Roster } from '../../engine/model/roster.js';
import { readRosterJson } from '../../formats/roster-file.js';
import { ArtefactStore } from '../../platform/database/artefact-store.js';
import { ReadConnection } from '../../platform/database/read-connection.js';
import { notFound } from '../../platform/http/refusals.js';
import { PlanStore } from '../plans/plan-store.js';
import type { SentPlan } from '../plans/plan-source.js';
import { type RosterFileName, StoredRoster } from './roster.entity.js';

/** Stored rosters and everything that was made with them, for this feature and the later ones. */
@Injectable()
export class RosterStore {
  constructor(private readonly reads: ReadConnection, private readonly artefacts: ArtefactStore, private readonly plans: PlanStore) {}

  /** By code. Throws InputError not-found. */
  async read(code: string): Promise<StoredRoster> {
    const row = await this.reads.run((manager) => manager.findOneBy(StoredRoster, { code }));
    if (row === null) throw notFound('roster', code);
    return row;
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

  /** Its shifts. */
  async roster(code: string): Promise<Roster> {
    return readRosterJson(await this.text(code, 'roster.json'), 'roster.json').roster;
  }

  /** The plan that it was made from, whatever has become of that plan since. Reads every file of it: seconds for years of history. */
  async plan(row: StoredRoster): Promise<Plan> {
    const plan = await this.plans.plan(row.inputsId);
    if (plan === null) throw notFound('roster', row.code);
    return plan;
  }

  /** The bytes that it was made from. */
  async sentPlan(row: StoredRoster): Promise<SentPlan> {
    const sent = await this.plans.sent(row.inputsId);
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
