/** Numbers rows of whole numbers in the order in which they are first seen: an open-addressed table that compares by content, without a text for each row. */
export class RowIndex {
  /** Rows so far, one after the other. */
  private values: Int32Array;
  private slots = new Int32Array(64).fill(-1);
  private found = 0;

  /** @param width numbers in each row */
  constructor(private width: number) {
    this.values = new Int32Array(Math.max(1, 32 * width));
  }

  /** Forgets every row, for others of `width` numbers. */
  reset(width: number): void {
    this.width = width;
    this.found = 0;
    this.slots.fill(-1);
    if (this.values.length < width) this.values = new Int32Array(32 * width);
  }

  get count(): number {
    return this.found;
  }

  /** The row's number, that of the equal row before it where there is one. */
  numberOf(row: Int32Array): number {
    const { width, values } = this;
    let hash = 0x9e3779b9;
    for (let i = 0; i < width; i++) hash = Math.imul(hash ^ row[i], 0x85ebca6b) ^ (hash >>> 13);
    const mask = this.slots.length - 1;
    let at = (hash ^ (hash >>> 16)) & mask;
    for (; this.slots[at] >= 0; at = (at + 1) & mask) {
      const base = this.slots[at] * width;
      let i = 0;
      while (i < width && values[base + i] === row[i]) i++;
      if (i === width) return this.slots[at];
    }
    this.slots[at] = this.found;
    if ((this.found + 1) * width > values.length) {
      this.values = new Int32Array(2 * values.length + width);
      this.values.set(values);
    }
    this.values.set(row, this.found * width);
    this.found++;
    if (4 * this.found > 3 * this.slots.length) this.grow();
    return this.found - 1;
  }

  /** The rows' numbers from `first` up to `end` of each, row by row. */
  columns(first: number, end: number): Int32Array {
    const { width, values, found } = this;
    const out = new Int32Array(found * (end - first));
    for (let r = 0; r < found; r++) out.set(values.subarray(r * width + first, r * width + end), r * (end - first));
    return out;
  }

  private grow(): void {
    const { width, values } = this;
    const mask = 2 * this.slots.length - 1;
    this.slots = new Int32Array(mask + 1).fill(-1);
    for (let r = 0; r < this.found; r++) {
      let hash = 0x9e3779b9;
      for (let i = r * width; i < (r + 1) * width; i++) hash = Math.imul(hash ^ values[i], 0x85ebca6b) ^ (hash >>> 13);
      let at = (hash ^ (hash >>> 16)) & mask;
      while (this.slots[at] >= 0) at = (at + 1) & mask;
      this.slots[at] = r;
    }
  }
}
