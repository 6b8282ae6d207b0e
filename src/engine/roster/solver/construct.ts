import type { Random } from '../../random/random.js';
import type { CoreProblem } from './problem.js';
import { Rebuilder } from './rebuild.js';
import { Solution } from './solution.js';

/** First roster: agents one after the other in random order, each with his best schedule against what is still open. */
export function construct(problem: CoreProblem, guide: Float64Array, random: Random): Solution {
  const rebuilder = new Rebuilder(problem, guide);
  for (let q = 0; q < problem.queues; q++) rebuilder.drawNoise(q, random, 0.5, 8);
  const solution = new Solution(problem, []);
  const order = problem.agents.map((_, i) => i);
  shuffle(order, random);
  const weights = new Float64Array(problem.need.length).fill(problem.openCellPrice);
  for (const agent of order) rebuilder.rebuild(solution, agent, weights, random);
  solution.schedules.length = problem.agents.length;
  const open = Array.from({ length: problem.queues }, (_, q) => solution.recount(q)).reduce((a, b) => a + b, 0);
  solution.open = open;
  solution.deviation = Array.from({ length: problem.queues }, (_, q) => solution.deviationOf(q)).reduce((a, b) => a + b, 0);
  return solution;
}

export function shuffle(list: number[], random: Random): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [list[i], list[j]] = [list[j], list[i]];
  }
}

