import { createRandom } from '../../../src/engine/random/random.js';
import { BreakPlacer } from '../../../src/engine/roster/solver/breaks.js';
import { Pricer } from '../../../src/engine/roster/solver/price.js';
import { type BreakLayout, type CoreAgent, MAX_BREAKS } from '../../../src/engine/roster/solver/problem.js';
import { scheduleCost } from '../../../src/engine/roster/solver/schedule-cost.js';
import { everyPlace, lossOf } from './every-place.js';
import { type CoreCase, coreCase } from './random-core.js';

const CASES = 1500;

/** Of every choice for every day the cheapest, by the definitions in solver/problem; with `bandOfWeek` the penalty is against that band alone. */
function leastOfAll({ agent, price, rest }: CoreCase, bandOfWeek: Uint8Array | null): { least: number; schedules: number } {
  const { table, automaton } = agent;
  const gains = table.layouts.map((layout) => everyPlace(layout));
  let least = Infinity;
  let schedules = 0;
  const penalty = (chosen: readonly number[]): number => {
    let sum = 0;
    for (let week = 0; week <= automaton.week[automaton.days - 1]; week++) {
      const outside = Array.from({ length: table.bands }, (_, band) =>
        chosen.filter((o, day) => o >= 0 && automaton.week[day] === week && table.outsideBand[band * table.first.length + o] === 1).length);
      sum += table.bands === 1 ? 0 : agent.bandPrice * (bandOfWeek === null ? Math.min(...outside) : outside[bandOfWeek[week]]);
    }
    return sum;
  };
  const extend = (day: number, state: number, endBefore: number, value: number, chosen: readonly number[]): void => {
    if (day === automaton.days) {
      schedules++;
      least = Math.min(least, value + penalty(chosen));
      return;
    }
    const go = (kind: number, cost: number, end: number, option: number): void => {
      const to = automaton.next[day][state * automaton.kinds + kind];
      if (to < 0 || cost === Infinity) return;
      const totals = automaton.weekTotals[day];
      const weekCost = totals === null ? 0 : agent.weekCost[automaton.week[day]][totals[state * automaton.kinds + kind]];
      if (weekCost !== Infinity) extend(day + 1, to, end, value + cost + weekCost, [...chosen, option]);
    };
    if (agent.forcedKind[day] >= 0) return go(agent.forcedKind[day], 0, -Infinity, -2);
    go(0, agent.offCost[day], -Infinity, -1);
    for (let o = table.dayFirst[day]; o < table.dayFirst[day + 1]; o++) {
      const first = table.first[o];
      const layout = table.layouts[table.layout[o]];
      if (endBefore + rest > first) continue;
      const loss = Math.min(...gains[table.layout[o]].map((starts) => lossOf(layout, starts, first, price, agent.paidPrefix)));
      go(table.kind[o], agent.optionCost[o] - (price[first + layout.length] - price[first]) + loss, first + layout.length, o);
    }
  };
  extend(0, agent.initialState, -Infinity, 0, []);
  return { least, schedules };
}

/** What a schedule earns in prices, read off its cells. */
function earned(agent: CoreAgent, option: Int32Array, breakAt: Int16Array, price: Float64Array): number {
  let sum = 0;
  option.forEach((o, day) => {
    if (o < 0) return;
    const layout = agent.table.layouts[agent.table.layout[o]];
    for (let cell = 0; cell < layout.length; cell++) {
      const onBreak = layout.breaks.some((pause, k) => pause.relief && cell >= breakAt[day * MAX_BREAKS + k] && cell < breakAt[day * MAX_BREAKS + k] + pause.cells);
      const row = agent.table.first[o] + cell;
      if (!onBreak) sum += price[row + 1] - price[row];
    }
  });
  return sum;
}

