import type { Instant } from '../../model/time.js';
import type { Compiled } from '../compile/compile.js';
import { noSchedule } from '../compile/no-schedule.js';
import { Pricer } from '../solver/price.js';
import type { CoreProblem, Schedule } from '../solver/problem.js';
import { scheduleCost } from '../solver/schedule-cost.js';
import { applyBegun, settledAgent } from './settled.js';
import type { Told } from './told.js';

/** Changed agent-days that closing one open cell may cost before it is left open: a chain of three people who each change two days. */
const DEAREST_CHAIN = 6;

/** The problem of who was told what: the past served and fixed, every change of a day at its price. Its money is money + SOFT + changes. */
export function settledProblem(compiled: Compiled, told: readonly Told[], from: Instant, changePrice: number): CoreProblem {
  const { problem } = compiled;
  const begun = new Int32Array(problem.need.length);
  told.forEach((own, i) => applyBegun(compiled, i, own, from, begun, 1));
  return {
    ...problem,
    need: problem.need.map((need, row) => Math.max(0, need - begun[row])),
    openCellPrice: problem.openCellPrice + DEAREST_CHAIN * changePrice,
    agents: problem.agents.map((_, i) => settledAgent(compiled, i, told[i], from, changePrice)),
  };
}

/**
 * Everybody as he was told, where that is still legal; else his cheapest legal schedule near it.
 * @throws InputError no-schedule-possible, naming everybody who has none that leaves the past as it is
 */
export function firstSchedules({ views }: Compiled, settled: CoreProblem, told: readonly Told[]): readonly Schedule[] {
  const pricer = new Pricer();
  const free = new Float64Array(settled.stride + 1);
  const schedules = settled.agents.map((agent, i): Schedule | null => {
    const { option, breakAt } = told[i].schedule;
    const cost = scheduleCost(agent, option, breakAt);
    if (cost !== Infinity) return { option, breakAt, cost };
    const value = pricer.value(agent, free);
    return value === Infinity ? null : pricer.schedule(agent, free, value);
  });
  const stuck = views.filter((_, i) => schedules[i] === null);
  if (stuck.length > 0) throw noSchedule(stuck);
  return schedules as readonly Schedule[];
}
