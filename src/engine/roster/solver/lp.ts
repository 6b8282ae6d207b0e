/** Columns of a linear program, sparse and column-wise: entries of column j are starts[j] ... starts[j + 1] - 1. */
export interface LpColumns {
  readonly cost: Float64Array;
  readonly lower: Float64Array;
  readonly upper: Float64Array;
  /** Length columns + 1. */
  readonly starts: Int32Array;
  readonly rows: Int32Array;
  readonly values: Float64Array;
}

/** Minimise cost · x with rowLower <= A x <= rowUpper and lower <= x <= upper. */
export interface LinearProgram extends LpColumns {
  readonly rowLower: Float64Array;
  readonly rowUpper: Float64Array;
}

export interface LpSolution {
  readonly value: number;
  readonly primal: Float64Array;
  /** Price of each row: cost - prices · column is >= 0 at an optimum. */
  readonly rowPrices: Float64Array;
}

/** A linear program held between solves, so that columns may be added and the next solve starts from the last basis. */
export interface LpModel {
  addColumns(columns: LpColumns): void;
  setUpper(column: number, upper: number): void;
  /** Null where no optimum was found. */
  solve(): LpSolution | null;
  /** Gives back what the model holds; it may not be used afterwards. */
  dispose(): void;
}

/** Solver of linear and integer programs, outside of the engine. Its answers are proposals: what they are worth is checked by exact pricing. */
export interface LpSolver {
  model(program: LinearProgram): LpModel;
  /**
   * A good solution with the columns marked in `integral` whole.
   * @param start values of a known solution
   * @param shouldStop asked now and then
   * @returns null where none was found
   */
  integer(program: LinearProgram, integral: Uint8Array, start: Float64Array | null, nodes: number, shouldStop: () => boolean): Float64Array | null;
}
