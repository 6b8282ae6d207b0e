import type { EntityManager } from 'typeorm';
import { addDays } from '../../engine/time/dates.js';
import type { ArtefactStore } from '../../platform/database/artefact-store.js';
import type { ArtefactRow } from '../../platform/database/artefact.entity.js';
import { newId } from '../../platform/database/new-id.js';
import { packArtefact } from '../../platform/database/pack-artefact.js';
import { codeTaken, conflict } from '../../platform/http/refusals.js';
import type { JobHandler, JobWork } from '../../platform/jobs/job-handler.js';
import type { SideThreads } from '../../platform/jobs/side-threads.js';
import type { Stage, StageAnswer, StageRequest } from '../../platform/stage-request.js';
import type { PlanStore } from '../plans/plan-store.js';
import { StoredPlan } from '../plans/plan.entity.js';
import { lockedWhile } from '../shared/locks.js';
import { Snapshot } from './snapshot.entity.js';

export interface SnapshotPayload {
  readonly stage: Stage;
  readonly planId: string;
  readonly planCode: string;
  readonly inputsId: string;
  /** null: made of the plan's code and the id. */
  readonly code: string | null;
  readonly horizonStart: string;
  readonly horizonDays: number;
  readonly limitMegabytes: number;
}

export interface MadeSnapshot {
  readonly row: Snapshot;
  readonly artefact: ArtefactRow;
}

/** Works out one stage of the inputs that a plan had when it was asked. Takes a side thread: nobody who asks how many people it takes waits for a search. */
export class SnapshotHandler implements JobHandler<SnapshotPayload, MadeSnapshot> {
  readonly lane = 'light';
  readonly whenStopped = 'discard';

  constructor(private readonly plans: PlanStore, private readonly artefacts: ArtefactStore, private readonly threads: SideThreads) {}

  async run({ payload, stopped, id: jobId }: JobWork<SnapshotPayload>): Promise<MadeSnapshot> {
    const { stage, planId, planCode, inputsId, code, horizonStart, horizonDays, limitMegabytes } = payload;
    const sent = await this.plans.sent(inputsId);
    if (sent === null) throw planGone(planCode);
    const files = [...sent.files].map(([name, content]) => ({ name, content }));
    const { summary, file } = await this.threads.run<StageRequest, StageAnswer>('stage', { stage, planText: sent.text, files, limitMegabytes }, { stopped });
    const now = Date.now();
    const id = newId();
    const row = Object.assign(new Snapshot(), {
      id, code: code ?? `${planCode.slice(0, 50)}-${id.slice(-12)}`, version: 1, createdAt: now, updatedAt: now, stage, planId, planCode, inputsId,
      horizonStart, horizonEnd: addDays(horizonStart, horizonDays), summary, jobId,
    });
    return { row, artefact: await packArtefact({ kind: file.name, ownerId: id, plain: file.content, createdAt: now }) };
  }

  async save(manager: EntityManager, { row, artefact }: MadeSnapshot): Promise<unknown> {
    const plan = await lockedWhile(manager, manager.createQueryBuilder(StoredPlan, 'plan').where('plan.id = :id', { id: row.planId }), 'used').getOne();
    if (plan === null) throw planGone(row.planCode);
    if (await manager.existsBy(Snapshot, { stage: row.stage, code: row.code })) throw codeTaken(row.stage, row.code);
    await this.artefacts.put(manager, artefact);
    await manager.insert(Snapshot, row);
    return { [row.stage]: row.code, id: row.id };
  }
}

function planGone(code: string): Error {
  return conflict('plan', code, 'A forecast or requirement belongs to a plan that is stored, and this one was deleted meanwhile.', 'Import the plan again.');
}
