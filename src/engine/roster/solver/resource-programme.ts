import { representatives, type AutomatonKinds } from './kinds.js';
import type { KindPrices } from './kind-prices.js';
import type { CoreAgent, HorizonResource } from './problem.js';
import type { ResourceFrame } from './resource-frame.js';
import { SumCombinations, primaryFirst } from './sum-combinations.js';
import { SumRanges } from './sum-ranges.js';

/** A module constant: under a test runner every look at a global of the language is a call, and the loops below look millions of times. */
const NEVER = Infinity;

/**
 * The dynamic programme over the days of a frame, on the states of the automaton times the sums of the resources counted: O(days * states * kinds * sums),
 * the last factor one tight loop over the sums of the primary resource.
 */
export class ResourceProgramme {
  /** Option of each day of the frame, by day of the horizon; -1 = off. */
  option = new Int32Array(0);
  private values = new Float64Array(0);
  /** Layer by layer: where its values start, the least sum of the primary resource, how many sums it has. */
  private offset = new Int32Array(64);
  private base = new Int32Array(64);
  private width = new Int32Array(64);
  private readonly ranges = new SumRanges();

  /** Least cost under the prices, Infinity where nothing is legal; `option` then holds the days behind it. */
  run(agent: CoreAgent, facts: AutomatonKinds, frame: ResourceFrame, prices: KindPrices, penalty: Float64Array, counted: readonly number[]): number {
    if (this.option.length < agent.table.days) this.option = new Int32Array(agent.table.days);
    const [primary, ...outer] = primaryFirst(counted, frame);
    const resource = primary === undefined ? null : agent.resources[primary];
    prices.merge(agent, frame, representatives(agent, facts, counted), penalty);
    if (!this.ranges.find(agent, frame, primary ?? -1, prices.mergedCost)) return NEVER;
    const combinations = new SumCombinations(agent, frame, outer);
    if (!this.place(frame, combinations.count)) return NEVER;
    this.sweep(agent, frame, resource, prices.mergedCost, combinations);
    return this.walkBack(agent, frame, resource, prices, combinations);
  }

  /** Lays out the values; false where a layer has no sum that leads anywhere. */
  private place(frame: ResourceFrame, combinations: number): boolean {
    const layers = frame.to - frame.from + 1;
    if (this.offset.length <= layers) {
      this.offset = new Int32Array(2 * layers);
      this.base = new Int32Array(2 * layers);
      this.width = new Int32Array(2 * layers);
    }
    const { offset, base, width, ranges } = this;
    let total = 0;
    for (let layer = 0; layer < layers; layer++) {
      let bottom = Infinity;
      let top = -Infinity;
      for (let i = ranges.offset[layer]; i < ranges.offset[layer + 1]; i++) {
        if (ranges.low[i] > ranges.high[i]) continue;
        if (ranges.low[i] < bottom) bottom = ranges.low[i];
        if (ranges.high[i] > top) top = ranges.high[i];
      }
      if (top < bottom) return false;
      base[layer] = bottom;
      width[layer] = top - bottom + 1;
      offset[layer] = total;
      total += (ranges.offset[layer + 1] - ranges.offset[layer]) * combinations * width[layer];
    }
    if (this.values.length < total) this.values = new Float64Array(Math.ceil(total * 1.3));
    this.values.fill(NEVER, 0, total);
    this.values[offset[0] + frame.startState * combinations * width[0] - base[0]] = 0;
    return true;
  }

