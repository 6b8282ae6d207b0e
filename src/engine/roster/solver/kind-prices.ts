import type { CoreAgent } from './problem.js';
import type { ResourceFrame } from './resource-frame.js';

/** A module constant: under a test runner every look at a global of the language is a call, and the loops below look millions of times. */
const NEVER = Infinity;

/** The cheapest option of every kind on every day of a frame, against a price per row; index (day - from) * kinds + kind. */
export class KindPrices {
  /** Cost less price earned, Infinity where the kind may not be worked. */
  cost = new Float64Array(0);
  option = new Int32Array(0);
  /** The same once kinds that no counter tells apart are one and resources not counted have a price: what the programme runs on. */
  mergedCost = new Float64Array(0);
  mergedOption = new Int32Array(0);

  price({ table, optionCost, offCost, automaton }: CoreAgent, price: Float64Array, { from, to }: ResourceFrame): void {
    const { kinds } = automaton;
    const size = (to - from) * kinds;
    if (this.cost.length < size) {
      this.cost = new Float64Array(size);
      this.option = new Int32Array(size);
      this.mergedCost = new Float64Array(size);
      this.mergedOption = new Int32Array(size);
    }
    const { cost, option } = this;
    cost.fill(NEVER, 0, size);
    for (let day = from; day < to; day++) {
      const at = (day - from) * kinds;
      cost[at] = offCost[day];
      option[at] = -1;
      for (let o = table.dayFirst[day]; o < table.dayFirst[day + 1]; o++) {
        const reduced = optionCost[o] - (price[table.first[o] + table.length[o]] - price[table.first[o]]);
        const k = at + table.kind[o];
        if (reduced < cost[k]) {
          cost[k] = reduced;
          option[k] = o;
        }
      }
    }
  }

  /**
   * @param rep for each kind the one that stands for it: the cheapest of all it stands for is taken
   * @param penalty price per unit of each resource
   */
  merge(agent: CoreAgent, { from, to }: ResourceFrame, rep: Int32Array, penalty: Float64Array): void {
    const { kinds } = agent.automaton;
    const { mergedCost, mergedOption, cost, option } = this;
    mergedCost.fill(NEVER, 0, (to - from) * kinds);
    const priced = agent.resources.flatMap((_, j) => (penalty[j] > 0 ? [j] : []));
    for (let layer = 0; layer < to - from; layer++) {
      for (let kind = 0; kind < kinds; kind++) {
        let here = cost[layer * kinds + kind];
        if (here === NEVER) continue;
        for (const j of priced) {
          const { use, useAfterWork } = agent.resources[j];
          here += (penalty[j] * (use[(from + layer) * kinds + kind] + useAfterWork[(from + layer) * kinds + kind])) / 2;
        }
        const at = layer * kinds + rep[kind];
        if (here < mergedCost[at]) {
          mergedCost[at] = here;
          mergedOption[at] = option[layer * kinds + kind];
        }
      }
    }
  }
}
