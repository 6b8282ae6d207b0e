import type { Repair } from '../../model/roster.js';
import { minorText, toMinor } from '../../money/currency.js';
import { decimal, multiply, ratio } from '../../money/rational.js';
import { exchange } from '../compile/cell-cost.js';
import type { Uncovered } from './uncovered.js';

/** Buys exactly the agent-hours that the best roster leaves open, at the plan's hourly rate; with them bought nothing is open, which needs no search. */
export function answeringService({ plan, openMinutes }: Uncovered): Repair[] {
  const service = plan.answeringService;
  if (service === null) return [];
  const amount = multiply(multiply(ratio(openMinutes, 60), decimal(service.ratePerHour)), exchange(plan, service.currency));
  const costMinor = toMinor(amount, plan.currency);
  const hours = Math.round((openMinutes / 60) * 100) / 100;
  return [
    {
      kind: 'answering-service',
      openMinutes,
      costMinor,
      rechecked: 'covered',
      sentence: `Buy ${hours} agent-hours from an answering service at ${service.ratePerHour} ${service.currency} an hour: ${minorText(costMinor, plan.currency)} ${plan.currency} in ${plan.horizon.days} days.`,
    },
  ];
}
