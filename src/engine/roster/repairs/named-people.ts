import { pollOf } from '../../model/interrupted.js';
import type { Plan } from '../../model/plan.js';
import { compile } from '../compile/compile.js';
import { shiftsOf } from '../decode.js';
import { encode } from '../encode.js';
import { type Rechecked, recheck } from './recheck.js';
import type { Uncovered } from './uncovered.js';

/** Most people that a repair names; more are no repair but another contract. */
const MOST_NAMED = 6;

/** The plan with something eased for these people alone. */
export type Easing = (plan: Plan, people: ReadonlySet<string>) => Plan;

export interface Eased extends Rechecked {
  /** Codes, in order; each of them uses what was eased. */
  readonly people: readonly string[];
}

/**
 * Eases something for everybody who serves a queue that is short, solves, and sees who made use of it: then for those alone, and solves again; then without
 * one after the other. Null where no cover was found, or only by too many.
 */
export function easedForFew(uncovered: Uncovered, ease: Easing): Eased | null {
  const { plan, requirement, control } = uncovered;
  const all = new Set(plan.agents.filter((a) => shortQueues(uncovered).has(a.queue)).map((a) => a.code));
  let people: ReadonlySet<string> = all;
  let found: Rechecked | null = null;
  for (let tries = 0; tries < MOST_NAMED && !control.shouldStop(); tries++) {
    const checked = recheck(uncovered, ease(plan, people), requirement);
    if (checked === null) break;
    found = checked;
    const users = usersOf(uncovered, checked);
    if (users.length === people.size) break;
    people = new Set(users);
  }
  if (found === null || people.size > MOST_NAMED || people.size === 0) return null;
  const named = withoutSpare(uncovered, ease, people, found);
  return { ...named.found, people: [...named.people].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)) };
}

/** Leaves out one after the other where the rest covers without him. */
function withoutSpare(uncovered: Uncovered, ease: Easing, people: ReadonlySet<string>, found: Rechecked): { people: ReadonlySet<string>; found: Rechecked } {
  let [kept, best] = [people, found];
  for (const code of people) {
    if (kept.size === 1 || uncovered.control.shouldStop()) break;
    const fewer = new Set([...kept].filter((other) => other !== code));
    const checked = recheck(uncovered, ease(uncovered.plan, fewer), uncovered.requirement);
    if (checked !== null) [kept, best] = [fewer, checked];
  }
  return { people: kept, found: best };
}

/** Whose schedules the plan as it is would not allow. */
function usersOf({ plan, requirement, control }: Uncovered, { compiled, result }: Rechecked): readonly string[] {
  const asItIs = compile(plan, requirement, new Set(), pollOf(control));
  return compiled.views.flatMap(({ agent }, i) => (encode(asItIs, i, shiftsOf(compiled, i, result.schedules[i])) === null ? [agent.code] : []));
}

/** What the repaired roster costs beyond the best one known with its open hours, minor units. */
export function costBeyond({ plan, requirement, roster, control }: Uncovered, { compiled, result }: Rechecked): number {
  const asItIs = compile(plan, requirement, new Set(), pollOf(control));
  const known = asItIs.views.map(({ agent }, i) => encode(asItIs, i, roster.shifts.filter((s) => s.agent === agent.code)));
  const before = known.reduce((sum, schedule) => sum + (schedule?.cost ?? 0), asItIs.problem.fixedCost);
  const after = result.schedules.reduce((sum, schedule) => sum + schedule.cost, compiled.problem.fixedCost);
  return Math.round((after - before) / 1000);
}

export function shortQueues({ plan, openProof }: Uncovered): ReadonlySet<string> {
  const cells = openProof.prices.length / plan.queues.length;
  return new Set(plan.queues.filter((_, q) => openProof.prices.slice(q * cells, (q + 1) * cells).some((price) => price > 0)).map((queue) => queue.code));
}
