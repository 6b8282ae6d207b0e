import { stringify } from 'csv-stringify/sync';
import { type Problem, problemOf } from '../engine/model/problem.js';
import { type NumberLimits, readNumberInto } from './csv-number.js';
import { type CsvRow, readCsvTable } from './csv-table.js';

/** Columns of erlang-reference.csv, in its order. The first seven are read, the rest are results. */
export const STAFF_BATCH_INPUTS = ['model', 'arrivals_per_hour', 'aht_s', 'patience_s', 'target_s', 'agents', 'load_erlangs'] as const;
export const STAFF_BATCH_RESULTS = [
  'p_block', 'p_wait', 'p_abandon', 'service_level', 'asa_s', 'mean_wait_s', 'mean_queue', 'occupancy',
  'sl_served_in_T_over_offered', 'sl_served_in_T_over_served', 'p_offered_wait_gt_T',
] as const;
export type StaffBatchColumn = (typeof STAFF_BATCH_INPUTS)[number] | (typeof STAFF_BATCH_RESULTS)[number];

/** One case to staff. What the file leaves blank is null. */
export interface StaffBatchRow {
  readonly line: number;
  /** The inputs as written; they go to the result unchanged. */
  readonly inputs: Readonly<Record<string, string>>;
  readonly model: 'B' | 'C' | 'A';
  readonly offeredErlangs: number;
  /** True where the load follows from arrivals and AHT; false where the file gives it. */
  readonly loadIsComputed: boolean;
  /** Erlang B does not need it: null where it is blank. */
  readonly ahtSeconds: number | null;
  readonly answerWithinSeconds: number | null;
  /** Erlang A only. */
  readonly patienceSeconds: number | null;
  /** null: least agents wanted. */
  readonly agents: number | null;
}

const LOAD: NumberLimits = { min: 0, max: 10_000_000 };
const PATIENCE: NumberLimits = { above: 0, max: 31_536_000, hint: 'Mean seconds until a waiting contact gives up; model C where nobody does, model B where nobody waits.' };
const HINT_LOAD = 'Give arrivals_per_hour and aht_s, or load_erlangs.';

/**
 * Reads a batch (docs/formats/staff-batch.md). Input columns may be left out, `model` may not; result columns are accepted and their cells not read.
 * Bad rows are left out and go to `problems` (ragged-row, missing-field, wrong-type, not-finite, out-of-range);
 * throws InputError not-csv or wrong-header. `answerWithinSeconds` stands in for a blank target_s of Erlang C and A rows.
 */
export function readStaffBatch(text: string, file: string, answerWithinSeconds: number | null, problems: Problem[]): readonly StaffBatchRow[] {
  const table = readCsvTable(text, file, { required: ['model'], known: [...STAFF_BATCH_INPUTS.slice(1), ...STAFF_BATCH_RESULTS] }, problems);
  return table.rows.flatMap((row) => readRow(row, answerWithinSeconds, problems) ?? []);
}

function readRow(row: CsvRow, defaultTarget: number | null, problems: Problem[]): StaffBatchRow | null {
  const before = problems.length;
  const inputs = Object.fromEntries(STAFF_BATCH_INPUTS.map((name) => [name, row.cells[name] ?? '']));
  const field = (name: string): string => `line ${row.line}, column ${name}`;
  const blank = (name: string, rule: string, hint: string): void => void problems.push(problemOf('missing-field', field(name), undefined, rule, hint));
  const number = (name: string, limits: NumberLimits): number | null => (inputs[name] === '' ? null : readNumberInto(problems, inputs[name], field(name), limits));

  const model = inputs.model;
  if (model !== 'B' && model !== 'C' && model !== 'A') {
    problems.push(problemOf(model === '' ? 'missing-field' : 'out-of-range', field('model'), model === '' ? undefined : model,
      'Models are B (erlang-b), C (erlang-c) and A (erlang-a).', 'Write B, C or A.'));
    return null;
  }
  const arrivals = number('arrivals_per_hour', { min: 0 });
  const aht = number('aht_s', { above: 0 });
  const target = number('target_s', { min: 0 }) ?? (inputs.target_s === '' ? defaultTarget : null);
  const agents = number('agents', { min: 0, max: 20_000_000, whole: true });
  const loadIsComputed = arrivals !== null && aht !== null;
  const load = loadIsComputed ? (arrivals * aht) / 3600 : number('load_erlangs', LOAD);
  if (load === null) blank('load_erlangs', 'A row states its offered load.', HINT_LOAD);
  else if (load > (LOAD.max as number)) problems.push(problemOf('out-of-range', field('load_erlangs'), load,
    `Offered load is at most ${LOAD.max} Erlangs.`, HINT_LOAD));
  const ahtSeconds = aht ?? (arrivals !== null && arrivals > 0 && load !== null ? (load * 3600) / arrivals : null);
  const patience = model === 'A' ? number('patience_s', PATIENCE) : null;
  if (model === 'A' && inputs.patience_s === '') blank('patience_s', 'Erlang A needs the mean patience.', PATIENCE.hint as string);
  if (model !== 'B') {
    const name = model === 'C' ? 'Erlang C' : 'Erlang A';
    if (target === null && inputs.target_s === '') blank('target_s', `${name} needs the answer time T of the service level.`, 'Fill target_s, or give --answer-within for all rows.');
    if (ahtSeconds === null) blank('aht_s', `${name} needs the handle time.`, 'Fill aht_s, or both arrivals_per_hour (above 0) and load_erlangs.');
  }
  if (problems.length > before) return null;
  return { line: row.line, inputs, model, offeredErlangs: load as number, loadIsComputed, ahtSeconds, answerWithinSeconds: target, patienceSeconds: patience, agents };
}

/** A row's inputs with the figures that its model fills; the other cells stay blank. */
export interface StaffBatchAnswer {
  readonly row: StaffBatchRow;
  readonly filled: Readonly<Partial<Record<StaffBatchColumn, number>>>;
}

/** The result file: all columns in the order of the reference, 15 significant digits, LF at line ends. */
export function staffBatchCsv(answers: readonly StaffBatchAnswer[]): string {
  const columns: readonly StaffBatchColumn[] = [...STAFF_BATCH_INPUTS, ...STAFF_BATCH_RESULTS];
  const rows = answers.map(({ row, filled }) => columns.map((name) => {
    const value = filled[name];
    return value === undefined ? (row.inputs[name] ?? '') : digits15(value);
  }));
  return stringify([[...columns], ...rows], { record_delimiter: 'unix' });
}

/** 15 significant digits without trailing zeros: `0.01`, `1.65008305693067e-7`. */
function digits15(value: number): string {
  return String(Number(value.toPrecision(15)));
}
