import type { Plan } from '../model/plan.js';
import type { SolveControl } from '../model/ports.js';
import type { BoundProof, OpenWindow } from '../model/roster.js';
import { MINUTE_MS } from '../time/dates.js';
import type { CoreProblem } from './solver/problem.js';
import { HOURS_PACE } from './solver/bound.js';
import { ascend } from './solver/search.js';

/** Price cap of the proof: one open cell counts 1000. */
export const OPEN_CAP = 1000;

/** The same people and rules with every wage and wish at nothing: its bound counts open cells. */
export function withoutMoney(problem: CoreProblem): CoreProblem {
  const zero = (values: Float64Array): Float64Array => values.map((v) => (v === Infinity ? Infinity : 0));
  return {
    ...problem,
    openCellPrice: OPEN_CAP,
    rowPrices: null,
    dearestHour: OPEN_CAP,
    dearestCell: OPEN_CAP,
    fixedCost: 0,
    agents: problem.agents.map((agent) => ({
      ...agent, optionCost: zero(agent.optionCost), offCost: zero(agent.offCost), weekCost: agent.weekCost.map(zero), paidPrefix: null,
      bandPrice: 0, table: { ...agent.table, bands: 1 },
    })),
  };
}

/**
 * Proves that at least ceil(bound / 1000) agent-cells stay open whatever the roster (docs/guarantees.md).
 * @param openCells open cells of the best roster known: what the ascent aims at
 * @param from prices of a kindred proof to start near, by queue and cell
 */
export function proveOpen(problem: CoreProblem, openCells: number, control: SolveControl, steps: number, from: readonly number[] | null = null): BoundProof {
  const bare = withoutMoney(problem);
  const start = from === null ? null : new Float64Array(problem.need.length);
  from?.forEach((price, i) => (start![Math.floor(i / problem.cells) * problem.stride + problem.pad + (i % problem.cells)] = price));
  const dual = ascend(bare, OPEN_CAP, openCells * OPEN_CAP, control, start, steps, from === null ? HOURS_PACE : { ...HOURS_PACE, share: 0.4 });
  return { kind: 'open', bound: dual.bound, prices: rowsWithoutPad(problem, dual.prices), priceCap: OPEN_CAP, rulesRelaxed: [] };
}

/** Prices by queue and grid cell, the pad rows left out. */
export function rowsWithoutPad(problem: CoreProblem, prices: Float64Array): number[] {
  const rows: number[] = [];
  for (let q = 0; q < problem.queues; q++) {
    for (let cell = 0; cell < problem.cells; cell++) rows.push(prices[q * problem.stride + problem.pad + cell]);
  }
  return rows;
}

/** Agent-cells that the proof leaves open. */
export function provenOpenCells(proof: BoundProof): number {
  return Math.max(0, Math.ceil(proof.bound / OPEN_CAP));
}

/** Merges neighbouring cells of a queue into windows; `weight` = open agents of a cell, 0 = none. */
export function windowsOf(plan: Plan, weight: (queue: number, cell: number) => number): OpenWindow[] {
  const step = plan.rosterGridMinutes * MINUTE_MS;
  const cells = (plan.horizon.endMs - plan.horizon.startMs) / step;
  const windows: OpenWindow[] = [];
  plan.queues.forEach((queue, q) => {
    let from = -1;
    let sum = 0;
    for (let cell = 0; cell <= cells; cell++) {
      const w = cell < cells ? weight(q, cell) : 0;
      if (w > 0) {
        if (from < 0) from = cell;
        sum += w;
      } else if (from >= 0) {
        const { startMs } = plan.horizon;
        windows.push({ queue: queue.code, startMs: startMs + from * step, endMs: startMs + cell * step, openMinutes: Math.round(sum * plan.rosterGridMinutes) });
        from = -1;
        sum = 0;
      }
    }
  });
  return windows;
}

/** Work that the proof of open hours may do: ascent steps times agents. */
const PROOF_WORK = 20_000;

/** Ascent steps that a proof gets: fewer for more people. */
export function proofSteps(problem: CoreProblem): number {
  return Math.max(30, Math.min(400, Math.floor(PROOF_WORK / problem.agents.length)));
}
