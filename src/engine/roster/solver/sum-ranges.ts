import type { CoreAgent } from './problem.js';
import type { ResourceFrame } from './resource-frame.js';

/** A module constant: under a test runner every look at a global of the language is a call, and the loops below look millions of times. */
const NEVER = Infinity;
/** Bounds of a state from which nothing legal can be reached; far from any sum, and safe to add to. */
const NOWHERE = 1 << 28;

/** Which sums of one resource can be reached in each state of a frame, and still lead to a legal end; state s of layer l is at offset[l] + s. */
export class SumRanges {
  offset = new Int32Array(64);
  /** Sums low ... high; low > high: the state is no way to a legal end. */
  low = new Int32Array(0);
  high = new Int32Array(0);
  private least = new Int32Array(0);
  private most = new Int32Array(0);

  /**
   * @param primary the resource; -1: none, and each sum is 0
   * @param cost price of each day and kind, Infinity = not possible
   * @returns false where there is no legal end
   */
  find(agent: CoreAgent, frame: ResourceFrame, primary: number, cost: Float64Array): boolean {
    this.place(agent.automaton.states, frame.from, frame.to - frame.from + 1);
    this.lookAhead(agent, frame, primary, cost);
    return this.walk(agent, frame, primary, cost);
  }

  private place(states: Int32Array, from: number, layers: number): void {
    if (this.offset.length <= layers) this.offset = new Int32Array(2 * layers);
    let total = 0;
    for (let layer = 0; layer < layers; layer++) {
      this.offset[layer] = total;
      total += states[from + layer];
    }
    this.offset[layers] = total;
    if (this.low.length >= total) return;
    this.low = new Int32Array(total);
    this.high = new Int32Array(total);
    this.least = new Int32Array(total);
    this.most = new Int32Array(total);
  }

  /** What the days still to come can use from a state on, least and most. */
  private lookAhead({ automaton, resources }: CoreAgent, frame: ResourceFrame, primary: number, cost: Float64Array): void {
    const { kinds } = automaton;
    const { from, to } = frame;
    const { offset, least, most } = this;
    const resource = primary < 0 ? null : resources[primary];
    for (let s = 0; s < automaton.states[to]; s++) {
      const at = offset[to - from] + s;
      const extra = primary >= 0 && automaton.worked[to][s] === 0 ? frame.extra[primary] : 0;
      least[at] = frame.accept[s] === 1 ? extra : NOWHERE;
      most[at] = frame.accept[s] === 1 ? extra : -NOWHERE;
    }
    for (let layer = to - from - 1; layer >= 0; layer--) {
      const day = from + layer;
      const next = automaton.next[day];
      const worked = automaton.worked[day];
      for (let s = 0; s < automaton.states[day]; s++) {
        let fewest = NOWHERE;
        let greatest = -NOWHERE;
        const use = resource === null ? null : worked[s] === 1 ? resource.useAfterWork : resource.use;
        for (let kind = 0; kind < kinds; kind++) {
          if (cost[layer * kinds + kind] === NEVER) continue;
          const target = next[s * kinds + kind];
          if (target < 0) continue;
          const there = offset[layer + 1] + target;
          if (least[there] === NOWHERE) continue;
          const used = use === null ? 0 : use[day * kinds + kind];
          if (least[there] + used < fewest) fewest = least[there] + used;
          if (most[there] + used > greatest) greatest = most[there] + used;
        }
        least[offset[layer] + s] = fewest;
        most[offset[layer] + s] = greatest;
      }
    }
  }

  /** Sums from the first day on, cut to what `lookAhead` leaves. */
  private walk({ automaton, resources }: CoreAgent, frame: ResourceFrame, primary: number, cost: Float64Array): boolean {
    const { kinds } = automaton;
    const { from, to } = frame;
    const { offset, low, high, least, most } = this;
    const layers = to - from + 1;
    const resource = primary < 0 ? null : resources[primary];
    low.fill(NOWHERE, 0, offset[layers]);
    high.fill(-NOWHERE, 0, offset[layers]);
    const start = offset[0] + frame.startState;
    if (least[start] === NOWHERE) return false;
    low[start] = 0;
    high[start] = 0;
    const needed = primary < 0 ? 0 : frame.least[primary];
    const allowed = primary < 0 ? 0 : frame.most[primary];
    for (let layer = 0; layer < layers; layer++) {
      const day = from + layer;
      for (let s = 0; s < automaton.states[day]; s++) {
        const at = offset[layer] + s;
        if (low[at] > high[at]) continue;
        if (least[at] === NOWHERE) {
          low[at] = NOWHERE;
          high[at] = -NOWHERE;
          continue;
        }
        low[at] = Math.max(low[at], needed - most[at]);
        high[at] = Math.min(high[at], allowed - least[at]);
        if (low[at] > high[at] || layer === layers - 1) continue;
        const next = automaton.next[day];
        const use = resource === null ? null : automaton.worked[day][s] === 1 ? resource.useAfterWork : resource.use;
        for (let kind = 0; kind < kinds; kind++) {
          if (cost[layer * kinds + kind] === NEVER) continue;
          const target = next[s * kinds + kind];
          if (target < 0) continue;
          const used = use === null ? 0 : use[day * kinds + kind];
          const there = offset[layer + 1] + target;
          if (low[at] + used < low[there]) low[there] = low[at] + used;
          if (high[at] + used > high[there]) high[there] = high[at] + used;
        }
      }
    }
    return true;
  }
}
