import { forecastHistory, settingsFor } from '../../../src/engine/forecast/forecast-history.js';
import { levelShifts } from '../../../src/engine/history/level-shifts.js';
import { buildHistory } from '../../../src/engine/history/build.js';
import type { Forecast, QueueForecast } from '../../../src/engine/model/forecast.js';
import type { HistorySeries } from '../../../src/engine/model/history.js';
import type { ForecastSettings } from '../../../src/engine/model/plan.js';
import { createRandom } from '../../../src/engine/random/random.js';
import { type LocalClock, historyOf, seriesOf, total } from './synthetic.js';

const random = createRandom(77);
const uniform = Float64Array.from({ length: 40 * 2016 }, () => random.float());
const busy = ({ hour, weekday, cell }: LocalClock): number => Math.round((10 + hour + weekday) * (0.6 + 0.8 * uniform[cell]));
const forecast = (series: HistorySeries, settings: Partial<ForecastSettings> = {}): QueueForecast => {
  const { queues }: Forecast = forecastHistory(historyOf(series), { zone: series.zone, intervalMinutes: Math.min(60, Math.max(5,
    series.grid.stepMinutes)), horizonDays: 7,
    settings: settingsFor(7, { backtestOrigins: 3, ...settings }) });
  return queues[0];
};
const sound = (queue: QueueForecast): void => {
  for (const value of queue.mean) expect(Number.isFinite(value) && value >= 0).toBe(true);
  for (const { lo, hi } of queue.intervals) lo.forEach((low, cell) => expect(low >= 0 && low <= hi[cell] && Number.isFinite(hi[cell])).toBe(true));
};

describe('odd histories give a sound forecast that says what it is', () => {
  it('all zeros: 0, with a note', () => {
    const queue = forecast(seriesOf(() => 0));
    sound(queue);
    expect([total(queue.mean), queue.streams[0].notes.join(' ')]).toEqual([0, expect.stringContaining('Nothing was ever counted')]);
  });

  it('one week: that week again, with an assumed width and a note', () => {
    const queue = forecast(seriesOf(busy, { from: '2027-03-01T00:00Z' }));
    sound(queue);
    expect(queue.streams[0].notes[0]).toContain('too short for a backtest');
  });

  it('one spike in a quiet year: no more than a trace of it is forecast', () => {
    const series = seriesOf((clock) => (clock.cell === 3000 ? 1e6 : busy(clock)));
    const queue = forecast(series);
    sound(queue);
    expect(total(queue.mean)).toBeLessThan(1.5 * total(forecast(seriesOf(busy)).mean));
    const left = forecast(series, { leaveOut: ['outliers', 'outages'], model: 'week-mean' });
    expect(left.streams[0].leftOut).toEqual({ rows: 1, contacts: 1e6 });
  });

  it('missing weeks: a gap is no zero', () => {
    const series = seriesOf(busy);
    series.offered.fill(NaN, 3000, 3000 + 5 * 168);
    const queue = forecast(series);
    sound(queue);
    expect(total(queue.mean) / total(forecast(seriesOf(busy)).mean)).toBeGreaterThan(0.9);
  });

  it('an outage is left out on request, and counted', () => {
    const series = seriesOf(busy);
    series.offered.fill(0, series.grid.cells - 72, series.grid.cells - 24);
    const kept = forecast(series, { model: 'week-mean' });
    const left = forecast(series, { model: 'week-mean', leaveOut: ['outages'] });
    expect(left.streams[0].leftOut).toEqual({ rows: 48, contacts: 0 });
    expect(total(left.mean)).toBeGreaterThan(total(kept.mean));
  });

  it('five-minute rows with holes: forecast as they are', () => {
    const series = seriesOf((clock) => (uniform[clock.cell] < 0.1 ? NaN : Math.round(3 * uniform[clock.cell + 1])), { stepMinutes: 5, from: '2027-02-01T00:00Z' });
    const queue = forecast(series, { model: 'week-mean' });
    sound(queue);
    expect(queue.mean).toHaveLength(2016);
  });

  it('counts of 1e9: no overflow, and the same shape', () => {
    const queue = forecast(seriesOf((clock) => busy(clock) * 1e9));
    sound(queue);
    expect(total(queue.mean) / 1e9 / total(forecast(seriesOf(busy)).mean)).toBeCloseTo(1, 3);
  });

  it('a site that changed its zone: hours move within two weeks when the last weeks decide, and the horizon is whole', () => {
    const series = seriesOf((clock) => busy({ ...clock, hour: clock.date < '2027-02-01' ? clock.hour : (clock.hour + 6) % 24 }));
    const queue = forecast(series);
    sound(queue);
    expect(queue.mean).toHaveLength(168);
  });

  it('negative counts are refused before they come here; a shift of level is shown, and rescaled on request', () => {
    const series = seriesOf((clock) => busy(clock) * (clock.date < '2027-01-25' ? 1 : 0.5));
    expect(levelShifts(series).map(({ ratio }) => Math.round(ratio * 10) / 10)).toEqual([0.5]);
    expect(levelShifts(seriesOf(busy))).toEqual([]);
    const shown = forecast(series, { model: 'profile-level' });
    const rescaled = forecast(series, { model: 'week-mean', levelShift: 'rescale' });
    const truth = 0.5 * total(forecast(seriesOf(busy), { model: 'week-mean' }).mean);
    expect(rescaled.streams[0].notes[0]).toContain('the level shifted there');
    expect(Math.abs(total(rescaled.mean) / truth - 1)).toBeLessThan(0.05);
    expect(Math.abs(total(shown.mean) / truth - 1)).toBeLessThan(0.1);
  });
});

describe('a history with a shift of level', () => {
  it('is read with a finding that says when and how much', () => {
    const rows = Array.from({ length: 20 * 168 }, (_, i) => ({
      line: i + 2, stamp: new Date(Date.parse('2026-09-07T00:00Z') + i * 3_600_000).toISOString().slice(0, 16), count: (20 + (i % 24)) * (i < 10 * 168 ? 1 : 2),
      queue: null, handled: null, abandoned: null, ahtSeconds: null, fiveMinuteSlots: null,
    }));
    const { findings } = buildHistory({ code: 'h', file: 'h.csv', zone: 'UTC', intervalMinutes: null, rows, clock: 'utc', countIsHandledOnly: false });
    const shifts = findings.filter(({ kind }) => kind === 'level-shift').map(({ message }) => message);
    expect(shifts).toEqual([expect.stringContaining('about 2026-11-16, give or take a week, contacts went to 200 %')]);
  });
});
