import type { CostTotal } from '../../engine/model/payline.js';
import { minorText } from '../../engine/money/currency.js';
import type { ChosenPayLine, ViewQuestions } from '../../platform/view-request.js';

/** Amounts are decimals as text, so that no reader rounds them. */
export function costView(roster: string, cost: ViewQuestions['cost']['answer']): Record<string, unknown> {
  const { currency } = cost;
  const totals = (list: readonly CostTotal[]): unknown[] => list.map((total) => (
    { key: total.key, amount: minorText(total.planAmountMinor, currency), paidHours: total.paidMinutes / 60 }
  ));
  return {
    roster, currency, total: minorText(cost.totalMinor, currency), paidHours: cost.paidMinutes / 60, payLines: cost.lines,
    bySite: totals(cost.bySite), byContract: totals(cost.byContract), byWeek: totals(cost.byWeek), byMonth: totals(cost.byMonth), byComponent: totals(cost.byComponent),
    byCurrency: cost.byCurrency.map((total) => (
      { currency: total.currency, amount: minorText(total.amountMinor, total.currency), planAmount: minorText(total.planAmountMinor, currency) }
    )),
  };
}

export function payLineView({ amountMinor, planAmountMinor, weekAmountMinor, ...line }: ChosenPayLine, planCurrency: string): Record<string, unknown> {
  return {
    ...line, amount: minorText(amountMinor, line.currency), planCurrency, planAmount: minorText(planAmountMinor, planCurrency),
    ...(weekAmountMinor === undefined ? {} : { weekAmount: minorText(weekAmountMinor, planCurrency) }),
  };
}