  private sweep({ automaton }: CoreAgent, frame: ResourceFrame, resource: HorizonResource | null, cost: Float64Array, combinations: SumCombinations): void {
    const { kinds } = automaton;
    const { offset, base, width, values } = this;
    const { offset: stateOffset, low, high } = this.ranges;
    const combos = combinations.count;
    const targetsOf = new Array<Int32Array | null>(kinds * 2);
    for (let layer = 0; layer < frame.to - frame.from; layer++) {
      const day = frame.from + layer;
      const next = automaton.next[day];
      const states = stateOffset[layer + 1] - stateOffset[layer];
      const fromWidth = width[layer];
      const intoWidth = width[layer + 1];
      targetsOf.fill(null);
      for (let state = 0; state < states; state++) {
        const at = stateOffset[layer] + state;
        if (low[at] > high[at]) continue;
        const block = offset[layer] + state * combos * fromWidth - base[layer];
        const after = automaton.worked[day][state];
        const use = resource === null ? null : after === 1 ? resource.useAfterWork : resource.use;
        for (let kind = 0; kind < kinds; kind++) {
          const price = cost[layer * kinds + kind];
          const target = next[state * kinds + kind];
          if (price === NEVER || target < 0) continue;
          const there = stateOffset[layer + 1] + target;
          const used = use === null ? 0 : use[day * kinds + kind];
          const first = Math.max(low[at] + used, low[there]);
          const count = Math.min(high[at] + used, high[there]) - first + 1;
          if (count <= 0) continue;
          const into = offset[layer + 1] + target * combos * intoWidth - base[layer + 1] + first;
          const source = block + first - used;
          const targets = (targetsOf[kind * 2 + after] ??= combinations.after(day, kind, after === 1));
          for (let combo = 0; combo < combos; combo++) {
            const reached = targets[combo];
            if (reached < 0) continue;
            const s = source + combo * fromWidth;
            const t = into + reached * intoWidth;
            for (let r = 0; r < count; r++) {
              const v = values[s + r] + price;
              if (v < values[t + r]) values[t + r] = v;
            }
          }
        }
      }
    }
  }

  /** Picks the best legal end and walks back along equal sums: every value was made by the very addition that is tried again here. */
  private walkBack(agent: CoreAgent, frame: ResourceFrame, resource: HorizonResource | null, prices: KindPrices, combinations: SumCombinations): number {
    const { automaton } = agent;
    const { kinds } = automaton;
    const { offset, base, width, values } = this;
    const { offset: stateOffset, low, high } = this.ranges;
    const { mergedCost, mergedOption } = prices;
    const combos = combinations.count;
    const last = frame.to - frame.from;
    let best = NEVER;
    let state = -1;
    let combo = 0;
    let sum = 0;
    for (let s = 0; s < stateOffset[last + 1] - stateOffset[last]; s++) {
      const at = stateOffset[last] + s;
      for (let c = 0; c < combos; c++) {
        if (!combinations.mayEnd(c, automaton.worked[frame.to][s] === 0)) continue;
        for (let r = low[at]; r <= high[at]; r++) {
          const v = values[offset[last] + (s * combos + c) * width[last] + r - base[last]];
          if (v < best) {
            best = v;
            state = s;
            combo = c;
            sum = r;
          }
        }
      }
    }
    if (state < 0) return NEVER;
    let v = best;
    for (let layer = last - 1; layer >= 0; layer--) {
      const day = frame.from + layer;
      const next = automaton.next[day];
      const worked = automaton.worked[day];
      const states = stateOffset[layer + 1] - stateOffset[layer];
      search: for (let s = 0; s < states; s++) {
        const at = stateOffset[layer] + s;
        for (let kind = 0; kind < kinds; kind++) {
          if (next[s * kinds + kind] !== state) continue;
          const price = mergedCost[layer * kinds + kind];
          if (price === NEVER) continue;
          const after = worked[s] === 1;
          const r = sum - (resource === null ? 0 : (after ? resource.useAfterWork : resource.use)[day * kinds + kind]);
          if (r < low[at] || r > high[at]) continue;
          const targets = combinations.after(day, kind, after);
          for (let c = 0; c < combos; c++) {
            if (targets[c] !== combo) continue;
            const before = values[offset[layer] + (s * combos + c) * width[layer] + r - base[layer]];
            if (before + price !== v) continue;
            this.option[day] = mergedOption[layer * kinds + kind];
            v = before;
            state = s;
            combo = c;
            sum = r;
            break search;
          }
        }
      }
    }
    return best;
  }
}
