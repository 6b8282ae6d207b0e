import fc from 'fast-check';
import { join } from 'node:path';
import { ASSUMED_SPREAD, errorSpread, scaleAt, thinnedScaleAt } from '../../../src/engine/forecast/error-spread.js';
import { forecastHistory } from '../../../src/engine/forecast/forecast-history.js';
import { countBounds, queueIntervals } from '../../../src/engine/forecast/intervals.js';
import { noiseFloor } from '../../../src/engine/forecast/noise-floor.js';
import { scoredSeries } from '../../../src/engine/forecast/backtest.js';
import { createRandom } from '../../../src/engine/random/random.js';
import { seriesIn } from './series-file.js';
import { historyOf, seriesOf } from './synthetic.js';

/** Poisson count by inversion. */
function poisson(rate: number, uniform: number): number {
  let k = 0;
  let p = Math.exp(-rate);
  for (let sum = p; sum < uniform && k < 1000; sum += p) p *= rate / ++k;
  return k;
}

const bounds = (source: string, distance: number): Parameters<typeof queueIntervals>[1][number] => ({
  source, lower: [1, 2, 3].map((k) => Float64Array.of(k * distance)), upper: [1, 2, 3].map((k) => Float64Array.of(2 * k * distance)),
});

describe('the spread of errors', () => {
  const random = createRandom(3);
  const rates = Array.from({ length: 8000 }, () => 1 + 60 * random.float());

  it('of Poisson counts around their true rate is that of the Poisson law', () => {
    const spread = errorSpread(rates, rates.map((rate) => poisson(rate, random.float())));
    for (const rate of [4, 20, 50]) {
      expect((scaleAt(spread, rate) * (spread.upper[1] - spread.lower[1])) / (2 * 1.2816 * Math.sqrt(rate))).toBeCloseTo(1, 0.8);
    }
  });

  it('of errors in proportion to the level grows with the level', () => {
    const spread = errorSpread(rates, rates.map((rate) => rate * (0.5 + random.float())));
    expect(spread.perSquare).toBeGreaterThan(0.9 * 0.16 / 1.6424);
    expect(scaleAt(spread, 40) / scaleAt(spread, 20)).toBeCloseTo(2, 1);
  });

  it('makes the intervals hold their share of the very errors that it learnt from, storms included', () => {
    const counted = rates.map((rate) => poisson(rate, random.float()) * (random.float() < 0.04 ? 20 : 1));
    const spread = errorSpread(rates, counted);
    [0.5, 0.8, 0.95].forEach((level, i) => {
      const inside = rates.filter((rate, k) => {
        const scale = scaleAt(spread, rate);
        return counted[k] >= rate + spread.lower[i] * scale - 1e-9 && counted[k] <= rate + spread.upper[i] * scale + 1e-9;
      });
      expect(Math.abs(inside.length / rates.length - level)).toBeLessThan(0.001);
    });
  });

  it('is assumed where there is nothing to learn from', () => {
    expect(errorSpread([], [])).toBe(ASSUMED_SPREAD);
    expect(errorSpread(new Array<number>(50).fill(0), new Array<number>(50).fill(3))).toBe(ASSUMED_SPREAD);
  });

  it('thins with the contacts: a Poisson stream stays Poisson, an error of level stays in proportion', () => {
    fc.assert(fc.property(fc.double({ min: 0.01, max: 3, noNaN: true }), fc.double({ min: 0.1, max: 1000, noNaN: true }), (factor, mean) => {
      expect(thinnedScaleAt({ perCount: 1, perSquare: 0 }, mean, factor)).toBeCloseTo(Math.sqrt(factor * mean), 6);
      expect(thinnedScaleAt({ perCount: 1, perSquare: 0.04 }, mean, factor)).toBeCloseTo(Math.sqrt(factor * mean + 0.04 * factor * factor * mean * mean), 6);
    }), { seed: 1, numRuns: 100 });
    expect(thinnedScaleAt({ perCount: 2, perSquare: 0.1 }, 30, 1)).toBe(scaleAt({ perCount: 2, perSquare: 0.1 }, 30));
  });
});

describe('intervals', () => {
  it('are whole counts inside the bounds, the two around them where there is none, and never negative', () => {
    expect([countBounds(2.2, 7.9), countBounds(-3, 0.4), countBounds(3.2, 3.8), countBounds(3, 3), countBounds(-2, -1)]).toEqual([
      { lo: 3, hi: 7 }, { lo: 0, hi: 0 }, { lo: 3, hi: 4 }, { lo: 3, hi: 3 }, { lo: 0, hi: 0 },
    ]);
  });

  it('of streams from one history add, of independent ones add in squares', () => {
    const at = (...streams: ReturnType<typeof bounds>[]): number[] => {
      const [{ lo, hi }] = queueIntervals(Float64Array.of(100), streams);
      return [lo[0], hi[0]];
    };
    expect(at(bounds('a', 6))).toEqual([94, 112]);
    expect(at(bounds('a', 6), bounds('a', 8))).toEqual([86, 128]);
    expect(at(bounds('a', 6), bounds('b', 8))).toEqual([90, 120]);
  });

  it('lie inside one another', () => {
    const random = createRandom(8);
    const series = seriesOf(({ weekday, hour }) => poisson(weekday + hour, random.float()), { from: '2026-12-07T00:00Z' });
    const [{ intervals }] = forecastHistory(historyOf(series), { zone: 'UTC', intervalMinutes: 60, horizonDays: 28 }).queues;
    expect(intervals.map((interval) => interval.level)).toEqual([0.5, 0.8, 0.95]);
    for (let cell = 0; cell < 672; cell++) {
      const nested = [...intervals].reverse().map((i) => i.lo[cell]).concat(intervals.map((i) => i.hi[cell]));
      expect(nested).toEqual([...nested].sort((a, b) => a - b));
    }
  });

  it('of a bursty stream of mentions (UPS 2015, Numenta Anomaly Benchmark, MIT) hold their share of weeks that they did not see', () => {
    const series = seriesIn(join('seed', 'source', 'twitter-mentions-ups-2015-hourly.csv'), 'America/New_York');
    const [stream] = forecastHistory(historyOf(series), { zone: 'America/New_York', intervalMinutes: 60, horizonDays: 28 }).queues[0].streams;
    expect(new Set(stream.scores.map((score) => score.origins))).toEqual(new Set([2]));
    expect(stream.calibration.map((c) => c.rows)).toEqual([1008, 1008, 1008]);
    for (const { level, inside } of stream.calibration) expect(Math.abs(inside - level)).toBeLessThan(0.08);
    // Storms are far from Poisson: the floor is no yardstick here, and says so by its distance.
    expect(Math.min(...stream.scores.map((score) => score.wape))).toBeGreaterThan(5 * stream.noiseFloor.wape);
  });
});

describe('the noise floor', () => {
  it('is what a perfect rate is off by when contacts are Poisson', () => {
    const random = createRandom(21);
    const rate = ({ weekday, hour }: { weekday: number; hour: number }): number => 1 + weekday + hour / 2;
    let error = 0;
    let sum = 0;
    const series = seriesOf((clock) => {
      const count = poisson(rate(clock), random.float());
      error += Math.abs(count - rate(clock));
      sum += count;
      return count;
    });
    const local = scoredSeries(series, { zone: 'UTC' });
    const floor = noiseFloor(local, [{ origin: 0, end: local.cells }]);
    expect(floor.rate).toContain('9 weeks');
    expect(Math.abs(floor.wape - error / sum)).toBeLessThan(0.01 * floor.wape);
  });
});
