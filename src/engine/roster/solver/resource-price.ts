import { KindPrices } from './kind-prices.js';
import { type AutomatonKinds, kindsOf } from './kinds.js';
import { type CoreAgent, MAX_BREAKS, type Schedule } from './problem.js';
import { type ResourceFrame, dearestUseOf, mostStates, useOf, wholeFrame, windowFrame, workableOn } from './resource-frame.js';
import { ResourceProgramme } from './resource-programme.js';
import { primaryFirst } from './sum-combinations.js';

/** A module constant: under a test runner every look at a global of the language is a call, and the loops below look millions of times. */
const NEVER = Infinity;
/** Combinations of the secondary resources that are counted from the start; beyond them a resource is counted once it has been broken. */
const EAGER = 48;
/** Doubles that one programme may hold. A resource that does not fit is left out of a bound, and in a schedule priced instead of counted. */
const MOST_CELLS = 20_000_000;
/** The same for resources that are counted only once they have been broken: they multiply the work of every call. */
const MOST_CELLS_BROKEN = 2_000_000;
const MOST_CELLS_ROLLING = 100_000;
/** Greatest uses by which a rolling schedule may leave the even course of its sums. */
const ROLLING_SLACK = 9;
/** Days that are better decided all at once than window by window again where the windows leave no way on: some milliseconds. */
const LONGEST_AT_ONCE = 200;
/** Halvings of the price on a resource that could not be counted, and the part of the price at which they may end. */
const PRICE_STEPS = 3;
const PRICE_PRECISION = 0.05;
/** First price tried on it, doubled until it is kept. */
const FIRST_PRICE = 512;
const NO_BREAKS = new Map<number, Int16Array>();

/**
 * The oracle of agents with sums over the horizon (hours, shifts of a type, weekends), exactly, over all days or over a window of them whose
 * surroundings stay as they are. Sums are kept only where they can bind, and only between what is still needed and what is still allowed;
 * secondary sums that seldom bind are left out until the result breaks them, then counted: the answer is exact all the same.
 */
export class ResourcePricer {
  private readonly programme = new ResourceProgramme();
  private readonly prices = new KindPrices();
  /** Price per unit of the resources that could not be counted. */
  private readonly penalty = new Float64Array(64);

  /**
   * Least (cost - prices earned) over all days, Infinity where no schedule is legal. With `strict` false a resource too large to count is left out,
   * so the value may be too small, never too large; with true it is held by a price, so the schedule is legal and may be a little too dear.
   */
  value(agent: CoreAgent, pricePrefix: Float64Array, strict: boolean): number {
    return this.solve(agent, pricePrefix, wholeFrame(agent), strict);
  }

  /** The schedule behind `value`, called right after it. */
  schedule(agent: CoreAgent): Schedule {
    return scheduleOf(agent, Int32Array.from(this.programme.option.subarray(0, agent.table.days)));
  }

  /** The best legal schedule that differs from `current` on days from ... to - 1 alone; prices outside of them play no part. Null: none is legal. */
  window(agent: CoreAgent, pricePrefix: Float64Array, current: Schedule, from: number, to: number): Schedule | null {
    return this.inside(agent, pricePrefix, current, windowFrame(agent, current.option, from, to));
  }

  /** The same in a frame of `current` that is used many times. */
  inside(agent: CoreAgent, pricePrefix: Float64Array, current: Schedule, frame: ResourceFrame): Schedule | null {
    if (this.solve(agent, pricePrefix, frame, true) === NEVER) return null;
    const option = Int32Array.from(current.option);
    for (let day = frame.from; day < frame.to; day++) option[day] = this.programme.option[day];
    return scheduleOf(agent, option);
  }

