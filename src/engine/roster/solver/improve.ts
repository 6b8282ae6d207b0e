import { NEVER, type Poll } from '../../model/interrupted.js';
import type { Random } from '../../random/random.js';
import { shuffle } from './construct.js';
import { Cycles } from './cycles.js';
import { HoleWeights } from './hole-weights.js';
import type { CoreProblem, Schedule } from './problem.js';
import { Rebuilder } from './rebuild.js';
import { Solution } from './solution.js';
import { dayOfRow, dayRowsOf } from './window-price.js';

/** Moves of one shard in one round; rounds are the unit in which the search is told to stop. */
export const MOVES_PER_ROUND = 40;
/** Temperatures at the start and end of a cycle, in dearest hours. */
const HOT = 0.01;
const COLD = 0.0005;
/** Share in percent of the moves that go for a row that is open, while something is. */
const FOR_HOLES = 50;
const TRIES = 10;
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
  private readonly cycles = new Cycles();
  private readonly members: number[][];
  private readonly holes: HoleWeights | null;
  private readonly weights: Float64Array;
  /** Rows that were open when the round began. */
  private readonly open: number[] = [];
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
    private readonly poll: Poll = NEVER,
  ) {
    this.rebuilder = new Rebuilder(problem, guide);
    this.members = Array.from({ length: problem.queues }, (_, q) => problem.agents.flatMap((a, i) => (a.queue === q ? [i] : [])));
    this.holes = problem.rowPrices === null ? new HoleWeights(problem, guide) : null;
    this.weights = this.holes?.weights ?? new Float64Array(guide.length);
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

  /** Back to a best from before a round that was interrupted; no round comes after it. */
  forget(before: Best): void {
    this.best = before.best;
    this.bestScore = before.bestScore;
    this.bestOpen = before.bestOpen;
  }

  /** Money + SOFT of the best roster, open cells not priced unless row by row. */
  get bestCost(): number {
    return this.problem.rowPrices === null ? this.bestScore - this.bestOpen * this.problem.openCellPrice : this.bestScore;
  }

  /** @throws Interrupted between two moves */
  round(round: number): void {
    const share = this.cycles.shareBefore(round);
    const temperature = this.problem.dearestHour * this.heat * HOT * Math.exp(Math.log(COLD / HOT) * share);
    this.holes?.begin(share);
    this.findOpen();
    for (let move = 0; move < MOVES_PER_ROUND; move++) {
      this.poll();
      this.move(temperature);
    }
    this.holes?.learn(this.current, this.bestOpen);
  }

  private findOpen(): void {
    const { open, current } = this;
    const { need } = this.problem;
    open.length = 0;
    if (this.bestOpen > 0 || current.open === 0) return;
    for (let row = 0; row < need.length; row++) if (current.cover[row] < need[row]) open.push(row);
  }

  private move(temperature: number): void {
    const { current, random, rebuilder, weights } = this;
    const hole = this.drawOpen();
    const seed = hole < 0 ? random.below(this.problem.agents.length) : this.drawFor(hole);
    const queue = this.problem.agents[seed].queue;
    const chosen = this.choose(seed, this.members[queue]);
    const before = chosen.map((agent) => current.schedules[agent]);
    const days = this.drawDays(chosen, hole);
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

  /** A row for which the move is made, -1: none. */
  private drawOpen(): number {
    const { random, open, current, problem } = this;
    if (open.length === 0 || random.below(100) >= FOR_HOLES) return -1;
    const row = open[random.below(open.length)];
    return current.cover[row] < problem.need[row] ? row : -1;
  }

  /** Somebody whose shifts could cover a row, if a few tries find one. */
  private drawFor(row: number): number {
    const { random, problem } = this;
    const members = this.members[Math.floor(row / problem.stride)];
    let agent = members[random.below(members.length)];
    for (let more = 0; more < TRIES && dayOfRow(problem.agents[agent].table, row % problem.stride) < 0; more++) agent = members[random.below(members.length)];
    return agent;
  }

  /** Days that the move may change, as many for all, with that of `hole` among them; null: all of them. */
  private drawDays(chosen: readonly number[], hole: number): { from: number; to: number } | null {
    const { random, problem } = this;
    let days = MOST_DAYS;
    for (const i of chosen) {
      const { resources, table } = problem.agents[i];
      if (resources.length > 0) return null;
      days = Math.min(days, table.days);
    }
    if (days < 2 * SHORT_WINDOW || random.below(100 * days) < WHOLE * Math.min(days, MONTH)) return null;
    const length = SHORT_WINDOW + random.below(LONG_WINDOW - SHORT_WINDOW + 1);
    const day = hole < 0 ? -1 : dayOfRow(problem.agents[chosen[0]].table, hole % problem.stride);
    const start = day < 0 ? random.below(days + length) - length : day - random.below(length);
    const from = Math.max(0, Math.min(days - length, start));
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
