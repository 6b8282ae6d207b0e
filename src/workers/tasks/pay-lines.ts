import { weekParts } from '../../engine/cost/totals.js';
import type { PayLine } from '../../engine/model/payline.js';
import type { Plan } from '../../engine/model/plan.js';
import { monthOf } from '../../engine/time/months.js';
import type { ChosenPayLine, PayLineQuery } from '../../platform/view-request.js';

/**
 * The pay lines that a total is made of, in their order: those that fit every filter that is set. With a week each says its part of it, and the
 * parts sum to that week's total.
 */
export function chosenPayLines(plan: Plan, payLines: readonly PayLine[], query: PayLineQuery): readonly ChosenPayLine[] {
  const { agent, site, contract, component, month, week } = query;
  const chosen = payLines.filter((line) =>
    (agent === null || line.agent === agent) && (site === null || line.site === site) && (contract === null || line.contract === contract)
    && (component === null || line.component === component) && (month === null || monthOf(line.to) === month));
  if (week === null) return chosen;
  const weekStarts = new Map(plan.contracts.map(({ code, rules }) => [code, rules.weekStart]));
  return chosen.flatMap((line) => {
    const part = weekParts({ ...line, paidMinutes: 0 }, weekStarts.get(line.contract) ?? 1).find(({ key }) => key === week);
    return part === undefined ? [] : [{ ...line, weekAmountMinor: part.planAmountMinor }];
  });
}
