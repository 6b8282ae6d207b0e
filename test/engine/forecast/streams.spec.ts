import fc from 'fast-check';
import { forecastQueues } from '../../../src/engine/forecast/forecast.js';
import type { ForecastSettings } from '../../../src/engine/model/forecast-settings.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import type { SpecialDay } from '../../../src/engine/model/queue.js';
import type { HistorySeries } from '../../../src/engine/model/history.js';
import { createRandom } from '../../../src/engine/random/random.js';
import { HOUR_MS, historyOf, planWith, seriesOf, streamOf, total } from './synthetic.js';

const settings = (model: ForecastSettings['model'] = 'week-mean'): Partial<Plan> => ({ forecast: { model, backtestOrigins: 4, backtestDays: 14 } });
const noisy = (seed: number): HistorySeries => {
  const random = createRandom(seed);
  return seriesOf(({ weekday, hour }) => Math.floor((weekday < 6 ? 10 : 4) * (hour > 7 && hour < 20 ? 2 : 1) * 2 * random.float()));
};
const scaled = (series: HistorySeries, factor: number): HistorySeries => ({ ...series, offered: series.offered.map((count) => count * factor) });
const problemsOf = (run: () => unknown): string[] => {
  try {
    run();
  } catch (error) {
    return (error as { problems: { code: string; field: string }[] }).problems.map((p) => `${p.code} @ ${p.field}`);
  }
  throw new Error('nothing was refused');
};

describe('a queue', () => {
  it('is the sum of its streams, and its handle time is theirs weighted by contacts', () => {
    const a = noisy(1);
    const b = { ...noisy(2), queue: 'other' };
    const streams = [
      streamOf({ code: 'a', historyQueue: 'calls', ahtSeconds: 200 }), streamOf({ code: 'b', historyQueue: 'other', zone: 'Europe/London',
        ahtSeconds: 500, share: 0.5 }),
    ];
    const { queues } = forecastQueues(planWith(streams, settings()), [historyOf(a, b)]);
    const [first, second] = queues[0].streams;
    for (let cell = 0; cell < queues[0].mean.length; cell++) {
      expect(queues[0].mean[cell]).toBe(first.mean[cell] + second.mean[cell]);
      expect(queues[0].ahtSeconds[cell]).toBeCloseTo((first.mean[cell] * 200 + second.mean[cell] * 500) / queues[0].mean[cell], 9);
    }
    // Independent errors: narrower than the sum of the intervals, not narrower than either.
    const alone = streams.map((stream) => forecastQueues(planWith([stream], settings()), [historyOf(a, b)]).queues[0]);
    const width = (queue: { intervals: readonly { lo: Float64Array; hi: Float64Array }[] }): number => total(queue.intervals[1].hi) - total(queue.intervals[1].lo);
    expect(width(queues[0])).toBeLessThan(width(alone[0]) + width(alone[1]));
    expect(width(queues[0])).toBeGreaterThan(Math.max(width(alone[0]), width(alone[1])));
  });

  it('of two halves of one history is that history: mean and, within a count, its intervals', () => {
    const series = noisy(3);
    const halves = [streamOf({ code: 'a', share: 0.5 }), streamOf({ code: 'b', share: 0.5 })];
    const whole = forecastQueues(planWith([streamOf()], settings()), [historyOf(series)]).queues[0];
    const both = forecastQueues(planWith(halves, settings()), [historyOf(series)]).queues[0];
    for (let cell = 0; cell < whole.mean.length; cell++) expect(both.mean[cell]).toBeCloseTo(whole.mean[cell], 9);
    expect(total(both.intervals[1].hi)).toBeGreaterThanOrEqual(total(whole.intervals[1].hi));
  });

  it('without streams expects nothing', () => {
    const { queues } = forecastQueues(planWith([], {}), [historyOf(noisy(1))]);
    expect([total(queues[0].mean), total(queues[0].ahtSeconds), queues[0].streams.length, total(queues[0].intervals[2].hi)]).toEqual([0, 0, 0, 0]);
  });

  it('takes handle time from the history where it has one, by hour of the local week and weighted by contacts, and the typed one elsewhere', () => {
    const zone = 'America/New_York';
    const series = seriesOf(({ hour, cell }) => (hour === 12 ? 0 : hour + (cell % 2 === 0 ? 1 : 3)), { zone, aht: ({ hour }) => (hour === 9 ? 600 : 300) });
    const known = forecastQueues(planWith([streamOf({ zone, ahtSeconds: 111 })], settings()), [historyOf(series)]).queues[0].ahtSeconds;
    const hourAt = (cell: number): number => Number(new Intl.DateTimeFormat('en', { timeZone: zone, hour: '2-digit',
      hourCycle: 'h23' }).format(Date.parse('2027-03-08T00:00Z') + cell * HOUR_MS));
    for (let cell = 0; cell < known.length; cell++) {
      if (hourAt(cell) === 9) expect(known[cell]).toBeCloseTo(600, 9);
      else if (hourAt(cell) !== 12) expect(known[cell]).toBeCloseTo(300, 9);
      else expect(known[cell]).toBeGreaterThan(300);
    }
    const typed = forecastQueues(planWith([streamOf({ ahtSeconds: 111 })], settings()), [historyOf(noisy(1))]).queues[0].ahtSeconds;
    expect(new Set(typed)).toEqual(new Set([111]));
  });

  it('is refused where a stream names no history, or none of several queues', () => {
    const twoQueues = historyOf(noisy(1), { ...noisy(2), queue: 'other' });
    const plan = planWith([streamOf({ code: 'a' }), streamOf({ code: 'b', historyQueue: 'third' })]);
    expect(problemsOf(() => forecastQueues(plan, [twoQueues]))).toEqual(['missing-field @ queue Q, stream a, historyQueue',
      'unknown-reference @ queue Q, stream b, historyQueue']);
  });
});

