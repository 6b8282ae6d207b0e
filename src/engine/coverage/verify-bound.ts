import { NEVER, type Poll } from '../model/interrupted.js';
import type { BoundReport } from '../model/certificate.js';
import type { Plan } from '../model/plan.js';
import type { Requirement } from '../model/requirement.js';
import type { BoundProof } from '../model/roster.js';
import type { HardRule, SoftRule } from '../model/rules.js';
import { MINUTE_MS } from '../time/dates.js';
import { type AgentFile, agentFiles } from './agent-file.js';
import { cheapestSchedule } from './bound/cheapest-schedule.js';
import type { Clocks } from './bound/ledger.js';
import { type Relaxed, notRelaxable } from './bound/relaxed.js';
import { coverOf } from './cover.js';
import { fixedCost } from './money/fixed-cost.js';

/** One open cell counts 1000 in a proof of kind `open`. */
const OPEN_CAP = 1000;

/**
 * Evaluates the Lagrangian of a proof again, with an oracle of its own:
 * `money`: fixed + Σ need · price + Σ over agents of the cheapest legal schedule (week money + wages + SOFT − prices of covered cells);
 * `open`: the same without fixed, wages, week money and SOFT. `need` is what the tail leaves open. The proof holds when that is its bound
 * to the last digit, every price is a whole number from 0 to the cap, and the cap of an `open` proof is 1000.
 * @param poll called for each date of each agent: @throws Interrupted
 */
export function verifyBound(plan: Plan, requirement: Requirement, proof: BoundProof, poll: Poll = NEVER): BoundReport {
  const problems = formalProblems(plan, proof);
  const report = (recomputed: number | null, more: readonly string[]): BoundReport => {
    const all = [...problems, ...more];
    return { kind: proof.kind, claimed: proof.bound, recomputed, ok: recomputed === proof.bound && all.length === 0, problems: all };
  };
  if (problems.length > 0) return report(null, []);
  const relaxed: Relaxed = new Set(proof.rulesRelaxed as readonly (HardRule | SoftRule)[]);
  const files = agentFiles(plan, []);
  const cheapest = cheapestOfAll(files, proof, relaxed, poll);
  const stuck = files.filter((_, i) => cheapest[i] === null).map((file) => `${file.who} has no legal schedule at all.`);
  if (stuck.length > 0) return report(null, stuck);
  const fixed = proof.kind === 'money' ? files.reduce((sum, file) => sum + fixedCost(file), 0) : 0;
  const recomputed = fixed + neededAtPrice(plan, requirement, proof) + cheapest.reduce<number>((sum, value) => sum + value!, 0);
  const difference = recomputed === proof.bound ? [] : [`The prices prove ${recomputed}, not ${proof.bound}.`];
  return report(recomputed, Number.isSafeInteger(recomputed) ? difference : ['The bound is beyond 2^53.']);
}

/** Agent-minutes that an `open` proof's bound says stay open at least. */
export function leastOpenMinutes(stepMinutes: number, proof: BoundProof): number {
  return Math.max(0, Math.ceil(proof.bound / OPEN_CAP)) * stepMinutes;
}

function formalProblems(plan: Plan, proof: BoundProof): readonly string[] {
  const problems: string[] = [];
  const rows = plan.queues.length * cellsOf(plan);
  if (proof.prices.length !== rows) problems.push(`The proof has ${proof.prices.length} prices; ${rows} are needed, one per queue and grid cell.`);
  const bad = proof.prices.findIndex((price) => !Number.isSafeInteger(price) || price < 0 || price > proof.priceCap);
  if (bad >= 0) problems.push(`Price ${bad} is ${proof.prices[bad]}; it has to be a whole number from 0 to ${proof.priceCap}.`);
  if (proof.kind === 'open' && proof.priceCap !== OPEN_CAP) problems.push(`The cap of a proof of open hours is ${proof.priceCap}; it has to be ${OPEN_CAP}.`);
  const unknown = notRelaxable(proof.rulesRelaxed);
  if (unknown.length > 0) problems.push(`The proof leaves out ${unknown.join(', ')}, which cannot be left out here.`);
  return problems;
}

function cellsOf(plan: Plan): number {
  return (plan.horizon.endMs - plan.horizon.startMs) / (plan.rosterGridMinutes * MINUTE_MS);
}

function neededAtPrice(plan: Plan, requirement: Requirement, proof: BoundProof): number {
  const cells = cellsOf(plan);
  let sum = 0;
  coverOf(plan, requirement, []).queues.forEach(({ required, assigned }, q) => {
    for (let i = 0; i < cells; i++) sum += Math.max(0, required[i] - assigned[i]) * proof.prices[q * cells + i];
  });
  return sum;
}

/** In the order of the files. Agents who differ in name alone share one walk. */
function cheapestOfAll(files: readonly AgentFile[], proof: BoundProof, relaxed: Relaxed, poll: Poll): readonly (number | null)[] {
  const clocks: Clocks = new Map();
  const known = new Map<string, number | null>();
  return files.map((file) => {
    const likeness = likenessOf(file);
    const value = known.get(likeness);
    if (value !== undefined) return value;
    const cells = cellsOf(file.plan);
    const queue = file.plan.queues.findIndex((q) => q.code === file.agent.queue);
    const prices = proof.prices.slice(queue * cells, (queue + 1) * cells);
    const found = cheapestSchedule(file, { prices, withWages: proof.kind === 'money' }, relaxed, clocks, poll).value;
    known.set(likeness, found);
    return found;
  });
}

/** Everything that a walk reads of an agent. */
function likenessOf({ agent, entries, timeOff, pins }: AgentFile): string {
  const own = { ...agent, code: '', name: '' };
  return JSON.stringify([own, entries, timeOff.map((off) => ({ ...off, agent: '' })), pins.map((pin) => ({ ...pin, agent: '' }))]);
}
