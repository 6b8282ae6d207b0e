import type { Random } from '../../random/random.js';
import type { Neighbourhood } from './columns.js';
import { shuffle } from './construct.js';
import type { CoreProblem, Schedule } from './problem.js';

/** All agents, all days. */
export function wholeNeighbourhood(problem: CoreProblem, schedules: readonly Schedule[]): Neighbourhood {
  return neighbourhoodOf(problem, schedules, problem.agents.map((_, i) => i), 0, problem.agents[0].table.days);
}

/** What the agents may change on days from ... to - 1 while everything else stays; agents are put in ascending order. */
export function neighbourhoodOf(problem: CoreProblem, schedules: readonly Schedule[], chosen: readonly number[], from: number, to: number): Neighbourhood {
  const agents = [...chosen].sort((a, b) => a - b);
  const inside = new Set(agents);
  const need = Int32Array.from(problem.need);
  let firstRow = problem.stride;
  let endRow = 0;
  problem.agents.forEach((agent, i) => {
    const { table } = agent;
    if (inside.has(i)) {
      for (let o = table.dayFirst[from]; o < table.dayFirst[to]; o++) {
        firstRow = Math.min(firstRow, table.first[o]);
        endRow = Math.max(endRow, table.first[o] + table.length[o]);
      }
      return;
    }
    for (let day = from; day < to; day++) {
      const o = schedules[i].option[day];
      if (o >= 0) for (let row = table.first[o]; row < table.first[o] + table.length[o]; row++) need[row]--;
    }
  });
  return { agents, from, to, schedules: agents.map((a) => schedules[a]), need, firstRow, endRow };
}

/** `count` agents at random. */
export function drawAgents(problem: CoreProblem, count: number, random: Random): number[] {
  const order = problem.agents.map((_, i) => i);
  shuffle(order, random);
  return order.slice(0, count);
}
