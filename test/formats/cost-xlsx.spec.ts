import { costRoster } from '../../src/engine/cost/cost.js';
import { minorText } from '../../src/engine/money/currency.js';
import { type CostOrigin, costXlsx, reproduceLine } from '../../src/formats/cost-xlsx.js';
import { withoutClock } from '../../src/formats/zip-clock.js';
import { agentOf, contractOf, planOf, premiumsOf, rosterOf, shiftOf, siteOf, timeOffOf } from '../support/builders.js';
import { sheetsOf, unzip } from '../support/xlsx.js';

const plan = planOf({
  name: 'Pay & <more>', sites: [siteOf(), siteOf({ code: 'T', seatMonthly: { amount: '30', currency: 'JPY' } })],
  exchangeRates: [{ currency: 'JPY', rate: '0.0061', date: '2027-03-01' }],
  contracts: [contractOf({ premiums: premiumsOf({ night: '0.25', weekend: '0.5', onCost: '0.2' }) })],
  agents: [agentOf({ code: '=cmd' }), agentOf({ code: 'jo', site: 'T', pay: { kind: 'monthly', salary: '300000', currency: 'JPY', yearlyHoursDivisor: '1950' } })],
});
const roster = rosterOf(shiftOf(plan, '=cmd', '2027-03-09', '20:00'), shiftOf(plan, '=cmd', '2027-03-13', '08:00'), shiftOf(plan, 'jo', '2027-03-09', '08:00'));
const report = costRoster(plan, roster);
const origin: CostOrigin = {
  plan, requirementHash: 'r'.repeat(64), run: { seed: 7, rounds: 12, shards: 4 }, versions: { engine: '0.1.0', tzdata: '2026c', preset: plan.preset },
};

describe('a cost report as a workbook', () => {
  it('holds totals, pay lines, inputs and how to reproduce them', async () => {
    expect(Object.keys(sheetsOf(await costXlsx(report, origin)))).toEqual(['Totals', 'Pay lines', 'Inputs', 'Reproduce']);
  });

  it('holds every pay line with its amounts as numbers, which sum to the total to the last minor unit', async () => {
    const [head, ...lines] = sheetsOf(await costXlsx(report, origin))['Pay lines'];
    expect(head).toEqual(['agent', 'site', 'contract', 'component', 'from', 'to', 'minutes', 'currency', 'amount', 'plan currency', 'plan amount']);
    expect(lines).toHaveLength(report.payLines.length);
    expect(lines.length).toBeGreaterThan(8);
    lines.forEach((cells, i) => {
      const line = report.payLines[i];
      expect(cells).toEqual([
        line.agent, line.site, line.contract, line.component, line.from, line.to, line.minutes, line.currency,
        Number(minorText(line.amountMinor, line.currency)), 'EUR', Number(minorText(line.planAmountMinor, 'EUR')),
      ]);
    });
    expect(lines.reduce((sum, cells) => sum + Math.round(Number(cells[10]) * 100), 0)).toBe(report.totalMinor);
  });

  it('groups by site, contract, week, month, component and currency', async () => {
    const totals = sheetsOf(await costXlsx(report, origin))['Totals'];
    const amounts = (title: string): readonly unknown[] => {
      const from = totals.findIndex((row) => row[0] === title) + 1;
      const rows = totals.slice(from);
      const to = rows.findIndex((row) => row.length === 0 || row[0] === null);
      return (to < 0 ? rows : rows.slice(0, to)).map((row) => row.slice(0, 2));
    };
    expect(amounts('total')).toEqual([['all', report.totalMinor / 100]]);
    for (const [title, key] of [['site', 'bySite'], ['contract', 'byContract'], ['week from', 'byWeek'], ['month', 'byMonth'], ['component', 'byComponent']] as const) {
      expect(amounts(title)).toEqual(report[key].map((total) => [total.key, total.planAmountMinor / 100]));
    }
    expect(amounts('currency')).toEqual([['EUR', expect.any(Number)], ['JPY', report.byCurrency[1].amountMinor]]);
  });

  it('names every input that pay depends on, as typed', async () => {
    const leave = { ...plan, timeOff: [timeOffOf(plan, 'jo', 'leave', '2027-03-10', '2027-03-11')] };
    const inputs = sheetsOf(await costXlsx(report, { ...origin, plan: leave }))['Inputs'];
    const wanted = [
      ['plan', 'Pay & <more>'], ['JPY', '0.0061', '2027-03-01'], ['C', '0.25', '0.5', '0', '0', 'never', 'never', 'additive', '0.2', '23:00-06:00'],
      ['=cmd', 'S', 'C', 'UTC', 'an hour', '10.00', 'EUR'], ['jo', 'T', 'C', 'UTC', 'a month, 1950 hours a year', '300000', 'JPY'],
      ['jo', 'leave', '2027-03-10 2027-03-11'],
    ];
    for (const row of wanted) expect(inputs).toContainEqual(row);
  });

  it('says how to get the same figures again', async () => {
    const rows = new Map(sheetsOf(await costXlsx(report, origin))['Reproduce'].map(([name, value]) => [name, value]));
    expect(rows.get('command')).toBe('npx sunshift plan plan.json --out out --seed 7 --rounds 12 --shards 4 && npx sunshift cost plan.json out/roster.json --out cost.csv');
    expect(rows.get('expected total')).toBe(`${minorText(report.totalMinor, 'EUR')} EUR in ${report.payLines.length} pay lines`);
    expect([rows.get('input hash'), rows.get('tzdata version')]).toEqual([plan.inputHash, '2026c']);
    expect(reproduceLine({ run: null })).toBe('npx sunshift cost plan.json roster.json --out cost.csv');
  });

  it('runs no text as a formula, and stays readable with characters that XML cannot hold', async () => {
    const odd = { ...report, payLines: [{ ...report.payLines[0], agent: '=1+1\u0001<&>"\ud800' }] };
    const xlsx = await costXlsx(odd, origin);
    expect(sheetsOf(xlsx)['Pay lines'][1][0]).toBe('=1+1<&>"');
    for (const xml of unzip(xlsx).values()) expect(xml).not.toMatch(/<f>|[\u0000-\u0008]/);
  });

  it('is the same bytes for the same input, at any time', async () => {
    const first = await costXlsx(report, origin);
    await new Promise((resolve) => setTimeout(resolve, 2100));
    expect((await costXlsx(report, origin)).equals(first)).toBe(true);
  });

  it('an empty report is a workbook too', async () => {
    const empty = { ...report, payLines: [], totalMinor: 0 };
    expect(sheetsOf(await costXlsx(empty, origin))['Pay lines']).toHaveLength(1);
  });

  it('refuses to take the clock out of what is no ZIP', () => {
    expect(() => withoutClock(Buffer.from('no zip'))).toThrow(RangeError);
    expect(() => withoutClock(Buffer.alloc(100))).toThrow(RangeError);
  });
});
