import { type BacktestOptions, backtest, backtestWindows, runBacktest, scoredSeries } from '../../../src/engine/forecast/backtest.js';
import { calibrationOf } from '../../../src/engine/forecast/calibration.js';
import { errorSpread, scaleAt } from '../../../src/engine/forecast/error-spread.js';
import { noiseFloor } from '../../../src/engine/forecast/noise-floor.js';
import { profileLevel } from '../../../src/engine/forecast/models/profile-level.js';
import { seasonalNaive } from '../../../src/engine/forecast/models/seasonal-naive.js';
import { weekMean } from '../../../src/engine/forecast/models/week-mean.js';
import type { HistorySeries } from '../../../src/engine/model/history.js';
import { demandSeries, withData } from './demand-data.js';

const DENVER = 'denver-ems-911-2011-2019-hourly.csv';
const BANK = 'na-bank-2003-30min.csv';

/** The models whose figures are published. */
const PUBLISHED = [seasonalNaive, weekMean(4), weekMean(8), profileLevel()];

function percent(series: HistorySeries, options: BacktestOptions): Record<string, number> {
  const local = scoredSeries(series, options);
  const floor = noiseFloor(local, backtestWindows(local, options.origins, options.windowDays));
  const scores = backtest(series, PUBLISHED, options).map((score) => [score.model, score.wape * 100] as const);
  return Object.fromEntries([...scores, ['floor', floor.wape * 100] as const]);
}

function close(found: Record<string, number>, published: Record<string, number>, points: number): void {
  for (const [model, value] of Object.entries(published)) expect([model, Math.abs(found[model] - value) <= points]).toEqual([model, true]);
}

describe('published figures (calls of Denver: ChrisELarson/DenverEMS; bank: Weinberg, Brown & Stroud 2007, by way of fpp3)', () => {
  withData('Denver, 13 origins of 28 days in UTC weeks: WAPE within 0.05 points, floor 22.2', () => {
    const found = percent(demandSeries(DENVER, 'UTC'), { origins: 13, windowDays: 28, zone: 'UTC' });
    close(found, { 'seasonal-naive': 33.06, 'week-mean-4': 26.42, 'week-mean-8': 25.01, 'profile-level': 23.87, floor: 22.2 }, 0.05);
  });

  withData('Denver on its own clock: the same protocol, each better than in UTC', () => {
    const found = percent(demandSeries(DENVER, 'UTC'), { origins: 13, windowDays: 28, zone: 'America/Denver' });
    close(found, { 'week-mean-4': 26.37, 'week-mean-8': 24.92, 'profile-level': 23.72 }, 0.05);
  });

  withData('a bank, 12 origins of 5 days present: WAPE within 0.05 points, floor 2.3', () => {
    const bank = demandSeries(BANK, 'America/New_York');
    const found = percent(bank, { origins: 12, windowDays: 5, zone: 'America/New_York', week: 'days-present' });
    close(found, { 'seasonal-naive': 8.85, 'week-mean-4': 7.68, 'week-mean-8': 8.19, floor: 2.3 }, 0.05);
    // True weekdays, holidays left as gaps, do better than pushing the days together.
    expect(percent(bank, { origins: 12, windowDays: 7, zone: 'America/New_York' })['week-mean-8']).toBeLessThan(7);
  });

  withData('bias of Denver is small against its standard error over origins', () => {
    for (const score of backtest(demandSeries(DENVER, 'UTC'), PUBLISHED, { origins: 13, windowDays: 28, zone: 'UTC' })) {
      expect(score.origins).toBe(13);
      expect(Math.abs(score.bias)).toBeLessThan(0.005);
      expect(score.biasStandardError).toBeGreaterThan(0.005);
      expect(score.biasStandardError).toBeLessThan(0.015);
    }
  });

  withData('Denver: intervals learnt from six windows hold their share of the seven that follow, in quiet and in busy hours', () => {
    const series = scoredSeries(demandSeries(DENVER, 'UTC'), { zone: 'America/Denver' });
    const windows = backtestWindows(series, 13, 28);
    const run = runBacktest(series, PUBLISHED[3], windows);
    const pairs = windows.map(({ origin, end }, k) => Array.from({ length: end - origin }, (_, i) => [run.predicted[k][i], series.observed[origin + i]] as const));
    const learnt = pairs.slice(0, 6).flat();
    const spread = errorSpread(learnt.map((p) => p[0]), learnt.map((p) => p[1]));
    const later = pairs.slice(6).flat();
    const middle = [...later].sort((a, b) => a[0] - b[0])[later.length >> 1][0];
    const held = (cells: typeof later, level: number): number => cells.filter(([mean, y]) => {
      const scale = scaleAt(spread, mean);
      return y >= mean + spread.lower[level] * scale - 1e-9 && y <= mean + spread.upper[level] * scale + 1e-9;
    }).length / cells.length;
    [0.5, 0.8, 0.95].forEach((level, i) => {
      expect(Math.abs(held(later, i) - level)).toBeLessThan(0.01);
      expect(Math.abs(held(later.filter(([mean]) => mean < middle), i) - level)).toBeLessThan(0.03);
      expect(Math.abs(held(later.filter(([mean]) => mean >= middle), i) - level)).toBeLessThan(0.03);
    });
    for (const { level, inside, rows } of calibrationOf(series, windows, run)) {
      expect(rows).toBe(13 * 672);
      expect(Math.abs(inside - level)).toBeLessThan(0.01);
    }
  });
});
