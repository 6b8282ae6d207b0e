import { accuracyOf } from '../../../src/engine/forecast/accuracy.js';
import type { Foretold } from '../../../src/engine/forecast/foretold.js';
import { adjustSnapshot } from '../../../src/engine/forecast/adjust-snapshot.js';
import { forecastHistory, settingsFor } from '../../../src/engine/forecast/forecast-history.js';
import { reforecastDay } from '../../../src/engine/forecast/intraday.js';
import { snapshotOf } from '../../../src/engine/forecast/snapshot.js';
import type { ForecastSnapshot } from '../../../src/engine/model/snapshot.js';
import type { HistorySeries } from '../../../src/engine/model/history.js';
import { createRandom } from '../../../src/engine/random/random.js';
import { forecastSnapshotJson, readForecastSnapshot } from '../../../src/formats/forecast-snapshot.js';
import { HOUR_MS, historyOf, seriesOf } from './synthetic.js';

const START = Date.parse('2027-03-08T00:00Z');
const random = createRandom(31);
const noise = Float64Array.from({ length: 60 * 168 }, () => random.float() + random.float() + random.float() - 1.5);
/** Counts of about 40 with a deviation of about that of a Poisson count; `after` multiplies what comes after the start of the forecast. */
const counts = (after = 1): HistorySeries => seriesOf(({ hour, date, cell }) => {
  const rate = (40 + hour) * (date >= '2027-03-08' ? after : 1);
  return Math.round(rate + 2 * Math.sqrt(rate) * noise[cell]);
}, { to: '2027-03-22T00:00Z' });
const snapshot: ForecastSnapshot = snapshotOf('calls', forecastHistory(historyOf(counts()), {
  zone: 'UTC', intervalMinutes: 60, horizonDays: 14, origin: START, settings: settingsFor(14, { model: 'week-mean', backtestOrigins: 4 }),
}), () => 'UTC');
const foretold: Foretold = { ...snapshot.queues[0], grid: snapshot.grid };

describe('a snapshot', () => {
  it('reads back as it was written, and refuses lists of another length', () => {
    const text = forecastSnapshotJson(snapshot);
    expect(readForecastSnapshot(text, 'f.json')).toEqual(snapshot);
    expect(forecastSnapshotJson(readForecastSnapshot(text, 'f.json'))).toBe(text);
    const damaged = JSON.parse(text) as { queues: { mean: number[] }[] };
    damaged.queues[0].mean.pop();
    expect(() => readForecastSnapshot(JSON.stringify(damaged), 'f.json')).toThrow(/one entry for each of the 336 cells/);
  });

  it('keeps the model apart when a planner adjusts it', () => {
    const adjusted = adjustSnapshot(snapshot, [{ queue: 'calls', from: '2027-03-09', until: '2027-03-09', factor: 2, author: 'A', reason: 'r' }]);
    expect(adjusted.queues[0].modelMean).toBe(snapshot.queues[0].modelMean);
    expect(adjusted.queues[0].mean[24]).toBe(2 * snapshot.queues[0].mean[24]);
    expect(adjusted.queues[0].mean[48]).toBe(snapshot.queues[0].mean[48]);
    expect(adjusted.queues[0].adjustments).toMatchObject([{ author: 'A', reason: 'r', factor: 2 }]);
    const { model, wape } = accuracyOf({ ...adjusted.queues[0], grid: snapshot.grid }, counts())!;
    expect(wape).toBeGreaterThan(model.wape);
  });
});

describe('accuracy', () => {
  const quiet = accuracyOf(foretold, counts())!;

  it('is WAPE, bias, calibration and skill over what is known, by distance and hour of the week, and in words', () => {
    const actual = counts();
    const first = (START - actual.grid.startMs) / HOUR_MS;
    let off = 0;
    let contacts = 0;
    foretold.mean.forEach((mean, cell) => {
      off += Math.abs(mean - actual.offered[first + cell]);
      contacts += actual.offered[first + cell];
    });
    expect(quiet.wape).toBeCloseTo(off / contacts, 12);
    expect(Math.abs(quiet.bias)).toBeLessThan(4 * quiet.biasStandardError);
    expect(quiet.byHorizon.map(({ untilHours, rows }) => [untilHours, rows])).toEqual([[24, 24], [48, 24], [168, 120], [336, 168]]);
    expect(quiet.byHourOfWeek).toHaveLength(168);
    expect(quiet.byHourOfWeek.reduce((sum, { rows }) => sum + rows, 0)).toBe(336);
    expect(quiet.noiseFloor).toBeLessThan(quiet.naiveWape);
    expect(quiet.skill).toBeCloseTo((quiet.wape - quiet.noiseFloor) / (quiet.naiveWape - quiet.noiseFloor), 12);
    for (const { level, inside } of quiet.calibration) expect(Math.abs(inside - level)).toBeLessThan(0.1);
    expect(quiet.words.join(' ')).toMatch(/off by \d+\.\d % of its contacts.*nobody can avoid.*Repeating last week.*80 % interval held/);
  });

  it('raises no alarm while counts stay inside the band, and one within two days when they leave it', () => {
    expect(quiet.drift.alarm).toBe(false);
    const up = accuracyOf(foretold, counts(1.4))!.drift;
    expect([up.alarm, up.direction]).toEqual([true, 'above']);
    expect(up.sinceMs! - START).toBeLessThanOrEqual(48 * HOUR_MS);
    expect(up.sentence).toContain('above the 80 % band');
    expect(accuracyOf(foretold, counts(0.6))!.drift.direction).toBe('below');
  });

  it('of what is not known yet is none', () => {
    const before = seriesOf(() => 5, { to: '2027-03-08T00:00Z' });
    expect(accuracyOf(foretold, before)).toBeNull();
  });
});

describe('the rest of today', () => {
  const at = (hour: number, after: number): NonNullable<ReturnType<typeof reforecastDay>> => reforecastDay(foretold, counts(after), START + hour * HOUR_MS, 0.2)!;

  it('follows the hours that are over, the more of them the further, and never past what they say', () => {
    const levels = [1, 4, 12, 20].map((hour) => at(hour, 1.5).level);
    expect(levels).toEqual([...levels].sort((a, b) => a - b));
    expect(levels[0]).toBeGreaterThan(1);
    expect(levels[3]).toBeGreaterThan(1.35);
    expect(levels[3]).toBeLessThan(1.55);
    expect(at(12, 0.5).level).toBeLessThan(0.65);
    expect(Math.abs(at(12, 1).level - 1)).toBeLessThan(0.06);
  });

  it('keeps the shape of the hours that are left, with narrower bands', () => {
    const rest = at(12, 1.2);
    expect([rest.startMs, rest.endMs, rest.mean.length]).toEqual([START + 12 * HOUR_MS, START + 24 * HOUR_MS, 12]);
    rest.mean.forEach((mean, i) => expect(mean).toBeCloseTo(foretold.mean[12 + i] * rest.level, 9));
    expect(rest.sentence).toMatch(/more than expected; the rest of the day is raised by/);
  });

  it('is none before the first hour is over and after the last has begun', () => {
    expect(reforecastDay(foretold, counts(), START, 0.1)).toBeNull();
    expect(reforecastDay(foretold, counts(), START + 40 * 24 * HOUR_MS, 0.1)).toBeNull();
  });
});
