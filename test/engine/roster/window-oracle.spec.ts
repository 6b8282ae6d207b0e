import { createRandom } from '../../../src/engine/random/random.js';
import { Pricer } from '../../../src/engine/roster/solver/price.js';
import { type CoreAgent, MAX_BREAKS, type Schedule } from '../../../src/engine/roster/solver/problem.js';
import { scheduleCost } from '../../../src/engine/roster/solver/schedule-cost.js';
import { WindowPricer } from '../../../src/engine/roster/solver/window-price.js';
import { everyPlace, lossOf } from './every-place.js';
import { coreCase } from './random-core.js';

const CASES = 1500;

/** Cost less what is earned in prices. */
function worth({ table }: CoreAgent, price: Float64Array, { option, breakAt, cost }: Schedule): number {
  let sum = cost;
  option.forEach((o, day) => {
    if (o < 0) return;
    const layout = table.layouts[table.layout[o]];
    const first = table.first[o];
    sum -= price[first + layout.length] - price[first];
    sum += lossOf(layout, layout.breaks.map((_, k) => breakAt[day * MAX_BREAKS + k]), first, price, null);
  });
  return sum;
}

/** What a day's breaks lose where they lie, above what they would lose where they lose least. */
function misplaced({ table, paidPrefix }: CoreAgent, price: Float64Array, { option, breakAt }: Schedule, day: number): number {
  const o = option[day];
  if (o < 0) return 0;
  const layout = table.layouts[table.layout[o]];
  const loss = (starts: readonly number[]): number => lossOf(layout, starts, table.first[o], price, paidPrefix);
  return loss(layout.breaks.map((_, k) => breakAt[day * MAX_BREAKS + k])) - Math.min(...everyPlace(layout).map(loss));
}

/** The agent who may do nothing else outside of days from ... to - 1. */
function heldOutside(agent: CoreAgent, { option }: Schedule, from: number, to: number): CoreAgent {
  const { table } = agent;
  const inside = (day: number): boolean => day >= from && day < to;
  const dayOf = (o: number): number => table.dayFirst.findIndex((first, day) => o >= first && o < table.dayFirst[day + 1]);
  return {
    ...agent,
    optionCost: Float64Array.from(agent.optionCost, (cost, o) => (inside(dayOf(o)) || option[dayOf(o)] === o ? cost : Infinity)),
    offCost: Float64Array.from(agent.offCost, (cost, day) => (inside(day) || option[day] < 0 ? cost : Infinity)),
  };
}

describe('the oracle on some of the days', () => {
  it('finds the least of all schedules that differ on those days alone, at the cost that it says', () => {
    const seen = { cases: 0, better: 0, partial: 0 };
    for (let seed = 1; seed <= CASES; seed++) {
      const { agent: drawn, price } = coreCase(seed);
      const agent = { ...drawn, bandPrice: 0, table: { ...drawn.table, bands: 1 } };
      const random = createRandom(seed, 9);
      const start = new Pricer();
      const other = new Float64Array(price.length);
      for (let row = 1; row < other.length; row++) other[row] = other[row - 1] + random.below(300);
      const value = start.value(agent, other);
      if (value === Infinity) continue;
      const current = start.schedule(agent, other, value);
      const from = random.below(agent.table.days);
      const to = from + 1 + random.below(agent.table.days - from);
      const bands = new Uint8Array(64);
      const found = new WindowPricer().within(agent, price, bands, current, from, to);
      expect({ seed, cost: found.cost }).toEqual({ seed, cost: scheduleCost(agent, found.option, found.breakAt) });
      for (let day = 0; day < agent.table.days; day++) if (day < from || day >= to) expect(found.option[day]).toBe(current.option[day]);
      // Held to what he does outside, the whole oracle may still move the breaks there.
      let least = new Pricer().value(heldOutside(agent, current, from, to), price);
      for (let day = 0; day < agent.table.days; day++) if (day < from || day >= to) least += misplaced(agent, price, current, day);
      expect({ seed, worth: worth(agent, price, found) }).toEqual({ seed, worth: least });
      seen.cases++;
      if (to - from < agent.table.days) seen.partial++;
      if (least < worth(agent, price, current)) seen.better++;
    }
    expect(seen.cases).toBeGreaterThan(600);
    expect(seen.partial).toBeGreaterThan(400);
    expect(seen.better).toBeGreaterThan(200);
  });
});
