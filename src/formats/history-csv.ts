import { parse } from 'csv-parse/sync';
import type { HistoryFinding, HistoryRow, HistoryTable } from '../engine/model/history.js';
import { InputError, type Problem, shownValue } from '../engine/model/problem.js';
import { parseStamp } from '../engine/time/stamp.js';
import { type NumberLimits, readNumberInto } from './csv-number.js';

const STAMP_COLUMNS = { timestamp_utc: 'utc', timestamp_local: 'local' } as const;
const OPTIONAL = ['queue', 'handled', 'abandoned', 'aht_s', 'five_min_slots'] as const;
type OptionalColumn = (typeof OPTIONAL)[number];
/** Decimal megabytes: a file called 65 MB is too large in either reading. */
const MB = 1_000_000;

/** Throws InputError `file-too-large` when `bytes` is more than `limitMegabytes` (1 MB = 1,000,000 bytes). */
export function refuseTooLarge(bytes: number, file: string, limitMegabytes = 64): void {
  if (bytes <= limitMegabytes * MB) return;
  const rule = `A file has at most ${limitMegabytes} MB (${limitMegabytes * MB} bytes).`;
  const hint = 'Cut it into shorter periods, leave out columns that are not needed, or raise SUNSHIFT_MAX_UPLOAD_MB.';
  throw new InputError({ code: 'file-too-large', field: file, value: bytes, rule, message: `${file} has ${bytes} bytes. ${rule} ${hint}`, hint });
}

/**
 * Reads HISTORY.csv (docs/formats/history.md). Column 1, `timestamp_utc` or `timestamp_local`, decides the clock; the count is column 2 under any
 * name, or `column`. All or nothing: every bad row is a problem and all of them are thrown together.
 * Throws InputError: not-csv, wrong-header, ragged-row, bad-row, bad-time, wrong-type, not-finite, out-of-range, history-too-short (no rows).
 */
export function readHistoryCsv(bytes: Uint8Array, options: { readonly file: string; readonly column?: string | null }): HistoryTable {
  const { file } = options;
  const text = decode(bytes, file);
  const findings: HistoryFinding[] = [];
  const delimiter = delimiterOf(text);
  const quirks = [
    text.startsWith('\ufeff') ? 'a byte order mark' : '', text.includes('\r\n') ? 'CRLF line ends' : '',
    delimiter === ';' ? 'semicolons between cells' : '', text.includes('"') ? 'quoted cells' : '',
  ].filter((quirk) => quirk !== '');
  if (quirks.length > 0) findings.push(finding('accepted-quirk', `${file} has ${quirks.join(', ')}: accepted.`));

  let header: Header | null = null;
  const problems: Problem[] = [];
  const rows: HistoryRow[] = [];
  eachRecord(text, delimiter, file, (record) => {
    if (header === null) {
      header = readHeader(record.cells, options.column ?? null, file);
      return;
    }
    const row = readRow(record, header, problems);
    if (row !== null) rows.push(row);
  });
  const { clock, names, count, optional, ignored } = header ?? readHeader([], null, file);
  for (const name of ignored) findings.push(finding('ignored-column', `${file}: column ${shownValue(name)} is not used.`));
  if (names[count] === 'handled' && optional.abandoned === undefined) {
    findings.push(finding('handled-only', `${file} counts handled contacts only: those who gave up are missing from the demand.`));
  }
  if (problems.length > 0) throw new InputError(problems);
  if (rows.length === 0) throw new InputError(headerProblem('history-too-short', file, 0, `${file} has no row below its header.`, 'A history has one row per interval.', 'Give at least one week of rows.'));
  return { clock, countColumn: names[count], rows, findings };
}

interface Record {
  readonly line: number;
  readonly cells: readonly string[];
}

interface Header {
  readonly clock: 'utc' | 'local';
  readonly names: readonly string[];
  readonly count: number;
  readonly optional: Readonly<Partial<{ [name in OptionalColumn]: number }>>;
  readonly ignored: readonly string[];
}

function decode(bytes: Uint8Array, file: string): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    if (!text.includes('\0')) return text;
  } catch {
    // falls through to the one refusal below
  }
  throw new InputError(headerProblem('not-csv', file, null, `${file} is not UTF-8 text.`, 'A history is a CSV file in UTF-8.', 'Save it as "CSV UTF-8".'));
}

function delimiterOf(text: string): ',' | ';' {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  return firstLine.includes(';') && !firstLine.includes(',') ? ';' : ',';
}

