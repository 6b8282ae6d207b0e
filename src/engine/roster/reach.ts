import type { CoreProblem } from './solver/problem.js';

/** Rows that some shift on offer would cover, whoever takes it: 1 = reached. Rows beyond it no hire of the same kinds can close. */
export function reachedRows(problem: CoreProblem): Uint8Array {
  const reached = new Uint8Array(problem.need.length);
  for (const { queue, table } of problem.agents) {
    const base = queue * problem.stride;
    table.first.forEach((first, o) => reached.fill(1, base + first, base + first + table.length[o]));
  }
  return reached;
}
