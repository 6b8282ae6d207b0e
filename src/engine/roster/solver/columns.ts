import { MAX_BREAKS, type CoreAgent, type CoreProblem, type Schedule } from './problem.js';
import type { LpModel, LpSolver } from './lp.js';
import type { Pricer } from './price.js';
import { type ResourceFrame, windowFrame } from './resource-frame.js';

/** Reduced costs and values nearer than this, in points of the master, are equal. */
const TOLERANCE = 1e-6;
/** Points of the master: the dearest row price is this many, so that tolerances of the linear solver fit any currency. */
const DEAREST_ROW = 100;
/** Weight of the best prices so far against those of the master (Wentges 1997). */
const SMOOTHING = 0.5;

/** A schedule as a column of the master. */
export interface Column {
  /** Position of its agent in the neighbourhood. */
  readonly member: number;
  readonly schedule: Schedule;
  readonly rows: Int32Array;
}

/** What is decided anew: some agents, on some days, against the cover of everybody else. */
export interface Neighbourhood {
  readonly agents: readonly number[];
  readonly from: number;
  readonly to: number;
  /** Today's schedules of `agents`; outside from ... to - 1 they stay. */
  readonly schedules: readonly Schedule[];
  /** Need less the cover of all others, and of `agents` outside the days; only rows of the days count. */
  readonly need: Int32Array;
  readonly firstRow: number;
  readonly endRow: number;
}

export interface MasterState {
  /** Cost of the neighbourhood in the master's points: the linear relaxation over the columns known. */
  readonly value: number;
  /** Weight of each column. */
  readonly weights: Float64Array;
  /** A bound of the whole relaxation, columns not yet known included. */
  readonly bound: number;
}

/**
 * Column generation on a neighbourhood: a linear master chooses among schedules (Dantzig and Wolfe 1960), the oracle brings the schedule with the
 * least reduced cost of each agent until none is negative. Prices below and above need are columns of their own, which keeps the duals in [-over, under].
 */
export class ColumnGeneration {
  readonly columns: Column[] = [];
  private readonly model: LpModel;
  private readonly known = new Set<string>();
  private readonly active: boolean[] = [];
  private readonly slack: number;
  private readonly scale: number;
  private readonly prefix: Float64Array;
  private readonly restricted: CoreAgent[];
  /** Of each member, made when first needed. */
  private readonly frames: ResourceFrame[] = [];
  /** Agent-days times columns of every master solved: near enough what its time grows with, and the same on every machine. */
  work = 0;
  /** Whole prices, by row of the problem, of the best bound so far. */
  readonly bestPrices: Float64Array;
  private bestBound = -Infinity;
  private readonly prices: Float64Array;

  constructor(
    private readonly problem: CoreProblem,
    lp: LpSolver,
    private readonly pricer: Pricer,
    readonly hood: Neighbourhood,
  ) {
    const { rowPrices } = problem;
    if (rowPrices === null) throw new RangeError('column generation needs prices by row');
    const rows = hood.endRow - hood.firstRow;
    this.scale = rowPrices.under.reduce((a, b) => Math.max(a, b), 1) / DEAREST_ROW;
    this.slack = 2 * rows;
    this.prefix = new Float64Array(problem.stride + 1);
    this.prices = new Float64Array(problem.stride);
    this.bestPrices = new Float64Array(problem.stride);
    this.restricted = hood.agents.map((a) => problem.agents[a]);
    const need = Float64Array.from(hood.need.subarray(hood.firstRow, hood.endRow));
    const bounds = new Float64Array(rows + hood.agents.length).fill(1);
    bounds.set(need);
    this.model = lp.model({
      rowLower: bounds, rowUpper: bounds,
      cost: Float64Array.from({ length: 2 * rows }, (_, i) => (i < rows ? rowPrices.under[hood.firstRow + i] : rowPrices.over[hood.firstRow + i - rows]) / this.scale),
      lower: new Float64Array(2 * rows), upper: new Float64Array(2 * rows).fill(Infinity),
      starts: Int32Array.from({ length: 2 * rows + 1 }, (_, i) => i), rows: Int32Array.from({ length: 2 * rows }, (_, i) => i % rows),
      values: Float64Array.from({ length: 2 * rows }, (_, i) => (i < rows ? 1 : -1)),
    });
    this.add(hood.schedules.map((schedule, member) => ({ member, schedule })));
  }

  dispose(): void {
    this.model.dispose();
  }

  /** In the master's points. */
  pointsOf(cost: number): number {
    return cost / this.scale;
  }

  /** Adds schedules that the master does not know; returns how many. */
  add(found: readonly { readonly member: number; readonly schedule: Schedule }[]): number {
    const fresh: Column[] = [];
    for (const { member, schedule } of found) {
      const key = `${member}:${schedule.option.subarray(this.hood.from, this.hood.to).join(',')}`;
      if (this.known.has(key)) continue;
      this.known.add(key);
      fresh.push({ member, schedule, rows: this.rowsOf(member, schedule) });
    }
    if (fresh.length === 0) return 0;
    const count = fresh.reduce((sum, c) => sum + c.rows.length + 1, 0);
    const starts = new Int32Array(fresh.length + 1);
    const rows = new Int32Array(count);
    const memberRow = this.hood.endRow - this.hood.firstRow;
    fresh.forEach((column, i) => {
      rows.set(column.rows, starts[i]);
      starts[i + 1] = starts[i] + column.rows.length + 1;
      rows[starts[i + 1] - 1] = memberRow + column.member;
      this.columns.push(column);
      this.active.push(true);
    });
    this.model.addColumns({
      cost: Float64Array.from(fresh, (c) => c.schedule.cost / this.scale), lower: new Float64Array(fresh.length), upper: new Float64Array(fresh.length).fill(Infinity),
      starts, rows, values: new Float64Array(count).fill(1),
    });
    return fresh.length;
  }

