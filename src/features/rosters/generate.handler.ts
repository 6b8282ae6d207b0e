import type { EntityManager } from 'typeorm';
import type { Instant } from '../../engine/model/time.js';
import { addDays } from '../../engine/time/dates.js';
import type { ArtefactStore } from '../../platform/database/artefact-store.js';
import type { ArtefactRow } from '../../platform/database/artefact.entity.js';
import { newId } from '../../platform/database/new-id.js';
import { packArtefact } from '../../platform/database/pack-artefact.js';
import { codeTaken, conflict } from '../../platform/http/refusals.js';
import type { JobHandler, JobWork } from '../../platform/jobs/job-handler.js';
import { type SolvePlanPayload, solvePlanFile } from '../../platform/jobs/solve-plan.js';
import type { ToldRoster } from '../../platform/plan-file-request.js';
import type { PlanStore } from '../plans/plan-store.js';
import { StoredPlan } from '../plans/plan.entity.js';
import { lockedWhile } from '../shared/locks.js';
import type { RosterStore } from './roster-store.js';
import { StoredRoster } from './roster.entity.js';

export const GENERATE_ROSTER = 'generate-roster';

export interface GeneratePayload extends SolvePlanPayload {
  readonly planId: string;
  readonly planCode: string;
  readonly inputsId: string;
  /** null: made of the plan's code and the id. */
  readonly code: string | null;
  readonly horizonStart: string;
  readonly horizonDays: number;
  /** Left out for a roster from nothing. */
  readonly replan?: ReplanPayload;
}

/** A stored roster that people were told, by id: its code may be another one's by the time the job runs. */
export interface ReplanPayload {
  readonly rosterId: string;
  readonly rosterCode: string;
  readonly from: Instant;
  readonly changePrice: string | null;
}

export interface MadeRoster {
  readonly row: StoredRoster;
  readonly artefacts: readonly ArtefactRow[];
}

/** Solves the inputs that a plan had when it was asked, and stores the roster with every file in the transaction that ends the job. */
export class GenerateHandler implements JobHandler<GeneratePayload, MadeRoster> {
  readonly lane = 'engine';
  readonly whenStopped = 'keep-best';

  constructor(private readonly plans: PlanStore, private readonly artefacts: ArtefactStore, private readonly rosters: RosterStore) {}

  async run(work: JobWork<GeneratePayload>): Promise<MadeRoster> {
    const { planId, planCode, inputsId, code, horizonStart, horizonDays, replan } = work.payload;
    const sent = await this.plans.sent(inputsId);
    if (sent === null) throw planGone(planCode);
    const files = [{ name: 'plan', content: Buffer.from(sent.text, 'utf8') }, ...[...sent.files].map(([name, content]) => ({ name, content }))];
    const solved = await solvePlanFile({ ...work, files: () => Promise.resolve(files) }, replan === undefined ? undefined : await this.told(replan));
    const now = Date.now();
    const id = newId();
    const artefacts = await Promise.all(solved.files.map(({ name, content }) => packArtefact({ kind: name, ownerId: id, plain: content, createdAt: now })));
    const row = Object.assign(new StoredRoster(), {
      id, code: code ?? `${planCode.slice(0, 50)}-${id.slice(-12)}`, version: 1, createdAt: now, updatedAt: now, planId, planCode, inputsId, state: 'draft' as const,
      horizonStart, horizonEnd: addDays(horizonStart, horizonDays), summary: solved.summary, jobId: work.id, publishedAt: null,
    });
    return { row, artefacts };
  }

  private async told({ rosterId, rosterCode, from, changePrice }: ReplanPayload): Promise<ToldRoster> {
    const gone = conflict('roster', rosterCode, 'A re-plan changes a stored roster, and this one was deleted meanwhile.', 'Name another roster.');
    if ((await this.rosters.find(rosterCode))?.id !== rosterId) throw gone;
    return { rosterJson: await this.rosters.text(rosterCode, 'roster.json'), certificateJson: await this.rosters.text(rosterCode, 'certificate.json'), from, changePrice };
  }

  async save(manager: EntityManager, { row, artefacts }: MadeRoster): Promise<unknown> {
    const plan = await lockedWhile(manager, manager.createQueryBuilder(StoredPlan, 'plan').where('plan.id = :id', { id: row.planId }), 'used').getOne();
    if (plan === null) throw planGone(row.planCode);
    if (await manager.existsBy(StoredRoster, { code: row.code })) throw codeTaken('roster', row.code);
    for (const artefact of artefacts) await this.artefacts.put(manager, artefact);
    await manager.insert(StoredRoster, row);
    const { outcome, openHours, atLeastOpenHours, run } = row.summary;
    return { roster: row.code, id: row.id, outcome, openHours, atLeastOpenHours, costGap: row.summary.money.costGap, run };
  }
}

function planGone(code: string): Error {
  return conflict('plan', code, 'A roster belongs to a plan that is stored, and this one was deleted meanwhile.', 'Import the plan again.');
}
