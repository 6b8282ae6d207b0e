import { forecastHistory } from '../../../src/engine/forecast/forecast-history.js';
import { forecastQueues } from '../../../src/engine/forecast/forecast.js';
import { windowsFor } from '../../../src/engine/forecast/choose.js';
import { scoredSeries } from '../../../src/engine/forecast/backtest.js';
import { historyOf, planWith, seriesOf, streamOf } from './synthetic.js';

const before = (hours: number): string => new Date(Date.parse('2027-03-08T00:00Z') - hours * 3_600_000).toISOString();
const refused = (run: () => unknown): string[] => {
  try {
    run();
  } catch (error) {
    return (error as { problems: { code: string }[] }).problems.map((p) => p.code);
  }
  throw new Error('nothing was refused');
};

describe('a short history', () => {
  it('of one week is enough for a forecast, without scores, with assumed intervals', () => {
    const { queues } = forecastQueues(planWith([streamOf()]), [historyOf(seriesOf(({ hour }) => hour, { from: before(168) }))]);
    const [stream] = queues[0].streams;
    expect([stream.model, stream.scores, stream.calibration]).toEqual(['seasonal-naive', [], []]);
    expect(queues[0].mean[23]).toBe(23);
    expect([queues[0].intervals[2].lo[23], queues[0].intervals[2].hi[23]]).toEqual([9, 37]);
    expect(stream.noiseFloor.wape).toBeGreaterThan(0);
  });

  it('of less than a week before the horizon is refused, one problem a stream', () => {
    const series = seriesOf(() => 1, { from: before(167), to: '2027-05-01T00:00Z' });
    const plan = planWith([streamOf({ code: 'a' }), streamOf({ code: 'b' })]);
    expect(refused(() => forecastQueues(plan, [historyOf(series)]))).toEqual(['history-too-short', 'history-too-short']);
    expect(refused(() => forecastQueues(plan, [historyOf(seriesOf(() => 1, { from: '2027-06-01T00:00Z', to: '2027-08-01T00:00Z' }))]))).toHaveLength(2);
  });

  it('fills a hole inside a day while it is too short to prove that the desk is closed, and leaves nights at nothing', () => {
    const office = ({ weekday, hour }: { weekday: number; hour: number }): number => (weekday < 6 && hour >= 9 && hour < 17 && hour !== 12 ? hour : NaN);
    const noon = (weeks: number): number[] => {
      const { queues } = forecastQueues(planWith([streamOf()]), [historyOf(seriesOf(office, { from: before(weeks * 168) }))]);
      return [queues[0].mean[12], queues[0].mean[3], queues[0].mean[5 * 24 + 12]];
    };
    expect(noon(2)).toEqual([12, 0, 0]);
    expect(noon(4)).toEqual([0, 0, 0]);
  });

  it('is tested over as many of the windows asked for as fit, over shorter ones where not even two do', () => {
    const windows = (days: number, origins = 6, length = 28): number[] => {
      const series = scoredSeries(seriesOf(() => 1, { from: before(days * 24) }), { zone: 'UTC' });
      const found = windowsFor(series, origins, length);
      return [found.length, found.length === 0 ? 0 : (found[0].end - found[0].origin) / 24];
    };
    expect(windows(182)).toEqual([6, 28]);
    expect(windows(174)).toEqual([5, 28]);
    expect(windows(63)).toEqual([2, 28]);
    expect(windows(62)).toEqual([2, 21]);
    expect(windows(21)).toEqual([2, 7]);
    expect(windows(20)).toEqual([1, 7]);
    expect(windows(13)).toEqual([0, 0]);
    expect(windows(62, 1)).toEqual([1, 28]);
  });
});

describe('forecastHistory', () => {
  const series = seriesOf(({ weekday, hour }) => weekday * 30 + hour, { to: '2027-03-07T22:00Z' });

  it('starts where the history ends and answers at the interval asked for', () => {
    const { grid, queues } = forecastHistory(historyOf(series), { zone: 'UTC', intervalMinutes: 30, horizonDays: 7 });
    expect(grid).toMatchObject({ startMs: Date.parse('2027-03-07T22:00Z'), stepMinutes: 30, cells: 336 });
    expect(queues[0].queue).toBe('calls');
    expect([...queues[0].mean.slice(0, 5)]).toEqual([116, 116, 116.5, 116.5, 15]);
    expect(queues[0].ahtSeconds[0]).toBeNaN();
  });

  it('starts at the next full interval where the rows are shorter, or at the origin given', () => {
    const quarters = seriesOf(() => 2, { stepMinutes: 15, to: '2027-03-07T22:15Z' });
    expect(forecastHistory(historyOf(quarters), { zone: 'UTC', intervalMinutes: 60, horizonDays: 1 }).grid.startMs).toBe(Date.parse('2027-03-07T23:00Z'));
    const origin = Date.parse('2027-02-01T00:00Z');
    expect(forecastHistory(historyOf(series), { zone: 'UTC', intervalMinutes: 60, horizonDays: 1, origin }).grid.startMs).toBe(origin);
  });

  it('forecasts every queue of the file', () => {
    const { queues } = forecastHistory(historyOf(series, { ...series, queue: 'z', offered: series.offered.map((n) => 2 * n) }), { zone: 'UTC',
      intervalMinutes: 60, horizonDays: 7 });
    expect(queues.map((q) => [q.queue, q.mean[5]])).toEqual([['calls', 33], ['z', 66]]);
  });

  it('refuses other intervals and a horizon that is no whole number of days', () => {
    expect(refused(() => forecastHistory(historyOf(series), { zone: 'UTC', intervalMinutes: 20, horizonDays: 0 }))).toEqual(['out-of-range', 'out-of-range']);
    expect(refused(() => forecastHistory(historyOf(series), { zone: 'UTC', intervalMinutes: 60, horizonDays: 1.5 }))).toEqual(['out-of-range']);
  });
});
