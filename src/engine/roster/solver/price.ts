import { BreakPlacer } from './breaks.js';
import { type CoreAgent, MAX_BREAKS, type Schedule } from './problem.js';
import type { ResourceFrame } from './resource-frame.js';
import { ResourcePricer } from './resource-price.js';

/** A module constant: under a test runner every look at a global of the language is a call, and the loops below look millions of times. */
const NEVER = Infinity;

/**
 * The oracle: an agent's cheapest legal schedule for the whole horizon against a price per row, exactly.
 * Dynamic programme over days. A state is what the counters remember; after a worked day it is split by when the shift ended, because rest decides
 * which starts may follow: for a start the allowed ends of the day before are a prefix, so prefix minima make it O(states * options) a day.
 * Where starts are wished inside one band, each contract week is run once per band and the cheaper kept: that is the penalty's definition.
 */
export class Pricer {
  protected readonly placer = new BreakPlacer();
  private readonly resources = new ResourcePricer();
  private reduced = new Float64Array(0);
  protected values: Float64Array[] = [];
  protected readonly pred: Int32Array[] = [];
  protected readonly choice: Int32Array[] = [];
  protected readonly layerOffset = new Int32Array(2048);
  private bandOf = new Int32Array(0);
  private prefix = new Float64Array(0);
  private prefixAt = new Int32Array(0);
  /** Slot of the best end state of the last `run`. */
  private bestSlot = -1;

  /**
   * Least (cost - prices earned); Infinity: no legal schedule.
   * @param pricePrefix prefix sums of row prices over the agent's queue block, length stride + 1
   * @param strict of agents with resources: false = a bound will do, see ResourcePricer
   * @param bandOfWeek one start band to hold each week against, which may overstate the penalty; null: every band, exact
   */
  value(agent: CoreAgent, pricePrefix: Float64Array, bandOfWeek: Uint8Array | null = null, strict = true): number {
    if (agent.resources.length > 0) return this.resources.value(agent, pricePrefix, strict);
    this.priceOptions(agent, pricePrefix, 0, agent.table.first.length);
    return this.run(agent, bandOfWeek);
  }

  /** The schedule behind `value`, called right after it with the same arguments. */
  schedule(agent: CoreAgent, pricePrefix: Float64Array, value: number): Schedule {
    if (agent.resources.length > 0) return this.resources.schedule(agent);
    const { table, automaton } = agent;
    const days = table.days;
    const option = new Int32Array(days).fill(-1);
    const breakAt = new Int16Array(days * MAX_BREAKS);
    let slot = this.bestSlot;
    let band = this.bandOf[this.layerOffset[days] + slot];
    let earned = 0;
    for (let day = days - 1; day >= 0; day--) {
      if (day === days - 1 || automaton.week[day] !== automaton.week[day + 1]) band = this.bandOf[this.layerOffset[day + 1] + slot];
      const at = this.layerOffset[day + 1] + slot;
      const chosen = this.choice[band][at];
      option[day] = chosen;
      if (chosen >= 0) {
        const layout = table.layouts[table.layout[chosen]];
        const first = table.first[chosen];
        this.placer.place(layout, first, pricePrefix, agent.paidPrefix, breakAt, day * MAX_BREAKS);
        earned += pricePrefix[first + layout.length] - pricePrefix[first];
        for (let k = 0; k < layout.breaks.length; k++) {
          if (!layout.breaks[k].relief) continue;
          const start = first + breakAt[day * MAX_BREAKS + k];
          earned -= pricePrefix[start + layout.breaks[k].cells] - pricePrefix[start];
        }
      }
      slot = this.pred[band][at];
    }
    return { option, breakAt, cost: value + earned };
  }

  /** The best legal schedule that differs from `current` on days from ... to - 1 alone, of an agent with resources. Null: none is legal. */
  window(agent: CoreAgent, pricePrefix: Float64Array, current: Schedule, from: number, to: number): Schedule | null {
    return this.resources.window(agent, pricePrefix, current, from, to);
  }

