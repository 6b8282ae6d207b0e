/**
 * What the solver core knows. It has no clock: days are layers, time is a row index, money is an integer in 1/1000 minor unit.
 * The compiler (../compile) is the only place that turns zones and contracts into this.
 */
export interface CoreProblem {
  /** Rows are queue-major: row = queue * stride + pad + cell. Pad rows before and after the horizon carry no need and no price. */
  readonly queues: number;
  readonly stride: number;
  readonly pad: number;
  readonly cells: number;
  /** Agents needed per row after the tail's cover; length queues * stride. */
  readonly need: Int32Array;
  /** Price of one open cell where `rowPrices` is null; row prices of the dual then lie in [0, openCellPrice]. */
  readonly openCellPrice: number;
  /** What cover off need costs row by row; null: openCellPrice for each agent below need, nothing above it. */
  readonly rowPrices: RowPrices | null;
  /** Dearest hour, and dearest cell, that anybody could be paid: the scale of the search's temperatures and weights. */
  readonly dearestHour: number;
  readonly dearestCell: number;
  readonly agents: readonly CoreAgent[];
  /** Sunk money that no choice changes: salaries, seats. */
  readonly fixedCost: number;
}

/** Prices by row, whole numbers >= 0: one agent below need costs `under`, one above it `over`. The dual's prices then lie in [-over, under]. */
export interface RowPrices {
  readonly under: Float64Array;
  readonly over: Float64Array;
}

/** One break of a layout; lengths in cells. */
export interface CoreBreak {
  readonly cells: number;
  /** Its cells are not covered. */
  readonly relief: boolean;
  readonly unpaid: boolean;
}

/** Where the breaks of a shift of one length may lie: starts in `[edge, length - edge - cells]`, no stretch without a break over `maxWork`. */
export interface BreakLayout {
  readonly length: number;
  readonly breaks: readonly CoreBreak[];
  readonly edge: number;
  readonly maxWork: number;
}

/** Every shift that a class of agents may start, day by day; inside a day sorted by kind, then start, then length. */
export interface OptionTable {
  readonly days: number;
  /** Options of day d are dayFirst[d] ... dayFirst[d + 1] - 1. */
  readonly dayFirst: Int32Array;
  /** First row of the option inside its queue block (already padded). */
  readonly first: Int32Array;
  readonly length: Int32Array;
  readonly layout: Uint16Array;
  readonly layouts: readonly BreakLayout[];
  /** What the counters see of it, 1 ... kinds - 1 (0 is a day off). */
  readonly kind: Uint16Array;
  /** Rank of its end among those of its day that rest tells apart. */
  readonly endRank: Uint16Array;
  readonly ranks: Int32Array;
  /** How many end ranks of the day before leave enough rest before it. */
  readonly restRanks: Int32Array;
  /** Start bands: bandPenalty[band * options + option] is 1 where the option starts outside the band. One band: nobody pays. */
  readonly bands: number;
  readonly outsideBand: Uint8Array;
}

/** Counters as a layered automaton: state sets before each day, successor per kind of day. */
export interface DayAutomaton {
  readonly days: number;
  readonly kinds: number;
  /** States before day d; layers = days + 1. */
  readonly states: Int32Array;
  /** 1 where the day before was worked and its end decides what may follow: then the state is split by end rank. */
  readonly worked: readonly Uint8Array[];
  /** next[d][state * kinds + kind], -1 = forbidden. */
  readonly next: readonly Int32Array[];
  /** Week of day d, and on the last day of a week the week's totals as an index into CoreAgent.weekCost[week]; else empty. */
  readonly week: Int32Array;
  readonly weekTotals: readonly (Int32Array | null)[];
  /** Slot of a state in layer d: states worked take one slot per end rank of day d - 1. */
  readonly slot: readonly Int32Array[];
  readonly slots: Int32Array;
}

/**
 * A sum over the whole horizon that must end within [least, most]: minutes, shifts of one type, weekends. Days off use nothing.
 * Kept apart from the automaton, which would multiply by it on every layer.
 */
export interface HorizonResource {
  /** Use of a day of a kind after a day off, and after a day worked, never more then (a weekend counts once): use[day * kinds + kind]. */
  readonly use: Uint16Array;
  readonly useAfterWork: Uint16Array;
  readonly least: number;
  readonly most: number;
}

export interface CoreAgent {
  readonly queue: number;
  readonly table: OptionTable;
  readonly automaton: DayAutomaton;
  readonly initialState: number;
  /** Cost of the option with every minute of presence paid; Infinity where the agent may not take it. */
  readonly optionCost: Float64Array;
  /** Cost of staying off on a day; Infinity where a shift is pinned. */
  readonly offCost: Float64Array;
  /** Prefix sums of the cost of a paid cell by padded row (length stride + 1): what an unpaid break saves. Null: nothing to save. */
  readonly paidPrefix: Float64Array | null;
  /** Days that the previous roster has decided: the kind of day, -1 = free. */
  readonly forcedKind: Int8Array;
  /** weekCost[week][totals], Infinity = the week may not end so. */
  readonly weekCost: readonly Float64Array[];
  readonly bandPrice: number;
  /** Sums over the horizon; with any, an agent has neither breaks, start bands, forced days nor week totals, and rest lives in the automaton (one end rank). */
  readonly resources: readonly HorizonResource[];
  /** Agents with the same key have the same options, counters and costs and are priced once. */
  readonly twin: number;
}

/** One agent's choice for every day. */
export interface Schedule {
  /** Option index, -1 = off, -2 = decided by the previous roster. */
  readonly option: Int32Array;
  /** Break starts in cells after the shift's start; breakAt[day * maxBreaks + k]. */
  readonly breakAt: Int16Array;
  /** Money + SOFT of the schedule, without prices. */
  readonly cost: number;
}

export const MAX_BREAKS = 6;
