import { Inject, Injectable } from '@nestjs/common';
import { addDays } from '../../engine/time/dates.js';
import type { ServiceConfig } from '../../platform/config-service.js';
import { ArtefactStore } from '../../platform/database/artefact-store.js';
import { newId } from '../../platform/database/new-id.js';
import { packArtefact } from '../../platform/database/pack-artefact.js';
import { ReadConnection } from '../../platform/database/read-connection.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { codeTaken, conflict, notFound } from '../../platform/http/refusals.js';
import { SERVICE_CONFIG } from '../../platform/http/service-config.js';
import { SideThreads } from '../../platform/jobs/side-threads.js';
import type { ImportedRoster, RosterImportRequest } from '../../platform/roster-import-request.js';
import { PlanStore } from '../plans/plan-store.js';
import { PlansService } from '../plans/plans.service.js';
import { RosterStore } from './roster-store.js';
import type { SentRoster } from './roster-upload.js';
import { StoredRoster } from './roster.entity.js';

/** Rosters that people edited or made elsewhere: verified from raw input like every other, then stored like every other. */
@Injectable()
export class RosterImportService {
  constructor(
    private readonly writes: UnitOfWork, private readonly reads: ReadConnection, private readonly artefacts: ArtefactStore, private readonly rosters: RosterStore,
    private readonly plans: PlansService, private readonly planStore: PlanStore, private readonly threads: SideThreads,
    @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig,
  ) {}

  /** A roster of the plan as it is now. Throws InputError verification-failed with every violation, duplicate-code, conflict. */
  async import(planCode: string, code: string, roster: SentRoster): Promise<StoredRoster> {
    if (await this.reads.run((manager) => manager.existsBy(StoredRoster, { code }))) throw codeTaken('roster', code);
    const { found, renewed } = await this.plans.currentInputs(planCode);
    const inputsId = renewed?.row.id ?? found.plan.inputsId;
    const sent = renewed === null ? await this.planStore.sent(inputsId) : renewed.sent;
    if (sent === null) throw notFound('plan', planCode);
    const base = await this.bestOf(inputsId);
    const made = await this.threads.run<RosterImportRequest, ImportedRoster>('roster-import', {
      planText: sent.text, files: [...sent.files].map(([name, content]) => ({ name, content })), limitMegabytes: this.config.maxUploadBytes / 1_000_000,
      roster, baseCertificate: base === null ? null : await this.rosters.text(base.code, 'certificate.json'),
    });
    const id = newId();
    const now = Date.now();
    const artefacts = await Promise.all(made.files.map(({ name, content }) => packArtefact({ kind: name, ownerId: id, plain: content, createdAt: now })));
    return this.writes.run(async (manager) => {
      const plan = await this.plans.locked(manager, planCode);
      if (plan.inputsId !== found.plan.inputsId) throw conflict('plan', planCode, 'A roster is held to the plan as it stands, and it was changed in this moment.', 'Send it again.');
      if (await manager.existsBy(StoredRoster, { code })) throw codeTaken('roster', code);
      if (renewed !== null) await this.plans.renewInputs(manager, plan, renewed);
      for (const artefact of artefacts) await this.artefacts.put(manager, artefact);
      const row = Object.assign(new StoredRoster(), {
        id, code, version: 1, createdAt: now, updatedAt: now, planId: plan.id, planCode, inputsId, state: 'draft' as const, horizonStart: plan.horizonStart,
        horizonEnd: addDays(plan.horizonStart, plan.horizonDays), summary: { ...made.summary, ...(base === null ? {} : { boundOf: base.summary.boundOf ?? base.code }) }, jobId: '', publishedAt: null,
      });
      await manager.insert(StoredRoster, row);
      return row;
    });
  }

  /** The roster of the same input with the best bound; null where none has one. */
  private async bestOf(inputsId: string): Promise<StoredRoster | null> {
    const rows = await this.reads.run((manager) => manager.find(StoredRoster, { where: { inputsId }, order: { id: 'ASC' } }));
    const boundOf = (row: StoredRoster | null): number => row?.summary.money.lowerBound ?? -Infinity;
    return rows.reduce<StoredRoster | null>((best, row) => (boundOf(row) > boundOf(best) ? row : best), null);
  }
}
