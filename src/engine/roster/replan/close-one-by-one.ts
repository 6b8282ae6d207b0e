import type { SolveControl } from '../../model/ports.js';
import { applyCover } from '../solver/cover.js';
import { Pricer } from '../solver/price.js';
import type { CoreProblem, Schedule } from '../solver/problem.js';
import type { Solution } from '../solver/solution.js';

/** Sweeps over everybody; each changes the one agent who helps most. */
const MOST_SWEEPS = 40;

/** Closes what is open by one agent's exact best answer after the other: the fewest changes first, which a search from nothing would take long to find. */
export function closeOneByOne(problem: CoreProblem, solution: Solution, control: SolveControl): void {
  const pricer = new Pricer();
  for (let sweep = 0; sweep < MOST_SWEEPS && solution.open > 0; sweep++) {
    let best: { readonly agent: number; readonly schedule: Schedule; readonly gain: number } | null = null;
    for (let i = 0; i < problem.agents.length; i++) {
      if (control.shouldStop()) return;
      const answer = answerOf(problem, solution, i, pricer);
      if (answer !== null && answer.gain > (best?.gain ?? 0)) best = { agent: i, ...answer };
    }
    if (best === null) return;
    const { queue } = problem.agents[best.agent];
    const before = solution.recount(queue);
    solution.take(best.agent);
    solution.put(best.agent, best.schedule);
    solution.open += solution.recount(queue) - before;
  }
}

/** By how much the score falls when the agent takes his best schedule against what the others leave open; null where no row of his queue is open. */
function answerOf(problem: CoreProblem, solution: Solution, index: number, pricer: Pricer): { readonly schedule: Schedule; readonly gain: number } | null {
  const agent = problem.agents[index];
  const base = agent.queue * problem.stride;
  const openBefore = solution.recount(agent.queue);
  if (openBefore === 0) return null;
  const cover = Int32Array.from(solution.cover);
  applyCover(problem, agent, solution.schedules[index], cover, -1);
  const prefix = new Float64Array(problem.stride + 1);
  for (let i = 0; i < problem.stride; i++) prefix[i + 1] = prefix[i] + (cover[base + i] < problem.need[base + i] ? problem.openCellPrice : 0);
  const value = pricer.value(agent, prefix);
  if (value === Infinity) return null;
  const schedule = pricer.schedule(agent, prefix, value);
  applyCover(problem, agent, schedule, cover, 1);
  let open = 0;
  for (let row = base; row < base + problem.stride; row++) open += Math.max(0, problem.need[row] - cover[row]);
  return { schedule, gain: solution.schedules[index].cost - schedule.cost + (openBefore - open) * problem.openCellPrice };
}
