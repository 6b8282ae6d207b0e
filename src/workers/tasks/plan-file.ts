import { toMilli } from '../../engine/money/currency.js';
import { decimal } from '../../engine/money/rational.js';
import type { Plan } from '../../engine/model/plan.js';
import type { SolveControl } from '../../engine/model/ports.js';
import { parsePlan } from '../../formats/plan-file.js';
import { readCertificateJson } from '../../formats/certificate-file.js';
import { readRosterJson } from '../../formats/roster-file.js';
import type { EngineRequest } from '../../platform/engine-request.js';
import type { PlanFileRequest, SolvedPlanFile } from '../../platform/plan-file-request.js';
import { buffersOf, filesOf } from '../deliver.js';
import { runEngine } from '../run-engine.js';
import { summaryOf } from '../solve-summary.js';
import { fileReader } from './files.js';
import type { Task } from './task.js';

export const PLAN_FILE: Task<PlanFileRequest, SolvedPlanFile> = {
  answer: solvePlanFile, bytesOf: buffersOf,
};

/** From the bytes of a plan file to the bytes that people are handed: nothing large is ever parsed, built or copied on the HTTP thread. */
function solvePlanFile(request: PlanFileRequest, control: SolveControl): SolvedPlanFile {
  const plan = parsePlan(request.planText, fileReader(request.files), { source: request.source, limitMegabytes: request.limitMegabytes });
  const answer = runEngine(engineRequest(plan, request), control);
  return { summary: summaryOf(answer), rejections: answer.rejections, files: filesOf(plan, answer) };
}

function engineRequest(plan: Plan, { options, replan }: PlanFileRequest): EngineRequest {
  if (replan === undefined) return { kind: 'plan', plan, options };
  const { rosterJson, certificateJson, from, changePrice } = replan;
  return {
    kind: 'replan', plan, requirement: null, options,
    replan: {
      told: readRosterJson(rosterJson, 'roster.json').roster, near: readCertificateJson(certificateJson, 'certificate.json').bound, from,
      changePrice: changePrice === null ? null : toMilli(decimal(changePrice), plan.currency),
    },
  };
}
