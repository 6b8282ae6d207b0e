import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, namesIn, problemsOn, sunshift } from '../support/cli.js';
import { COVERING, planFile, put, rosterCsvOf } from '../support/plan-file.js';

interface Totals {
  readonly currency: string;
  readonly total: string;
  readonly payLines: number;
  readonly bySite: readonly { readonly key: string; readonly amount: string; readonly paidHours: number }[];
}

describe('cost', () => {
  it('prices a roster by hand-checkable figures: 40 hours at 20.00', () =>
    inFolder((folder) => {
      put(folder, { 'plan.json': planFile(), 'roster.csv': rosterCsvOf(planFile(), COVERING) });
      const { code, stdout, stderr } = sunshift(['cost', 'plan.json', 'roster.csv', '--json'], { cwd: folder });
      expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
      const totals = JSON.parse(stdout) as Totals;
      expect(totals).toMatchObject({ currency: 'EUR', total: '800.00', bySite: [{ key: 'desk', amount: '800.00', paidHours: 40 }] });
      expect(namesIn(folder)).toEqual(['plan.json', 'roster.csv']);
    }));

  it('writes pay lines whose sum is the total, replacing the file', () =>
    inFolder((folder) => {
      put(folder, { 'plan.json': planFile(), 'roster.csv': rosterCsvOf(planFile(), COVERING), 'cost.csv': 'old' });
      const { code, stdout } = sunshift(['cost', 'plan.json', 'roster.csv', '--out', 'cost.csv'], { cwd: folder });
      expect(code).toBe(0);
      expect(stdout).toContain('total 800.00 EUR');
      const [header, ...rows] = readFileSync(join(folder, 'cost.csv'), 'utf8').trimEnd().split('\n').map((line) => line.split(','));
      const sum = rows.reduce((cents, row) => cents + Math.round(Number(row[header.indexOf('plan_amount')]) * 100), 0);
      expect(sum).toBe(80_000);
      expect(namesIn(folder)).toEqual(['cost.csv', 'plan.json', 'roster.csv']);
    }));

  it('writes nothing when the roster is of other people', () =>
    inFolder((folder) => {
      const roster = rosterCsvOf(planFile(), COVERING).replaceAll('ann,', 'eve,');
      put(folder, { 'plan.json': planFile(), 'roster.csv': roster });
      const { code, stdout, stderr } = sunshift(['cost', 'plan.json', 'roster.csv', '--out', 'cost.csv'], { cwd: folder });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(problemsOn(stderr)).toEqual([expect.objectContaining({ code: 'unknown-reference', value: 'eve' })]);
      expect(namesIn(folder)).toEqual(['plan.json', 'roster.csv']);
    }));
});
