import type { Plan } from '../../../src/engine/model/plan.js';
import { InputError } from '../../../src/engine/model/problem.js';
import type { HardRule } from '../../../src/engine/model/rules.js';
import { createRandom } from '../../../src/engine/random/random.js';
import { type Compiled, compile } from '../../../src/engine/roster/compile/compile.js';
import { Pricer } from '../../../src/engine/roster/solver/price.js';
import { requirementFor } from '../../support/builders.js';

/** null: somebody has no legal schedule at all. */
export function compiledOrNull(plan: Plan, relaxed: ReadonlySet<HardRule>): Compiled | null {
  try {
    return compile(plan, requirementFor(plan, 0), relaxed);
  } catch (error) {
    if (error instanceof InputError && error.problems.every((p) => p.code === 'no-schedule-possible')) return null;
    throw error;
  }
}

/** Prices per cell of the horizon, 1/1000 minor unit, up to one of `dearest`. */
export function drawnPrices(seed: number, plan: Plan, dearest: readonly number[]): readonly number[] {
  const random = createRandom(seed, 8);
  const most = dearest[random.below(dearest.length)];
  return Array.from({ length: (plan.horizon.days * 1440) / plan.rosterGridMinutes }, () => random.below(most + 1));
}

/** Prefix sums of prices per cell, with the pad rows of a compiled plan of one queue. */
export function prefixOf({ problem }: Compiled, prices: readonly number[]): Float64Array {
  const sums = new Float64Array(problem.stride + 1);
  for (let row = 0; row < problem.stride; row++) sums[row + 1] = sums[row] + (prices[row - problem.pad] ?? 0);
  return sums;
}

/** What the first agent's cheapest schedule is worth by the engine's own oracle. */
export function valueOf(compiled: Compiled, prices: readonly number[]): number {
  return new Pricer().value(compiled.problem.agents[0], prefixOf(compiled, prices));
}
