import type { BacktestRun, BacktestWindow } from './backtest.js';
import { standardError } from './backtest.js';
import type { LocalSeries } from './local-series.js';

const { isNaN } = Number;

/** One-sided 95 % points of Student's t with 1, 2, ... degrees of freedom; 1.7 is near enough beyond. */
const T_95 = [6.314, 2.92, 2.353, 2.132, 2.015, 1.943, 1.895, 1.86, 1.833, 1.812, 1.796, 1.782, 1.771, 1.761, 1.753] as const;
const T_95_FAR = 1.7;

/** Errors of one run in each window, over the cells whose distance from the origin lies in a band; fractions of the contacts of a mean window. */
export interface BandErrors {
  readonly run: BacktestRun;
  readonly absolute: readonly number[];
  readonly signed: readonly number[];
  /** Mean over the windows of absolute errors, plus what the bias has beyond two of its standard errors. */
  readonly loss: number;
}

/** Null where the band holds no contacts. Cells on special days do not decide: their multiplier is not the model's. */
export function bandErrors(
  series: LocalSeries, windows: readonly BacktestWindow[], run: BacktestRun, fromHours: number, untilHours: number,
): BandErrors | null {
  const cellHours = 24 / series.cellsPerDay;
  const absolute: number[] = [];
  const signed: number[] = [];
  let contacts = 0;
  windows.forEach(({ origin, end }, k) => {
    let off = 0;
    let error = 0;
    const first = origin + Math.ceil(fromHours / cellHours);
    const last = Math.min(end, origin + Math.ceil(untilHours / cellHours));
    for (let cell = first; cell < last; cell++) {
      if (isNaN(series.counts[cell * series.slotsPerCell])) continue;
      const miss = run.predicted[k][cell - origin] - series.observed[cell];
      off += Math.abs(miss);
      error += miss;
      contacts += series.observed[cell];
    }
    absolute.push(off);
    signed.push(error);
  });
  if (!(contacts > 0)) return null;
  const share = (sum: number): number => (sum * windows.length) / contacts;
  const biases = signed.map(share);
  return { run, absolute: absolute.map(share), signed: biases, loss: mean(absolute.map(share)) + beyondChance(biases) };
}

/**
 * How much better a challenger is than the incumbent when chance is allowed for: mean difference of their losses over the windows, less the one-sided
 * 95 % point of its error. Positive = better beyond doubt. Needs three windows; with fewer nobody replaces an incumbent.
 */
export function advantage(incumbent: BandErrors, challenger: BandErrors): number {
  const gains = incumbent.absolute.map((off, k) => off - challenger.absolute[k]);
  if (gains.length < 3) return -Infinity;
  const t = T_95[gains.length - 2] ?? T_95_FAR;
  return incumbent.loss - challenger.loss - t * standardError(gains);
}

/** Bias is not an error like others: staffing adds it up. What lies within two standard errors may be chance. */
function beyondChance(biases: readonly number[]): number {
  return biases.length < 2 ? 0 : Math.max(0, Math.abs(mean(biases)) - 2 * standardError(biases));
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