  /** Rows covered inside the neighbourhood, relative to its first row, ascending. */
  private rowsOf(member: number, { option, breakAt }: Schedule): Int32Array {
    const { table } = this.problem.agents[this.hood.agents[member]];
    const rows: number[] = [];
    for (let day = this.hood.from; day < this.hood.to; day++) {
      const o = option[day];
      if (o < 0) continue;
      const layout = table.layouts[table.layout[o]];
      const relieved = new Set<number>();
      layout.breaks.forEach((pause, k) => {
        if (pause.relief) for (let cell = 0; cell < pause.cells; cell++) relieved.add(breakAt[day * MAX_BREAKS + k] + cell);
      });
      for (let cell = 0; cell < layout.length; cell++) if (!relieved.has(cell)) rows.push(table.first[o] + cell - this.hood.firstRow);
    }
    return Int32Array.from(rows);
  }

  /**
   * Solves the master and adds columns until none is worth adding, `steps` are done, or the bound reaches `cutoff` (points: nothing better than that is wanted).
   * Null where the linear solver gave up. It may be left and gone on with before every step.
   */
  *converge(steps: number, cutoff: number, shouldStop: () => boolean): Generator<void, MasterState | null> {
    const { hood, problem } = this;
    this.bestBound = -Infinity;
    let smoothing = 0;
    for (let step = 0; ; step++) {
      if (step > 0) yield;
      const solved = this.model.solve();
      this.work += hood.agents.length * (hood.to - hood.from) * this.columns.length;
      if (solved === null) return null;
      const weights = solved.primal.subarray(this.slack);
      const done = (bound: number): MasterState => ({ value: solved.value, weights, bound });
      if (step >= steps || shouldStop()) return done(this.bestBound);
      const rows = hood.endRow - hood.firstRow;
      let added = 0;
      for (;;) {
        for (let r = 0; r < rows; r++) {
          const row = hood.firstRow + r;
          const price = Math.min(problem.rowPrices!.under[row] / this.scale, Math.max(-problem.rowPrices!.over[row] / this.scale, solved.rowPrices[r]));
          this.prices[row] = Math.round(smoothing * this.bestPrices[row] + (1 - smoothing) * price * this.scale);
        }
        let sum = 0;
        let bound = 0;
        for (let r = hood.firstRow; r < hood.endRow; r++) {
          sum += this.prices[r];
          this.prefix[r + 1] = sum;
          bound += this.prices[r] * hood.need[r];
        }
        const found: { member: number; schedule: Schedule }[] = [];
        for (let member = 0; member < hood.agents.length; member++) {
          const schedule = this.best(member);
          if (schedule === null) continue;
          let earned = 0;
          let reduced = schedule.cost / this.scale - solved.rowPrices[rows + member];
          for (let day = hood.from; day < hood.to; day++) {
            const o = schedule.option[day];
            if (o < 0) continue;
            const { table } = this.restricted[member];
            earned += this.prefix[table.first[o] + table.length[o]] - this.prefix[table.first[o]];
            for (let row = table.first[o]; row < table.first[o] + table.length[o]; row++) reduced -= solved.rowPrices[row - hood.firstRow];
          }
          bound += schedule.cost - earned;
          if (reduced < -TOLERANCE) found.push({ member, schedule });
        }
        if (bound / this.scale > this.bestBound) {
          this.bestBound = bound / this.scale;
          this.bestPrices.set(this.prices);
        }
        added = this.add(found);
        if (added > 0 || smoothing === 0) break;
        smoothing = 0;
      }
      if (added === 0 || this.bestBound >= cutoff - TOLERANCE || solved.value - this.bestBound < 1e-4) return done(this.bestBound);
      smoothing = SMOOTHING;
    }
  }

  private best(member: number): Schedule | null {
    const { hood } = this;
    const agent = this.restricted[member];
    if (hood.from === 0 && hood.to === agent.table.days) {
      const value = this.pricer.value(agent, this.prefix);
      return value === Infinity ? null : this.pricer.schedule(agent, this.prefix, value);
    }
    const frame = (this.frames[member] ??= windowFrame(agent, hood.schedules[member].option, hood.from, hood.to));
    return this.pricer.inside(agent, this.prefix, hood.schedules[member], frame);
  }

  /** Does any column in play say so? */
  allows(member: number, day: number, option: number): boolean {
    return this.columns.some((column, i) => this.active[i] && column.member === member && column.schedule.option[day] === option);
  }

  /** From now on the member does on `day` what `option` says, and columns that say otherwise are out. */
  fix(member: number, day: number, option: number): void {
    const agent = this.restricted[member];
    const optionCost = Float64Array.from(agent.optionCost);
    const offCost = Float64Array.from(agent.offCost);
    for (let o = agent.table.dayFirst[day]; o < agent.table.dayFirst[day + 1]; o++) if (o !== option) optionCost[o] = Infinity;
    if (option >= 0) offCost[day] = Infinity;
    this.restricted[member] = { ...agent, optionCost, offCost };
    this.columns.forEach((column, i) => {
      if (!this.active[i] || column.member !== member || column.schedule.option[day] === option) return;
      this.active[i] = false;
      this.model.setUpper(this.slack + i, 0);
    });
  }
}