  /** The same in a frame of `current` made by `windowFrame` once and used many times. */
  inside(agent: CoreAgent, pricePrefix: Float64Array, current: Schedule, frame: ResourceFrame): Schedule | null {
    return this.resources.inside(agent, pricePrefix, current, frame);
  }

  /** A legal schedule soon, of an agent with resources and a long horizon: ResourcePricer.rolling, or the whole horizon at once where that leads nowhere. */
  rolling(agent: CoreAgent, pricePrefix: Float64Array, span: number): Schedule | null {
    const found = this.resources.rolling(agent, pricePrefix, span);
    if (found !== null) return found;
    return this.resources.value(agent, pricePrefix, true) === NEVER ? null : this.resources.schedule(agent);
  }

  protected priceOptions(agent: CoreAgent, price: Float64Array, from: number, to: number): void {
    const { first, length, layout, layouts } = agent.table;
    const count = first.length;
    if (this.reduced.length < count) this.reduced = new Float64Array(count);
    const { optionCost, paidPrefix } = agent;
    // Breaks at the desk that are paid lose and save nothing wherever they lie.
    const matters = layouts.map((l) => l.breaks.some((b) => b.relief || (b.unpaid && paidPrefix !== null)));
    for (let o = from; o < to; o++) {
      const cost = optionCost[o];
      if (cost === NEVER) {
        this.reduced[o] = NEVER;
        continue;
      }
      const start = first[o];
      const loss = matters[layout[o]] ? this.placer.place(layouts[layout[o]], start, price, paidPrefix, null, 0) : 0;
      this.reduced[o] = cost - (price[start + length[o]] - price[start]) + loss;
    }
  }

  private run(agent: CoreAgent, bandOfWeek: Uint8Array | null): number {
    const { automaton, table } = agent;
    const days = automaton.days;
    this.reserve(agent);
    this.values[0].fill(NEVER, 0, automaton.slots[0]);
    this.values[0][automaton.slot[0][agent.initialState]] = 0;
    for (let day = 0; day < days; ) {
      let end = day + 1;
      while (end < days && automaton.week[end] === automaton.week[day]) end++;
      this.values[end].fill(NEVER, 0, automaton.slots[end]);
      const first = bandOfWeek === null ? 0 : bandOfWeek[automaton.week[day]];
      const last = bandOfWeek === null ? table.bands - 1 : first;
      for (let band = first; band <= last; band++) {
        for (let d = day; d < end; d++) {
          if (d + 1 < end) this.values[d + 1].fill(NEVER, 0, automaton.slots[d + 1]);
          this.step(agent, d, band);
        }
      }
      day = end;
    }
    const last = this.values[days];
    let best = NEVER;
    for (let slot = 0; slot < automaton.slots[days]; slot++) {
      if (last[slot] < best) {
        best = last[slot];
        this.bestSlot = slot;
      }
    }
    return best;
  }

