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
  readonly model: 'B' | 'C';
  readonly offeredErlangs: number;
  /** True where the load follows from arrivals and AHT; false where the file gives it. */
  readonly loadIsComputed: boolean;
  /** Erlang B does not need it: null where it is blank. */
  readonly ahtSeconds: number | null;
  readonly answerWithinSeconds: number | null;
  /** null: least agents wanted. */
  readonly agents: number | null;
}

const LOAD: NumberLimits = { min: 0, max: 10_000_000 };
const HINT_LOAD = 'Give arrivals_per_hour and aht_s, or load_erlangs.';

/**
 * Reads a batch (docs/formats/staff-batch.md). Input columns may be left out, `model` may not; result columns are accepted and their cells not read.
 * Bad rows are left out and go to `problems` (ragged-row, missing-field, wrong-type, not-finite, out-of-range, not-available for model A);
 * throws InputError not-csv or wrong-header. `answerWithinSeconds` stands in for a blank target_s of an Erlang C row.
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
  if (model !== 'B' && model !== 'C') {
    const known = 'Models are B (erlang-b) and C (erlang-c).';
    if (model === 'A') problems.push(problemOf('not-available', field('model'), model,
      `${known} erlang-a, contacts that abandon, is not available in this version.`, 'Leave A rows out.'));
    else problems.push(problemOf(model === '' ? 'missing-field' : 'out-of-range', field('model'), model === '' ? undefined : model, known,
      'Write B or C.'));
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
  if (model === 'C') {
    if (target === null) blank('target_s', 'Erlang C needs the answer time T of the service level.', 'Fill target_s, or give --answer-within for all rows.');
    if (ahtSeconds === null) blank('aht_s', 'Erlang C needs the handle time.', 'Fill aht_s, or both arrivals_per_hour (above 0) and load_erlangs.');
  }
  if (problems.length > before) return null;
  return { line: row.line, inputs, model, offeredErlangs: load as number, loadIsComputed, ahtSeconds, answerWithinSeconds: target, agents };
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