  /**
   * A legal schedule window by window, `span` days each, sums held near their even course: not the best, but a hundred times sooner on long
   * horizons. Where a window leaves no way on it is decided again together with the next. Null where all days together
   * have no way either, or where they are few enough to be decided at once.
   */
  rolling(agent: CoreAgent, pricePrefix: Float64Array, span: number): Schedule | null {
    const { automaton, table } = agent;
    const { days, kinds, next } = automaton;
    const option = new Int32Array(days).fill(-1);
    const workable = workableDays(agent);
    const endAfter = (from: number): number => (days - from < 2 * span ? days : from + span);
    const behind: { readonly from: number; readonly state: number }[] = [];
    let here = { from: 0, state: agent.initialState };
    let to = endAfter(0);
    while (here.from < days) {
      if (!this.solveNear(agent, pricePrefix, option, here.from, to, here.state, workable)) {
        const last = behind.pop();
        if (last === undefined || days <= LONGEST_AT_ONCE) return null;
        here = last;
        continue;
      }
      behind.push(here);
      let { state } = here;
      for (let day = here.from; day < to; day++) {
        option[day] = this.programme.option[day];
        state = next[day][state * kinds + (option[day] < 0 ? 0 : table.kind[option[day]])];
      }
      here = { from: to, state };
      to = endAfter(to);
    }
    return scheduleOf(agent, option);
  }

  /**
   * Days from ... to - 1 after those before them, sums near their even course; false: none is legal. Leave and weekends make the course uneven: it is
   * left as little as may be.
   */
  private solveNear(agent: CoreAgent, price: Float64Array, option: Int32Array, from: number, to: number, startState: number, workable: Int32Array): boolean {
    const { automaton, resources } = agent;
    const { days } = automaton;
    const share = workable[to] / Math.max(1, workable[days]);
    const dearest = resources.map((_, j) => dearestUseOf(agent, j));
    const used = resources.map((_, j) => useOf(agent, j, option, 0, from, false));
    const extra = new Int32Array(resources.length);
    const accept = new Uint8Array(automaton.states[to]).fill(1);
    const states = mostStates(automaton.states, from, to);
    for (let slack = 1; slack <= (to === days ? 1 : ROLLING_SLACK); slack += 2) {
      const least = Int32Array.from(resources, (r, j) => Math.floor(r.least * share) - (slack - 1) * dearest[j] - used[j]);
      const most = Int32Array.from(resources, (r, j) => Math.max(0, Math.min(r.most, Math.ceil(r.most * share) + (to === days ? 0 : slack * dearest[j])) - used[j]));
      if (this.solve(agent, price, { from, to, startState, extra, accept, states, least, most }, true, MOST_CELLS_ROLLING) !== NEVER) return true;
    }
    return false;
  }

  private solve(agent: CoreAgent, price: Float64Array, frame: ResourceFrame, strict: boolean, mostBroken = MOST_CELLS_BROKEN): number {
    const kinds = kindsOf(agent);
    this.prices.price(agent, price, frame);
    const counted = this.countedAtFirst(agent, frame);
    this.penalty.fill(0);
    for (;;) {
      const value = this.run(agent, kinds, frame, counted);
      if (value === NEVER) return NEVER;
      const broken = this.brokenResource(agent, frame, counted);
      if (broken < 0) return value;
      if (fits(agent, frame, [...counted, broken], mostBroken)) counted.push(broken);
      else return strict ? this.priceBroken(agent, kinds, frame, counted) : value;
    }
  }

  private run(agent: CoreAgent, kinds: AutomatonKinds, frame: ResourceFrame, counted: readonly number[]): number {
    return this.programme.run(agent, kinds, frame, this.prices, this.penalty, counted);
  }

  /** A price on each resource that cannot be counted, raised until it is kept and then lowered as far as it stays kept. */
  private priceBroken(agent: CoreAgent, kinds: AutomatonKinds, frame: ResourceFrame, counted: readonly number[]): number {
    const { option } = this.programme;
    let step = FIRST_PRICE;
    const kept = new Int32Array(option.length);
    for (;;) {
      const broken = this.brokenResource(agent, frame, counted);
      if (broken < 0) break;
      this.penalty[broken] = step;
      step *= 4;
      if (step > 1e12 || this.run(agent, kinds, frame, counted) === NEVER) return NEVER;
    }
    kept.set(option);
    for (let j = 0; j < agent.resources.length; j++) {
      let low = this.penalty[j] <= FIRST_PRICE ? 0 : this.penalty[j] / 4;
      let high = this.penalty[j];
      for (let i = 0; i < PRICE_STEPS && high - low > PRICE_PRECISION * high; i++) {
        this.penalty[j] = (low + high) / 2;
        this.run(agent, kinds, frame, counted);
        if (this.brokenResource(agent, frame, counted) < 0) {
          high = this.penalty[j];
          kept.set(option);
        } else low = this.penalty[j];
      }
      this.penalty[j] = high;
    }
    option.set(kept);
    let value = 0;
    for (let day = frame.from; day < frame.to; day++) {
      value += this.prices.cost[(day - frame.from) * agent.automaton.kinds + (option[day] < 0 ? 0 : agent.table.kind[option[day]])];
    }
    return value;
  }

