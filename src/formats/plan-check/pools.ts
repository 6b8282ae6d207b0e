import type { Findings } from '../findings.js';
import type { PlanInput } from '../plan/plan.js';
import { each } from './codes.js';

/** A pool names a queue once. Whether the queues exist is checked with all other references. */
export function checkPools(plan: PlanInput, findings: Findings): void {
  each(plan.pools, (pool, i) => {
    if (!Array.isArray(pool.queues)) return;
    pool.queues.forEach((queue, j) => {
      if (pool.queues.indexOf(queue) < j) findings.add('duplicate-code', `pools[${i}].queues[${j}]`, queue, 'A queue is listed once in a pool.', 'Leave it out.');
    });
  });
}
