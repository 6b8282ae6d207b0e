import { scoredSeries } from '../../../src/engine/forecast/backtest.js';
import { forecastQueues } from '../../../src/engine/forecast/forecast.js';
import { trainingBefore } from '../../../src/engine/forecast/local-series.js';
import { profileLevel } from '../../../src/engine/forecast/models/profile-level.js';
import { gridOf, weekSlots } from '../../../src/engine/history/week-slots.js';
import type { ForecastSettings } from '../../../src/engine/model/forecast-settings.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import { localDate, localMinute } from '../../../src/engine/time/local.js';
import { type LocalClock, historyOf, planWith, seriesOf, streamOf } from './synthetic.js';

const settings = (model: ForecastSettings['model']): Partial<Plan> => ({ forecast: { model, backtestOrigins: 1, backtestDays: 7 } });
const localHour = (zone: string, at: number): number => localMinute(zone, at) / 60;

describe('customers whose clock changes inside the horizon', () => {
  // The plan of 2027-03-08 to 04-04 holds New York's change (14 March) and, for a plan in London, London's (28 March).
  it.each([
    ['America/New_York', 'seasonal-naive'], ['America/New_York', 'week-mean'], ['Europe/London', 'seasonal-naive'], ['Europe/London', 'week-mean'],
    ['Asia/Manila', 'week-mean'],
  ] as const)('in %s call at their own hours: %s repeats the local hour, not the UTC hour', (zone, model) => {
    const series = seriesOf(({ weekday, hour }) => weekday * 100 + hour, { zone });
    const { grid, queues } = forecastQueues(planWith([streamOf({ zone })], settings(model)), [historyOf(series)]);
    for (let cell = 0; cell < grid.cells; cell++) {
      const at = grid.startMs + cell * 3_600_000;
      const weekday = ((new Date(`${localDate(zone, at)}T00:00Z`).getUTCDay() + 6) % 7) + 1;
      expect(queues[0].mean[cell]).toBeCloseTo(weekday * 100 + localHour(zone, at), 9);
    }
  });

  it('keep the shape of their day in a smoothed profile: (before + 2 x hour + after) / 4 at the level of the last eight weeks', () => {
    const zone = 'America/New_York';
    const shape = ({ hour }: Pick<LocalClock, 'hour'>): number => (hour < 6 ? 2 : hour < 20 ? 12 : 6);
    // The level doubled eight weeks before the plan; 17 weeks of history, none of them with a clock change.
    const series = seriesOf((clock) => shape(clock) * (clock.date >= '2027-01-11' ? 2 : 1), { zone, from: '2026-11-09T05:00Z', to: '2027-03-08T05:00Z' });
    const grid = gridOf(Date.parse('2027-03-09T00:00Z'), 60, 28 * 24);
    const local = scoredSeries(series, { zone });
    const mean = profileLevel().fit(trainingBefore(local, local.cells)).predict(weekSlots(zone, grid, 60).numbers);
    const expected = Array.from({ length: 24 }, (_, hour) => [hour + 23, hour, hour, hour + 1].reduce((sum, h) => sum + shape({ hour: h % 24 }), 0) / 4 * 2);
    for (let cell = 0; cell < grid.cells; cell++) {
      expect(mean[cell]).toBeCloseTo(expected[localHour(zone, grid.startMs + cell * 3_600_000)], 9);
    }
  });

  it('had an hour twice: the next week expects the mean of both', () => {
    // 2026-11-01 in New York: 01:00 came at 05:00Z with 4 contacts and at 06:00Z with 8.
    const zone = 'America/New_York';
    const series = seriesOf(() => 5, { zone, from: '2026-09-07T04:00Z', to: '2026-11-02T05:00Z' });
    const cellOf = (text: string): number => (Date.parse(text) - series.grid.startMs) / 3_600_000;
    series.offered[cellOf('2026-11-01T05:00Z')] = 4;
    series.offered[cellOf('2026-11-01T06:00Z')] = 8;
    const plan = planWith([streamOf({ zone })], { start: '2026-11-03', days: 7, ...settings('seasonal-naive') });
    const { grid, queues } = forecastQueues(plan, [historyOf(series)]);
    const sunday = (hours: string): number => queues[0].mean[(Date.parse(`2026-11-08T${hours}Z`) - grid.startMs) / 3_600_000];
    expect([sunday('05:00'), sunday('06:00'), sunday('07:00')]).toEqual([5, 6, 5]);
  });

  it('lacked an hour in the last week: the one of the week before stands in', () => {
    const zone = 'America/New_York';
    const series = seriesOf(({ weekday, hour, date }) => (weekday === 7 && hour === 2 ? (date === '2027-03-07' ? 9 : 3) : 5), { zone, to: '2027-03-15T04:00Z' });
    const plan = planWith([streamOf({ zone })], { start: '2027-03-16', days: 7, ...settings('seasonal-naive') });
    const { grid, queues } = forecastQueues(plan, [historyOf(series)]);
    expect(queues[0].mean[(Date.parse('2027-03-21T06:00Z') - grid.startMs) / 3_600_000]).toBe(9);
  });

  it('live half or three quarters of an hour off the UTC grid: an hour of the plan takes its parts of both local hours', () => {
    const zone = 'Asia/Kathmandu';
    const plan = planWith([streamOf({ zone })], settings('seasonal-naive'));
    // Rows of 15 minutes that change with the local hour: UTC 00:00-01:00 is 05:45-06:45 there.
    const series = seriesOf(({ hour }) => hour * 4, { zone, stepMinutes: 15 });
    const { queues } = forecastQueues(plan, [historyOf(series)]);
    expect(queues[0].mean[0]).toBe(5 * 4 + 3 * 6 * 4);
    // Hourly rows on the local hour start at a quarter past in UTC; each is spread evenly over its four quarters.
    const hourly = seriesOf(({ hour }) => hour * 4, { zone, from: '2026-09-06T18:15Z', to: '2027-03-07T18:15Z' });
    expect(forecastQueues(plan, [historyOf(hourly)]).queues[0].mean[0]).toBe(5 + 3 * 6);
  });
});
