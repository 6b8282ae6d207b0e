import type { Random } from '../../random/random.js';
import { shuffle } from './construct.js';
import type { CoreProblem, Schedule } from './problem.js';
import { Rebuilder } from './rebuild.js';
import { Solution } from './solution.js';
import { dayRowsOf } from './window-price.js';

/** Moves of one shard in one round; rounds are the unit in which the search is told to stop. */
export const MOVES_PER_ROUND = 40;
/** Temperatures at the start and end of a cooling cycle, in dearest hours. */
const HOT = 0.01;
const COLD = 0.0005;
/** The first cycle's rounds; each further one is longer, so that a search of any length spends a good part of it cooling slowly. */
const FIRST_CYCLE = 200;
const LONGER = 1.5;
/**
 * Inside the search an open cell weighs less than its price, or no move would ever pass through one. Until a roster covers, every row weighs the same:
 * START and rising. From then on a row weighs about what the dual says closing it is worth: its share of the dearest guide price, none below SHAPE_FLOOR,
 * times a weight that rises and falls with the holes. Weights in dearest cells.
 */
const START = 0.8;
const LIGHT = 0.2;
const LIGHTEST = 0.01;
const SHAPE_FLOOR = 0.05;

/**
 * Share in percent of the moves that may change all days, where these are MONTH; less where they are more. The others change SHORT_WINDOW ... LONG_WINDOW
 * days in a row.
 */
const WHOLE = 25;
const MONTH = 28;
/** Hours, about, over which the noise of a move stays the same. */
const STRETCH = 8;
const SHORT_WINDOW = 7;
const LONG_WINDOW = 14;
const MOST_DAYS = 2000;

/** The best roster somebody knows. */
export interface Best {
  readonly best: readonly Schedule[];
  readonly bestScore: number;
  readonly bestOpen: number;
}

/**
 * Large neighbourhood search on one shard: remove a few agents of one queue, rebuild each exactly, accept as simulated annealing does.
 * Temperature and weights depend on rounds alone, so a search replays byte for byte whatever the clock says.
 */
export class Shard implements Best {
  private readonly rebuilder: Rebuilder;
  private readonly members: number[][];
  private openWeight: number;
  /** The best roster covers: rows weigh by their guide prices. */
  private light = false;
  private readonly shape: Float64Array;
  /** What an open cell of each row weighs in this round's moves. */
  private readonly weights: Float64Array;
  /** Rows of STRETCH hours. */
  private readonly stretch: number;
  private current: Solution;
  best: readonly Schedule[];
  bestScore: number;
  bestOpen: number;

  constructor(
    private readonly problem: CoreProblem,
    guide: Float64Array,
    start: Solution,
    private readonly random: Random,
    /** How much hotter than usual this shard is: a small plan needs to leave its first valley, a large one has many. */
    private readonly heat = 1,
  ) {
    this.rebuilder = new Rebuilder(problem, guide);
    this.members = Array.from({ length: problem.queues }, (_, q) => problem.agents.flatMap((a, i) => (a.queue === q ? [i] : [])));
    this.openWeight = problem.rowPrices === null ? Math.ceil(problem.dearestCell * START) : 0;
    const dearest = guide.reduce((a, b) => Math.max(a, b), 0);
    this.shape = guide.map((price) => (dearest === 0 ? 1 : SHAPE_FLOOR + ((1 - SHAPE_FLOOR) * price) / dearest));
    this.weights = new Float64Array(guide.length);
    this.stretch = Math.max(STRETCH, Math.round((STRETCH * problem.dearestHour) / problem.dearestCell));
    this.current = start.copy();
    this.best = [...start.schedules];
    this.bestScore = this.current.score;
    this.bestOpen = this.current.open;
  }

  /** Takes over a better roster found elsewhere. */
  adopt(other: Best): void {
    this.current = new Solution(this.problem, other.best);
    this.best = other.best;
    this.bestScore = other.bestScore;
    this.bestOpen = other.bestOpen;
  }

  /** Money + SOFT of the best roster, open cells not priced unless row by row. */
  get bestCost(): number {
    return this.problem.rowPrices === null ? this.bestScore - this.bestOpen * this.problem.openCellPrice : this.bestScore;
  }

  round(round: number): void {
    const temperature = this.problem.dearestHour * this.heat * temperatureShare(round);
    const { weights, shape, openWeight } = this;
    for (let row = 0; row < weights.length; row++) weights[row] = Math.ceil(openWeight * (this.light ? shape[row] : 1));
    for (let move = 0; move < MOVES_PER_ROUND; move++) this.move(temperature);
    if (this.problem.rowPrices === null) this.reweigh();
  }