describe('a stream', () => {
  const mean = (series: HistorySeries, stream = streamOf(), parts: Parameters<typeof planWith>[1] = settings()): Float64Array =>
    forecastQueues(planWith([stream], parts), [historyOf(series)]).queues[0].mean;

  it('that never changes forecasts itself, by every model, and its intervals have no width', () => {
    for (const model of ['auto', 'seasonal-naive', 'week-mean', 'profile-level', 'damped-trend', 'double-seasonal', 'autoregression', 'combination'] as const) {
      const { queues } = forecastQueues(planWith([streamOf({ zone: 'America/New_York' })], settings(model)), [historyOf(seriesOf(() => 7))]);
      for (const count of queues[0].mean) expect(count).toBeCloseTo(7, 9);
      for (const { lo, hi } of queues[0].intervals) expect([new Set(lo), new Set(hi)]).toEqual([new Set([7]), new Set([7])]);
    }
    // A tie of all models goes to the simplest.
    expect(forecastQueues(planWith([streamOf()], settings('auto')), [historyOf(seriesOf(() => 7))]).queues[0].streams[0].model).toBe('seasonal-naive');
  });

  it('scales: c times the history is c times the forecast, with the same model and the same scores', () => {
    let applied = 0;
    fc.assert(fc.property(fc.integer({ min: 1, max: 1_000_000 }), fc.constantFrom(2, 3, 0.25, 17), (seed, factor) => {
      const series = noisy(seed);
      const one = forecastQueues(planWith([streamOf()], settings('auto')), [historyOf(series)]).queues[0].streams[0];
      const many = forecastQueues(planWith([streamOf()], settings('auto')), [historyOf(scaled(series, factor))]).queues[0].streams[0];
      expect(many.model).toBe(one.model);
      one.mean.forEach((count, cell) => expect(many.mean[cell] / factor).toBeCloseTo(count, 8));
      one.scores.forEach((score, i) => expect(many.scores[i].wape).toBeCloseTo(score.wape, 10));
      applied++;
    }), { seed: 5, numRuns: 3 });
    expect(applied).toBe(3);
  });

  it('does not look past the start of the horizon', () => {
    const series = noisy(4);
    const longer = seriesOf(() => 999, { to: '2027-05-01T00:00Z' });
    longer.offered.set(series.offered);
    expect(mean(longer)).toEqual(mean(series));
  });

  it('is cut by its share: the mean exactly, the interval by less', () => {
    const series = noisy(6);
    const whole = forecastQueues(planWith([streamOf()], settings()), [historyOf(series)]).queues[0];
    const part = forecastQueues(planWith([streamOf({ share: 0.25 })], settings()), [historyOf(series)]).queues[0];
    whole.mean.forEach((count, cell) => expect(part.mean[cell]).toBe(count * 0.25));
    const relativeWidth = (q: typeof whole): number => (total(q.intervals[1].hi) - total(q.intervals[1].lo)) / total(q.mean);
    expect(relativeWidth(part)).toBeGreaterThan(1.05 * relativeWidth(whole));
  });

  it('keeps its contacts when the plan asks for shorter or longer intervals than the rows', () => {
    const hourly = noisy(8);
    const onHours = mean(hourly);
    const onQuarters = mean(hourly, streamOf(), { ...settings(), demandIntervalMinutes: 15 });
    onQuarters.forEach((count, i) => expect(count).toBeCloseTo(onHours[Math.floor(i / 4)] / 4, 9));
    const half = seriesOf(({ hour, weekday, cell }) => hour + weekday + (cell % 2), { stepMinutes: 30 });
    const fine = mean(half, streamOf(), { ...settings('week-mean'), demandIntervalMinutes: 30 });
    const coarse = mean(half, streamOf(), settings('week-mean'));
    coarse.forEach((count, cell) => expect(count).toBeCloseTo(fine[2 * cell] + fine[2 * cell + 1], 9));
  });

  it('repeats whole weeks across the distance when its history ends before the horizon', () => {
    const series = seriesOf(({ cell }) => cell % 1000, { to: '2027-02-20T13:00Z' });
    const found = mean(series, streamOf(), settings('seasonal-naive'));
    for (let cell = 0; cell < found.length; cell++) {
      let back = (Date.parse('2027-03-08T00:00Z') - series.grid.startMs) / HOUR_MS + cell;
      while (back >= series.grid.cells) back -= 168;
      expect(found[cell]).toBe(series.offered[back]);
    }
  });

  it('takes a gap in the last week from the week before, and never as zero', () => {
    const series = seriesOf(({ weekday, hour }) => 10 + weekday + hour);
    series.offered.fill(NaN, series.grid.cells - 60, series.grid.cells - 40);
    const found = mean(series, streamOf(), settings('seasonal-naive'));
    found.slice(0, 168).forEach((count, cell) => expect(count).toBe(series.offered[cell]));
  });
});

