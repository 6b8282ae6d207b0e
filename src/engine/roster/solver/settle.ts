import { pollOf } from '../../model/interrupted.js';
import type { SolveControl } from '../../model/ports.js';
import type { Random } from '../../random/random.js';
import { withoutStartBands } from './bound.js';
import { BundleAscent } from './bundle.js';
import { shuffle } from './construct.js';
import { applyCover } from './cover.js';
import type { Mixture } from './mixture.js';
import type { CoreProblem, Schedule } from './problem.js';

/** Share of the people left who are settled at a time. */
const SHARE = 0.3;
/** So few are settled at once: a mixture of a handful says little about any of them. */
const FEW = 6;

/**
 * A roster near the mixture that meets needs row by row, too: some people get what they do in it, the fractional roster of all others is made anew against what is
 * left to cover, and so on until everybody is settled. What rounding one puts out of balance the others put right.
 * @param prices those of the bound, from which each further ascent starts
 * @param steps of each further ascent
 * @throws Interrupted
 */
export function settle(problem: CoreProblem, mixture: Mixture, prices: Float64Array, steps: number, random: Random, control: SolveControl): Schedule[] {
  const poll = pollOf(control);
  const schedules: Schedule[] = [];
  const relaxed = withoutStartBands(problem);
  const need = Int32Array.from(problem.need);
  let left = problem.agents.map((_, i) => i);
  let [others, near] = [mixture, prices];
  for (;;) {
    const rounded = others.round({ ...problem, agents: left.map((i) => problem.agents[i]) }, random, poll);
    const order = left.map((_, i) => i);
    shuffle(order, random);
    const count = left.length <= FEW || control.shouldStop() ? left.length : Math.ceil(left.length * SHARE);
    const settled = new Set(order.slice(0, count));
    for (const i of settled) {
      schedules[left[i]] = rounded[i];
      applyCover(problem, problem.agents[left[i]], rounded[i], need, -1);
    }
    left = left.filter((_, i) => !settled.has(i));
    if (left.length === 0) return schedules;
    const dual = new BundleAscent({ ...relaxed, need, fixedCost: 0, agents: left.map((i) => relaxed.agents[i]) }, problem.openCellPrice, near, poll);
    for (let step = 0; step < steps && !dual.exhausted && !control.shouldStop(); step++) dual.step();
    ({ mixture: others, prices: near } = dual.result());
  }
}
