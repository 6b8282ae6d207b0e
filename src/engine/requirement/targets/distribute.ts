/** One interval to which agents are given. */
export interface Place {
  /** Agents at least: who carry the load and keep to the occupancy limit. */
  readonly floor: number;
  /** Contacts. */
  readonly weight: number;
  /** Of one agent, above 0. */
  readonly cost: number;
  /** Per target, what should be small (share answered late, wait, share lost) with this many agents; never grows with them. O(1) for n or n + 1 asked next. */
  missing(agents: number): readonly number[];
}

/** Rounding left in a sum of shares. */
const GUARD = 1e-12;

/**
 * Least-cost agents per place so that for each target the weighted mean of `missing` is at most its limit. Agents are given one by one where the next one
 * saves most per cost; where a step of several saves more per agent than the first alone, the step is taken whole. Last, agents that are not needed are
 * taken back. With one target, equal costs and `missing` convex in agents (Erlang B: Messerli 1972; Erlang C's waiting probability: Jagers & van Doorn 1991, times
 * a decreasing exponential; its mean wait: Dyer & Proll 1977) no distribution is cheaper: marginal allocation, Fox 1966. Otherwise it may not be the cheapest.
 * O(agents given × log places).
 */
export function distribute(places: readonly Place[], limits: readonly number[]): readonly number[] {
  const agents = places.map((place) => place.floor);
  const total = places.reduce((sum, place) => sum + place.weight, 0);
  for (let target = 0; target < limits.length; target++) giveUntilMet(places, agents, target, limits[target] * total);
  takeBack(places, agents, limits.map((limit) => limit * total));
  return agents;
}

interface Step {
  readonly place: number;
  readonly size: number;
  /** Of the weighted sum, in all. */
  readonly gain: number;
  readonly gainPerCost: number;
}

function giveUntilMet(places: readonly Place[], agents: number[], target: number, allowed: number): void {
  let sum = weightedSum(places, agents, target);
  const steps = new StepHeap();
  places.forEach((_, i) => pushNext(i));
  while (sum > allowed * (1 + GUARD) + GUARD) {
    const best = steps.pop();
    if (best === null) return;
    agents[best.place] += best.size;
    sum -= best.gain;
    pushNext(best.place);
    // Subtractions leave rounding: near the limit the sum is made anew.
    if (Math.abs(sum - allowed) <= allowed * 1e-9 + 1e-12) sum = weightedSum(places, agents, target);
  }

  function pushNext(i: number): void {
    const step = nextStep(places[i], agents[i], target, i);
    if (step.gain > 0) steps.push(step);
  }
}

/** The step that saves most per agent; more than one agent only where the saving grows at first. */
function nextStep({ weight, cost, missing }: Place, agents: number, target: number, place: number): Step {
  const now = missing(agents)[target];
  let size = 1;
  let gain = now - missing(agents + 1)[target];
  for (let more = now - missing(agents + size + 1)[target]; more / (size + 1) > (gain / size) * (1 + 1e-9) && more > 0; more = now - missing(agents + size + 1)[target]) {
    gain = more;
    size++;
  }
  return { place, size, gain: gain * weight, gainPerCost: (gain * weight) / (size * cost) };
}

/** Steps of several agents, and limits met one after the other, can leave some that are not needed: the dearest go first. */
function takeBack(places: readonly Place[], agents: number[], allowed: readonly number[]): void {
  const sums = allowed.map((_, target) => weightedSum(places, agents, target));
  const order = places.map((_, i) => i).sort((a, b) => places[b].cost - places[a].cost || places[a].weight - places[b].weight || a - b);
  for (const i of order) {
    while (agents[i] > places[i].floor) {
      const before = places[i].missing(agents[i] - 1);
      const at = places[i].missing(agents[i]);
      const without = sums.map((sum, target) => sum + places[i].weight * (before[target] - at[target]));
      if (without.some((sum, target) => !(sum <= allowed[target] * (1 + GUARD)))) break;
      agents[i]--;
      without.forEach((sum, target) => (sums[target] = sum));
    }
  }
}

function weightedSum(places: readonly Place[], agents: readonly number[], target: number): number {
  return places.reduce((sum, place, i) => (place.weight === 0 ? sum : sum + place.weight * place.missing(agents[i])[target]), 0);
}

/** Steps by what they save per cost, the earlier place first where that is equal. */
class StepHeap {
  private readonly items: Step[] = [];

  push(step: Step): void {
    const { items } = this;
    let at = items.length;
    items.push(step);
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (!before(step, items[up])) break;
      items[at] = items[up];
      at = up;
    }
    items[at] = step;
  }

  pop(): Step | null {
    const { items } = this;
    const top = items[0];
    const last = items.pop();
    if (top === undefined || last === undefined) return null;
    if (items.length > 0) this.sink(last);
    return top;
  }

  private sink(step: Step): void {
    const { items } = this;
    let at = 0;
    for (;;) {
      let down = 2 * at + 1;
      if (down >= items.length) break;
      if (down + 1 < items.length && before(items[down + 1], items[down])) down++;
      if (!before(items[down], step)) break;
      items[at] = items[down];
      at = down;
    }
    items[at] = step;
  }
}

function before(a: Step, b: Step): boolean {
  return a.gainPerCost > b.gainPerCost || (a.gainPerCost === b.gainPerCost && a.place < b.place);
}
