import { tooFewAgents } from '../../engine/requirement/single-case.js';
import { InputError, type Problem, problemOf } from '../../engine/model/problem.js';
import { type FormulaStaffing, atAgents } from '../../engine/requirement/at-agents.js';
import { LARGEST_LOAD_ERLANGS } from '../../engine/requirement/domain.js';
import { liveDeskOf } from '../../engine/requirement/least-live.js';
import { abandonedShare, asaOf, meanQueue, serviceLevelOf, waitShare } from '../../engine/requirement/live-queue.js';
import { staff } from '../../engine/requirement/staff.js';
import { type StaffBatchAnswer, type StaffBatchRow, readStaffBatch, staffBatchCsv } from '../../formats/staff-batch.js';

export interface BatchDefaults {
  /** For rows that leave `agents` blank. */
  readonly serviceLevel: number | null;
  /** For rows of Erlang C and A that leave `target_s` blank. */
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
  const target = row.model !== 'B' && row.inputs.target_s === '' ? { target_s: row.answerWithinSeconds as number } : {};
  const staffing = staffingOf(row, defaults);
  const agents = row.agents ?? staff(staffing, load, row.ahtSeconds ?? 0).agents;
  const filled = { ...(row.loadIsComputed ? { load_erlangs: load } : {}), ...target, ...(row.agents === null ? { agents } : {}) };
  // Nobody is needed where nothing is offered, and nobody then sees a service level.
  if ((row.agents === null || row.model === 'A') && load === 0) return { row, filled };
  if (staffing.kind === 'erlang-a') return agents === 0 ? { row, filled: { ...filled, ...NOBODY_ANSWERS } } : { row, filled: { ...filled, ...figuresA(row, staffing, agents) } };
  const { figures, carried } = atAgents(staffing, agents, load, row.ahtSeconds ?? 1);
  if (staffing.kind === 'erlang-b') return { row, filled: { ...filled, p_block: figures.probabilityOfBlocking as number } };
  if (!carried) {
    problems.push(tooFewAgents(staffing, agents, load, row.ahtSeconds as number, field));
    return null;
  }
  return {
    row,
    filled: {
      ...filled, p_wait: figures.probabilityOfWait, service_level: figures.serviceLevel,
      asa_s: figures.asaSeconds, mean_queue: figures.meanQueue, occupancy: figures.occupancy,
    },
  };
}

/** Nobody is there: all give up, and nothing is said of those who would wait for ever. */
const NOBODY_ANSWERS = { p_wait: 1, p_abandon: 1, sl_served_in_T_over_offered: 0, p_offered_wait_gt_T: 1 } as const;

/** The columns of Erlang A, with both service levels by name. */
function figuresA(row: StaffBatchRow, staffing: FormulaStaffing & { kind: 'erlang-a' }, agents: number): StaffBatchAnswer['filled'] {
  const within = row.answerWithinSeconds as number;
  // Erlang A carries any load with any agent.
  const queue = liveDeskOf(staffing, row.offeredErlangs, row.ahtSeconds as number)(agents) as NonNullable<ReturnType<ReturnType<typeof liveDeskOf>>>;
  return {
    p_wait: waitShare(queue), p_abandon: abandonedShare(queue), mean_wait_s: asaOf(queue, 'offered'), mean_queue: meanQueue(queue), occupancy: queue.occupancy,
    sl_served_in_T_over_offered: serviceLevelOf(queue, 'offered', within), sl_served_in_T_over_served: serviceLevelOf(queue, 'served', within),
    p_offered_wait_gt_T: queue.busyShare * queue.line.wouldWaitLonger(within),
  };
}

function staffingOf(row: StaffBatchRow, { serviceLevel, maxOccupancy }: BatchDefaults): FormulaStaffing {
  const answerWithinSeconds = row.answerWithinSeconds ?? 0;
  switch (row.model) {
    case 'B': return { kind: 'erlang-b', maxBlocking: 1 - (serviceLevel ?? 0), maxOccupancy };
    case 'C': return { kind: 'erlang-c', serviceLevel: serviceLevel ?? 0, answerWithinSeconds, maxOccupancy };
    case 'A': return {
      kind: 'erlang-a', serviceLevel, answerWithinSeconds, serviceLevelDefinition: 'offered', shortAbandonSeconds: 0, maxAsaSeconds: null, asaDefinition: 'offered',
      maxAbandonment: null, maxOccupancy, patienceSeconds: row.patienceSeconds as number, retryShare: 0,
    };
  }
}

/** Problems come from two passes; a user reads them by line. */
function lineOf(problem: Problem): number {
  return Number(/^line (\d+)/.exec(problem.field)?.[1] ?? 0);
}
