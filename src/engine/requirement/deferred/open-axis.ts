/** Opening intervals of a plan, and of the days behind it into which deadlines reach, numbered without the closed ones. */
export interface OpenAxis {
  /** Demand intervals of the plan. */
  readonly cells: number;
  /** Open ones of the plan. */
  readonly open: number;
  /** Demand interval of each open one, those behind the plan included. */
  readonly cellOf: Int32Array;
  /** Open ones before each demand interval: index of the first open one at or after it. Length flags + 1. */
  readonly openBefore: Int32Array;
}

/** `flags[i]`: is demand interval i open; the first `cells` of them are the plan's. */
export function openAxis(flags: readonly boolean[], cells: number): OpenAxis {
  const openBefore = new Int32Array(flags.length + 1);
  const cellOf: number[] = [];
  flags.forEach((open, i) => {
    if (open) cellOf.push(i);
    openBefore[i + 1] = cellOf.length;
  });
  return { cells, open: openBefore[cells], cellOf: Int32Array.from(cellOf), openBefore };
}
