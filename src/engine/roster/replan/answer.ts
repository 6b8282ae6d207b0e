import type { Instant } from '../../model/time.js';
import type { Compiled } from '../compile/compile.js';
import { applyCover } from '../solver/cover.js';
import type { Pricer } from '../solver/price.js';
import type { Schedule } from '../solver/problem.js';
import { applyBegun, settledAgent, unsettled } from './settled.js';
import type { Told } from './told.js';
import { withToldBreaks } from './told-breaks.js';

/** Closing a cell comes before wages, wishes and a quiet week: so many times its price in the search for an answer. */
const CLOSING_FIRST = 10;

/**
 * What one agent best does about the open rows of his queue while all others stay: his exact answer, each changed day at one dearest hour.
 * @param cover of everybody in the roster, him included
 * @returns the schedule at its true cost, and the agent-cells of his queue that are open then
 */
export function bestAnswer(
  compiled: Compiled, index: number, told: Told, cover: Int32Array, from: Instant, pricer: Pricer,
): { readonly schedule: Schedule; readonly open: number } {
  const { problem } = compiled;
  const agent = problem.agents[index];
  const others = Int32Array.from(cover);
  applyCover(problem, agent, told.schedule, others, -1);
  const base = agent.queue * problem.stride;
  const rest = Int32Array.from(others);
  applyBegun(compiled, index, told, from, rest, 1);
  const prefix = new Float64Array(problem.stride + 1);
  const worth = CLOSING_FIRST * problem.openCellPrice;
  for (let i = 0; i < problem.stride; i++) prefix[i + 1] = prefix[i] + (rest[base + i] < problem.need[base + i] ? worth : 0);
  const settled = settledAgent(compiled, index, told, from, problem.dearestHour);
  const value = pricer.value(settled, prefix);
  const found = value === Infinity ? told.schedule : unsettled(compiled, index, told, from, pricer.schedule(settled, prefix, value));
  const schedule = withToldBreaks(compiled, index, told, found, others);
  applyCover(problem, agent, schedule, others, 1);
  let open = 0;
  for (let row = base; row < base + problem.stride; row++) open += Math.max(0, problem.need[row] - others[row]);
  return { schedule, open };
}
