import * as highsModule from 'highs';
import type { LinearProgram, LpColumns, LpModel, LpSolution, LpSolver } from '../../engine/roster/solver/lp.js';

// The package's types describe a CommonJS module, Node loads its ES module: the function is the default export of either.
const loadHighs = highsModule.default as unknown as typeof highsModule.default.default;
type Highs = Awaited<ReturnType<typeof loadHighs>>;
type Model = ReturnType<Highs['createModel']>;

/** Solves blocked longer than this end without an answer; the clock is looked at between simplex iterations. */
const LP_SECONDS = 30;
const INTEGER_SECONDS = 20;

/** The port on HiGHS in WebAssembly. Calls block their thread. */
export async function highsSolver(): Promise<LpSolver> {
  const highs = await loadHighs();
  return {
    model: (program) => new HighsModel(highs, program),
    integer: (program, integral, start, nodes, shouldStop) => integerSolution(highs, program, integral, start, nodes, shouldStop),
  };
}

class HighsModel implements LpModel {
  private readonly model: Model;
  private solved = false;

  constructor(private readonly highs: Highs, program: LinearProgram) {
    this.model = highs.createModel(modelData(program));
    this.model.options.set({ output_flag: false, presolve: 'off', solver: 'simplex', time_limit: LP_SECONDS });
  }

  addColumns(columns: LpColumns): void {
    const { cost, lower, upper } = columns;
    const numRows = this.model.getDimensions().numRows;
    this.model.addCols({ cost, lower, upper, matrix: matrixOf(columns, numRows) });
  }

  setUpper(column: number, upper: number): void {
    this.model.changeColBounds(column, 0, upper);
  }

  solve(): LpSolution | null {
    // After columns are added the basis stays primal feasible, not dual feasible.
    if (this.solved) this.model.options.set('simplex_strategy', 4);
    this.model.zeroAllClocks();
    this.model.run();
    if (this.model.getModelStatus() !== this.highs.constants.modelStatus.optimal) return null;
    this.solved = true;
    const { colValue, rowDual } = this.model.getSolution();
    return { value: this.model.getObjectiveValue(), primal: colValue, rowPrices: rowDual };
  }

  dispose(): void {
    this.model.dispose();
  }
}

function integerSolution(
  highs: Highs, program: LinearProgram, integral: Uint8Array, start: Float64Array | null, nodes: number, shouldStop: () => boolean,
): Float64Array | null {
  const { continuous, integer } = highs.constants.variableType;
  return highs.withModel({ ...modelData(program), integrality: Array.from(integral, (whole) => (whole === 1 ? integer : continuous)) }, (model) => {
    model.options.set({ output_flag: false, mip_max_nodes: nodes, mip_rel_gap: 0, time_limit: INTEGER_SECONDS });
    if (start !== null) model.setSolution({ colValue: start });
    model.run({
      [highs.constants.callbackType.mipInterrupt]: (event) => {
        if (shouldStop()) event.interrupt();
      },
    });
    return model.info.get('primal_solution_status') === 2 ? model.getSolution().colValue : null;
  });
}

function modelData(program: LinearProgram) {
  const { cost, lower, upper, rowLower, rowUpper } = program;
  return {
    numCols: cost.length, numRows: rowLower.length, colCost: cost, colLower: lower, colUpper: upper, rowLower, rowUpper, matrix: matrixOf(program, rowLower.length),
  };
}

function matrixOf({ cost, starts, rows, values }: LpColumns, numRows: number) {
  return { format: 'csc' as const, numCols: cost.length, numRows, starts, indices: rows, values };
}
