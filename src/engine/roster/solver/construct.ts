import { NEVER, type Poll } from '../../model/interrupted.js';
import type { Random } from '../../random/random.js';
import type { CoreProblem } from './problem.js';
import { Rebuilder } from './rebuild.js';
import { Solution } from './solution.js';

/** First roster: agents one after the other in random order, each with his best schedule against what is still open. */
export function construct(problem: CoreProblem, guide: Float64Array, random: Random, poll: Poll = NEVER): Solution {
  const rebuilder = new Rebuilder(problem, guide);
  rebuilder.drawNoise(random, 0.5, 8, 0, problem.need.length);
  const solution = new Solution(problem, []);
  const order = problem.agents.map((_, i) => i);
  shuffle(order, random);
  const weights = new Float64Array(problem.need.length).fill(problem.openCellPrice);
  for (const agent of order) {
    poll();
    rebuilder.rebuild(solution, agent, weights, random);
  }
  solution.schedules.length = problem.agents.length;
  solution.open = solution.openIn(0, problem.need.length);
  solution.deviation = solution.deviationIn(0, problem.need.length);
  return solution;
}

export function shuffle(list: number[], random: Random): void {
  for (let i = list.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [list[i], list[j]] = [list[j], list[i]];
  }
}

