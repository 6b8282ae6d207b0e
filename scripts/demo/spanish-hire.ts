import type { PlanJson } from './company.js';

/** The what-if of step 4: one Spanish-speaking agent in Manila, whose day is the others' night, on the desk terms of the Warsaw colleagues. */
export function addSpanishHire(plan: PlanJson): void {
  const social = plan.contracts.find((contract) => contract['code'] === 'MNL-SO');
  plan.contracts.push({ ...social, code: 'MNL-ES', name: 'Manila, Spanish, full time, breaks paid and taken at the desk' });
  plan.agents.push({
    code: 'new-hire', name: 'New hire', site: 'MNL', contract: 'MNL-ES', queues: ['spanish'], pay: { kind: 'monthly', salary: '45000', currency: 'PHP' },
  });
  plan.queues.find((queue) => queue.code === 'spanish')?.sites?.push('MNL');
}
