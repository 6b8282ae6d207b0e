import type { Plan } from '../model/plan.js';
import { InputError, type Problem, problemOf } from '../model/problem.js';
import type { Requirement, RequirementCell, RequirementRow } from '../model/requirement.js';
import type { TimeGrid } from '../model/time.js';
import { MINUTE_MS } from '../time/dates.js';
import { requirementHash } from './canonical.js';
import { demandGrid } from './demand-grid.js';

/**
 * A requirement that a planner brings along (`roster PLAN --requirement CSV`) in place of the forecast and staffing stages.
 * Rows in any order must hold every queue of the plan in every demand interval of the horizon exactly once. Throws InputError with all findings:
 * unknown queue, start off the grid or outside the horizon, second row for an interval, missing intervals (one problem a queue).
 * Need before shrinkage = the row's agents, at most its required; its required where it names none. O(rows).
 */
export function importedRequirement(plan: Plan, rows: readonly RequirementRow[]): Requirement {
  const grid = demandGrid(plan);
  const problems: Problem[] = [];
  const byQueue = new Map(plan.queues.map((queue) => [queue.code, new Array<RequirementRow | undefined>(grid.cells)]));
  for (const row of rows) {
    const queueRows = byQueue.get(row.queue);
    const cell = (row.startMs - grid.startMs) / (grid.stepMinutes * MINUTE_MS);
    if (queueRows === undefined) problems.push(unknownQueue(row, plan));
    else if (!Number.isInteger(cell) || cell < 0 || cell >= grid.cells) problems.push(offGrid(row, grid));
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

function unknownQueue(row: RequirementRow, plan: Plan): Problem {
  const codes = plan.queues.map((queue) => queue.code).join(', ');
  return problemOf('unknown-reference', `line ${row.line}, column queue`, row.queue, 'Every queue is one of the plan.', `Use one of ${codes}, or remove the row.`);
}

function offGrid(row: RequirementRow, grid: TimeGrid): Problem {
  return problemOf('bad-row', `line ${row.line}, column start_utc`, iso(row.startMs),
    `Rows begin every ${grid.stepMinutes} min from ${iso(grid.startMs)} and before ${iso(grid.endMs)}.`, 'Use the horizon and demandIntervalMinutes of the plan, in UTC.');
}

function twice(row: RequirementRow, firstLine: number): Problem {
  return problemOf('bad-row', `line ${row.line}, column start_utc`, iso(row.startMs), `Queue "${row.queue}" has one row for each demand interval.`,
    `Line ${firstLine} is the same interval; remove one of the two.`);
}

function incomplete(queue: string, missing: readonly number[], grid: TimeGrid): Problem {
  const first = iso(grid.startMs + missing[0] * grid.stepMinutes * MINUTE_MS);
  const rule = 'Every queue of the plan has a row for each demand interval of the horizon.';
  const hint = 'Add the rows; write 0 where nobody is required.';
  const message = `Queue "${queue}" has no row for ${missing.length} of ${grid.cells} intervals, the first of them ${first}. ${rule} ${hint}`;
  return { code: 'bad-row', field: `queue "${queue}"`, value: missing.length, rule, message, hint };
}

function iso(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`;
}
