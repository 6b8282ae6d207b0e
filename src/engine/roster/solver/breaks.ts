import { type BreakLayout, MAX_BREAKS } from './problem.js';

/** A module constant: under a test runner every look at a global of the language is a call, and the loops below look millions of times. */
const NEVER = Infinity;

/**
 * Cheapest legal places for the breaks of one shift. A relieved break loses the row prices that it no longer covers; an unpaid one saves its cells' pay.
 * Exact: one pass per break with a sliding-window minimum over the place of the break before, O(breaks * length).
 */
export class BreakPlacer {
  private readonly value: Float64Array[] = [];
  private readonly from: Int16Array[] = [];
  /** Where each break of `planned` may start, the others' room left. */
  private planned: BreakLayout | null = null;
  private readonly earliest = new Int32Array(MAX_BREAKS);
  private readonly latest = new Int32Array(MAX_BREAKS);

  /**
   * @param first padded row of the shift's first cell; @param price prefix sums of row prices; @param paid prefix sums of paid-cell cost or null
   * @returns the least loss (may be negative), Infinity when no legal place exists; `at` receives the break starts in cells after the shift's start.
   */
  place(layout: BreakLayout, first: number, price: Float64Array, paid: Float64Array | null, at: Int16Array | null, atOffset: number): number {
    const { breaks, length, maxWork } = layout;
    const count = breaks.length;
    if (count === 0) return length <= maxWork ? 0 : NEVER;
    if (count === 1) return this.placeOne(layout, first, price, paid, at, atOffset);
    if (this.planned !== layout) this.plan(layout);
    for (let k = 0; k < count; k++) this.pass(layout, k, first, price, paid);
    const last = breaks[count - 1].cells;
    const value = this.value[count - 1];
    let best = NEVER;
    let where = -1;
    for (let p = Math.max(this.earliest[count - 1], length - maxWork - last); p <= this.latest[count - 1]; p++) {
      if (value[p] < best) {
        best = value[p];
        where = p;
      }
    }
    if (at !== null && where >= 0) {
      for (let k = count - 1; k >= 0; k--) {
        at[atOffset + k] = where;
        where = this.from[k][where];
      }
    }
    return best;
  }

  /** The commonest layout needs no table. */
  private placeOne(
    { breaks, length, edge, maxWork }: BreakLayout, first: number, price: Float64Array, paid: Float64Array | null, at: Int16Array | null, atOffset: number,
  ): number {
    const { cells, relief, unpaid } = breaks[0];
    const saves = unpaid && paid !== null;
    const latest = Math.min(length - edge - cells, maxWork);
    let best = NEVER;
    let where = -1;
    for (let p = Math.max(edge, length - maxWork - cells); p <= latest; p++) {
      const from = first + p;
      let loss = relief ? price[from + cells] - price[from] : 0;
      if (saves) loss -= paid[from + cells] - paid[from];
      if (loss < best) {
        best = loss;
        where = p;
      }
    }
    if (at !== null && where >= 0) at[atOffset] = where;
    return best;
  }

  private plan(layout: BreakLayout): void {
    const { breaks, length, edge, maxWork } = layout;
    let sooner = edge;
    let later = length - edge;
    for (let k = 0; k < breaks.length; k++) {
      this.earliest[k] = sooner;
      sooner += breaks[k].cells;
    }
    for (let k = breaks.length - 1; k >= 0; k--) {
      later -= breaks[k].cells;
      this.latest[k] = later;
    }
    this.latest[0] = Math.min(this.latest[0], maxWork);
    while (this.value.length < breaks.length || this.value[breaks.length - 1].length < length + 1) this.grow(length + 1);
    this.planned = layout;
  }

  /** value[p] = least loss of breaks 0 ... k when break k starts at p, for p from its earliest to its latest. */
  private pass({ breaks, maxWork }: BreakLayout, k: number, first: number, price: Float64Array, paid: Float64Array | null): void {
    const { cells, relief, unpaid } = breaks[k];
    const value = this.value[k];
    const saves = unpaid && paid !== null;
    const earliest = this.earliest[k];
    const latest = this.latest[k];
    if (k === 0) {
      for (let p = earliest; p <= latest; p++) {
        const at = first + p;
        let loss = relief ? price[at + cells] - price[at] : 0;
        if (saves) loss -= paid[at + cells] - paid[at];
        value[p] = loss;
      }
      return;
    }
    const from = this.from[k];
    const before = this.value[k - 1];
    const lowest = this.earliest[k - 1];
    const highest = this.latest[k - 1];
    const step = breaks[k - 1].cells;
    // The least of the window of places for the break before: looked for anew only when it leaves the window.
    let least = NEVER;
    let where = -1;
    let enter = lowest;
    for (let p = earliest; p <= latest; p++) {
      const last = p - step < highest ? p - step : highest;
      for (; enter <= last; enter++) {
        if (before[enter] < least) {
          least = before[enter];
          where = enter;
        }
      }
      const oldest = p - step - maxWork;
      if (where < oldest) {
        least = NEVER;
        for (let q = oldest > lowest ? oldest : lowest; q <= last; q++) {
          if (before[q] < least) {
            least = before[q];
            where = q;
          }
        }
      }
      if (least === NEVER) {
        value[p] = NEVER;
        continue;
      }
      const at = first + p;
      let loss = relief ? price[at + cells] - price[at] : 0;
      if (saves) loss -= paid[at + cells] - paid[at];
      value[p] = least + loss;
      from[p] = where;
    }
  }

  private grow(size: number): void {
    for (let k = 0; k < this.value.length; k++) {
      if (this.value[k].length < size) {
        this.value[k] = new Float64Array(size);
        this.from[k] = new Int16Array(size);
      }
    }
    this.value.push(new Float64Array(size));
    this.from.push(new Int16Array(size));
  }
}