describe('special days', () => {
  const calendar = (date: string, multiplier: number, name = 'us'): SpecialDay => ({ calendar: name, date, name: 'day', multiplier });
  const zone = 'America/New_York';

  it('multiply the forecast of their local date exactly, and no other', () => {
    const series = noisy(9);
    const stream = streamOf({ zone, calendars: ['us'] });
    const plain = forecastQueues(planWith([stream], settings('week-mean')), [historyOf(series)]).queues[0].mean;
    const days = { ...settings('week-mean'), specialDays: [calendar('2027-03-14', 0.5), calendar('2027-03-20', 3), calendar('2027-03-20', 9, 'uk')] };
    const moved = forecastQueues(planWith([stream], days), [historyOf(series)]).queues[0].mean;
    let applied = 0;
    for (let cell = 0; cell < plain.length; cell++) {
      const at = Date.parse('2027-03-08T00:00Z') + cell * HOUR_MS;
      // 14 March has 23 hours there: it ends as the clocks of summer begin the 15th, at 04:00Z.
      const half = at >= Date.parse('2027-03-14T05:00Z') && at < Date.parse('2027-03-15T04:00Z');
      const triple = at >= Date.parse('2027-03-20T04:00Z') && at < Date.parse('2027-03-21T04:00Z');
      expect(moved[cell]).toBe(plain[cell] * (half ? 0.5 : triple ? 3 : 1));
      if (half || triple) applied++;
    }
    expect(applied).toBe(23 + 24);
  });

  it('of the past are kept out of profiles, level and lags', () => {
    const quiet = seriesOf(({ weekday, hour }) => weekday * 10 + hour, { zone });
    const struck = seriesOf(({ date, weekday, hour }) => (date === '2027-03-03' || date === '2027-01-18' ? 5000 : weekday * 10 + hour), { zone });
    const stream = streamOf({ zone, calendars: ['us'] });
    const specialDays = [calendar('2027-03-03', 2), calendar('2027-01-18', 2)];
    for (const model of ['seasonal-naive', 'week-mean', 'profile-level'] as const) {
      const plain = forecastQueues(planWith([stream], settings(model)), [historyOf(quiet)]).queues[0].mean;
      const kept = forecastQueues(planWith([stream], { ...settings(model), specialDays }), [historyOf(struck)]).queues[0].mean;
      // The smoothed shape says a little more or less of the days left out than they had; 0.1 % of the level.
      kept.forEach((count, cell) => expect(Math.abs(count - plain[cell])).toBeLessThanOrEqual(model === 'profile-level' ? 0.001 * plain[cell] : 1e-9));
    }
  });

  it('of two calendars on one date both multiply', () => {
    const stream = streamOf({ calendars: ['us', 'uk'] });
    const specialDays = [calendar('2027-03-10', 0.5), calendar('2027-03-10', 0.5, 'uk')];
    const { mean } = forecastQueues(planWith([stream], { ...settings('week-mean'), specialDays }), [historyOf(seriesOf(() => 8))]).queues[0];
    expect([mean[47], mean[48], mean[71], mean[72]]).toEqual([8, 2, 2, 8]);
  });
});
