import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { type CliResult, inFolder, problemsOn, sunshift } from '../support/cli.js';
import { COVERING, agentInput, planFile, put, rosterCsvOf } from '../support/plan-file.js';

const FILES = ['certificate.json', 'changes.json', 'cost.csv', 'forecast.csv', 'requirement.csv', 'roster.csv', 'roster.json', 'summary.md'];
const FOUR = { agents: ['ann', 'ben', 'cem', 'dee'].map((code) => agentInput(code)) };
/** Ann all week, Ben until Wednesday, Cem on Thursday and Friday. */
const TOLD = rosterCsvOf(planFile(FOUR), COVERING);

const replan = (folder: string, ...args: readonly string[]): CliResult => sunshift(['replan', 'plan.json', 'told.csv', '--out', 'out', '--rounds', '20', ...args], { cwd: folder });

describe('Ann is ill on Tuesday', () => {
  it('replacements: Cem or Dee for 80.00, at once, nothing written', () =>
    inFolder((folder) => {
      put(folder, { 'plan.json': planFile(FOUR), 'told.csv': TOLD });
      const { code, stdout } = sunshift(['replacements', 'plan.json', 'told.csv', '--absent', 'ann=2027-03-09'], { cwd: folder });
      expect(code).toBe(0);
      expect(stdout.trimEnd().split('\n')).toEqual([
        'ann is absent on 2027-03-09 and leaves open', '  desk 2027-03-09T09:00Z to 2027-03-09T13:00Z: 4 agent-hours', 'Who could take over',
        '  1. Agent cem: 2027-03-09 09:00-13:00 (1 day changed), nothing stays open, +80.00 EUR.',
        '  2. Agent dee: 2027-03-09 09:00-13:00 (1 day changed), nothing stays open, +80.00 EUR.',
      ]);
      const json = JSON.parse(sunshift(['replacements', 'plan.json', 'told.csv', '--absent', 'ann=2027-03-08..2027-03-10', '--json'], { cwd: folder }).stdout) as { absences: { date: string; at: string }[] };
      expect(json.absences.map(({ date, at }) => [date, at])).toEqual(['08', '09', '10'].map((d) => [`2027-03-${d}`, `2027-03-${d}T09:00:00Z`]));
      expect(readdirSync(folder).sort()).toEqual(['plan.json', 'told.csv']);
    }));

  it('replan: one agent-day changes, the verifier passes, and the same bytes come out again', () =>
    inFolder((folder) => {
      put(folder, { 'plan.json': planFile(FOUR), 'told.csv': TOLD });
      const { code, stdout } = replan(folder, '--absent', 'ann=2027-03-09', '--json');
      expect(code).toBe(0);
      const report = JSON.parse(stdout) as { outcome: string; changedAgentDays: number; changes: string[]; money: { objective: number; lowerBound: number } };
      // Ten shifts of 80.00, and a fifth of 20 h at 20.00 for the day of sickness.
      expect([report.outcome, report.changedAgentDays, report.money.objective, report.money.lowerBound]).toEqual(['covered', 1, 88_000_000, 88_000_000]);
      expect(report.changes.filter((sentence) => sentence.includes('2027-03-09')).length).toBe(2);
      expect(readdirSync(join(folder, 'out')).sort()).toEqual(FILES);
      const changes = readFileSync(join(folder, 'out', 'changes.json'), 'utf8');
      expect(JSON.parse(changes)).toMatchObject({
        format: 'sunshift-changes/1', from: '2027-03-09T00:00:00Z', changePrice: '20.00', changedAgentDays: 1, priceOfChanges: '20.00', openMinutesWithoutChange: 240, openMinutes: 0,
      });
      expect(sunshift(['verify', 'plan.json', 'out/roster.json', '--bound', '--absent', 'ann=2027-03-09'], { cwd: folder }).code).toBe(0);
      expect(sunshift(['verify', 'plan.json', 'out/roster.json', '--bound'], { cwd: folder }).code).toBe(4);
      const cost = JSON.parse(sunshift(['cost', 'plan.json', 'out/roster.json', '--absent', 'ann=2027-03-09', '--json'], { cwd: folder }).stdout) as { total: string };
      expect(cost.total).toBe('880.00');
      expect(replan(folder, '--absent', 'ann=2027-03-09').code).toBe(0);
      expect(readFileSync(join(folder, 'out', 'changes.json'), 'utf8')).toBe(changes);
    }));

  it('is refused without an instant, with an agent or amount that is none, and where she has no shift', () =>
    inFolder((folder) => {
      put(folder, { 'plan.json': planFile(FOUR), 'told.csv': TOLD });
      const codes = (result: CliResult): readonly string[] => problemsOn(result.stderr).map((p) => `${p.code} ${p.field}`);
      expect(codes(replan(folder))).toEqual(['usage --from']);
      expect(codes(replan(folder, '--absent', 'eve=2027-03-09', '--absent', 'ann=2027-03-10..2027-03-09'))).toEqual(['unknown-reference --absent', 'minimum-above-maximum --absent']);
      expect(codes(replan(folder, '--absent', 'ann'))).toEqual(['bad-date --absent']);
      expect(codes(replan(folder, '--from', '2027-03-09T00:00:00Z', '--change-price', '-1'))).toEqual(['out-of-range --change-price']);
      expect(codes(sunshift(['replacements', 'plan.json', 'told.csv', '--absent', 'dee=2027-03-09'], { cwd: folder }))).toEqual(['unknown-reference --absent']);
    }));
});
