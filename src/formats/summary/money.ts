import type { Certificate } from '../../engine/model/certificate.js';
import type { CostReport } from '../../engine/model/payline.js';
import { milliText, minorText } from '../../engine/money/currency.js';
import { NO_BOUND, hoursText, markdownTable, percentText } from './words.js';

/** Cost by site and component from the pay lines, then the objective, its bound and the distance between the two against both denominators. */
export function moneySection({ certificate, cost }: { readonly certificate: Certificate; readonly cost: CostReport }): string {
  const { money } = certificate;
  const text = (milli: number): string => `${milliText(milli, money.currency)} ${money.currency}`;
  const numbers = (title: string): { title: string; numbers: boolean } => ({ title, numbers: true });
  const paid = cost.bySite.reduce((sum, site) => sum + site.paidMinutes, 0);
  const sites = cost.bySite.map((site) => [site.key, minorText(site.planAmountMinor, cost.currency), hoursText(site.paidMinutes)]);
  const components = cost.byComponent.map((part) => [part.key, minorText(part.planAmountMinor, cost.currency)]);
  const controllable = money.objective - money.sunk;
  return [
    markdownTable([{ title: 'site' }, numbers(cost.currency), numbers('paid hours')], [...sites, ['**total**', `**${minorText(cost.totalMinor, cost.currency)}**`, hoursText(paid)]]),
    markdownTable([{ title: 'component' }, numbers(cost.currency)], components),
    [
      `- Objective: ${text(money.objective)} = money ${text(money.money)} + SOFT penalties ${text(money.soft)}.`,
      money.lowerBound === null ? `- Lower bound: ${NO_BOUND}.` : `- No covered roster of this input has an objective below ${text(money.lowerBound)}: proved.`,
      ...(certificate.openMinutes > 0 || money.lowerBound === null ? [] : [
        `- **Cost gap**: ${text(money.objective - money.lowerBound)} at most above the cheapest. That is ${percentText(money.costGap, 3)} of the objective, and ${percentText(money.costGapControllable, 3)} of the ${text(controllable)} that a roster controls (${text(money.sunk)} are due if nobody works).`,
      ]),
      '- The pay lines of cost.csv round once a line and day, so their total may differ from the objective\'s money by a few minor units.',
    ].join('\n'),
  ].join('\n\n');
}
