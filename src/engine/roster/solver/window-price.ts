import { Pricer } from './price.js';
import { type CoreAgent, MAX_BREAKS, type OptionTable, type Schedule } from './problem.js';
import { unpaidSavings } from './schedule-cost.js';

/** A module constant: under a test runner every look at a global of the language is a call. */
const NEVER = Infinity;

/**
 * The oracle on some of the days: what an agent does before them and after them stays. Exact among the schedules that differ from `current` on those days
 * alone: the window starts in the state in which `current` enters it, and may end in any state from which the rest of `current` stays legal.
 */
export class WindowPricer extends Pricer {
  private readonly state = new Int32Array(2048);
  /** Sums of what the weeks that end before a day cost along `current`. */
  private readonly weeks = new Float64Array(2048);

  /**
   * @param pricePrefix prefix sums of row prices, asked for rows that options of days from ... to - 1 cover
   * @param bandOfWeek the start band to hold each week against
   * @returns the best schedule; its cost is without start bands where these are priced
   */
  within(agent: CoreAgent, pricePrefix: Float64Array, bandOfWeek: Uint8Array, current: Schedule, from: number, to: number): Schedule {
    const { automaton, table } = agent;
    this.walk(agent, current);
    this.reserve(agent);
    this.priceOptions(agent, pricePrefix, table.dayFirst[from], table.dayFirst[to]);
    for (let layer = from; layer <= to; layer++) this.values[layer].fill(NEVER, 0, automaton.slots[layer]);
    this.values[from][this.slotAt(agent, current, from)] = 0;
    for (let day = from; day < to; day++) this.step(agent, day, bandOfWeek[automaton.week[day]]);
    const slot = this.bestEnd(agent, current, to);
    return slot < 0 ? current : this.read(agent, pricePrefix, bandOfWeek, current, from, to, slot);
  }

  private walk(agent: CoreAgent, { option }: Schedule): void {
    const { automaton, table } = agent;
    const { state, weeks } = this;
    state[0] = agent.initialState;
    weeks[0] = 0;
    for (let day = 0; day < automaton.days; day++) {
      const o = option[day];
      const at = state[day] * automaton.kinds + (o === -1 ? 0 : o === -2 ? agent.forcedKind[day] : table.kind[o]);
      const totals = automaton.weekTotals[day];
      state[day + 1] = automaton.next[day][at];
      weeks[day + 1] = weeks[day] + (totals === null ? 0 : agent.weekCost[automaton.week[day]][totals[at]]);
    }
  }

  private slotAt({ automaton, table }: CoreAgent, { option }: Schedule, day: number): number {
    const state = this.state[day];
    const before = day > 0 ? option[day - 1] : -1;
    return automaton.slot[day][state] + (automaton.worked[day][state] === 1 && before >= 0 ? table.endRank[before] : 0);
  }

  /** The slot from which the window and what follows of `current` cost least. */
  private bestEnd(agent: CoreAgent, current: Schedule, to: number): number {
    const { automaton, table } = agent;
    const values = this.values[to];
    const next = to < automaton.days ? current.option[to] : -1;
    let best = NEVER;
    let slot = -1;
    for (let state = 0; state < automaton.states[to]; state++) {
      const base = automaton.slot[to][state];
      let ranks = 1;
      if (automaton.worked[to][state] === 1) {
        ranks = next < 0 ? table.ranks[to - 1] : agent.forcedKind[to - 1] >= 0 ? 1 : table.restRanks[next];
      }
      let least = NEVER;
      let at = -1;
      for (let rank = 0; rank < ranks; rank++) {
        if (values[base + rank] < least) {
          least = values[base + rank];
          at = base + rank;
        }
      }
      if (at < 0) continue;
      const value = least + this.rest(agent, current, to, state);
      if (value < best) {
        best = value;
        slot = at;
      }
    }
    return slot;
  }

