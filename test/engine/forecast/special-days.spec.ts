import { forecastQueues } from '../../../src/engine/forecast/forecast.js';
import { scoredSeries } from '../../../src/engine/forecast/backtest.js';
import { effectsBefore } from '../../../src/engine/forecast/local-series.js';
import { specialSpans } from '../../../src/engine/forecast/special-days.js';
import type { ForecastSettings } from '../../../src/engine/model/forecast-settings.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import type { SpecialDay } from '../../../src/engine/model/queue.js';
import { createRandom } from '../../../src/engine/random/random.js';
import { type LocalClock, historyOf, planWith, seriesOf, streamOf, total } from './synthetic.js';

const settings: ForecastSettings = { model: 'week-mean', backtestOrigins: 2, backtestDays: 14 };
const day = (date: string, parts: Partial<SpecialDay> = {}): SpecialDay => ({ calendar: 'us', date, name: 'Feast', multiplier: null, ...parts });
const usual = ({ weekday, hour }: LocalClock): number => 20 + weekday + hour;
const plan = (specialDays: readonly SpecialDay[], forecast: Partial<ForecastSettings> = {}, parts: Partial<Plan> = {}): Plan =>
  planWith([streamOf({ calendars: ['us'] })], { specialDays, forecast: { ...settings, ...forecast }, ...parts });

describe('special days without a multiplier', () => {
  const past = ['2026-09-30', '2026-11-11', '2027-01-20'];
  const struck = seriesOf((clock) => (past.includes(clock.date) ? 0.4 : 1) * usual(clock));
  const days = [...past.map((date) => day(date)), day('2027-03-17')];

  it('are learnt from past days of their kind, shrunk a little toward no effect', () => {
    const [queue] = forecastQueues(plan(days), [historyOf(struck)]).queues;
    const [used] = queue.streams[0].specialDays;
    expect([used.date, used.learntFrom]).toEqual(['2027-03-17', 3]);
    expect(used.multiplier).toBeGreaterThan(0.4);
    expect(used.multiplier).toBeLessThan(0.43);
    const plain = forecastQueues(plan(past.map((date) => day(date))), [historyOf(struck)]).queues[0];
    const from = 9 * 24;
    for (let cell = from; cell < from + 24; cell++) expect(queue.mean[cell]).toBeCloseTo(plain.mean[cell] * used.multiplier!, 9);
  });

  it('of a kind that was never seen take what special days do on the whole, less surely the fewer there are', () => {
    const unseen = (dates: readonly string[]): number =>
      forecastQueues(plan([...dates.map((date) => day(date)), day('2027-03-17', { name: 'New feast' })]),
        [historyOf(struck)]).queues[0].streams[0].specialDays[0].multiplier!;
    expect(unseen([])).toBe(1);
    expect(unseen(past)).toBeGreaterThan(0.43);
    expect(unseen(past)).toBeLessThan(0.7);
    expect(unseen(past.slice(0, 1))).toBeGreaterThan(unseen(past));
  });

  it('are learnt from nothing that lies after an origin', () => {
    const local = scoredSeries(struck, { zone: 'UTC', lore: { spans: specialSpans(days, ['us']), drivers: [] } });
    const cellOf = (date: string): number => (Date.parse(`${date}T00:00Z`) - struck.grid.startMs) / 3_600_000;
    expect(effectsBefore(local, cellOf('2026-09-30')).of('Feast')).toEqual({ multiplier: 1, days: 0 });
    expect(effectsBefore(local, cellOf('2026-11-11')).of('Feast').days).toBe(1);
    expect(effectsBefore(local, cellOf('2026-11-12')).of('Feast').days).toBe(2);
  });

  it('move the hours of their span only, over several dates, or stand for themselves with a profile of their own', () => {
    const span = [day('2027-03-17', { multiplier: 2, until: '2027-03-18', fromMinute: 18 * 60, toMinute: 6 * 60 })];
    const plain = forecastQueues(plan([]), [historyOf(struck)]).queues[0].mean;
    const moved = forecastQueues(plan(span), [historyOf(struck)]).queues[0].mean;
    const changed = Array.from(plain.keys()).filter((cell) => moved[cell] !== plain[cell]);
    expect([changed[0], changed[changed.length - 1], changed.length]).toEqual([9 * 24 + 18, 10 * 24 + 5, 12]);
    const profile = Array.from({ length: 24 }, (_, hour) => hour);
    const own = forecastQueues(plan([day('2027-03-17', { profile })]), [historyOf(struck)]).queues[0].mean;
    expect([...own.slice(9 * 24, 10 * 24)]).toEqual(profile);
  });
});

