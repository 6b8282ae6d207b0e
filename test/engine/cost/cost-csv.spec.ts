import { parse } from 'csv-parse/sync';
import type { CostReport, PayLine } from '../../../src/engine/model/payline.js';
import { costRoster } from '../../../src/engine/cost/cost.js';
import { minorText } from '../../../src/engine/money/currency.js';
import { COST_COLUMNS, costCsv } from '../../../src/formats/cost-csv.js';
import { planOf, rosterOf } from '../../support/builders.js';
import { randomCase } from './random-case.js';

function reportOf(...payLines: readonly Partial<PayLine>[]): CostReport {
  const line: PayLine = {
    agent: 'A', site: 'S', contract: 'C', component: 'base', from: '2027-03-08', to: '2027-03-08', minutes: 450, currency: 'EUR', amountMinor: 7500, planAmountMinor: 7500,
  };
  return { ...costRoster(planOf(), rosterOf()), payLines: payLines.map((part) => ({ ...line, ...part })) };
}

const rowsOf = (text: string): Record<string, string>[] => parse(text, { columns: true });

describe('cost.csv', () => {
  it('has a header of eleven columns, one row a pay line, decimals with the minor digits of each currency, and empty minutes for a salary', () => {
    expect(costCsv(reportOf({}, { component: 'salary', to: '2027-03-31', minutes: null, currency: 'KWD', amountMinor: 1234567, planAmountMinor: 368005 }))).toBe(
      'agent,site,contract,component,from,to,minutes,currency,amount,plan_currency,plan_amount\n' +
      'A,S,C,base,2027-03-08,2027-03-08,450,EUR,75.00,EUR,75.00\n' +
      'A,S,C,salary,2027-03-08,2027-03-31,,KWD,1234.567,EUR,3680.05\n',
    );
  });

  it('disarms text that a spreadsheet would run, and leaves negative amounts numbers', () => {
    const rows = rowsOf(costCsv(reportOf({ agent: '=1+1', site: '+S', contract: '@C', amountMinor: -7505, planAmountMinor: -5 }, { agent: '-A', site: 'a=b' })));
    expect(rows[0]).toMatchObject({ agent: '\'=1+1', site: '\'+S', contract: '\'@C', amount: '-75.05', plan_amount: '-0.05' });
    expect(rows[1]).toMatchObject({ agent: '\'-A', site: 'a=b' });
  });

  it('quotes what needs quotes', () => {
    expect(rowsOf(costCsv(reportOf({ agent: 'Ruiz, "Cami"', site: 'line\nbreak' })))[0]).toMatchObject({ agent: 'Ruiz, "Cami"', site: 'line\nbreak' });
  });

  it('sums in its last column to the total of the report', () => {
    let rowsSeen = 0;
    for (let seed = 1; seed <= 40; seed++) {
      const { plan, shifts } = randomCase(seed);
      const report = costRoster(plan, rosterOf(...shifts));
      const rows = rowsOf(costCsv(report));
      expect(rows.reduce((sum, row) => sum + Number(row.plan_amount.replace('.', '')), 0)).toBe(report.totalMinor);
      expect(rows.every((row) => Object.keys(row).join() === COST_COLUMNS.join())).toBe(true);
      rowsSeen += rows.length;
    }
    expect(rowsSeen).toBeGreaterThan(1000);
  });

  it('is a header alone when nothing is due', () => {
    expect(costCsv(reportOf())).toBe(`${COST_COLUMNS.join()}\n`);
  });
});

describe('minor units as text', () => {
  it.each([[0, 'EUR', '0.00'], [5, 'EUR', '0.05'], [-5, 'EUR', '-0.05'], [1250, 'EUR', '12.50'], [1250, 'JPY', '1250'], [0, 'JPY', '0'], [7, 'KWD', '0.007'], [-12345, 'CLF', '-1.2345']])(
    '%i %s is %s', (minor, currency, text) => {
      expect(minorText(minor, currency)).toBe(text);
    },
  );
});
