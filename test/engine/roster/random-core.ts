import { type Random, createRandom } from '../../../src/engine/random/random.js';
import type { BreakLayout, CoreAgent } from '../../../src/engine/roster/solver/problem.js';
import { everyPlace } from './every-place.js';

/** Cells of a day in the made-up world of the core: no clock, no contract, only layers and numbers. */
const DAY = 12;

export interface CoreCase {
  readonly agent: CoreAgent;
  /** Prefix sums of the prices of one queue block. */
  readonly price: Float64Array;
  /** Cells that must lie between the end of a shift and the start of the next day's. */
  readonly rest: number;
}

/** One agent with random options, counters, week money, pins, forced days, start bands and breaks: everything that the oracle may meet, at random. */
export function coreCase(seed: number): CoreCase {
  const random = createRandom(seed, 1);
  const chance = (percent: number): boolean => random.below(100) < percent;
  const days = 3 + random.below(6);
  const rest = random.below(7);
  const layouts = Array.from({ length: 3 }, () => layoutDrawn(random));
  const kinds = 2 + random.below(2);
  const option = (): { at: number; layout: number; kind: number } => ({ at: random.below(DAY), layout: random.below(3), kind: 1 + random.below(kinds - 1) });
  const options = Array.from({ length: days }, () => Array.from({ length: random.below(days > 6 ? 4 : 5) }, option)
    .sort((a, b) => a.kind - b.kind || a.at - b.at || layouts[a.layout].length - layouts[b.layout].length));
  const flat = options.flatMap((list, day) => list.map((o) => ({ ...o, day, first: day * DAY + o.at, end: day * DAY + o.at + layouts[o.layout].length })));
  const endsOf = (day: number): number[] => [...new Set(flat.filter((o) => o.day === day).map((o) => o.end))].sort((a, b) => a - b);
  const ranks = Int32Array.from({ length: days }, (_, day) => Math.max(1, endsOf(day).length));
  const week = Int32Array.from({ length: days }, () => 0);
  for (let day = 1; day < days; day++) week[day] = week[day - 1] + Number(chance(30));
  const bands = 1 + random.below(3);
  const dayFirst = Int32Array.from({ length: days + 1 }, (_, day) => flat.filter((o) => o.day < day).length);
  const stride = (days + 2) * DAY;
  const prefix = (most: number): Float64Array => {
    const sums = new Float64Array(stride + 1);
    for (let row = 0; row < stride; row++) sums[row + 1] = sums[row] + random.below(most + 1);
    return sums;
  };
  return {
    rest,
    price: prefix([0, 40, 400][random.below(3)]),
    agent: {
      queue: 0,
      table: {
        days, dayFirst, layouts, ranks, bands,
        first: Int32Array.from(flat, (o) => o.first), length: Int32Array.from(flat, (o) => layouts[o.layout].length), layout: Uint16Array.from(flat, (o) => o.layout),
        kind: Uint16Array.from(flat, (o) => o.kind), endRank: Uint16Array.from(flat, (o) => endsOf(o.day).indexOf(o.end)),
        restRanks: Int32Array.from(flat, (o) => (o.day === 0 ? 0 : endsOf(o.day - 1).filter((end) => end + rest <= o.first).length)),
        outsideBand: Uint8Array.from({ length: bands * flat.length }, () => Number(bands > 1 && chance(50))),
      },
      automaton: automatonDrawn(random, days, kinds, ranks, week),
      initialState: 0,
      optionCost: Float64Array.from(flat, () => (chance(12) ? Infinity : random.below(1500))),
      offCost: Float64Array.from({ length: days }, () => (chance(6) ? Infinity : chance(20) ? random.below(300) : 0)),
      paidPrefix: chance(70) ? prefix(60) : null,
      forcedKind: Int8Array.from({ length: days }, (_, day) => (chance(day === 0 ? 20 : 6) ? random.below(kinds) : -1)),
      weekCost: Array.from({ length: week[days - 1] + 1 }, () => Float64Array.from({ length: 3 }, () => (chance(10) ? Infinity : random.below(900) - 200))),
      resources: [],
      bandPrice: chance(75) ? random.below(500) : 0,
      twin: 0,
    },
  };
}

/** Up to two breaks in a shift of 2-7 cells; without any where they would fit nowhere. */
function layoutDrawn(random: Random): BreakLayout {
  const length = 2 + random.below(6);
  const breaks = Array.from({ length: random.below(3) }, () => ({ cells: 1 + random.below(2), relief: random.below(3) > 0, unpaid: random.below(2) === 0 }));
  const layout = { length, breaks, edge: random.below(2), maxWork: 2 + random.below(5) };
  return everyPlace(layout).length > 0 ? layout : { length, breaks: [], edge: 0, maxWork: length };
}

/** Up to four states a layer, those after a day of work apart from those after a day off; one step in twelve is forbidden. */
function automatonDrawn(random: Random, days: number, kinds: number, ranks: Int32Array, week: Int32Array): CoreAgent['automaton'] {
  const worked = Array.from({ length: days + 1 }, (_, d) => Uint8Array.from({ length: d === 0 ? 1 : 2 + random.below(3) }, (_, s) => Number(d > 0 && s % 2 === 1)));
  const slot = worked.map((flags, d) => {
    let at = 0;
    return Int32Array.from(flags, (flag) => (at += flag === 1 ? ranks[d - 1] : 1) - (flag === 1 ? ranks[d - 1] : 1));
  });
  const slots = Int32Array.from(worked, (flags, d) => flags.reduce((sum, flag) => sum + (flag === 1 ? ranks[d - 1] : 1), 0));
  const next = Array.from({ length: days }, (_, d) => Int32Array.from({ length: worked[d].length * kinds }, (_, i) => {
    const fitting = [...worked[d + 1].keys()].filter((s) => worked[d + 1][s] === Number(i % kinds > 0));
    return random.below(12) === 0 ? -1 : fitting[random.below(fitting.length)];
  }));
  const weekTotals = next.map((row, d) => (d + 1 === days || week[d + 1] !== week[d] ? Int32Array.from(row, () => random.below(3)) : null));
  return { days, kinds, states: Int32Array.from(worked, (flags) => flags.length), worked, next, week, weekTotals, slot, slots };
}
