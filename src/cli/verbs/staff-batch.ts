import { InputError, type Problem, problemOf } from '../../engine/model/problem.js';
import { erlangB } from '../../engine/requirement/erlang-b.js';
import { LARGEST_LOAD_ERLANGS } from '../../engine/requirement/domain.js';
import { figuresErlangC, leastAgentsErlangC } from '../../engine/requirement/least-erlang-c.js';
import { leastAgentsErlangB } from '../../engine/requirement/least-erlang-b.js';
import { type StaffBatchAnswer, type StaffBatchRow, readStaffBatch, staffBatchCsv } from '../../formats/staff-batch.js';
import { tooFewAgents } from './staff-answer.js';

export interface BatchDefaults {
  /** For rows that leave `agents` blank. */
  readonly serviceLevel: number | null;
  /** For Erlang C rows that leave `target_s` blank. */
  readonly answerWithinSeconds: number | null;
  readonly maxOccupancy: number;
}

/** Answers every row of a batch, or none: throws InputError with the problems of all rows. */
export function staffBatch(text: string, file: string, defaults: BatchDefaults): { readonly csv: string; readonly rows: number } {
  const problems: Problem[] = [];
  const rows = readStaffBatch(text, file, defaults.answerWithinSeconds, problems);
  const answers = rows.flatMap((row) => answerRow(row, defaults, problems) ?? []);
  if (problems.length > 0) throw new InputError(problems.sort((a, b) => lineOf(a) - lineOf(b)));
  return { csv: staffBatchCsv(answers), rows: answers.length };
}

function answerRow(row: StaffBatchRow, defaults: BatchDefaults, problems: Problem[]): StaffBatchAnswer | null {
  const load = row.offeredErlangs;
  const field = `line ${row.line}, column agents`;
  if (row.agents === null && defaults.serviceLevel === null) {
    problems.push(problemOf('missing-field', field, undefined, 'Blank agents ask for the least agents that reach a service level.',
      'Fill the cell, or give --service-level.'));
    return null;
  }
  if (row.agents === null && load / defaults.maxOccupancy > LARGEST_LOAD_ERLANGS) {
    problems.push(problemOf('out-of-range', `line ${row.line}, column load_erlangs`, load,
      `Offered load ÷ maximum occupancy is at most ${LARGEST_LOAD_ERLANGS} Erlangs.`, 'Check the row and --max-occupancy.'));
    return null;
  }
  const target = row.model === 'C' && row.inputs.target_s === '' ? { target_s: row.answerWithinSeconds as number } : {};
  const agents = row.agents ?? leastAgents(row, defaults);
  const filled = { ...(row.loadIsComputed ? { load_erlangs: load } : {}), ...target, ...(row.agents === null ? { agents } : {}) };
  // Nobody is needed where nothing is offered, and nobody then sees a service level.
  if (row.agents === null && load === 0) return { row, filled };
  const blocking = erlangB(agents, load);
  if (row.model === 'B') return { row, filled: { ...filled, p_block: blocking } };
  const tooFew = tooFewAgents(agents, load, field);
  if (tooFew !== null) {
    problems.push(tooFew);
    return null;
  }
  const figures = figuresErlangC(agents, load, blocking, row.ahtSeconds as number, row.answerWithinSeconds as number);
  return {
    row,
    filled: {
      ...filled, p_wait: figures.probabilityOfWait, service_level: figures.serviceLevel,
      asa_s: figures.asaSeconds, mean_queue: figures.meanQueue, occupancy: figures.occupancy,
    },
  };
}

function leastAgents(row: StaffBatchRow, defaults: BatchDefaults): number {
  const serviceLevel = defaults.serviceLevel as number;
  const { maxOccupancy } = defaults;
  if (row.model === 'B') return leastAgentsErlangB(row.offeredErlangs, { maxBlocking: 1 - serviceLevel, maxOccupancy }).agents;
  const targets = { serviceLevel, answerWithinSeconds: row.answerWithinSeconds as number, maxOccupancy };
  return leastAgentsErlangC(row.offeredErlangs, row.ahtSeconds as number, targets).agents;
}

/** Problems come from two passes; a user reads them by line. */
function lineOf(problem: Problem): number {
  return Number(/^line (\d+)/.exec(problem.field)?.[1] ?? 0);
}