  /** Resources with a least value that days off alone would miss, then those that can be exceeded, the tightest first, while they are few. */
  private countedAtFirst(agent: CoreAgent, frame: ResourceFrame): number[] {
    const { most } = frame;
    const primary: number[] = [];
    const secondary: number[] = [];
    agent.resources.forEach((_, j) => {
      if (frame.least[j] > 0) primary.push(j);
      else if (this.mayExceed(agent, frame, j)) secondary.push(j);
    });
    secondary.sort((a, b) => most[a] - most[b] || a - b);
    let product = 1;
    const counted = [...primary];
    for (const j of secondary) {
      product *= most[j] + 1;
      if (product > EAGER) break;
      counted.push(j);
    }
    return fits(agent, frame, counted, MOST_CELLS) ? counted : primary;
  }

  private mayExceed(agent: CoreAgent, { from, to, most, extra }: ResourceFrame, j: number): boolean {
    const { use, useAfterWork } = agent.resources[j];
    const { kinds } = agent.automaton;
    const { cost } = this.prices;
    let sum = extra[j];
    for (let day = from; day < to && sum <= most[j]; day++) {
      let dearest = 0;
      for (let k = 1; k < kinds; k++) {
        if (cost[(day - from) * kinds + k] === NEVER) continue;
        dearest = Math.max(dearest, use[day * kinds + k], useAfterWork[day * kinds + k]);
      }
      sum += dearest;
    }
    return sum > most[j];
  }

  /** The first resource, not counted, that the days chosen break; -1: none. */
  private brokenResource(agent: CoreAgent, frame: ResourceFrame, counted: readonly number[]): number {
    const { option } = this.programme;
    for (let j = 0; j < agent.resources.length; j++) {
      if (counted.includes(j)) continue;
      const used = useOf(agent, j, option, frame.from, frame.to, agent.automaton.worked[frame.from][frame.startState] === 1);
      const last = option[frame.to - 1] < 0 ? frame.extra[j] : 0;
      if (used + last > frame.most[j] || used + last < frame.least[j]) return j;
    }
    return -1;
  }
}

function fits(agent: CoreAgent, frame: ResourceFrame, counted: readonly number[], mostCells: number): boolean {
  const days = frame.to - frame.from;
  const [primary, ...outer] = primaryFirst(counted, frame);
  const band = primary === undefined ? 1 : Math.min(frame.most[primary] + 1, 2 + (days / 5) * Math.max(1, dearestUseOf(agent, primary)));
  return outer.reduce((cells, j) => cells * (frame.most[j] + 1), frame.states * band * (days + 1)) <= mostCells;
}

/** Days before each day on which the agent may work at all; length days + 1. */
function workableDays(agent: CoreAgent): Int32Array {
  const before = new Int32Array(agent.table.days + 1);
  for (let day = 0; day < agent.table.days; day++) before[day + 1] = before[day] + Number(workableOn(agent, day));
  return before;
}

function scheduleOf(agent: CoreAgent, option: Int32Array): Schedule {
  let cost = 0;
  for (let day = 0; day < option.length; day++) cost += option[day] < 0 ? agent.offCost[day] : agent.optionCost[option[day]];
  let breakAt = NO_BREAKS.get(option.length);
  if (breakAt === undefined) {
    breakAt = new Int16Array(option.length * MAX_BREAKS);
    NO_BREAKS.set(option.length, breakAt);
  }
  return { option, breakAt, cost };
}
