import type { Plan } from '../engine/model/plan.js';
import { planOutput, rejectedOutput } from '../formats/plan-output.js';
import type { EngineAnswer, EngineDelivery } from '../platform/engine-request.js';
import type { NamedBytes } from '../platform/plan-file-request.js';

/** The files of an answer, or rejected.json alone where the referee does not confirm it. */
export function filesOf(plan: Plan, answer: EngineAnswer): readonly NamedBytes[] {
  const { rejections, outcome, certificate } = answer;
  return rejections.length > 0 ? [rejectedOutput(rejections, outcome, certificate)] : planOutput({ plan, ...answer });
}

/** What leaves the thread: the bytes of the files and what is told of them. What they are made of is many times larger, and stays. */
export function deliveryOf(plan: Plan, answer: EngineAnswer): EngineDelivery {
  const { outcome, certificate, cost, rejections, replan } = answer;
  const { payLines: _written, ...totals } = cost;
  return { outcome: outcome.kind, certificate, cost: totals, rejections, ...(replan === undefined ? {} : { replan }), files: filesOf(plan, answer) };
}

export function buffersOf({ files }: { readonly files: readonly NamedBytes[] }): readonly ArrayBuffer[] {
  return files.map(({ content }) => content.buffer as ArrayBuffer);
}
