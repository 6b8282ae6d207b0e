import type { Plan } from '../model/plan.js';
import { type Poll, pollOf, unlessInterrupted } from '../model/interrupted.js';
import type { SolveControl } from '../model/ports.js';
import type { BoundProof, OpenWindow } from '../model/roster.js';
import { MINUTE_MS } from '../time/dates.js';
import type { CoreProblem } from './solver/problem.js';
import type { DualBound } from './solver/bound.js';
import { BundleAscent } from './solver/bundle.js';
import { windowPrices } from './window-tests.js';

/** Price cap of the proof: one open cell counts 1000. */
export const OPEN_CAP = 1000;

/** Work that the proof of open hours may do: ascent steps times people priced. */
const PROOF_WORK = 120_000;
const FEWEST_STEPS = 30;
const MOST_STEPS = 400;

/** The same people and rules with every wage and wish at nothing: its bound counts open cells. */
export function withoutMoney(problem: CoreProblem, poll: Poll): CoreProblem {
  const zero = (values: Float64Array): Float64Array => values.map((v) => (v === Infinity ? Infinity : 0));
  const numbers = new Map<object, number>();
  const numberOf = (shared: object): number => {
    if (!numbers.has(shared)) numbers.set(shared, numbers.size);
    return numbers.get(shared)!;
  };
  const twins = new Map<string, number>();
  return {
    ...problem,
    openCellPrice: OPEN_CAP,
    rowPrices: null,
    dearestHour: OPEN_CAP,
    dearestCell: OPEN_CAP,
    fixedCost: 0,
    agents: problem.agents.map((agent, i) => {
      poll();
      // Whoever differed by pay and wishes alone is now alike, and priced once.
      const key = [agent.queue, numberOf(agent.table), numberOf(agent.automaton), agent.initialState, agent.forcedKind.join(), ...[agent.optionCost, agent.offCost, ...agent.weekCost].map(shutOut)].join(' ');
      if (!twins.has(key)) twins.set(key, i);
      return {
        ...agent, optionCost: zero(agent.optionCost), offCost: zero(agent.offCost), weekCost: agent.weekCost.map(zero), paidPrefix: null,
        bandPrice: 0, table: { ...agent.table, bands: 1 }, twin: twins.get(key)!,
      };
    }),
  };
}

/** Places of what may not be chosen. */
function shutOut(costs: Float64Array): string {
  const places: number[] = [];
  costs.forEach((cost, i) => {
    if (cost === Infinity) places.push(i);
  });
  return places.join();
}

/** What a proof of open hours sets out from. */
export interface ProofStart {
  /** Open cells of the best roster known: more cannot be proved. */
  readonly openCells: number;
  readonly gridMinutes: number;
  /** Ascent steps at most; fewer where there are many kinds of people. */
  readonly steps?: number;
  /** Agents missing by row in that roster, or prices of a kindred proof by queue and cell. */
  readonly near: { readonly open: Int32Array } | { readonly prices: readonly number[] };
}

/**
 * Proves that at least ceil(bound / 1000) agent-cells stay open whatever the roster (docs/guarantees.md): window tests first, then the ascent from the best of
 * them. Interrupted it proves nothing.
 */
export function proveOpen(problem: CoreProblem, start: ProofStart, control: SolveControl): BoundProof {
  return unlessInterrupted(() => proof(problem, start, control), () => nothingProven(problem));
}

/** True of any roster: at least no hour stays open. */
export function nothingProven({ queues, cells }: CoreProblem): BoundProof {
  return { kind: 'open', bound: 0, prices: Array.from({ length: queues * cells }, () => 0), priceCap: OPEN_CAP, rulesRelaxed: [] };
}

function proof(problem: CoreProblem, start: ProofStart, control: SolveControl): BoundProof {
  const poll = pollOf(control);
  const { near, gridMinutes } = start;
  const bare = withoutMoney('open' in near ? withoutCoveredQueues(problem, near.open) : problem, poll);
  const steps = Math.min(start.steps ?? MOST_STEPS, affordableSteps(bare));
  const first = 'open' in near ? windowPrices(bare, OPEN_CAP, near.open, 1440 / gridMinutes, () => control.shouldStop(), poll) : rowsWithPad(bare, near.prices);
  const found = climb(bare, first, start.openCells * OPEN_CAP, steps, control);
  return { kind: 'open', bound: found.bound, prices: rowsWithoutPad(problem, found.prices), priceCap: OPEN_CAP, rulesRelaxed: [] };
}

/** Ends as soon as no more can be proved: `target` is what the best roster leaves open. */
function climb(problem: CoreProblem, start: Float64Array, target: number, steps: number, control: SolveControl): DualBound {
  const dual = new BundleAscent(problem, OPEN_CAP, start, pollOf(control));
  const tell = (step: number): void => control.onProgress({ stage: 'bound', round: step, objective: target, bound: dual.best, openMinutes: null });
  tell(0);
  for (let step = 1; step <= steps && !dual.exhausted && dual.best <= target - OPEN_CAP; step++) {
    if (!unlessInterrupted(() => (dual.step(), true), () => false)) break;
    if (step % 10 === 0) tell(step);
    if (control.shouldStop()) break;
  }
  return dual.result();
}

/** Queues whose need the roster meets have nothing to prove: their best prices are nothing. */
function withoutCoveredQueues(problem: CoreProblem, open: Int32Array): CoreProblem {
  const { stride } = problem;
  const isOpen = Array.from({ length: problem.queues }, (_, q) => open.subarray(q * stride, (q + 1) * stride).some((missing) => missing > 0));
  return {
    ...problem,
    need: problem.need.map((need, row) => (isOpen[Math.floor(row / stride)] ? need : 0)),
    agents: problem.agents.filter((agent) => isOpen[agent.queue]),
  };
}

function rowsWithPad(problem: CoreProblem, prices: readonly number[]): Float64Array {
  const rows = new Float64Array(problem.need.length);
  prices.forEach((price, i) => {
    const row = Math.floor(i / problem.cells) * problem.stride + problem.pad + (i % problem.cells);
    if (problem.need[row] > 0) rows[row] = price;
  });
  return rows;
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

/** Ascent steps that a proof gets: fewer for more people who are priced apart. */
function affordableSteps(problem: CoreProblem): number {
  const priced = new Set(problem.agents.map((agent) => agent.twin)).size;
  return Math.max(FEWEST_STEPS, Math.floor(PROOF_WORK / Math.max(1, priced)));
}
