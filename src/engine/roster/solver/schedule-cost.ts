import { type CoreAgent, MAX_BREAKS } from './problem.js';

/** Money + SOFT of a given schedule, Infinity when the counters forbid it. The same sum as the oracle's, walked once. */
export function scheduleCost(agent: CoreAgent, option: Int32Array, breakAt: Int16Array): number {
  const { table, automaton } = agent;
  let state = agent.initialState;
  let cost = 0;
  let outside = new Int32Array(table.bands);
  for (let day = 0; day < automaton.days; day++) {
    const o = option[day];
    const kind = o === -2 ? agent.forcedKind[day] : o < 0 ? 0 : table.kind[o];
    if (o === -1) cost += agent.offCost[day];
    if (o >= 0) {
      cost += agent.optionCost[o] - unpaidSavings(agent, o, breakAt, day);
      for (let band = 0; band < table.bands; band++) outside[band] += table.outsideBand[band * table.first.length + o];
    }
    const to = automaton.next[day][state * automaton.kinds + kind];
    if (to < 0) return Infinity;
    const totals = automaton.weekTotals[day];
    if (totals !== null) {
      cost += agent.weekCost[automaton.week[day]][totals[state * automaton.kinds + kind]];
      if (table.bands > 1) cost += agent.bandPrice * outside.reduce((least, n) => Math.min(least, n), Infinity);
      outside = new Int32Array(table.bands);
    }
    state = to;
  }
  return cost;
}

/** What the unpaid breaks of one day's shift take off its cost. */
export function unpaidSavings(agent: CoreAgent, option: number, breakAt: Int16Array, day: number): number {
  const { table, paidPrefix } = agent;
  if (paidPrefix === null) return 0;
  const { breaks } = table.layouts[table.layout[option]];
  let sum = 0;
  for (let k = 0; k < breaks.length; k++) {
    if (!breaks[k].unpaid) continue;
    const from = table.first[option] + breakAt[day * MAX_BREAKS + k];
    sum += paidPrefix[from + breaks[k].cells] - paidPrefix[from];
  }
  return sum;
}