describe('the oracle of one agent', () => {
  it('finds the least of all schedules, to the last digit, and one that has it', () => {
    const pricer = new Pricer();
    const seen = { possible: 0, impossible: 0, schedules: 0, forced: 0, breaks: 0, bandsPaid: 0 };
    for (let seed = 1; seed <= CASES; seed++) {
      const tiny = coreCase(seed);
      const { agent, price } = tiny;
      const { least, schedules } = leastOfAll(tiny, null);
      const value = pricer.value(agent, price);
      expect({ seed, value }).toEqual({ seed, value: least });
      seen.schedules += schedules;
      if (value === Infinity) {
        seen.impossible++;
        continue;
      }
      const found = pricer.schedule(agent, price, value);
      const cost = scheduleCost(agent, found.option, found.breakAt);
      expect({ seed, cost: found.cost, value: cost - earned(agent, found.option, found.breakAt, price) }).toEqual({ seed, cost, value });
      seen.possible++;
      seen.forced += Number(agent.forcedKind.some((kind) => kind >= 0));
      seen.breaks += Number([...found.option].some((o) => o >= 0 && agent.table.layouts[agent.table.layout[o]].breaks.length > 0));
      seen.bandsPaid += Number(scheduleCost({ ...agent, bandPrice: 0 }, found.option, found.breakAt) < cost);
    }
    expect(seen.possible).toBeGreaterThan(900);
    expect(seen.schedules).toBeGreaterThan(40_000);
    for (const kind of ['impossible', 'forced', 'breaks', 'bandsPaid'] as const) expect([kind, seen[kind] >= 100]).toEqual([kind, true]);
  });

  it('held against one band a week gives the least of all schedules against that band, never less than the truth', () => {
    const pricer = new Pricer();
    let compared = 0;
    let dearer = 0;
    for (let seed = 1; seed <= CASES; seed++) {
      const tiny = coreCase(seed);
      if (tiny.agent.table.bands === 1 || tiny.agent.bandPrice === 0) continue;
      const random = createRandom(seed, 2);
      const bandOfWeek = Uint8Array.from(tiny.agent.weekCost, () => random.below(tiny.agent.table.bands));
      const { least } = leastOfAll(tiny, bandOfWeek);
      const value = pricer.value(tiny.agent, tiny.price, bandOfWeek);
      expect({ seed, value }).toEqual({ seed, value: least });
      if (value === Infinity) continue;
      const found = pricer.schedule(tiny.agent, tiny.price, value);
      const truth = scheduleCost(tiny.agent, found.option, found.breakAt);
      expect(truth).toBeLessThanOrEqual(found.cost);
      compared++;
      dearer += Number(truth < found.cost);
    }
    expect(compared).toBeGreaterThan(300);
    expect(dearer).toBeGreaterThan(30);
  });

  it('does not change its mind with what it was asked before', () => {
    const used = new Pricer();
    for (let seed = 1; seed <= 60; seed++) used.value(coreCase(seed).agent, coreCase(seed).price);
    for (let seed = 60; seed >= 1; seed--) {
      const { agent, price } = coreCase(seed);
      expect(used.value(agent, price)).toBe(new Pricer().value(agent, price));
    }
  });
});

describe('the places of breaks', () => {
  it('are the cheapest of all legal ones, and none where none is legal', () => {
    const placer = new BreakPlacer();
    const seen = { placed: 0, impossible: 0, tried: 0 };
    for (let seed = 1; seed <= 600; seed++) {
      const random = createRandom(seed, 3);
      const layout: BreakLayout = {
        length: 3 + random.below(12), edge: random.below(4), maxWork: 2 + random.below(8),
        breaks: Array.from({ length: random.below(4) }, () => ({ cells: 1 + random.below(3), relief: random.below(3) > 0, unpaid: random.below(2) === 0 })),
      };
      const prefix = (): Float64Array => {
        const sums = new Float64Array(layout.length + 6);
        for (let i = 1; i < sums.length; i++) sums[i] = sums[i - 1] + random.below(9);
        return sums;
      };
      const [price, paid, first] = [prefix(), random.below(3) > 0 ? prefix() : null, random.below(5)];
      const all = everyPlace(layout);
      const at = new Int16Array(MAX_BREAKS + 1);
      const loss = placer.place(layout, first, price, paid, at, 1);
      const least = all.length === 0 ? Infinity : Math.min(...all.map((starts) => lossOf(layout, starts, first, price, paid)));
      expect({ seed, loss }).toEqual({ seed, loss: least });
      seen.tried += all.length;
      if (all.length === 0) {
        seen.impossible++;
        continue;
      }
      const chosen = [...at.slice(1, 1 + layout.breaks.length)];
      const legal = all.some((starts) => starts.join() === chosen.join());
      expect({ seed, legal, loss: lossOf(layout, chosen, first, price, paid) }).toEqual({ seed, legal: true, loss });
      seen.placed++;
    }
    expect(seen.placed).toBeGreaterThan(200);
    expect(seen.impossible).toBeGreaterThan(50);
    expect(seen.tried).toBeGreaterThan(1500);
  });
});
