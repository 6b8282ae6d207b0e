import { resolve } from 'node:path';
import { costRoster } from '../../engine/cost/cost.js';
import type { CostReport, CostTotal } from '../../engine/model/payline.js';
import { minorText } from '../../engine/money/currency.js';
import { type Absence, withAbsences } from '../../engine/absence.js';
import { costCsv } from '../../formats/cost-csv.js';
import { replaceFile } from '../../platform/files.js';
import { absentAgents } from '../absent-option.js';
import { EXIT } from '../exit.js';
import { readPlan } from '../input.js';
import { hours } from '../instants.js';
import { readRoster } from '../roster-input.js';
import { table } from '../table.js';
import { type Verb, helpTail } from '../verb.js';

const ABOUT = `
The CSV holds one row per pay line: agent, site, contract, component, from, to, minutes, currency, amount, plan_currency, plan_amount.
Every amount is rounded once; every total is the sum of its pay lines, exactly.`;

const GROUPS = [['site', 'bySite'], ['contract', 'byContract'], ['week', 'byWeek'], ['month', 'byMonth'], ['component', 'byComponent']] as const;

/** `cost`: what a roster costs, whoever made it. */
export const costVerb: Verb = {
  register(program, io) {
    program.command('cost')
      .description('Price a roster: pay lines, and totals by site, contract, week, month and component.')
      .argument('<PLAN.json>', 'the plan: pay, premiums, holidays, exchange rates')
      .argument('<ROSTER>', 'roster.csv or roster.json')
      .option('--absent <AGENT=DATE>', 'sickness that replan was told and the plan does not hold yet; may be repeated', absentAgents)
      .option('--out <CSV>', 'write the pay lines there; an existing file is replaced')
      .option('--json', 'print one JSON document')
      .addHelpText('after', ABOUT)
      .addHelpText('after', helpTail(['sunshift cost plan.json out/roster.csv --out cost.csv'], [EXIT.done, EXIT.unexpected, EXIT.badInput]))
      .action((planPath: string, rosterPath: string, options: { out?: string; absent?: readonly Absence[]; json?: boolean }) => {
        const cost = costRoster(withAbsences(readPlan(io, planPath), options.absent ?? []), readRoster(io, rosterPath).roster);
        if (options.out !== undefined) replaceFile(resolve(io.cwd, options.out), costCsv(cost));
        io.stdout(options.json ? JSON.stringify(reportOf(cost)) : textOf(cost));
      });
  },
};

function reportOf(cost: CostReport): Record<string, unknown> {
  const totals = (list: readonly CostTotal[]): unknown[] =>
    list.map(({ key, planAmountMinor, paidMinutes }) => ({ key, amount: minorText(planAmountMinor, cost.currency), paidHours: paidMinutes / 60 }));
  return {
    currency: cost.currency, total: minorText(cost.totalMinor, cost.currency), payLines: cost.payLines.length,
    ...Object.fromEntries(GROUPS.map(([, key]) => [key, totals(cost[key])])),
  };
}

function textOf(cost: CostReport): string {
  const parts = GROUPS.map(([title, key]) => {
    const rows = cost[key].map((total) => [total.key, minorText(total.planAmountMinor, cost.currency), hours(total.paidMinutes)]);
    return table([{ title }, { title: cost.currency, align: 'right' }, { title: 'paid h', align: 'right' }], rows);
  });
  return [...parts, `total ${minorText(cost.totalMinor, cost.currency)} ${cost.currency} in ${cost.payLines.length} pay lines`].join('\n\n');
}
