import type { Random } from '../../random/random.js';
import type { CoreAgent, CoreProblem } from './problem.js';
import { scheduleCost } from './schedule-cost.js';
import type { Solution } from './solution.js';
import { WindowPricer, dayRowsOf } from './window-price.js';

/** Sums over longer horizons than this make a whole schedule dear to find: it is put together from windows of so many days. */
const LONGEST_WHOLE = 120;
const ROLLING_SPAN = 28;

/** Gives agents their best schedule against the cover of all others: the one step of which construction and search are made. */
export class Rebuilder {
  private readonly pricer = new WindowPricer();
  private readonly prefix: Float64Array;
  private readonly bonus: Float64Array;
  /** Share of the open price that an open row is worth in this move. */
  private readonly pull: Float64Array;
  private readonly bands = new Uint8Array(128);

  constructor(
    private readonly problem: CoreProblem,
    /** Worth of one more agent in a row that has enough, as the dual sees it. */
    private readonly guide: Float64Array,
  ) {
    this.prefix = new Float64Array(problem.stride + 1);
    this.bonus = new Float64Array(problem.queues * problem.stride);
    this.pull = new Float64Array(problem.queues * problem.stride).fill(1);
  }

  /**
   * Draws what cover beyond need is worth in this move: the guide price times a random weight per stretch of rows. Without the noise every move
   * would answer the same question; with it surplus is moved to where it lets somebody else go. Open rows are worth less here and there too, or
   * whoever is rebuilt first always takes the same hole and leaves the other to somebody who cannot reach it.
   */
  drawNoise(random: Random, strength: number, stretch: number, from: number, to: number): void {
    let weight = 0;
    let pull = 1;
    let left = 0;
    for (let row = from; row < to; row++) {
      if (left === 0) {
        weight = strength * random.float();
        pull = random.below(3) === 0 ? random.float() : 1;
        left = 1 + random.below(2 * stretch);
      }
      left--;
      // Where not everything can be covered the dual's prices stand at the cap, and surplus would be worth more than a hole.
      this.bonus[row] = Math.floor(Math.min(this.guide[row], this.problem.dearestCell) * weight);
      this.pull[row] = pull;
    }
  }

  noNoise(from: number, to: number): void {
    this.bonus.fill(0, from, to);
    this.pull.fill(1, from, to);
  }

  /**
   * The agent is out of `solution`; he is put back with the schedule that is cheapest against what the others leave open.
   * @param weights worth of an open cell of each row where the problem has no `rowPrices`
   */
  rebuild(solution: Solution, agentIndex: number, weights: Float64Array, random: Random): void {
    const { problem, prefix } = this;
    const agent = problem.agents[agentIndex];
    this.priceRows(agent.queue, solution.cover, weights, 0, problem.stride);
    if (agent.resources.length > 0 && agent.table.days > LONGEST_WHOLE) {
      const found = this.pricer.rolling(agent, prefix, ROLLING_SPAN);
      if (found !== null) solution.put(agentIndex, found);
      return;
    }
    if (agent.table.bands === 1 || agent.bandPrice === 0) {
      solution.put(agentIndex, this.pricer.schedule(agent, prefix, this.pricer.value(agent, prefix, this.bands.fill(0))));
      return;
    }
    this.drawBands(agent, random);
    const found = this.pricer.schedule(agent, prefix, this.pricer.value(agent, prefix, this.bands));
    solution.put(agentIndex, { ...found, cost: scheduleCost(agent, found.option, found.breakAt) });
  }
  /** The same where nothing but days from ... to - 1 is his to change. */
  rebuildDays(solution: Solution, agentIndex: number, weights: Float64Array, random: Random, from: number, to: number): void {
    const { problem, prefix, pricer } = this;
    const agent = problem.agents[agentIndex];
    const rows = dayRowsOf(agent.table);
    let firstRow = problem.stride;
    let endRow = 0;
    for (let day = from; day < to; day++) {
      if (rows.first[day] < 0) continue;
      firstRow = Math.min(firstRow, rows.first[day]);
      endRow = Math.max(endRow, rows.end[day]);
    }
    this.priceRows(agent.queue, solution.cover, weights, firstRow, endRow);
    const current = solution.schedules[agentIndex];
    if (agent.table.bands === 1 || agent.bandPrice === 0) {
      solution.put(agentIndex, pricer.within(agent, prefix, this.bands.fill(0), current, from, to), from, to);
      return;
    }
    this.drawBands(agent, random);
    const found = pricer.within(agent, prefix, this.bands, current, from, to);
    solution.put(agentIndex, { ...found, cost: scheduleCost(agent, found.option, found.breakAt) }, from, to);
  }

  /** Prefix sums of what cover is worth in rows from ... to - 1 of a queue. */
  private priceRows(queue: number, cover: Int32Array, weights: Float64Array, from: number, to: number): void {
    const { problem, prefix, bonus, pull } = this;
    const { need, rowPrices } = problem;
    const base = queue * problem.stride;
    let sum = 0;
    prefix[from] = 0;
    if (rowPrices === null) {
      for (let i = from; i < to; i++) {
        const row = base + i;
        sum += cover[row] < need[row] ? Math.ceil(weights[row] * pull[row]) : bonus[row];
        prefix[i + 1] = sum;
      }
      return;
    }
    const { under, over } = rowPrices;
    for (let i = from; i < to; i++) {
      const row = base + i;
      sum += cover[row] < need[row] ? Math.ceil(under[row] * pull[row]) : bonus[row] - over[row];
      prefix[i + 1] = sum;
    }
  }

  /** Trying every band multiplies the work; one a week, drawn at random, is held against and the true penalty taken afterwards. */
  private drawBands(agent: CoreAgent, random: Random): void {
    const common = random.below(agent.table.bands);
    for (let week = 0; week < agent.weekCost.length; week++) this.bands[week] = random.below(4) === 0 ? random.below(agent.table.bands) : common;
  }
}
