import fc from 'fast-check';
import { resample } from '../../../src/engine/history/resample.js';
import { gridOf } from '../../../src/engine/history/week-slots.js';
import type { HistorySeries } from '../../../src/engine/model/history.js';

const MONDAY = Date.parse('2027-01-04T00:00Z');

function series(stepMinutes: number, offered: readonly number[], ahtSeconds: readonly number[] | null = null, startMs = MONDAY): HistorySeries {
  return {
    queue: 'q', zone: 'UTC', grid: gridOf(startMs, stepMinutes, offered.length), offered: Float64Array.from(offered),
    ahtSeconds: ahtSeconds === null ? null : Float64Array.from(ahtSeconds),
  };
}

describe('resample', () => {
  it('sums counts to a coarser interval and weights handle time by contacts', () => {
    const hourly = resample(series(15, [1, 2, 3, 4, 0, 0, 0, 0], [100, 200, 300, NaN, 50, 50, 50, 50]), 60);
    expect(hourly.grid).toEqual(gridOf(MONDAY, 60, 2));
    expect([...hourly.offered]).toEqual([10, 0]);
    expect([...hourly.ahtSeconds!]).toEqual([(100 + 400 + 900) / 6, NaN]);
  });

  it('knows nothing of an interval of which a part is unknown, at the ends too', () => {
    const hourly = resample(series(30, [9, 1, 2, 3, NaN, 5], null, MONDAY + 30 * 60_000), 60);
    expect(hourly.grid).toEqual(gridOf(MONDAY, 60, 4));
    expect([...hourly.offered]).toEqual([NaN, 3, NaN, NaN]);
  });

  it('splits evenly to a finer interval and repeats handle time', () => {
    const quarters = resample(series(60, [6, NaN], [300, 200]), 15);
    expect(quarters.grid).toEqual(gridOf(MONDAY, 15, 8));
    expect([...quarters.offered]).toEqual([1.5, 1.5, 1.5, 1.5, NaN, NaN, NaN, NaN]);
    expect([...quarters.ahtSeconds!]).toEqual([300, 300, 300, 300, 200, 200, 200, 200]);
  });

  it('gives the counts back after a split, and keeps contacts and handling seconds of whole hours when it sums', () => {
    let applied = 0;
    const cell = fc.record({ count: fc.integer({ min: 0, max: 500 }), aht: fc.integer({ min: 1, max: 900 }) });
    fc.assert(fc.property(fc.array(cell, { minLength: 4, maxLength: 48 }), fc.constantFrom(15, 30), (cells, step) => {
      const whole = cells.slice(0, cells.length - (cells.length % (60 / step)));
      const fine = series(step, whole.map((c) => c.count), whole.map((c) => c.aht));
      const hourly = resample(fine, 60);
      const seconds = (s: HistorySeries): number => s.offered.reduce((sum, n, i) => sum + (n > 0 ? n * s.ahtSeconds![i] : 0), 0);
      expect(hourly.offered.reduce((a, b) => a + b, 0)).toBe(fine.offered.reduce((a, b) => a + b, 0));
      expect(seconds(hourly)).toBeCloseTo(seconds(fine), 6);
      expect(resample(resample(hourly, 15), 60).offered).toEqual(hourly.offered);
      applied++;
    }), { seed: 7, numRuns: 200 });
    expect(applied).toBe(200);
  });
});
