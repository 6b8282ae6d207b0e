import type { Batch, Leftover } from './batch.js';

/** One portion of a batch, served in one open interval. */
export interface Served {
  readonly batch: Batch;
  readonly open: number;
  readonly contacts: number;
}

export interface ServedWork {
  readonly portions: readonly Served[];
  readonly left: readonly Leftover[];
  /** Work done per open interval, agent-intervals. */
  readonly work: Float64Array;
}

/**
 * Serves batches with a given capacity (work per open interval), earliest deadline first: no order makes the largest lateness smaller, and none meets all
 * deadlines where this one does not (Jackson 1955; Liu & Layland 1973). Equal deadlines in the order given. Batches in any order.
 * O(batches + open) after sorting where deadlines are in the order of releases, as those of one queue are; O(batches²) at worst.
 */
export function serveEarliestDeadlineFirst(batches: readonly Batch[], capacity: Float64Array, tolerance: number): ServedWork {
  const byRelease = [...batches].sort((a, b) => a.release - b.release);
  const waiting = new DeadlineLine();
  const portions: Served[] = [];
  const work = new Float64Array(capacity.length);
  let next = 0;
  for (let open = 0; open < capacity.length; open++) {
    while (next < byRelease.length && byRelease[next].release <= open) waiting.add(byRelease[next++]);
    let free = capacity[open];
    for (let first = waiting.first(); first !== null && free > 0; first = waiting.first()) {
      const done = first.left - free <= tolerance ? first.left : free;
      first.left -= done;
      free = Math.max(0, free - done);
      work[open] += done;
      const { batch } = first;
      const share = batch.work === 0 ? 1 : done / batch.work;
      portions.push({ batch, open, contacts: share * batch.contacts });
      if (first.left <= 0) waiting.removeFirst();
    }
  }
  const left = [...waiting.rest(), ...byRelease.slice(next).map((batch) => ({ batch, left: batch.work }))];
  return { portions, work, left: left.map((item) => ({ batch: item.batch,
    contacts: item.batch.work === 0 ? item.batch.contacts : (item.left / item.batch.work) * item.batch.contacts })) };
}

interface Item {
  readonly batch: Batch;
  left: number;
}

/** Batches in order of the point by which they are wanted, then of their promise. */
class DeadlineLine {
  private items: Item[] = [];
  private head = 0;

  add(batch: Batch): void {
    let at = this.items.length;
    while (at > this.head && before(batch, this.items[at - 1].batch)) at--;
    const item: Item = { batch, left: batch.work };
    if (at === this.items.length) this.items.push(item);
    else this.items.splice(at, 0, item);
  }

  first(): Item | null {
    return this.items[this.head] ?? null;
  }

  removeFirst(): void {
    this.head++;
    if (this.head < 1024 || this.head * 2 < this.items.length) return;
    this.items = this.items.slice(this.head);
    this.head = 0;
  }

  rest(): readonly Item[] {
    return this.items.slice(this.head);
  }
}

function before(a: Batch, b: Batch): boolean {
  return a.donePoint < b.donePoint || (a.donePoint === b.donePoint && a.dueCell < b.dueCell);
}