  protected step(agent: CoreAgent, day: number, band: number): void {
    const { automaton, table } = agent;
    const { kinds } = automaton;
    const from = this.values[day];
    const into = this.values[day + 1];
    const next = automaton.next[day];
    const totals = automaton.weekTotals[day];
    const weekCost = agent.weekCost[automaton.week[day]];
    const worked = automaton.worked[day];
    const slotFrom = automaton.slot[day];
    const slotInto = automaton.slot[day + 1];
    const ranksBefore = day > 0 ? table.ranks[day - 1] : 1;
    const offset = this.layerOffset[day + 1];
    const pred = this.pred[band];
    const choice = this.choice[band];
    const bandOf = this.bandOf;
    const { reduced, prefix, prefixAt } = this;
    const { kind, endRank, restRanks, outsideBand } = table;
    const firstOption = table.dayFirst[day];
    const lastOption = table.dayFirst[day + 1];
    const bandBase = band * table.first.length;
    const bandPrice = table.bands > 1 ? agent.bandPrice : 0;
    const offCost = agent.offCost[day];
    const forced = agent.forcedKind[day];
    const afterForced = day > 0 && agent.forcedKind[day - 1] >= 0;
    const states = automaton.states[day];
    for (let state = 0; state < states; state++) {
      const base = slotFrom[state];
      const split = worked[state] === 1;
      let least = from[base];
      let leastAt = base;
      if (split) {
        prefix[0] = least;
        prefixAt[0] = base;
        for (let rank = 1; rank < ranksBefore; rank++) {
          if (from[base + rank] < least) {
            least = from[base + rank];
            leastAt = base + rank;
          }
          prefix[rank] = least;
          prefixAt[rank] = leastAt;
        }
      }
      if (least === NEVER) continue;
      const row = state * kinds;
      if (forced >= 0) {
        const to = next[row + forced];
        if (to < 0) continue;
        const value = least + (totals === null ? 0 : weekCost[totals[row + forced]]);
        const slot = slotInto[to];
        if (value < into[slot]) {
          into[slot] = value;
          pred[offset + slot] = leastAt;
          choice[offset + slot] = -2;
          bandOf[offset + slot] = band;
        }
        continue;
      }
      const rest = next[row];
      if (rest >= 0 && offCost !== NEVER) {
        const value = least + offCost + (totals === null ? 0 : weekCost[totals[row]]);
        const slot = slotInto[rest];
        if (value < into[slot]) {
          into[slot] = value;
          pred[offset + slot] = leastAt;
          choice[offset + slot] = -1;
          bandOf[offset + slot] = band;
        }
      }
      for (let o = firstOption; o < lastOption; ) {
        const k = kind[o];
        const to = next[row + k];
        if (to < 0) {
          do o++;
          while (o < lastOption && kind[o] === k);
          continue;
        }
        const weekEnd = totals === null ? 0 : weekCost[totals[row + k]];
        const slotBase = slotInto[to];
        for (; o < lastOption && kind[o] === k; o++) {
          let value = reduced[o];
          if (value === NEVER) continue;
          let at = base;
          if (split) {
            const ranks = afterForced ? 1 : restRanks[o];
            if (ranks === 0) continue;
            value += prefix[ranks - 1];
            at = prefixAt[ranks - 1];
          } else value += least;
          value += weekEnd;
          if (bandPrice !== 0 && outsideBand[bandBase + o] === 1) value += bandPrice;
          const slot = slotBase + endRank[o];
          if (value < into[slot]) {
            into[slot] = value;
            pred[offset + slot] = at;
            choice[offset + slot] = o;
            bandOf[offset + slot] = band;
          }
        }
      }
    }
  }

  protected reserve(agent: CoreAgent): void {
    const { automaton, table } = agent;
    let total = 0;
    let widest = 1;
    for (let layer = 0; layer <= automaton.days; layer++) {
      this.layerOffset[layer] = total;
      total += automaton.slots[layer];
      if (this.values.length <= layer) this.values.push(new Float64Array(automaton.slots[layer]));
      else if (this.values[layer].length < automaton.slots[layer]) this.values[layer] = new Float64Array(automaton.slots[layer]);
      if (layer < automaton.days) widest = Math.max(widest, table.ranks[layer]);
    }
    if (this.bandOf.length < total) this.bandOf = new Int32Array(total);
    for (let band = 0; band < table.bands; band++) {
      if (this.pred.length <= band) {
        this.pred.push(new Int32Array(total));
        this.choice.push(new Int32Array(total));
      } else if (this.pred[band].length < total) {
        this.pred[band] = new Int32Array(total);
        this.choice[band] = new Int32Array(total);
      }
    }
    if (this.prefix.length < widest) {
      this.prefix = new Float64Array(widest);
      this.prefixAt = new Int32Array(widest);
    }
  }
}
