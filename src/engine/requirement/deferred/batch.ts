/**
 * Contacts that arrive together and are due together. Work is counted in agent-intervals: one agent busy for one demand interval.
 * Time is the OPEN axis: opening intervals of the plan numbered 0, 1, ..., closed ones left out; point p is the end of open interval p − 1.
 */
export interface Batch {
  readonly contacts: number;
  readonly work: number;
  /** First open interval in which it can be worked on; the number of open intervals when there is none left. */
  readonly release: number;
  /** Point by which the plan wants it done; above the number of open intervals when that lies beyond the plan. Greater than `release`. */
  readonly donePoint: number;
  /** Demand interval of the plan in which it arrives; −1: before the plan. */
  readonly arrivalCell: number;
  /** Demand interval of the plan's grid by whose START it is promised to be done, beyond the plan too; what lateness is measured from. */
  readonly dueCell: number;
  /** Intervals of its deadline that are left when the plan ends, counted as the deadline is; 0 = due or overdue. */
  readonly leftAtEnd: number;
  /** The queue is closed from its arrival to its deadline, or the deadline had passed before. */
  readonly impossible: boolean;
}

/** What of a batch the plan is still to do when it ends. */
export interface Leftover {
  readonly batch: Batch;
  readonly contacts: number;
}

/** Cumulative work on the open axis: `due[p]` must be done by point p, `available[p]` can be done by it at most; due <= available. Length open + 1. */
export interface Envelopes {
  readonly due: Float64Array;
  readonly available: Float64Array;
}

/** Adds up batches, which are ordered by release, and by deadline where releases differ. O(batches + open). */
export function envelopesOf(batches: readonly Batch[], open: number): Envelopes {
  const due = new Float64Array(open + 1);
  const available = new Float64Array(open + 1);
  for (const { work, release, donePoint } of batches) {
    if (release < open) available[release + 1] += work;
    if (donePoint <= open) due[donePoint] += work;
  }
  accumulate(due);
  accumulate(available);
  // The two are summed in different orders: what is due is at most what is there, also in its last digit.
  for (let p = 0; p <= open; p++) due[p] = Math.min(due[p], available[p]);
  return { due, available };
}

/** Running sums with Neumaier's correction: a year of intervals adds 35,000 terms, and whole agents are cut from the differences. */
function accumulate(values: Float64Array): void {
  let sum = 0;
  let lost = 0;
  for (let i = 0; i < values.length; i++) {
    const next = sum + values[i];
    lost += Math.abs(sum) >= Math.abs(values[i]) ? sum - next + values[i] : values[i] - next + sum;
    sum = next;
    values[i] = sum + lost;
  }
}