describe('drivers and adjustments', () => {
  it('divide the past and multiply the future: a forecast under a lasting driver is what the counts go on to be', () => {
    const series = seriesOf((clock) => usual(clock) * (clock.date >= '2027-03-01' ? 0.8 : 1));
    const driver = { name: 'Chatbot', kind: 'deflection', queues: null, from: '2027-03-01', until: null, factor: 0.8 } as const;
    const { mean } = forecastQueues(plan([], { drivers: [driver] }), [historyOf(series)]).queues[0];
    const blind = forecastQueues(plan([]), [historyOf(series)]).queues[0].mean;
    const truth = total(forecastQueues(plan([]), [historyOf(seriesOf(usual))]).queues[0].mean) * 0.8;
    expect(total(mean)).toBeCloseTo(truth, 6);
    expect(total(blind)).toBeGreaterThan(1.02 * truth);
  });

  it('of a planner stay apart from the model: both figures, who and why, and the day totals follow', () => {
    const adjustments = [{ queue: 'Q', from: '2027-03-10', until: '2027-03-11', factor: 1.5, author: 'A. Rossi', reason: 'Price letter' }];
    const series = historyOf(seriesOf(usual));
    const plain = forecastQueues(plan([]), [series]).queues[0];
    const [queue] = forecastQueues(plan([], { adjustments }), [series]).queues;
    expect(queue.modelMean).toEqual(plain.mean);
    expect(queue.adjustments).toEqual([{ author: 'A. Rossi', reason: 'Price letter', from: '2027-03-10', until: '2027-03-11', factor: 1.5,
      contacts: total(plain.mean.slice(48, 96)) * 0.5 }]);
    for (let cell = 0; cell < 120; cell++) expect(queue.mean[cell]).toBe(plain.mean[cell] * (cell >= 48 && cell < 96 ? 1.5 : 1));
    expect(queue.days[2].mean).toBeCloseTo(plain.days[2].mean * 1.5, 9);
  });
});

describe('days of a queue', () => {
  it('add up to its cells, in the customers\' dates, and their intervals are narrower than the hours\' added up', () => {
    const random = createRandom(9);
    const noisy = seriesOf((clock) => Math.round(usual(clock) * (0.7 + 0.6 * random.float())), { zone: 'America/New_York' });
    const [queue] = forecastQueues(planWith([streamOf({ zone: 'America/New_York' })], { forecast: settings }), [historyOf(noisy)]).queues;
    expect([queue.days[0].date, queue.days.length]).toEqual(['2027-03-07', 29]);
    expect(queue.days.reduce((sum, { mean }) => sum + mean, 0)).toBeCloseTo(total(queue.mean), 6);
    const wide = queue.days[1].intervals[1];
    const hours = queue.intervals[1];
    const added = total(hours.hi.slice(5, 29)) - total(hours.lo.slice(5, 29));
    expect(wide.hi - wide.lo).toBeLessThan(0.6 * added);
    expect(wide.hi).toBeGreaterThan(wide.lo);
  });
});

describe('a stream without a history', () => {
  const volume = { weeklyContacts: 1680, shapeOf: null, hours: null, error: 0.3 };

  it('has the planner\'s contacts a week, in typed proportions, with an honest width', () => {
    const hours = Array.from({ length: 24 }, (_, hour) => (hour >= 9 && hour < 17 ? 1 : 0));
    const [queue] = forecastQueues(planWith([streamOf({ history: null, expected: { ...volume, hours } })], { forecast: settings }),
      [historyOf(seriesOf(usual))]).queues;
    expect(total(queue.mean.slice(0, 168))).toBeCloseTo(1680, 6);
    expect([queue.mean[8], queue.mean[9], queue.mean[17]]).toEqual([0, 30, 0]);
    expect(queue.streams[0].model).toBe('typed-profile');
    const [{ intervals, mean }] = queue.days;
    expect((intervals[1].hi - intervals[1].lo) / mean).toBeGreaterThan(2 * 1.28 * 0.29);
    expect(queue.streams[0].notes[0]).toContain('assumed, not tested');
  });

  it('borrows the week of another history, its special days included', () => {
    const lender = seriesOf(({ weekday, hour, date }) => (date === '2027-02-10' ? 0 : weekday * (hour + 1)));
    const shapeOf = { history: 'h', historyQueue: null };
    const stream = streamOf({ history: null, calendars: ['us'], expected: { ...volume, shapeOf } });
    const [queue] = forecastQueues(planWith([stream], { forecast: settings, specialDays: [day('2027-02-10'), day('2027-03-17')] }), [historyOf(lender)]).queues;
    expect(total(queue.mean.slice(0, 168))).toBeCloseTo(1680, 6);
    expect(queue.mean[6 * 24 + 20]).toBeGreaterThan(5 * queue.mean[20]);
    expect(queue.streams[0].specialDays[0].multiplier).toBeLessThan(0.35);
  });
});
