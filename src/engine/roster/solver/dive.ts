import type { Random } from '../../random/random.js';
import type { ColumnGeneration } from './columns.js';
import type { Schedule } from './problem.js';

const WHOLE = 1 - 1e-6;

export interface DiveLimits {
  /** Steps of column generation before the first fixing, and between two. */
  readonly rootSteps: number;
  readonly steps: number;
  /** Part of the fractional decisions that is fixed at once. */
  readonly share: number;
  /** Greatest random addition to a weight: dives into the same relaxation then end in different rosters. */
  readonly noise: number;
}

/**
 * Rounds the relaxation of a neighbourhood to schedules: what an agent does on a day in most of the weight is fixed, the strongest first, and columns are
 * generated again under what is fixed (the dive of Strandmark, Qu and Curtois 2020, with an exact master).
 * It may be left and gone on with between any two masters.
 * @param cutoff cost of today's schedules in points, asked again and again; ends with null as soon as the bound says that nothing cheaper can come
 */
export function* dive(
  generation: ColumnGeneration, cutoff: () => number, limits: DiveLimits, random: Random, shouldStop: () => boolean,
): Generator<void, readonly Schedule[] | null> {
  let state = yield* generation.converge(limits.rootSteps, cutoff(), shouldStop);
  for (;;) {
    if (state === null || state.bound >= cutoff() - 1e-6 || shouldStop()) return null;
    const fractional = fractionalDays(generation, state.weights, limits.noise, random);
    if (fractional.length === 0) return schedulesOf(generation, state.weights);
    const most = Math.max(1, Math.ceil(fractional.length * limits.share));
    let fixed = 0;
    for (const { member, day, option } of fractional) {
      if (fixed >= most) break;
      if (!generation.allows(member, day, option)) continue;
      generation.fix(member, day, option);
      fixed++;
    }
    yield;
    state = yield* generation.converge(limits.steps, cutoff(), shouldStop);
  }
}

/** All of a dive at once. */
export function finish<Result>(work: Generator<void, Result>): Result {
  for (;;) {
    const { done, value } = work.next();
    if (done === true) return value;
  }
}

interface Choice {
  readonly member: number;
  readonly day: number;
  readonly option: number;
  readonly weight: number;
}

/** Days on which the weight of an agent's columns does not agree, each with its strongest choice, the strongest first. */
function fractionalDays(generation: ColumnGeneration, weights: Float64Array, noise: number, random: Random): Choice[] {
  const { hood, columns } = generation;
  const byMember = hood.agents.map((): number[] => []);
  columns.forEach((column, i) => {
    if (weights[i] > 1e-9) byMember[column.member].push(i);
  });
  const choices: Choice[] = [];
  byMember.forEach((list, member) => {
    if (list.length < 2) return;
    for (let day = hood.from; day < hood.to; day++) {
      const sums = new Map<number, number>();
      for (const i of list) {
        const option = columns[i].schedule.option[day];
        sums.set(option, (sums.get(option) ?? 0) + weights[i]);
      }
      let option = -1;
      let weight = -1;
      for (const [o, w] of sums) {
        if (w > weight) {
          weight = w;
          option = o;
        }
      }
      if (weight < WHOLE) choices.push({ member, day, option, weight: weight + noise * random.float() });
    }
  });
  return choices.sort((a, b) => b.weight - a.weight || a.member - b.member || a.day - b.day);
}

function schedulesOf(generation: ColumnGeneration, weights: Float64Array): readonly Schedule[] {
  const chosen: Schedule[] = [];
  generation.columns.forEach((column, i) => {
    if (weights[i] > 0.5) chosen[column.member] = column.schedule;
  });
  return chosen;
}
