import { forecastHistory, settingsFor } from '../../../src/engine/forecast/forecast-history.js';
import { clockShifts } from '../../../src/engine/history/clock-shifts.js';
import { levelShifts } from '../../../src/engine/history/level-shifts.js';
import { weekSlots } from '../../../src/engine/history/week-slots.js';
import { buildHistory } from '../../../src/engine/history/build.js';
import type { Forecast, QueueForecast } from '../../../src/engine/model/forecast.js';
import type { HistorySeries } from '../../../src/engine/model/history.js';
import type { ForecastSettings } from '../../../src/engine/model/forecast-settings.js';
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

  const moved = (hours: number, from: string): HistorySeries =>
    seriesOf((clock) => busy({ ...clock, hour: clock.date < from ? clock.hour : (clock.hour - hours + 24) % 24 }));

  it('a site that changed its zone: the shift is told, nothing is moved, the last weeks decide, and the horizon is whole', () => {
    const queue = forecast(moved(6, '2027-02-01'));
    sound(queue);
    expect(queue.mean).toHaveLength(168);
    expect(queue.streams[0].notes[0]).toMatch(/^About 2027-02-01.* moved by 6 hours later .*Nothing is moved/);
    // Five weeks after the move the new hours stand: the least busy one is 06:00 now.
    const byHour = Array.from({ length: 24 }, (_, hour) => queue.mean.filter((_count, cell) => cell % 24 === hour).reduce((sum, count) => sum + count, 0));
    expect(byHour.indexOf(Math.min(...byHour))).toBe(6);
  });

  it.each([[3, '2027-01-11'], [-5, '2026-12-07'], [1, '2026-11-30'], [-1, '2027-01-25'], [9, '2027-01-04']])('a clock that moved by %d hours on %s is found, and only that', (hours, from) => {
    const series = moved(hours, from);
    const found = clockShifts(series, weekSlots('UTC', series.grid, 60));
    expect(found.map((shift) => [shift.hours, new Date(shift.atMs).toISOString().slice(0, 10)])).toEqual([[hours, from]]);
  });

  it('no clock moved where hours kept, a level shifted, a season bent the shape, or rows are missing', () => {
    const shiftsOf = (series: HistorySeries): readonly unknown[] => clockShifts(series, weekSlots(series.zone, series.grid, 60));
    expect(shiftsOf(seriesOf(busy))).toEqual([]);
    expect(shiftsOf(seriesOf((clock) => busy(clock) * (clock.date < '2027-01-25' ? 1 : 0.4)))).toEqual([]);
    expect(shiftsOf(seriesOf((clock) => busy(clock) * (1 + (clock.hour > 12 ? clock.cell / 9000 : 0))))).toEqual([]);
    expect(shiftsOf(seriesOf((clock) => (clock.cell % 700 < 200 ? NaN : busy(clock))))).toEqual([]);
    expect(shiftsOf(seriesOf(() => 0))).toEqual([]);
    expect(shiftsOf(seriesOf(() => 7))).toEqual([]);
    // Their own clock changes are none: on the customers' clock the hours keep.
    expect(shiftsOf(seriesOf(busy, { zone: 'America/New_York' }))).toEqual([]);
  });

  it('a zone that is not the customers\' shows at each of their clock changes', () => {
    const series = seriesOf(({ hour, weekday, cell }) => (10 + hour + weekday) * (0.95 + 0.1 * uniform[cell]), { zone: 'America/New_York' });
    const found = clockShifts(series, weekSlots('UTC', series.grid, 60));
    expect(found.map(({ hours, atMs }) => [hours, new Date(atMs).toISOString().slice(0, 10)])).toEqual([[1, '2026-11-02']]);
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
