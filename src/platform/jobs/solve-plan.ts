import type { EntityManager } from 'typeorm';
import { InputError, problemOf } from '../../engine/model/problem.js';
import type { ArtefactRow } from '../database/artefact.entity.js';
import type { ArtefactStore } from '../database/artefact-store.js';
import { packArtefact } from '../database/pack-artefact.js';
import type { PlanFileRequest, SolveSummary, SolvedPlanFile, ToldRoster } from '../plan-file-request.js';
import type { Clock } from './clock.js';
import { SOLVE_STARTED } from './engine-progress.js';
import type { JobHandler, JobWork } from './job-handler.js';

/** Kind of the artefacts that a solve leaves; owner is the job. */
export const SOLVE_OUTPUT = 'solve-output';

/** Of a `solve-plan` job. Its first file is the plan, the others are those that the plan names. */
export interface SolvePlanPayload {
  readonly options: PlanFileRequest['options'];
  /** Wall-clock limit of the search; null looks at no clock. */
  readonly seconds: number | null;
  readonly limitMegabytes: number;
}

/** A solve that is ready to be written. */
interface PackedSolve {
  readonly summary: SolveSummary;
  readonly packed: readonly { readonly name: string; readonly row: ArtefactRow }[];
}

export interface SolvePlanResult extends SolveSummary {
  readonly files: readonly { readonly name: string; readonly artefact: string; readonly bytes: number }[];
}

/**
 * The job's plan file on a thread of the pool; for handlers that keep its outcome in their own way too.
 * @param replan a roster that people were told, which is then changed as little as needs be
 * Throws InputError: what parsePlan and the engine find, verification-failed.
 */
export async function solvePlanFile({ files, payload, progress, worker }: JobWork<SolvePlanPayload>, replan?: ToldRoster): Promise<SolvedPlanFile> {
  progress(SOLVE_STARTED);
  const [plan, ...others] = await files();
  const { options, seconds, limitMegabytes } = payload;
  const planText = new TextDecoder('utf-8', { ignoreBOM: true }).decode(plan.content);
  const solved = await worker<PlanFileRequest, SolvedPlanFile>('plan-file', { planText, source: plan.name, files: others, options, limitMegabytes, ...(replan === undefined ? {} : { replan }) }, { seconds });
  if (solved.rejections.length === 0) return solved;
  const rule = 'Nothing is published that the independent verification does not confirm.';
  throw new InputError(problemOf('verification-failed', 'roster', solved.rejections[0], rule, 'This is a fault of Sunshift: please report it with the plan.'));
}

/** Solves a plan file and keeps the files that the command line would have written. */
export class SolvePlanHandler implements JobHandler<SolvePlanPayload, PackedSolve> {
  readonly lane = 'engine';
  readonly whenStopped = 'keep-best';

  constructor(private readonly artefacts: ArtefactStore, private readonly clock: Clock) {}

  async run(work: JobWork<SolvePlanPayload>): Promise<PackedSolve> {
    const { summary, files } = await solvePlanFile(work);
    const createdAt = this.clock.epochMs();
    const packed = files.map(async ({ name, content }) => ({ name, row: await packArtefact({ kind: SOLVE_OUTPUT, ownerId: work.id, plain: content, createdAt }) }));
    return { summary, packed: await Promise.all(packed) };
  }

  async save(manager: EntityManager, { summary, packed }: PackedSolve): Promise<SolvePlanResult> {
    for (const { row } of packed) await this.artefacts.put(manager, row);
    return { ...summary, files: packed.map(({ name, row }) => ({ name, artefact: row.id, bytes: row.plainLength })) };
  }
}
