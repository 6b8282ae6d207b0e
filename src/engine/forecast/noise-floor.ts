import { slotOfWeek } from '../history/week-slots.js';
import type { BacktestWindow } from './backtest.js';
import type { LocalSeries } from './local-series.js';
import { poissonMeanAbsoluteDeviation } from './poisson.js';

const WEEKS_EITHER_SIDE = 4;

/** Printed beside every floor: it stands on this rate. */
export const FLOOR_RATE = 'mean of the same hour of the local week over the 9 weeks around it';

/**
 * The WAPE that a perfect rate would still have if contacts were Poisson: sum of E|Poisson(rate) - rate| / sum of y over the cells scored. The rate
 * knows the future and is only good for this yardstick. NaN where nothing was counted. O(cells).
 */
export function noiseFloor(series: LocalSeries, windows: readonly BacktestWindow[]): { wape: number; rate: string } {
  const rates = centredRates(series);
  let floor = 0;
  let counted = 0;
  for (const { origin, end } of windows) {
    for (let cell = origin; cell < end; cell++) {
      if (Number.isNaN(series.observed[cell])) continue;
      floor += poissonMeanAbsoluteDeviation(rates[cell]);
      counted += series.observed[cell];
    }
  }
  return { wape: floor / counted, rate: FLOOR_RATE };
}

function centredRates(series: LocalSeries): Float64Array {
  const bySlot = new Map<number, number[]>();
  for (let cell = 0; cell < series.cells; cell++) {
    if (Number.isNaN(series.observed[cell])) continue;
    const slot = slotOfWeek(series.numbers[cell * series.slotsPerCell], series.slotsPerWeek);
    const cells = bySlot.get(slot);
    if (cells === undefined) bySlot.set(slot, [cell]);
    else cells.push(cell);
  }
  const rates = new Float64Array(series.cells);
  const reach = WEEKS_EITHER_SIDE * series.slotsPerWeek;
  for (const cells of bySlot.values()) {
    let from = 0;
    let to = 0;
    let sum = 0;
    for (const cell of cells) {
      const at = series.numbers[cell * series.slotsPerCell];
      while (to < cells.length && series.numbers[cells[to] * series.slotsPerCell] <= at + reach) sum += series.observed[cells[to++]];
      while (series.numbers[cells[from] * series.slotsPerCell] < at - reach) sum -= series.observed[cells[from++]];
      rates[cell] = sum / (to - from);
    }
  }
  return rates;
}
