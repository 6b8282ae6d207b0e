import { table } from '../../src/cli/table.js';
import { hours } from '../../src/cli/instants.js';
import type { CostReport, CostTotal } from '../../src/engine/model/payline.js';
import type { Plan } from '../../src/engine/model/plan.js';
import type { Page } from './page.js';
import { money, sum } from './words.js';

/** (5) What it costs, by site and in total. */
export function costStep(page: Page, plan: Plan, cost: CostReport): void {
  page.step(5, 'The cost');
  page.say(`In ${cost.currency}, from wages and salaries in ${[...new Set(plan.agents.map((agent) => agent.pay.currency))].join(', ')} at the plan's dated rates. `
    + `${cost.payLines.length.toLocaleString('en-US')} pay lines, each rounded once; every total is their sum, exactly. (The solver's money counts in 1/1000 cents before that rounding.)`);
  const nameOf = (code: string): string => plan.sites.find((site) => site.code === code)?.name ?? code;
  const heads = (code: string): number => plan.agents.filter((agent) => agent.site === code).length;
  const rows = cost.bySite.map((site) => [nameOf(site.key), String(heads(site.key)), hours(site.paidMinutes), money(site.planAmountMinor, cost.currency)]);
  const total = ['total', String(plan.agents.length), hours(sum(cost.bySite.map((site) => site.paidMinutes))), money(cost.totalMinor, cost.currency)];
  page.show(table([{ title: 'site' }, { title: 'people', align: 'right' }, { title: 'paid hours', align: 'right' }, { title: 'cost', align: 'right' }], [...rows, total]));
  page.show(table([{ title: 'component' }, { title: 'cost', align: 'right' }], cost.byComponent.map((part: CostTotal) => [part.key, money(part.planAmountMinor, cost.currency)])));
  page.promise(sum(cost.payLines.map((payLine) => payLine.planAmountMinor)) === cost.totalMinor, 'the total is the sum of the pay lines');
}