  /** What the weeks cost more from a day on if it is entered in another state than along `current`. */
  private rest(agent: CoreAgent, { option }: Schedule, to: number, entered: number): number {
    const { automaton, table } = agent;
    let state = entered;
    let more = 0;
    for (let day = to; day < automaton.days; day++) {
      if (state === this.state[day]) return more;
      const o = option[day];
      if (day > to && o >= 0 && automaton.worked[day][state] === 1) {
        const rank = option[day - 1] >= 0 ? table.endRank[option[day - 1]] : 0;
        if (rank >= (agent.forcedKind[day - 1] >= 0 ? 1 : table.restRanks[o])) return NEVER;
      }
      const at = state * automaton.kinds + (o === -1 ? 0 : o === -2 ? agent.forcedKind[day] : table.kind[o]);
      state = automaton.next[day][at];
      if (state < 0) return NEVER;
      const totals = automaton.weekTotals[day];
      if (totals !== null) more += agent.weekCost[automaton.week[day]][totals[at]] - (this.weeks[day + 1] - this.weeks[day]);
    }
    return more;
  }

  private read(
    agent: CoreAgent, pricePrefix: Float64Array, bandOfWeek: Uint8Array, current: Schedule, from: number, to: number, end: number,
  ): Schedule {
    const { automaton, table, paidPrefix } = agent;
    const option = Int32Array.from(current.option);
    const breakAt = Int16Array.from(current.breakAt);
    let cost = current.cost;
    let slot = end;
    for (let day = to - 1; day >= from; day--) {
      cost -= this.dayCost(agent, current.option[day], current.breakAt, day);
      const at = this.layerOffset[day + 1] + slot;
      const band = bandOfWeek[automaton.week[day]];
      const chosen = this.choice[band][at];
      option[day] = chosen;
      if (chosen >= 0) this.placer.place(table.layouts[table.layout[chosen]], table.first[chosen], pricePrefix, paidPrefix, breakAt, day * MAX_BREAKS);
      cost += this.dayCost(agent, chosen, breakAt, day);
      slot = this.pred[band][at];
    }
    // Week by week along the new schedule, as far as it leaves the old one.
    let state = this.state[from];
    for (let day = from; day < automaton.days && (day < to || state !== this.state[day]); day++) {
      const o = option[day];
      const at = state * automaton.kinds + (o === -1 ? 0 : o === -2 ? agent.forcedKind[day] : table.kind[o]);
      const totals = automaton.weekTotals[day];
      if (totals !== null) cost += agent.weekCost[automaton.week[day]][totals[at]] - (this.weeks[day + 1] - this.weeks[day]);
      state = automaton.next[day][at];
    }
    return { option, breakAt, cost };
  }

  private dayCost(agent: CoreAgent, option: number, breakAt: Int16Array, day: number): number {
    if (option === -2) return 0;
    return option === -1 ? agent.offCost[day] : agent.optionCost[option] - unpaidSavings(agent, option, breakAt, day);
  }
}

/** Rows that the options of each day may cover: first of the first, end of the last. */
export interface DayRows {
  readonly first: Int32Array;
  readonly end: Int32Array;
}

const known = new WeakMap<Int32Array, DayRows>();

/** Found once for each table. */
export function dayRowsOf(table: OptionTable): DayRows {
  let rows = known.get(table.first);
  if (rows !== undefined) return rows;
  rows = { first: new Int32Array(table.days), end: new Int32Array(table.days) };
  for (let day = 0; day < table.days; day++) {
    let first = -1;
    let end = -1;
    for (let o = table.dayFirst[day]; o < table.dayFirst[day + 1]; o++) {
      if (first < 0 || table.first[o] < first) first = table.first[o];
      if (table.first[o] + table.length[o] > end) end = table.first[o] + table.length[o];
    }
    rows.first[day] = first;
    rows.end[day] = end;
  }
  known.set(table.first, rows);
  return rows;
}

/** A day some of whose options may cover a row of the queue block, -1: none. */
export function dayOfRow(table: OptionTable, row: number): number {
  const { first, end } = dayRowsOf(table);
  for (let day = 0; day < table.days; day++) if (first[day] >= 0 && row >= first[day] && row < end[day]) return day;
  return -1;
}
