import type { HistoryFinding, HistorySeries } from '../model/history.js';
import { MINUTE_MS } from '../time/dates.js';
import { type WeekSlots, slotOfWeek } from './week-slots.js';

/** Weeks on either side that a cell is compared with: half a year in all, so that growth and seasons are not taken for outliers. */
const NEIGHBOUR_WEEKS = 13;
/** Fewer known neighbours than this say nothing about spread. */
const LEAST_NEIGHBOURS = 4;
/** Distance in standard deviations of sqrt counts: some one false alarm in ten million Poisson cells, and an hourly queue has one million in a century. */
const LIMIT = 5.5;
/** A run of zeros is an outage when it had this many contacts to expect: e^-20 is 2e-9. */
const OUTAGE_CONTACTS = 20;

/**
 * Cells that a Poisson count of their hour of the local week would hardly give, reported and never removed. On the scale 2 sqrt(y + 3/8) (Anscombe
 * 1948) a Poisson count has a standard deviation of about 1 whatever its mean; the centre is the median over 13 weeks on either side, the spread the
 * larger of 1 and 1.4826 x the median absolute deviation, so neither low counts nor bursty queues raise alarms by themselves. Runs of zeros are
 * judged together; neighbouring outliers on one side are one finding. O(cells x 27 log 27).
 */
export function outlierFindings(series: HistorySeries, slots: WeekSlots): HistoryFinding[] {
  const { signs, centre } = unusualCells(series, slots);
  const findings: HistoryFinding[] = [];
  for (let from = 0; from < signs.length; from++) {
    if (signs[from] === 0) continue;
    let to = from + 1;
    while (to < signs.length && signs[to] === signs[from]) to++;
    findings.push(outlier(series, from, to, centre));
    from = to - 1;
  }
  return findings;
}

/** 1 = far above what is usual, -1 = far below it or an outage, 0 = usual; with the usual value on the scale 2 sqrt(y + 3/8). */
export function unusualCells(series: Pick<HistorySeries, 'offered'>, slots: WeekSlots): { readonly signs: Int8Array; readonly centre: Float64Array } {
  const scaled = series.offered.map((y) => 2 * Math.sqrt(y + 0.375));
  const { centre, spread } = neighbours(scaled, slots);
  const signs = Int8Array.from(scaled, (value, cell) => {
    const distance = value - centre[cell];
    return Math.abs(distance) > LIMIT * spread[cell] ? Math.sign(distance) : 0;
  });
  markOutages(series.offered, centre, signs);
  return { signs, centre };
}

/** Mean on the scale of counts. */
function usual(centre: number): number {
  return Math.max(0, (centre * centre) / 4 - 0.375);
}

/** Runs of zeros with enough contacts to expect are one outage, even where no single zero is unlikely. */
function markOutages(offered: Float64Array, centre: Float64Array, signs: Int8Array): void {
  let from = 0;
  let expected = 0;
  for (let cell = 0; cell <= offered.length; cell++) {
    if (offered[cell] === 0) {
      expected += Number.isNaN(centre[cell]) ? 0 : usual(centre[cell]);
      continue;
    }
    if (expected > OUTAGE_CONTACTS) signs.fill(-1, from, cell);
    from = cell + 1;
    expected = 0;
  }
}

function neighbours(scaled: Float64Array, slots: WeekSlots): { centre: Float64Array; spread: Float64Array } {
  const bySlot = new Map<number, number[]>();
  for (let cell = 0; cell < scaled.length; cell++) {
    if (Number.isNaN(scaled[cell])) continue;
    const slot = slotOfWeek(slots.numbers[cell * slots.slotsPerCell], slots.slotsPerWeek);
    const cells = bySlot.get(slot);
    if (cells === undefined) bySlot.set(slot, [cell]);
    else cells.push(cell);
  }
  const centre = new Float64Array(scaled.length).fill(NaN);
  const spread = new Float64Array(scaled.length).fill(NaN);
  const scratch = new Float64Array(2 * NEIGHBOUR_WEEKS + 1);
  for (const cells of bySlot.values()) {
    for (let k = 0; k < cells.length; k++) {
      const from = Math.max(0, k - NEIGHBOUR_WEEKS);
      const to = Math.min(cells.length, k + NEIGHBOUR_WEEKS + 1);
      if (to - from <= LEAST_NEIGHBOURS) continue;
      const values = scratch.subarray(0, to - from);
      for (let j = from; j < to; j++) values[j - from] = scaled[cells[j]];
      const middle = medianOf(values);
      for (let j = 0; j < values.length; j++) values[j] = Math.abs(values[j] - middle);
      centre[cells[k]] = middle;
      spread[cells[k]] = Math.max(1, 1.4826 * medianOf(values));
    }
  }
  return { centre, spread };
}

/** Sorts in place, by insertion: at 27 values several times faster than the built-in sort. */
function medianOf(values: Float64Array): number {
  for (let i = 1; i < values.length; i++) {
    const value = values[i];
    let j = i;
    for (; j > 0 && values[j - 1] > value; j--) values[j] = values[j - 1];
    values[j] = value;
  }
  const half = values.length >> 1;
  return values.length % 2 === 1 ? values[half] : (values[half - 1] + values[half]) / 2;
}

function outlier(series: HistorySeries, from: number, to: number, centre: Float64Array): HistoryFinding {
  const startMs = series.grid.startMs + from * series.grid.stepMinutes * MINUTE_MS;
  let counted = 0;
  let expected = 0;
  for (let cell = from; cell < to; cell++) {
    counted += series.offered[cell];
    expected += usual(centre[cell]);
  }
  const where = to - from === 1 ? 'in the row' : `in ${to - from} rows`;
  const stamp = new Date(startMs).toISOString().slice(0, 16);
  return {
    kind: 'outlier', startMs, line: null,
    message: `Queue ${series.queue}: ${Math.round(counted)} contacts ${where} from ${stamp}Z where about ${Math.round(expected)} are usual; kept as it stands.`,
  };
}