  /** Rises until the hole closes; at the full price no move passes through a hole any more, so the weight falls back and rises again. */
  private reweigh(): void {
    const { openCellPrice, dearestCell } = this.problem;
    const start = Math.ceil(dearestCell * (this.bestOpen === 0 ? LIGHT : START));
    if (this.light !== (this.bestOpen === 0)) {
      this.light = !this.light;
      this.openWeight = start;
    } else if (this.current.open > 0) this.openWeight = this.openWeight >= openCellPrice ? start : Math.ceil(this.openWeight * 1.1);
    else this.openWeight = Math.max(Math.ceil(dearestCell * LIGHTEST), Math.floor(this.openWeight * 0.95));
  }

  private move(temperature: number): void {
    const { current, random, rebuilder, weights } = this;
    const seed = random.below(this.problem.agents.length);
    const queue = this.problem.agents[seed].queue;
    const chosen = this.choose(seed, this.members[queue]);
    const before = chosen.map((agent) => current.schedules[agent]);
    const days = this.drawDays(chosen);
    const { from, to } = days === null ? this.rowsOf(queue) : this.rowsOfDays(chosen, days);
    const { cost, open, deviation } = current;
    const openBefore = current.openIn(from, to);
    const deviationBefore = current.deviationIn(from, to);
    const weightBefore = current.weightIn(from, to, weights);
    for (const agent of chosen) current.take(agent, days?.from, days?.to);
    if (random.below(100) < 95) rebuilder.drawNoise(random, 1, this.stretch, from, to);
    else rebuilder.noNoise(from, to);
    for (const agent of chosen) {
      if (days === null) rebuilder.rebuild(current, agent, weights, random);
      else rebuilder.rebuildDays(current, agent, weights, random, days.from, days.to);
    }
    current.open = open - openBefore + current.openIn(from, to);
    current.deviation = deviation - deviationBefore + current.deviationIn(from, to);
    const worse = current.cost - cost + current.weightIn(from, to, weights) - weightBefore + current.deviation - deviation;
    if (worse <= 0 || random.float() < Math.exp(-worse / temperature)) {
      if (current.score < this.bestScore) this.remember();
      return;
    }
    chosen.forEach((agent, i) => {
      current.take(agent, days?.from, days?.to);
      current.put(agent, before[i], days?.from, days?.to);
    });
    current.cost = cost;
    current.open = open;
    current.deviation = deviation;
  }

  /** Days that the move may change, as many for all; null: all of them. */
  private drawDays(chosen: readonly number[]): { from: number; to: number } | null {
    const { random, problem } = this;
    let days = MOST_DAYS;
    for (const i of chosen) {
      const { resources, table } = problem.agents[i];
      if (resources.length > 0) return null;
      days = Math.min(days, table.days);
    }
    if (days < 2 * SHORT_WINDOW || random.below(100 * days) < WHOLE * Math.min(days, MONTH)) return null;
    const length = SHORT_WINDOW + random.below(LONG_WINDOW - SHORT_WINDOW + 1);
    const from = Math.max(0, Math.min(days - length, random.below(days + length) - length));
    return { from, to: Math.min(days, from + length) };
  }

  private rowsOf(queue: number): { from: number; to: number } {
    const { stride } = this.problem;
    return { from: queue * stride, to: (queue + 1) * stride };
  }

  /** Rows that the chosen may cover on these days. */
  private rowsOfDays(chosen: readonly number[], days: { from: number; to: number }): { from: number; to: number } {
    const { problem } = this;
    let from = problem.stride;
    let to = 0;
    for (const i of chosen) {
      const rows = dayRowsOf(problem.agents[i].table);
      for (let day = days.from; day < days.to; day++) {
        if (rows.first[day] < 0) continue;
        from = Math.min(from, rows.first[day]);
        to = Math.max(to, rows.end[day]);
      }
    }
    const base = problem.agents[chosen[0]].queue * problem.stride;
    return { from: base + Math.min(from, to), to: base + to };
  }

  /** Three to five agents of a queue, in the order in which they are rebuilt; one now and then, and up to seven until a first roster covers. */
  private choose(seed: number, members: readonly number[]): number[] {
    const chosen = [seed];
    const draw = this.random.below(8);
    const wide = draw < 3 && this.bestOpen > 0;
    const size = Math.min(members.length, draw === 0 ? 1 : 3 + this.random.below(wide ? 5 : 3));
    while (chosen.length < size) {
      const other = members[this.random.below(members.length)];
      if (!chosen.includes(other)) chosen.push(other);
    }
    shuffle(chosen, this.random);
    return chosen;
  }

  private remember(): void {
    this.best = [...this.current.schedules];
    this.bestScore = this.current.score;
    this.bestOpen = this.current.open;
  }
}

/** Falls from HOT to COLD along each cycle. */
function temperatureShare(round: number): number {
  let start = 0;
  let length = FIRST_CYCLE;
  while (round >= start + length) {
    start += length;
    length = Math.floor(length * LONGER);
  }
  return HOT * Math.exp((Math.log(COLD / HOT) * (round - start)) / length);
}
