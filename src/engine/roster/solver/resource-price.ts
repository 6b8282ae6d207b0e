import { type AutomatonKinds, kindsOf, representatives } from './kinds.js';
import { type CoreAgent, type HorizonResource, MAX_BREAKS, type Schedule } from './problem.js';

/** A module constant: under a test runner every look at a global of the language is a call, and the loops below look millions of times. */
const NEVER = Infinity;
/** Bounds of a state from which nothing legal can be reached; far from any sum, and safe to add to. */
const NOWHERE = 1 << 28;
/** Combinations of the secondary resources that are counted from the start; beyond them a resource is counted once it has been broken. */
const EAGER = 48;
/** Doubles that one programme may hold. A resource that does not fit is left out of a bound, and in a schedule priced instead of counted. */
const MOST_CELLS = 20_000_000;
/** The same for resources that are counted only once they have been broken: they multiply the work of every call. */
const MOST_CELLS_BROKEN = 2_000_000;
const MOST_CELLS_ROLLING = 100_000;
/** Greatest uses by which a rolling schedule may leave the even course of its sums. */
const ROLLING_SLACK = 9;
/** Halvings of the price on a resource that could not be counted, and the part of the price at which they may end. */
const PRICE_STEPS = 3;
const PRICE_PRECISION = 0.05;
/** First price tried on it, doubled until it is kept. */
const FIRST_PRICE = 512;
const NO_BREAKS = new Map<number, Int16Array>();

/** What lies before and after the days that are decided anew. */
interface Frame {
  readonly from: number;
  readonly to: number;
  readonly startState: number;
  /** Per resource: use that the days outside the frame leave, the first day after it counted as if it followed a day of work. */
  readonly least: Int32Array;
  readonly most: Int32Array;
  /** Per resource: what the first day after the frame uses more when the frame's last day is off. */
  readonly extra: Int32Array;
  /** 1 = the days after the frame stay legal when it ends in this state. */
  readonly accept: Uint8Array;
}

/**
 * The oracle of agents with sums over the horizon (hours, shifts of a type, weekends), exactly, over all days or over a window of them whose
 * surroundings stay as they are. Dynamic programme over days on the states of the automaton times the sums used so far; sums are kept only where
 * they can bind, and only between what is still needed and what is still allowed: O(days * states * kinds * sums), the last factor one tight loop.
 * Secondary sums that seldom bind are left out until the result breaks them, then counted: the answer is exact all the same.
 */
