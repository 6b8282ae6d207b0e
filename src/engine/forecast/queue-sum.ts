import type { AppliedAdjustment, DayForecast, Interval, QueueForecast } from '../model/forecast.js';
import type { Adjustment } from '../model/forecast-settings.js';
import type { TimeGrid, Zone } from '../model/time.js';
import { dayNumber } from '../time/dates.js';
import { localDate } from '../time/local.js';
import { LEVELS, thinnedScaleAt } from './error-spread.js';
import { type StreamBounds, queueIntervals } from './intervals.js';
import type { StreamOutcome } from './stream.js';

/**
 * A queue out of its streams: means add, handle times are weighted by contacts, errors add where streams are cut from one history and add in squares
 * where they are not. `zone` is the clock of its days, `adjustments` are laid on last and reported apart. A queue without streams expects nothing, with a
 * handle time of 0. Day means are sums of the cells that start on the date.
 */
export function sumOfStreams(queue: string, grid: TimeGrid, outcomes: readonly StreamOutcome[], zone: Zone, adjustments: readonly Adjustment[] = []): QueueForecast {
  const modelMean = new Float64Array(grid.cells);
  const ahtSeconds = new Float64Array(grid.cells);
  for (let cell = 0; cell < grid.cells; cell++) {
    let seconds = 0;
    let plain = 0;
    for (const { forecast, ahtSeconds: aht } of outcomes) {
      modelMean[cell] += forecast.mean[cell];
      seconds += forecast.mean[cell] * aht[cell];
      plain += aht[cell] / outcomes.length;
    }
    // A weighted mean of one would differ in the last bit.
    ahtSeconds[cell] = modelMean[cell] > 0 && outcomes.length > 1 ? seconds / modelMean[cell] : plain;
  }
  const dates = datesOf(grid, zone);
  const own = adjustments.filter((adjustment) => adjustment.queue === queue);
  const factors = own.length === 0 ? null : factorsOf(dates, own);
  const mean = factors === null ? modelMean : modelMean.map((count, cell) => count * factors[cell]);
  const bounds = outcomes.map((outcome) => cellBounds(outcome, factors));
  return {
    queue, mean, modelMean, ahtSeconds, intervals: queueIntervals(mean, bounds), ahtIntervals: ahtIntervals(modelMean, ahtSeconds, outcomes),
    days: daysOf(dates, mean, outcomes, factors), adjustments: own.map((adjustment) => applied(adjustment, dates, modelMean)),
      streams: outcomes.map((outcome) => outcome.forecast),
  };
}

/** Local date of each cell's start. */
function datesOf(grid: TimeGrid, zone: Zone): readonly string[] {
  const stepMs = (grid.endMs - grid.startMs) / Math.max(1, grid.cells);
  return Array.from({ length: grid.cells }, (_, cell) => localDate(zone, grid.startMs + cell * stepMs));
}

function factorsOf(dates: readonly string[], adjustments: readonly Adjustment[]): Float64Array {
  return Float64Array.from(dates, (date) => adjustments.reduce((product, { from, until, factor }) => (date >= from && date <= until ? product * factor : product), 1));
}

/** What it adds to the model's mean by itself. */
function applied({ author, reason, from, until, factor }: Adjustment, dates: readonly string[], modelMean: Float64Array): AppliedAdjustment {
  const contacts = modelMean.reduce((sum, count, cell) => (dates[cell] >= from && dates[cell] <= until ? sum + count * (factor - 1) : sum), 0);
  return { author, reason, from, until, factor, contacts };
}

/** `split` target cells make one row of the history; errors are known for rows, before share, special days, drivers and adjustments. */
function cellBounds({ source, spread, ordinary, split, forecast }: StreamOutcome, factors: Float64Array | null): StreamBounds {
  const scales = forecast.mean.map((expected, cell) => {
    const row = ordinary[cell] * split;
    const count = expected * (factors?.[cell] ?? 1);
    // A replacement profile where nothing is usual has counting noise at least.
    return row > 0 ? thinnedScaleAt(spread, row, count / row) : Math.sqrt(spread.perCount * count);
  });
  return {
    source,
    lower: spread.lower.map((quantile) => scales.map((scale) => -quantile * scale)),
    upper: spread.upper.map((quantile) => scales.map((scale) => quantile * scale)),
  };
}

function daysOf(dates: readonly string[], mean: Float64Array, outcomes: readonly StreamOutcome[], factors: Float64Array | null): readonly DayForecast[] {
  const names = [...new Set(dates)].sort((a, b) => dayNumber(a) - dayNumber(b));
  const at = new Map(names.map((name, i) => [name, i]));
  const sum = (values: (cell: number) => number): Float64Array => {
    const sums = new Float64Array(names.length);
    for (let cell = 0; cell < dates.length; cell++) sums[at.get(dates[cell])!] += values(cell);
    return sums;
  };
  const means = sum((cell) => mean[cell]);
  const bounds = outcomes.map(({ source, daySpread, ordinary, forecast }): StreamBounds => {
    const usual = sum((cell) => ordinary[cell]);
    const expected = sum((cell) => forecast.mean[cell] * (factors?.[cell] ?? 1));
    const scales = usual.map((row, day) => (row > 0 ? thinnedScaleAt(daySpread, row, expected[day] / row) : Math.sqrt(daySpread.perCount * expected[day])));
    return {
      source,
      lower: daySpread.lower.map((quantile) => scales.map((scale) => -quantile * scale)),
        upper: daySpread.upper.map((quantile) => scales.map((scale) => quantile * scale)),
    };
  });
  const intervals = queueIntervals(means, bounds);
  return names.map((date, day) => ({ date, mean: means[day], intervals: intervals.map(({ level, lo, hi }) => ({ level, lo: lo[day], hi: hi[day] })) }));
}

/** Relative errors of the streams' handle times weighted by contacts, in squares: they are learnt apart. */
function ahtIntervals(mean: Float64Array, ahtSeconds: Float64Array, outcomes: readonly StreamOutcome[]): readonly Interval[] {
  return LEVELS.map((level, i) => {
    const side = (pick: 'lower' | 'upper'): Float64Array => ahtSeconds.map((aht, cell) => {
      let squares = 0;
      for (const outcome of outcomes) {
        const contacts = outcome.forecast.mean[cell];
        if (outcome.aht === null || !(contacts > 0)) return NaN;
        const share = (contacts / mean[cell]) * (outcome.ahtSeconds[cell] / aht);
        const off = (outcome.aht[pick][i] / Math.sqrt(contacts)) * share;
        squares += off * off;
      }
      const sign = pick === 'lower' ? -1 : 1;
      return outcomes.length === 0 ? NaN : Math.max(0, aht * (1 + sign * Math.sqrt(squares)));
    });
    return { level, lo: side('lower'), hi: side('upper') };
  });
}
