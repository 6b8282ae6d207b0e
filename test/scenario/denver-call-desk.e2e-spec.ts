import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { forecastQueues } from '../../src/engine/forecast/forecast.js';
import { buildHistory } from '../../src/engine/history/build.js';
import { parsePlan } from '../../src/formats/plan-file.js';
import { rosterCsv } from '../../src/formats/roster-csv.js';
import { sunshift } from '../support/cli.js';
import { callDesk, sundayEvening } from './denver-call-desk.js';

const data = process.env['SUNSHIFT_DATA'];
const FILE = 'demand/denver-ems-911-2011-2019-hourly.csv';
if (data === undefined) console.warn(`SKIPPED: the Denver call desk needs SUNSHIFT_DATA with ${FILE}`);
const withData = data === undefined ? it.skip : it;

/**
 * A real round-the-clock desk: the city of Denver's emergency calls, 22 October to 18 November 2018, with the night of 4 November in which the
 * clocks go back. Calls are real; people, wages and the handle time are not.
 */
describe('a 24/7 emergency call desk', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'sunshift-denver-'));
    if (data === undefined) return;
    copyFileSync(join(data, FILE), join(folder, 'calls.csv'));
    writeFileSync(join(folder, 'tail.csv'), rosterCsv(sundayEvening()));
    writeFileSync(join(folder, 'plan.json'), JSON.stringify(callDesk('calls.csv', 'tail.csv')));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  withData('gets a roster that covers every quarter of an hour, and the verifier confirms it with its bound', () => {
    const { code, stdout } = sunshift(['plan', 'plan.json', '--out', 'out', '--rounds', '40', '--json'], { cwd: folder });
    expect(code).toBe(0);
    const report = JSON.parse(stdout) as Report;
    expect(report).toMatchObject({ outcome: 'covered', openHours: 0, rejections: [] });
    expect(report.money.lowerBound).toBeLessThanOrEqual(report.money.objective);
    expect(sunshift(['verify', 'plan.json', 'out/roster.json', '--bound'], { cwd: folder }).code).toBe(0);

    const certificate = JSON.parse(readFileSync(join(folder, 'out/certificate.json'), 'utf8')) as {
      cover: { queues: { required: number[]; assigned: number[] }[] }; humanQuality: { agents: unknown[]; localNightMinutes: number };
    };
    const [cover] = certificate.cover.queues;
    const hoursOf = (cells: readonly number[]): number => cells.reduce((total, people) => total + people, 0) / 4;
    expect(cover.required).toHaveLength(28 * 96);
    expect(cover.assigned.filter((people, i) => people < cover.required[i])).toEqual([]);
    print(`required ${hoursOf(cover.required)} agent-hours, assigned ${hoursOf(cover.assigned)}, ${certificate.humanQuality.agents.length} people, ${report.outcome}, `
      + `exposure ${report.exposureHours.toFixed(1)} agent-hours, local-night hours ${certificate.humanQuality.localNightMinutes / 60}`);
    print(`cost ${(report.costMinor / 100).toFixed(2)} USD, cost gap ${percent(report.money.costGap)}`);
  });

  withData('was forecast with the error that then came', () => {
    const plan = parsePlan(readFileSync(join(folder, 'plan.json'), 'utf8'), (path) => readFileSync(join(folder, path)));
    const histories = plan.histories.map((source) => buildHistory(source));
    const [queue] = forecastQueues(plan, histories).queues;
    const [stream] = queue.streams;
    // The calls of those four weeks, which the forecast has not seen.
    const [series] = histories[0].series;
    const first = (plan.horizon.startMs - series.grid.startMs) / 3_600_000;
    const actual = [...series.offered.slice(first, first + plan.horizon.days * 24)];
    const calls = actual.reduce((total, count) => total + count, 0);
    const wape = actual.reduce((total, count, i) => total + Math.abs(count - queue.mean[i]), 0) / calls;
    const promised = stream.scores.find((score) => score.model === stream.model)?.wape ?? NaN;
    expect(Math.abs(wape - promised)).toBeLessThan(0.03);
    const bounds = queue.intervals.find((interval) => interval.level === 0.8);
    const inside = actual.filter((count, i) => bounds !== undefined && bounds.lo[i] <= count && count <= bounds.hi[i]).length / actual.length;
    expect(inside).toBeGreaterThan(0.7);
    expect(inside).toBeLessThan(0.9);
    print(`calls ${calls}, forecast error ${percent(wape)} (${stream.model}; promised ${percent(promised)}, noise floor ${percent(stream.noiseFloor.wape)}), `
      + `${percent(inside)} of hours in the 80 % interval`);
  });
});

/** What `plan --json` prints, as far as the scenario reads it. */
interface Report {
  readonly outcome: string;
  readonly openHours: number;
  readonly exposureHours: number;
  readonly costMinor: number;
  readonly rejections: readonly string[];
  readonly money: { readonly objective: number; readonly lowerBound: number; readonly costGap: number };
}

/** The figures of the scenario, for whoever runs it. */
function print(text: string): void {
  process.stdout.write(`Denver call desk, 22 October to 18 November 2018: ${text}\n`);
}

function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(2)} %`;
}