/** Hands on one record after the other and keeps none: a file of 64 MB has three million. */
function eachRecord(text: string, delimiter: string, file: string, use: (record: Record) => void): void {
  const onRecord = (cells: string[], { lines }: { lines: number }): null => {
    use({ line: lines, cells });
    return null;
  };
  try {
    parse(text, { bom: true, delimiter, relax_column_count: true, skip_empty_lines: true, trim: true, on_record: onRecord });
  } catch (error) {
    if (error instanceof InputError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new InputError(headerProblem('not-csv', file, null, `${file} cannot be read as CSV: ${reason}.`, 'A history is a CSV file.', 'Check the quotes around its cells.'));
  }
}

function readHeader(names: readonly string[], column: string | null, file: string): Header {
  const expected = 'Column 1 is timestamp_utc or timestamp_local, column 2 the count of contacts.';
  const refuse = (message: string, hint: string): never => {
    throw new InputError(headerProblem('wrong-header', `${file} line 1`, names.join(','), message, expected, hint));
  };
  const stampColumn = names[0] ?? '';
  if (stampColumn !== 'timestamp_utc' && stampColumn !== 'timestamp_local') {
    return refuse(`${file} starts with column ${shownValue(stampColumn)}.`, 'Name the first column after the clock of its stamps.');
  }
  if (names.length < 2) return refuse(`${file} has no column for the count.`, 'Add the number of contacts offered per interval as column 2.');
  const twice = names.find((name, i) => name !== '' && names.indexOf(name) !== i);
  if (twice !== undefined) return refuse(`${file} has column ${shownValue(twice)} twice.`, 'Name each column once.');
  const count = column === null ? 1 : names.indexOf(column);
  if (count < 1) return refuse(`${file} has no count column ${shownValue(column)}.`, `Choose one of ${names.slice(1).join(', ')}.`);
  if (['queue', 'aht_s', 'five_min_slots'].includes(names[count])) {
    return refuse(`${file} has ${shownValue(names[count])} where the count is expected.`, 'Move the count to column 2, or name its column (--column).');
  }
  const optional: Partial<{ [name in OptionalColumn]: number }> = {};
  for (const name of OPTIONAL) if (names.includes(name)) optional[name] = names.indexOf(name);
  const used = new Set([0, count, ...Object.values(optional)]);
  return { clock: STAMP_COLUMNS[stampColumn], names, count, optional, ignored: names.filter((_, i) => !used.has(i)) };
}

function readRow(record: Record, header: Header, problems: Problem[]): HistoryRow | null {
  const { line, cells } = record;
  const before = problems.length;
  if (cells.length !== header.names.length) {
    problems.push({
      code: 'ragged-row', field: `line ${line}`, value: cells.length, rule: 'Every row has as many cells as the header.',
      message: `Line ${line} has ${cells.length} cells, the header has ${header.names.length}.`, hint: 'Add the missing cells or remove the surplus ones.',
    });
    return null;
  }
  const stamp = parseStamp(cells[0]);
  if (stamp === null || (stamp.utc && header.clock === 'local')) {
    const rule = header.clock === 'utc' ? 'A stamp is YYYY-MM-DDTHH:MM in UTC, with or without Z.' : 'A local stamp is YYYY-MM-DDTHH:MM without an offset.';
    problems.push(cellProblem('bad-time', line, header.names[0], cells[0], rule, 'Correct the stamp; seconds other than 00 and other date orders are not read.'));
  }
  const number = (column: number, limits: NumberLimits): number => readNumberInto(problems, cells[column], `line ${line}, column ${header.names[column]}`, limits);
  const maybe = (name: OptionalColumn, limits: NumberLimits = COUNT): number | null => {
    const column = header.optional[name];
    return column === undefined || cells[column] === '' ? null : number(column, limits);
  };
  const queue = header.optional.queue === undefined ? null : cells[header.optional.queue];
  if (queue === '') problems.push(cellProblem('bad-row', line, 'queue', '', 'Every row names its queue.', 'Fill the cell, or remove the column.'));
  const row: HistoryRow = {
    line, stamp: cells[0], count: number(header.count, COUNT), queue, handled: maybe('handled'), abandoned: maybe('abandoned'),
    ahtSeconds: maybe('aht_s', SECONDS), fiveMinuteSlots: maybe('five_min_slots'),
  };
  return problems.length === before ? row : null;
}

const COUNT: NumberLimits = { min: 0, hint: 'Write a number of 0 or more with a decimal point; leave the row out where nothing is known.' };
const SECONDS: NumberLimits = { above: 0, hint: 'Leave the cell empty where nothing was handled.' };

function cellProblem(code: Problem['code'], line: number, column: string, value: string, rule: string, hint: string): Problem {
  return { code, field: `line ${line}, column ${column}`, value, rule, message: `Line ${line}, column ${column} is ${shownValue(value)}. ${rule} ${hint}`, hint };
}

function headerProblem(code: Problem['code'], field: string, value: unknown, found: string, rule: string, hint: string): Problem {
  return { code, field, value, rule, message: `${found} ${rule} ${hint}`, hint };
}

function finding(kind: HistoryFinding['kind'], message: string): HistoryFinding {
  return { kind, startMs: null, line: null, message };
}
