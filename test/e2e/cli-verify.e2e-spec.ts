import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { inFolder, namesIn, problemsOn, sunshift } from '../support/cli.js';
import { COVERING, planFile, put, rosterCsvOf } from '../support/plan-file.js';

interface Report {
  readonly ok: boolean;
  readonly openHours: number;
  readonly open: readonly { readonly queue: string; readonly startUtc: string; readonly endUtc: string; readonly openHours: number }[];
  readonly rules: readonly { readonly rule: string; readonly checked: number; readonly violations: readonly { readonly sentence: string; readonly amount: number }[] }[];
  readonly money: { readonly objective: number };
}

const verify = (folder: string, expected: number, ...args: readonly string[]): Report => {
  const { code, stdout, stderr } = sunshift(['verify', ...args, '--json'], { cwd: folder });
  expect(code).toBe(expected);
  expect(problemsOn(stderr).map((p) => p.code)).toEqual(expected === 4 ? ['verification-failed'] : []);
  return JSON.parse(stdout) as Report;
};
const broken = (report: Report): readonly string[] => report.rules.filter((rule) => rule.violations.length > 0).map((rule) => rule.rule);

describe('verify PLAN ROSTER', () => {
  it('ends with 0 when every rule is kept and no hour is open, and writes nothing', () =>
    inFolder((folder) => {
      put(folder, { 'plan.json': planFile(), 'roster.csv': rosterCsvOf(planFile(), COVERING) });
      const report = verify(folder, 0, 'plan.json', 'roster.csv');
      expect(report).toMatchObject({ ok: true, openHours: 0, open: [], money: { objective: 80_000_000 } });
      expect(broken(report)).toEqual([]);
      expect(sunshift(['verify', 'plan.json', 'roster.csv'], { cwd: folder }).stdout).toMatch(/^VERIFIED/);
      expect(namesIn(folder)).toEqual(['plan.json', 'roster.csv']);
    }));

  it('ends with 4 when hours are open, and says which', () =>
    inFolder((folder) => {
      put(folder, { 'plan.json': planFile(), 'roster.csv': rosterCsvOf(planFile(), COVERING.slice(0, -1)) });
      const report = verify(folder, 4, 'plan.json', 'roster.csv');
      expect(report.openHours).toBe(4);
      expect(report.open).toEqual([{ queue: 'desk', startUtc: '2027-03-12T09:00:00Z', endUtc: '2027-03-12T13:00:00Z', openHours: 4 }]);
      expect(broken(report)).toEqual([]);
    }));

  it('ends with 4 when a rule is broken, and names it in a sentence', () =>
    inFolder((folder) => {
      const off = planFile({ timeOff: [{ agent: 'ann', kind: 'unpaid', from: '2027-03-10', to: '2027-03-10' }] });
      put(folder, { 'plan.json': off, 'roster.csv': rosterCsvOf(planFile(), COVERING) });
      const report = verify(folder, 4, 'plan.json', 'roster.csv');
      expect(broken(report)).toEqual(['time-off']);
      expect(report.rules.find((rule) => rule.rule === 'time-off')?.violations[0]).toMatchObject({ amount: 240, sentence: expect.stringContaining('ann') });
      expect(sunshift(['verify', 'plan.json', 'roster.csv'], { cwd: folder }).stdout).toContain('NOT VERIFIED');
    }));

  it('holds the roster to a requirement of its own when one is given', () =>
    inFolder((folder) => {
      const hours = Array.from({ length: 168 }, (_, i) => `${new Date(Date.UTC(2027, 2, 8) + i * 3_600_000).toISOString()},desk,${i === 100 ? 1 : 0}`);
      put(folder, { 'plan.json': planFile(), 'roster.csv': rosterCsvOf(planFile(), COVERING), 'need.csv': `start_utc,queue,required\n${hours.join('\n').replaceAll('.000Z', 'Z')}\n` });
      expect(verify(folder, 4, 'plan.json', 'roster.csv', '--requirement', 'need.csv').open).toEqual([
        { queue: 'desk', startUtc: '2027-03-12T04:00:00Z', endUtc: '2027-03-12T05:00:00Z', openHours: 1 },
      ]);
    }));

  it('refuses a roster file that is none, and says what is missing', () =>
    inFolder((folder) => {
      put(folder, { 'plan.json': planFile(), 'roster.csv': 'agent,start\nann,9\n', 'roster.json': '{}' });
      for (const [args, problemCode] of [[['plan.json', 'roster.csv'], 'wrong-header'], [['plan.json', 'roster.json'], 'missing-field'], [['plan.json'], 'usage'], [[], 'usage']] as const) {
        const { code, stdout, stderr } = sunshift(['verify', ...args], { cwd: folder });
        expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
        expect(problemsOn(stderr)[0].code).toBe(problemCode);
      }
    }));

  it('refuses a roster of a newer format', () =>
    inFolder((folder) => {
      put(folder, { 'plan.json': planFile(), 'roster.json': { format: 'sunshift-roster/2', shifts: [] } });
      const { code, stderr } = sunshift(['verify', 'plan.json', 'roster.json'], { cwd: folder });
      expect(code).toBe(2);
      expect(problemsOn(stderr)).toMatchObject([{ code: 'unsupported-format', field: 'format' }]);
    }));

  it('needs a certificate for --bound', () =>
    inFolder((folder) => {
      put(folder, { 'plan.json': planFile(), 'roster.csv': rosterCsvOf(planFile(), COVERING) });
      const { code, stderr } = sunshift(['verify', 'plan.json', 'roster.csv', '--bound'], { cwd: folder });
      expect(code).toBe(2);
      expect(problemsOn(stderr)).toMatchObject([{ code: 'file-not-found', value: 'certificate.json' }]);
    }));
});

