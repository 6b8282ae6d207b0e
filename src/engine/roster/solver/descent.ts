import type { Random } from '../../random/random.js';
import { shuffle } from './construct.js';
import { Pricer } from './price.js';
import type { CoreProblem } from './problem.js';
import type { Solution } from './solution.js';

/** Days decided anew at once. */
const SPAN = 28;

/**
 * Gives each agent in turn his exact best answer, window by window, to what the others cover: never worse, quick, and where it ends no single agent
 * can improve a window alone. For problems with prices by row and agents with resources.
 */
export class Descent {
  private readonly pricer = new Pricer();
  private readonly prefix: Float64Array;
  private readonly queue: { readonly agent: number; readonly from: number; readonly to: number }[] = [];
  private scoreAtStart = Infinity;

  constructor(
    private readonly problem: CoreProblem,
    private readonly current: Solution,
    private readonly random: Random,
    /** Part of the windows that come after the others, so that threads begin at different ones. */
    private readonly start = 0,
  ) {
    this.prefix = new Float64Array(problem.stride + 1);
  }

  /** One answer; false once a whole pass over all agents and windows has brought less than a thousandth. */
  step(): boolean {
    if (this.queue.length === 0) {
      if (this.current.score > this.scoreAtStart * 0.999) return false;
      this.scoreAtStart = this.current.score;
      this.fillQueue();
    }
    const { agent, from, to } = this.queue.pop()!;
    this.answer(agent, from, to);
    return true;
  }

  private fillQueue(): void {
    const { agents } = this.problem;
    const { days } = agents[0].table;
    const shift = this.random.below(SPAN);
    const windows = Math.ceil((days + shift) / SPAN);
    const first = Math.floor(this.start * windows);
    for (let i = 0; i < windows; i++) {
      const from = ((first + i) % windows) * SPAN - shift;
      const order = agents.map((_, agent) => agent);
      shuffle(order, this.random);
      for (const agent of order) this.queue.push({ agent, from: Math.max(0, from), to: Math.min(days, from + SPAN) });
    }
  }

  private answer(index: number, from: number, to: number): void {
    const { problem, current, prefix } = this;
    const { under, over } = problem.rowPrices!;
    const agent = problem.agents[index];
    const { table } = agent;
    const old = current.schedules[index];
    const firstRow = table.first[table.dayFirst[from]];
    const endRow = to === table.days ? problem.stride : table.first[table.dayFirst[to]];
    current.take(index);
    let sum = 0;
    prefix[firstRow] = 0;
    for (let row = firstRow; row < endRow; row++) {
      sum += current.cover[row] < problem.need[row] ? under[row] : -over[row];
      prefix[row + 1] = sum;
    }
    current.put(index, this.pricer.window(agent, prefix, old, from, to) ?? old);
    current.deviation = current.deviationOf(0);
  }
}
