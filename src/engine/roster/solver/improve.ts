import type { Random } from '../../random/random.js';
import { shuffle } from './construct.js';
import type { CoreProblem, Schedule } from './problem.js';
import { Rebuilder } from './rebuild.js';
import { Solution } from './solution.js';

/** Moves of one shard in one round; rounds are the unit in which the search is told to stop. */
export const MOVES_PER_ROUND = 40;
/** Temperatures at the start and end of a cooling cycle, in dearest hours. */
const HOT = 0.06;
const COLD = 0.002;
/** The first cycle's rounds; each further one is twice as long, so that a search of any length spends half of it cooling slowly. */
const FIRST_CYCLE = 200;
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
 * Large neighbourhood search on one shard: remove a few agents of one queue, rebuild each exactly, accept as simulated annealing does.
 * Temperature and weights depend on rounds alone, so a search replays byte for byte whatever the clock says.
 */
export class Shard {
  private readonly rebuilder: Rebuilder;
  private readonly members: number[][];
  private openWeight: number;
  /** The best roster covers: rows weigh by their guide prices. */
  private light = false;
  private readonly shape: Float64Array;
  /** What an open cell of each row weighs in this round's moves. */
  private readonly weights: Float64Array;
  private current: Solution;
  best: readonly Schedule[];
  bestScore: number;
  bestOpen: number;

  constructor(
    private readonly problem: CoreProblem,
    guide: Float64Array,
    start: Solution,
    private readonly random: Random,
  ) {
    this.rebuilder = new Rebuilder(problem, guide);
    this.members = Array.from({ length: problem.queues }, (_, q) => problem.agents.flatMap((a, i) => (a.queue === q ? [i] : [])));
    this.openWeight = problem.rowPrices === null ? Math.ceil(problem.dearestCell * START) : 0;
    const dearest = guide.reduce((a, b) => Math.max(a, b), 0);
    this.shape = guide.map((price) => (dearest === 0 ? 1 : SHAPE_FLOOR + ((1 - SHAPE_FLOOR) * price) / dearest));
    this.weights = new Float64Array(guide.length);
    this.current = start.copy();
    this.best = [...start.schedules];
    this.bestScore = this.current.score;
    this.bestOpen = this.current.open;
  }

  /** Takes over a better roster found by another shard. */
  adopt(other: Shard): void {
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
    const temperature = this.problem.dearestHour * temperatureShare(round);
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
    const { current, random } = this;
    const seed = random.below(this.problem.agents.length);
    const queue = this.problem.agents[seed].queue;
    const chosen = this.choose(seed, this.members[queue]);
    const before = chosen.map((agent) => current.schedules[agent]);
    const { cost, open, deviation } = current;
    const openOfQueue = current.recount(queue);
    const deviationOfQueue = current.deviationOf(queue);
    const weightOfQueue = current.weightOf(queue, this.weights);
    for (const agent of chosen) current.take(agent);
    if (random.below(100) < 95) this.rebuilder.drawNoise(queue, random, 1, 8);
    else this.rebuilder.noNoise(queue);
    for (const agent of chosen) this.rebuilder.rebuild(current, agent, this.weights, random);
    current.open = open - openOfQueue + current.recount(queue);
    current.deviation = deviation - deviationOfQueue + current.deviationOf(queue);
    const worse = current.cost - cost + current.weightOf(queue, this.weights) - weightOfQueue + current.deviation - deviation;
    if (worse <= 0 || random.float() < Math.exp(-worse / temperature)) {
      if (current.score < this.bestScore) this.remember();
      return;
    }
    chosen.forEach((agent, i) => {
      current.take(agent);
      current.put(agent, before[i]);
    });
    current.cost = cost;
    current.open = open;
    current.deviation = deviation;
  }

  /** Two or three agents of a queue, in the order in which they are rebuilt; one now and then, and up to six until a first roster covers. */
  private choose(seed: number, members: readonly number[]): number[] {
    const chosen = [seed];
    const draw = this.random.below(8);
    const wide = draw < 3 && this.bestOpen > 0;
    const size = Math.min(members.length, draw === 0 ? 1 : 2 + this.random.below(wide ? 5 : 2));
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
    length *= 2;
  }
  return HOT * Math.exp((Math.log(COLD / HOT) * (round - start)) / length);
}