describe('verify --foreign', () => {
  /** Manila 07-15, Warsaw 08-16, Bogotá 10-18 on the days around Europe's clock change of 28 March 2027. */
  const followTheSun = (): string => {
    const shifts = [['mnl', 'Asia/Manila', '07', '15'], ['waw', 'Europe/Warsaw', '08', '16'], ['bog', 'America/Bogota', '10', '18']];
    const days = ['26', '27', '28', '29'];
    const rows = days.flatMap((day, i) => shifts.map(([site, zone, from, to]) => `${site}-${i % 2},2027-03-${day}T${from}:00,2027-03-${day}T${to}:00,${zone}`));
    return `agent,start_local,end_local,zone\n${rows.join('\n')}\n`;
  };

  it('finds the hours that open at the clock change in a roster that somebody has today', () =>
    inFolder((folder) => {
      put(folder, { 'today.csv': followTheSun() });
      const report = verify(folder, 4, '--foreign', 'today.csv');
      expect(report.open).toEqual(expect.arrayContaining([expect.objectContaining({ startUtc: '2027-03-28T14:00:00Z', endUtc: '2027-03-28T15:00:00Z', openHours: 1 })]));
      const text = sunshift(['verify', '--foreign', 'today.csv'], { cwd: folder });
      expect(text.stdout).toContain('one agent at all hours and preset sunshift-default-2026-11');
      expect(text.stdout).toContain('local-night hours');
    }));

  it('is held to a requirement when one is given, and ends with 0 when nothing is found', () =>
    inFolder((folder) => {
      put(folder, {
        'today.csv': 'agent,start_local,end_local,zone\nann,2027-03-08T09:00,2027-03-08T13:00,UTC\n',
        'need.csv': 'start_utc,queue,required\n2027-03-08T09:00Z,desk,1\n2027-03-08T10:00Z,desk,1\n2027-03-08T11:00Z,desk,1\n2027-03-08T12:00Z,desk,1\n',
      });
      expect(verify(folder, 0, '--foreign', 'today.csv', '--requirement', 'need.csv')).toMatchObject({ ok: true, openHours: 0 });
      writeFileSync(join(folder, 'need.csv'), 'start_utc,queue,required\n2027-03-08T09:00Z,desk,2\n2027-03-08T10:00Z,desk,1\n');
      expect(verify(folder, 4, '--foreign', 'today.csv', '--requirement', 'need.csv').openHours).toBe(1);
    }));

  it.each([
    ['overlaps', 'ann,2027-03-08T09:00,2027-03-08T13:00,UTC\nann,2027-03-08T12:00,2027-03-08T14:00,UTC', 'overlap'],
    ['an unknown zone', 'ann,2027-03-08T09:00,2027-03-08T13:00,Mars/Olympus', 'unknown-zone'],
    ['a time that does not exist', 'ann,2027-03-28T02:30,2027-03-28T10:00,Europe/Warsaw', 'time-does-not-exist'],
    ['a time that exists twice', 'ann,2027-10-31T02:30,2027-10-31T10:00,Europe/Warsaw', 'time-exists-twice'],
    ['a ragged row', 'ann,2027-03-08T09:00,2027-03-08T13:00', 'ragged-row'],
  ])('refuses %s', (_what, rows, problemCode) =>
    inFolder((folder) => {
      put(folder, { 'today.csv': `agent,start_local,end_local,zone\n${rows}\n` });
      const { code, stdout, stderr } = sunshift(['verify', '--foreign', 'today.csv'], { cwd: folder });
      expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
      expect(problemsOn(stderr).map((p) => p.code)).toEqual([problemCode]);
    }));

  it('looks at the dates that --from and --to name', () =>
    inFolder((folder) => {
      put(folder, { 'today.csv': followTheSun() });
      const report = verify(folder, 4, '--foreign', 'today.csv', '--from', '2027-03-28', '--to', '2027-03-28');
      expect(report.open).toEqual([{ queue: '', startUtc: '2027-03-28T14:00:00Z', endUtc: '2027-03-28T15:00:00Z', openHours: 1 }]);
      const { code, stderr } = sunshift(['verify', '--foreign', 'today.csv', '--from', '2027-03-29', '--to', '2027-03-28'], { cwd: folder });
      expect(code).toBe(2);
      expect(problemsOn(stderr)).toMatchObject([{ code: 'out-of-range', field: '--to' }]);
    }));

  it('takes no plan beside it', () =>
    inFolder((folder) => {
      put(folder, { 'today.csv': followTheSun(), 'plan.json': planFile() });
      expect(problemsOn(sunshift(['verify', 'plan.json', '--foreign', 'today.csv'], { cwd: folder }).stderr)).toMatchObject([{ code: 'usage', value: 'plan.json' }]);
    }));
});
