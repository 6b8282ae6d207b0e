import type { BreakLayout } from './problem.js';

/** A module constant: under a test runner every look at a global of the language is a call, and the loops below look millions of times. */
const NEVER = Infinity;

/**
 * Cheapest legal places for the breaks of one shift. A relieved break loses the row prices that it no longer covers; an unpaid one saves its cells' pay.
 * Exact: one pass per break with a sliding-window minimum over the place of the break before, O(breaks * length).
 */
export class BreakPlacer {
  private readonly value: Float64Array[] = [];
  private readonly from: Int16Array[] = [];
  private readonly queue = new Int16Array(1024);

  /**
   * @param first padded row of the shift's first cell; @param price prefix sums of row prices; @param paid prefix sums of paid-cell cost or null
   * @returns the least loss (may be negative), Infinity when no legal place exists; `at` receives the break starts in cells after the shift's start.
   */
  place(layout: BreakLayout, first: number, price: Float64Array, paid: Float64Array | null, at: Int16Array | null, atOffset: number): number {
    const { breaks, length, edge, maxWork } = layout;
    const count = breaks.length;
    if (count === 0) return length <= maxWork ? 0 : NEVER;
    if (count === 1) return this.placeOne(layout, first, price, paid, at, atOffset);
    for (let k = 0; k < count; k++) this.pass(layout, k, first, price, paid);
    const last = breaks[count - 1].cells;
    const value = this.value[count - 1];
    let best = NEVER;
    let where = -1;
    for (let p = Math.max(edge, length - maxWork - last); p <= length - edge - last; p++) {
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

  /** value[p] = least loss of breaks 0 ... k when break k starts at p. */
  private pass(layout: BreakLayout, k: number, first: number, price: Float64Array, paid: Float64Array | null): void {
    const { length, edge, maxWork } = layout;
    const { cells, relief, unpaid } = layout.breaks[k];
    while (this.value.length <= k || this.value[k].length < length + 1) this.grow(length + 1);
    const value = this.value[k];
    const from = this.from[k];
    value.fill(NEVER, 0, length + 1);
    const saves = unpaid && paid !== null;
    // The breaks that follow need room too.
    let latest = length - edge - cells;
    let earliest = edge;
    for (let later = k + 1; later < layout.breaks.length; later++) latest -= layout.breaks[later].cells;
    for (let sooner = 0; sooner < k; sooner++) earliest += layout.breaks[sooner].cells;
    if (k === 0) {
      for (let p = earliest; p <= Math.min(latest, maxWork); p++) {
        let loss = relief ? price[first + p + cells] - price[first + p] : 0;
        if (saves) loss -= paid[first + p + cells] - paid[first + p];
        value[p] = loss;
        from[p] = -1;
      }
      return;
    }
    const before = this.value[k - 1];
    const step = layout.breaks[k - 1].cells;
    const queue = this.queue;
    let head = 0;
    let tail = 0;
    let enter = edge;
    for (let p = earliest; p <= latest; p++) {
      for (; enter <= p - step; enter++) {
        if (before[enter] === NEVER) continue;
        while (tail > head && before[queue[tail - 1]] > before[enter]) tail--;
        queue[tail++] = enter;
      }
      while (head < tail && queue[head] < p - step - maxWork) head++;
      if (head === tail) continue;
      let loss = relief ? price[first + p + cells] - price[first + p] : 0;
      if (saves) loss -= paid[first + p + cells] - paid[first + p];
      value[p] = before[queue[head]] + loss;
      from[p] = queue[head];
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