export class ResourcePricer {
  private values = new Float64Array(0);
  private readonly offset = new Int32Array(2048);
  private readonly base = new Int32Array(2048);
  private readonly width = new Int32Array(2048);
  private stateOffset = new Int32Array(2048);
  private low = new Int32Array(0);
  private high = new Int32Array(0);
  private least = new Int32Array(0);
  private most = new Int32Array(0);
  private kindCost = new Float64Array(0);
  private kindOption = new Int32Array(0);
  private option = new Int32Array(0);
  private readonly path = new Int32Array(2048);
  private readonly outerTargets = new Map<number, Int32Array>();
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
    return scheduleOf(agent, Int32Array.from(this.option.subarray(0, agent.table.days)));
  }

  /** The best legal schedule that differs from `current` on days from ... to - 1 alone; prices outside of them play no part. Null: none is legal. */
  window(agent: CoreAgent, pricePrefix: Float64Array, current: Schedule, from: number, to: number): Schedule | null {
    const option = Int32Array.from(current.option);
    if (this.solve(agent, pricePrefix, this.frameOf(agent, option, from, to), true) === NEVER) return null;
    for (let day = from; day < to; day++) option[day] = this.option[day];
    return scheduleOf(agent, option);
  }

  /**
   * A legal schedule window by window, `span` days each, sums held near their even course: not the best, but a hundred times sooner on long
   * horizons. Null where the course leads nowhere; a legal schedule may exist all the same.
   */
  rolling(agent: CoreAgent, pricePrefix: Float64Array, span: number): Schedule | null {
    const { automaton, resources, table } = agent;
    const { days, kinds, next } = automaton;
    const option = new Int32Array(days).fill(-1);
    const open = workableDays(agent);
    const dearestUse = resources.map((_, j) => dearestUseOf(agent, j));
    let state = agent.initialState;
    for (let from = 0, to = 0; from < days; from = to) {
      to = days - from < 2 * span ? days : from + span;
      const share = open[to] / Math.max(1, open[days]);
      const used = resources.map((_, j) => useOf(agent, j, option, 0, from, false));
      const frame = (slack: number): Frame => ({
        from, to, startState: state, extra: new Int32Array(resources.length), accept: new Uint8Array(automaton.states[to]).fill(1),
        least: Int32Array.from(resources, (r, j) => Math.floor(r.least * share) - (slack - 1) * dearestUse[j] - used[j]),
        most: Int32Array.from(resources, (r, j) => Math.max(0, Math.min(r.most, Math.ceil(r.most * share) + (to === days ? 0 : slack * dearestUse[j])) - used[j])),
      });
      // Leave and weekends make the course uneven: it is left as little as may be.
      let slack = 1;
      while (this.solve(agent, pricePrefix, frame(slack), true, MOST_CELLS_ROLLING) === NEVER) {
        if (to === days || slack > ROLLING_SLACK) return null;
        slack += 2;
      }
      for (let day = from; day < to; day++) {
        option[day] = this.option[day];
        state = next[day][state * kinds + (option[day] < 0 ? 0 : table.kind[option[day]])];
      }
    }
    return scheduleOf(agent, option);
  }

  private solve(agent: CoreAgent, price: Float64Array, frame: Frame, strict: boolean, mostBroken = MOST_CELLS_BROKEN): number {
    if (this.option.length < agent.table.days) this.option = new Int32Array(agent.table.days);
    const kinds = kindsOf(agent);
    this.priceKinds(agent, price, frame);
    const counted = this.countedAtFirst(agent, frame);
    this.penalty.fill(0);
    for (;;) {
      const value = this.run(agent, kinds, frame, counted);
      if (value === NEVER) return NEVER;
      const broken = this.brokenResource(agent, frame, counted);
      if (broken < 0) return value;
      if (this.fits(agent, frame, [...counted, broken], mostBroken)) counted.push(broken);
      else return strict ? this.priceBroken(agent, kinds, frame, counted) : value;
    }
  }

  /** A price on each resource that cannot be counted, raised until it is kept and then lowered as far as it stays kept. */
  private priceBroken(agent: CoreAgent, kinds: AutomatonKinds, frame: Frame, counted: readonly number[]): number {
    let step = FIRST_PRICE;
    const kept = new Int32Array(this.option.length);
    for (;;) {
      const broken = this.brokenResource(agent, frame, counted);
      if (broken < 0) break;
      this.penalty[broken] = step;
      step *= 4;
      if (step > 1e12 || this.run(agent, kinds, frame, counted) === NEVER) return NEVER;
    }
    kept.set(this.option);
    for (let j = 0; j < agent.resources.length; j++) {
      let low = this.penalty[j] <= FIRST_PRICE ? 0 : this.penalty[j] / 4;
      let high = this.penalty[j];
      for (let i = 0; i < PRICE_STEPS && high - low > PRICE_PRECISION * high; i++) {
        this.penalty[j] = (low + high) / 2;
        this.run(agent, kinds, frame, counted);
        if (this.brokenResource(agent, frame, counted) < 0) {
          high = this.penalty[j];
          kept.set(this.option);
        } else low = this.penalty[j];
      }
      this.penalty[j] = high;
    }
    this.option.set(kept);
    let value = 0;
    for (let day = frame.from; day < frame.to; day++) {
      const at = (day - frame.from) * agent.automaton.kinds;
      const kind = this.option[day] < 0 ? 0 : agent.table.kind[this.option[day]];
      value += this.kindCost[at + kind];
    }
    return value;
  }

  private priceKinds(agent: CoreAgent, price: Float64Array, { from, to }: Frame): void {
    const { table, optionCost, offCost, automaton } = agent;
    const { kinds } = automaton;
    const size = (to - from) * kinds;
    if (this.kindCost.length < size) {
      this.kindCost = new Float64Array(size);
      this.kindOption = new Int32Array(size);
    }
    const { kindCost, kindOption } = this;
    kindCost.fill(NEVER, 0, size);
    for (let day = from; day < to; day++) {
      const at = (day - from) * kinds;
      kindCost[at] = offCost[day];
      kindOption[at] = -1;
      for (let o = table.dayFirst[day]; o < table.dayFirst[day + 1]; o++) {
        const cost = optionCost[o] - (price[table.first[o] + table.length[o]] - price[table.first[o]]);
        const k = at + table.kind[o];
        if (cost < kindCost[k]) {
          kindCost[k] = cost;
          kindOption[k] = o;
        }
      }
    }
  }

  /** Resources with a least value that days off alone would miss, then those that can be exceeded, the tightest first, while they are few. */
  private countedAtFirst(agent: CoreAgent, frame: Frame): number[] {
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
    return this.fits(agent, frame, counted, MOST_CELLS) ? counted : primary;
  }

  private mayExceed(agent: CoreAgent, { from, to, most, extra }: Frame, j: number): boolean {
    const { use, useAfterWork } = agent.resources[j];
    const { kinds } = agent.automaton;
    let sum = extra[j];
    for (let day = from; day < to && sum <= most[j]; day++) {
      let dearest = 0;
      for (let k = 1; k < kinds; k++) {
        if (this.kindCost[(day - from) * kinds + k] === NEVER) continue;
        dearest = Math.max(dearest, use[day * kinds + k], useAfterWork[day * kinds + k]);
      }
      sum += dearest;
    }
    return sum > most[j];
  }

  private fits(agent: CoreAgent, frame: Frame, counted: readonly number[], mostCells: number): boolean {
    const states = agent.automaton.states.reduce((a, b) => Math.max(a, b), 0);
    const [primary, ...outer] = orderOf(counted, frame);
    const band = primary === undefined ? 1 : Math.min(frame.most[primary] + 1, 2 + ((frame.to - frame.from) / 5) * Math.max(1, dearestUseOf(agent, primary)));
    return outer.reduce((cells, j) => cells * (frame.most[j] + 1), states * band * (frame.to - frame.from + 1)) <= mostCells;
  }

  /** The first resource, not counted, that the days chosen break; -1: none. */
  private brokenResource(agent: CoreAgent, frame: Frame, counted: readonly number[]): number {
    for (let j = 0; j < agent.resources.length; j++) {
      if (counted.includes(j)) continue;
      const used = useOf(agent, j, this.option, frame.from, frame.to, agent.automaton.worked[frame.from][frame.startState] === 1);
      const last = this.option[frame.to - 1] < 0 ? frame.extra[j] : 0;
      if (used + last > frame.most[j] || used + last < frame.least[j]) return j;
    }
    return -1;
  }

  private run(agent: CoreAgent, facts: AutomatonKinds, frame: Frame, counted: readonly number[]): number {
    const { automaton, resources } = agent;
    const { kinds } = automaton;
    const { from, to } = frame;
    const [primary, ...outer] = orderOf(counted, frame);
    const primaryUse = primary === undefined ? null : resources[primary];
    const rep = representatives(agent, facts, counted);
    const cost = this.mergedCosts(agent, frame, rep);
    const layers = to - from + 1;
    this.placeStates(automaton.states, from, layers);
    const { stateOffset, low, high, offset, base, width } = this;
    if (!this.bounds(agent, frame, primary ?? -1)) return NEVER;

    let combos = 1;
    for (const j of outer) combos *= frame.most[j] + 1;
    this.outerTargets.clear();
    let total = 0;
    for (let layer = 0; layer < layers; layer++) {
      let bottom = NOWHERE;
      let top = -1;
      for (let i = stateOffset[layer]; i < stateOffset[layer + 1]; i++) {
        if (low[i] > high[i]) continue;
        bottom = Math.min(bottom, low[i]);
        top = Math.max(top, high[i]);
      }
      if (top < bottom) return NEVER;
      base[layer] = bottom;
      width[layer] = top - bottom + 1;
      offset[layer] = total;
      total += (stateOffset[layer + 1] - stateOffset[layer]) * combos * width[layer];
    }
    offset[layers] = total;
    if (this.values.length < total) this.values = new Float64Array(Math.ceil(total * 1.3));
    const values = this.values;
    values.fill(NEVER, 0, total);
    values[offset[0] + frame.startState * combos * width[0] - base[0]] = 0;

    const kindsAlive = new Int32Array(kinds);
    const targetsOf = new Array<Int32Array | null>(kinds * 2).fill(null);
    for (let layer = 0; layer < layers - 1; layer++) {
      const day = from + layer;
      const next = automaton.next[day];
      const worked = automaton.worked[day];
      const states = stateOffset[layer + 1] - stateOffset[layer];
      let alive = 0;
      for (let kind = 0; kind < kinds; kind++) if (cost[layer * kinds + kind] !== NEVER) kindsAlive[alive++] = kind;
      targetsOf.fill(null);
      const fromWidth = width[layer];
      const intoWidth = width[layer + 1];
      for (let state = 0; state < states; state++) {
        const at = stateOffset[layer] + state;
        if (low[at] > high[at]) continue;
        const block = offset[layer] + state * combos * fromWidth - base[layer];
        const after = worked[state];
        for (let i = 0; i < alive; i++) {
          const kind = kindsAlive[i];
          const price = cost[layer * kinds + kind];
          const target = next[state * kinds + kind];
          if (target < 0) continue;
          const there = stateOffset[layer + 1] + target;
          const used = primaryUse === null ? 0 : (after === 1 ? primaryUse.useAfterWork : primaryUse.use)[day * kinds + kind];
          const first = Math.max(low[at] + used, low[there]);
          const count = Math.min(high[at] + used, high[there]) - first + 1;
          if (count <= 0) continue;
          const into = offset[layer + 1] + target * combos * intoWidth - base[layer + 1] + first;
          const source = block + first - used;
          if (outer.length === 0) {
            for (let r = 0; r < count; r++) {
              const v = values[source + r] + price;
              if (v < values[into + r]) values[into + r] = v;
            }
            continue;
          }
          const targets = (targetsOf[kind * 2 + after] ??= this.targets(agent, frame, outer, day, kind, after === 1, combos));
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
    return this.trace(agent, frame, outer, combos, primaryUse, cost, layers);
  }

  /** Picks the best legal end and walks back along equal sums: every value was made by the very addition that is tried again here. */
  private trace(
    agent: CoreAgent, frame: Frame, outer: readonly number[], combos: number, primaryUse: HorizonResource | null, cost: Float64Array, layers: number,
  ): number {
    const { automaton } = agent;
    const { kinds } = automaton;
    const { stateOffset, low, high, offset, base, width, values } = this;
    const last = layers - 1;
    let best = NEVER;
    let state = -1;
    let combo = 0;
    let sum = 0;
    for (let s = 0; s < stateOffset[layers] - stateOffset[last]; s++) {
      const at = stateOffset[last] + s;
      for (let c = 0; c < combos; c++) {
        if (outer.length > 0 && !comboEnds(frame, outer, c, automaton.worked[frame.to][s] === 0)) continue;
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
          const price = cost[layer * kinds + kind];
          if (price === NEVER) continue;
          const after = worked[s] === 1;
          const r = sum - (primaryUse === null ? 0 : (after ? primaryUse.useAfterWork : primaryUse.use)[day * kinds + kind]);
          if (r < low[at] || r > high[at]) continue;
          const targets = outer.length === 0 ? null : this.targets(agent, frame, outer, day, kind, after, combos);
          for (let c = 0; c < combos; c++) {
            if (targets !== null && targets[c] !== combo) continue;
            const before = values[offset[layer] + (s * combos + c) * width[layer] + r - base[layer]];
            if (before + price !== v) continue;
            this.option[day] = this.mergedOption[layer * kinds + kind];
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

  private mergedCost = new Float64Array(0);
  private mergedOption = new Int32Array(0);

  /** Kinds that no counter tells apart are one: the cheapest of them stands for all. Prices on resources not counted are added here. */
  private mergedCosts(agent: CoreAgent, { from, to }: Frame, rep: Int32Array): Float64Array {
    const { kinds } = agent.automaton;
    const size = (to - from) * kinds;
    if (this.mergedCost.length < size) {
      this.mergedCost = new Float64Array(size);
      this.mergedOption = new Int32Array(size);
    }
    const { mergedCost, mergedOption, kindCost, kindOption, penalty } = this;
    mergedCost.fill(NEVER, 0, size);
    const priced = agent.resources.flatMap((_, j) => (penalty[j] > 0 ? [j] : []));
    for (let layer = 0; layer < to - from; layer++) {
      for (let kind = 0; kind < kinds; kind++) {
        let cost = kindCost[layer * kinds + kind];
        if (cost === NEVER) continue;
        for (const j of priced) {
          const { use, useAfterWork } = agent.resources[j];
          cost += (penalty[j] * (use[(from + layer) * kinds + kind] + useAfterWork[(from + layer) * kinds + kind])) / 2;
        }
        const at = layer * kinds + rep[kind];
        if (cost < mergedCost[at]) {
          mergedCost[at] = cost;
          mergedOption[at] = kindOption[layer * kinds + kind];
        }
      }
    }
    return mergedCost;
  }

  private placeStates(states: Int32Array, from: number, layers: number): void {
    let total = 0;
    for (let layer = 0; layer < layers; layer++) {
      this.stateOffset[layer] = total;
      total += states[from + layer];
    }
    this.stateOffset[layers] = total;
    if (this.low.length < total) {
      this.low = new Int32Array(total);
      this.high = new Int32Array(total);
      this.least = new Int32Array(total);
      this.most = new Int32Array(total);
    }
  }

  /**
   * Per state, the sums of the primary resource that can be reached and from which a legal end can still be reached. Without one: 0 where the state
   * itself can. False: no legal end.
   */
  private bounds(agent: CoreAgent, frame: Frame, primary: number): boolean {
    const { automaton } = agent;
    const { kinds } = automaton;
    const { from, to } = frame;
    const { stateOffset, low, high, least, most } = this;
    const cost = this.mergedCost;
    const layers = to - from + 1;
    const resource = primary < 0 ? null : agent.resources[primary];
    // least, most: what the days still to come can use from a state on.
    for (let s = 0; s < automaton.states[to]; s++) {
      const at = stateOffset[layers - 1] + s;
      const extra = primary >= 0 && automaton.worked[to][s] === 0 ? frame.extra[primary] : 0;
      least[at] = frame.accept[s] === 1 ? extra : NOWHERE;
      most[at] = frame.accept[s] === 1 ? extra : -NOWHERE;
    }
    for (let layer = layers - 2; layer >= 0; layer--) {
      const day = from + layer;
      const next = automaton.next[day];
      const worked = automaton.worked[day];
      for (let s = 0; s < automaton.states[day]; s++) {
        let fewest = NOWHERE;
        let greatest = -NOWHERE;
        for (let kind = 0; kind < kinds; kind++) {
          if (cost[layer * kinds + kind] === NEVER) continue;
          const target = next[s * kinds + kind];
          if (target < 0) continue;
          const there = stateOffset[layer + 1] + target;
          if (least[there] === NOWHERE) continue;
          const used = resource === null ? 0 : (worked[s] === 1 ? resource.useAfterWork : resource.use)[day * kinds + kind];
          if (least[there] + used < fewest) fewest = least[there] + used;
          if (most[there] + used > greatest) greatest = most[there] + used;
        }
        least[stateOffset[layer] + s] = fewest;
        most[stateOffset[layer] + s] = greatest;
      }
    }
    low.fill(NOWHERE, 0, stateOffset[layers]);
    high.fill(-NOWHERE, 0, stateOffset[layers]);
    const start = stateOffset[0] + frame.startState;
    if (least[start] === NOWHERE) return false;
    low[start] = 0;
    high[start] = 0;
    const needed = primary < 0 ? 0 : frame.least[primary];
    const allowed = primary < 0 ? 0 : frame.most[primary];
    for (let layer = 0; layer < layers; layer++) {
      const day = from + layer;
      for (let s = 0; s < automaton.states[day]; s++) {
        const at = stateOffset[layer] + s;
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
        const after = automaton.worked[day][s] === 1;
        for (let kind = 0; kind < kinds; kind++) {
          if (cost[layer * kinds + kind] === NEVER) continue;
          const target = next[s * kinds + kind];
          if (target < 0) continue;
          const used = resource === null ? 0 : (after ? resource.useAfterWork : resource.use)[day * kinds + kind];
          const there = stateOffset[layer + 1] + target;
          if (low[at] + used < low[there]) low[there] = low[at] + used;
          if (high[at] + used > high[there]) high[there] = high[at] + used;
        }
      }
    }
    return true;
  }

  /** Where each combination of the secondary sums goes on a day of this kind; -1 = one would be exceeded. */
  private targets(agent: CoreAgent, frame: Frame, outer: readonly number[], day: number, kind: number, after: boolean, combos: number): Int32Array {
    const { kinds } = agent.automaton;
    let key = 0;
    for (const j of outer) {
      const { use, useAfterWork } = agent.resources[j];
      key = key * 1024 + (after ? useAfterWork : use)[day * kinds + kind];
    }
    let targets = this.outerTargets.get(key);
    if (targets !== undefined) return targets;
    targets = new Int32Array(combos);
    for (let combo = 0; combo < combos; combo++) {
      let rest = combo;
      let scale = 1;
      let reached = 0;
      for (const j of outer) {
        const { use, useAfterWork } = agent.resources[j];
        const size = frame.most[j] + 1;
        const sum = (rest % size) + (after ? useAfterWork : use)[day * kinds + kind];
        rest = Math.floor(rest / size);
        if (sum >= size) {
          reached = -1;
          break;
        }
        reached += sum * scale;
        scale *= size;
      }
      targets[combo] = reached;
    }
    this.outerTargets.set(key, targets);
    return targets;
  }

  private frameOf(agent: CoreAgent, option: Int32Array, from: number, to: number): Frame {
    const { automaton, table, resources } = agent;
    const { days, kinds, next } = automaton;
    const { path } = this;
    const kindAt = (day: number): number => (option[day] < 0 ? 0 : table.kind[option[day]]);
    path[0] = agent.initialState;
    for (let day = 0; day < days; day++) path[day + 1] = next[day][path[day] * kinds + kindAt(day)];
    const accept = new Uint8Array(automaton.states[to]);
    for (let s = 0; s < accept.length; s++) {
      let state = s;
      let day = to;
      // Counters forget: once they agree with today's, what follows is as legal as it is today.
      while (day < days && state >= 0 && state !== path[day]) {
        state = next[day][state * kinds + kindAt(day)];
        day++;
      }
      if (state >= 0) accept[s] = 1;
    }
    const least = new Int32Array(resources.length);
    const most = new Int32Array(resources.length);
    const extra = new Int32Array(resources.length);
    resources.forEach((resource, j) => {
      const outside = useOf(agent, j, option, 0, from, false) + useOf(agent, j, option, to, days, true);
      least[j] = resource.least - outside;
      most[j] = resource.most - outside;
      if (to < days) extra[j] = resource.use[to * kinds + kindAt(to)] - resource.useAfterWork[to * kinds + kindAt(to)];
    });
    return { from, to, startState: path[from], least, most, extra, accept };
  }
}

function wholeFrame(agent: CoreAgent): Frame {
  const { automaton, resources } = agent;
  return {
    from: 0, to: automaton.days, startState: agent.initialState, least: Int32Array.from(resources, (r) => r.least), most: Int32Array.from(resources, (r) => r.most),
    extra: new Int32Array(resources.length), accept: new Uint8Array(automaton.states[automaton.days]).fill(1),
  };
}

/** The primary resource first: the one that spans most, in whose sums the innermost loop runs. */
function orderOf(counted: readonly number[], { most }: Frame): number[] {
  return [...counted].sort((a, b) => most[b] - most[a] || a - b);
}

function dearestUseOf(agent: CoreAgent, j: number): number {
  return agent.resources[j].use.reduce((a, b) => Math.max(a, b), 0);
}

function comboEnds(frame: Frame, outer: readonly number[], combo: number, off: boolean): boolean {
  let rest = combo;
  for (const j of outer) {
    const size = frame.most[j] + 1;
    const sum = (rest % size) + (off ? frame.extra[j] : 0);
    rest = Math.floor(rest / size);
    if (sum > frame.most[j] || sum < frame.least[j]) return false;
  }
  return true;
}

/** Days before each day on which the agent may work at all; length days + 1. */
function workableDays({ table, optionCost }: CoreAgent): Int32Array {
  const open = new Int32Array(table.days + 1);
  for (let day = 0; day < table.days; day++) {
    let workable = 0;
    for (let o = table.dayFirst[day]; o < table.dayFirst[day + 1] && workable === 0; o++) if (optionCost[o] !== NEVER) workable = 1;
    open[day + 1] = open[day] + workable;
  }
  return open;
}

/** Use of a resource by days from ... to - 1. */
export function useOf(agent: CoreAgent, j: number, option: Int32Array, from: number, to: number, workedBefore: boolean): number {
  const { use, useAfterWork } = agent.resources[j];
  const { kinds } = agent.automaton;
  let worked = workedBefore;
  let sum = 0;
  for (let day = from; day < to; day++) {
    const o = option[day];
    if (o >= 0) sum += (worked ? useAfterWork : use)[day * kinds + agent.table.kind[o]];
    worked = o >= 0;
  }
  return sum;
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
