import type { Queue } from '../model/queue.js';
import { InputError, type Problem, problemOf } from '../model/problem.js';
import type { Requirement, RequirementCell, RequirementRow } from '../model/requirement.js';
import type { Span, TimeGrid } from '../model/time.js';
import { cellAt, cellStart, gridOver } from '../time/grid.js';
import { isoUtc } from '../time/iso.js';
import { requirementHash } from './canonical.js';

/** What cover is owed for; a whole plan is one. */
export interface Owed {
  readonly horizon: Span;
  readonly demandIntervalMinutes: number;
  readonly queues: readonly Pick<Queue, 'code'>[];
}

/**
 * A requirement that a planner brings along (`roster PLAN --requirement CSV`) in place of the forecast and staffing stages.
 * Rows in any order must hold every queue of the plan in every demand interval of the horizon exactly once. Throws InputError with all findings:
 * unknown queue, start off the grid or outside the horizon, second row for an interval, missing intervals (one problem a queue).
 * Need before shrinkage = the row's agents, at most its required; its required where it names none. O(rows).
 */
export function importedRequirement(plan: Owed, rows: readonly RequirementRow[]): Requirement {
  const grid = gridOver(plan.horizon, plan.demandIntervalMinutes);
  const problems: Problem[] = [];
  const byQueue = new Map(plan.queues.map((queue) => [queue.code, new Array<RequirementRow | undefined>(grid.cells)]));
  for (const row of rows) {
    const queueRows = byQueue.get(row.queue);
    const cell = cellAt(grid, row.startMs);
    if (queueRows === undefined) problems.push(unknownQueue(row, plan));
    else if (cell < 0 || cell >= grid.cells || cellStart(grid, cell) !== row.startMs) problems.push(offGrid(row, grid));
    else if (queueRows[cell] !== undefined) problems.push(twice(row, queueRows[cell].line));
    else queueRows[cell] = row;
  }
  const queues = plan.queues.map((queue) => {
    const queueRows = byQueue.get(queue.code) as (RequirementRow | undefined)[];
    const missing = Array.from(queueRows, (row, cell) => (row === undefined ? cell : -1)).filter((cell) => cell >= 0);
    if (missing.length > 0) problems.push(incomplete(queue.code, missing, grid));
    return { queue: queue.code, model: 'imported', cells: Array.from(queueRows, importedCell) };
  });
  if (problems.length > 0) throw new InputError(problems);
  return { grid, queues, hash: requirementHash({ grid, queues }) };
}

function importedCell(row: RequirementRow | undefined): RequirementCell {
  const required = row?.required ?? 0;
  const agents = Math.min(row?.agents ?? required, required);
  return {
    volume: 0, ahtSeconds: 0, offeredErlangs: 0, agents, agentsFractional: agents, scheduled: required, minimum: 0, required,
    serviceLevel: null, asaSeconds: null, occupancy: null, binding: 'imported',
  };
}

function unknownQueue(row: RequirementRow, plan: Owed): Problem {
  const codes = plan.queues.map((queue) => queue.code).join(', ');
  return problemOf('unknown-reference', `line ${row.line}, column queue`, row.queue, 'Every queue is one of the plan.',
    `Use one of ${codes}, or remove the row.`);
}

function offGrid(row: RequirementRow, grid: TimeGrid): Problem {
  return problemOf('bad-row', `line ${row.line}, column start_utc`, isoUtc(row.startMs),
    `Rows begin every ${grid.stepMinutes} min from ${isoUtc(grid.startMs)} and before ${isoUtc(grid.endMs)}.`,
    'Use the horizon and demandIntervalMinutes of the plan, in UTC.');
}

function twice(row: RequirementRow, firstLine: number): Problem {
  return problemOf('bad-row', `line ${row.line}, column start_utc`, isoUtc(row.startMs), `Queue "${row.queue}" has one row for each demand interval.`,
    `Line ${firstLine} is the same interval; remove one of the two.`);
}

function incomplete(queue: string, missing: readonly number[], grid: TimeGrid): Problem {
  const first = isoUtc(cellStart(grid, missing[0]));
  const rule = 'Every queue of the plan has a row for each demand interval of the horizon.';
  const hint = 'Add the rows; write 0 where nobody is required.';
  const message = `Queue "${queue}" has no row for ${missing.length} of ${grid.cells} intervals, the first of them ${first}. ${rule} ${hint}`;
  return { code: 'bad-row', field: `queue "${queue}"`, value: missing.length, rule, message, hint };
}
