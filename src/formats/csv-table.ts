import { parse } from 'csv-parse/sync';
import { InputError, type Problem, problemOf, shownValue } from '../engine/model/problem.js';

/** A CSV file with a header, its cells trimmed and still text. */
export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
}

export interface CsvRow {
  /** Line of the file on which the row ends, counted from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/**
 * Reads a CSV whose header must name `required` columns, in any order. Byte order mark, CRLF, quotes, semicolons for commas and empty lines are accepted;
 * columns outside `required` and `known` are refused where `known` is given, kept otherwise. Ragged rows are left out and go to `problems`.
 * Throws InputError: not-csv, wrong-header.
 */
export function readCsvTable(
  text: string, file: string, columns: { readonly required: readonly string[]; readonly known?: readonly string[] }, problems: Problem[],
): CsvTable {
  const [first, ...records] = recordsOf(text, file);
  const header = first?.record ?? [];
  const known = columns.known === undefined ? header : [...columns.required, ...columns.known];
  const refuse = (value: unknown, rule: string, hint: string): never => {
    throw new InputError(problemOf('wrong-header', `header of ${file}`, value, rule, hint));
  };
  const missing = columns.required.filter((name) => !header.includes(name));
  if (missing.length > 0) refuse(header.join(','), `It names the columns ${columns.required.join(', ')}.`, `Add ${missing.join(', ')}.`);
  const twice = header.find((name, i) => header.indexOf(name) !== i);
  if (twice !== undefined) refuse(twice, 'Every column is named once.', `Remove or rename one of the columns ${shownValue(twice)}.`);
  const unknown = header.find((name) => !known.includes(name));
  if (unknown !== undefined) refuse(unknown, `Columns are ${known.join(', ')}.`, 'Correct the spelling, or remove the column.');
  const rows: CsvRow[] = [];
  for (const { record, info } of records) {
    if (record.length === header.length) rows.push({ line: info.lines, cells: Object.fromEntries(header.map((name, i) => [name, record[i]])) });
    else problems.push(problemOf('ragged-row', `line ${info.lines}, cells`, record.length, `Every row has ${header.length} cells, as the header.`,
      'Add the missing cells or remove the surplus ones.'));
  }
  return { header, rows };
}

interface ParsedRecord {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

function recordsOf(text: string, file: string): readonly ParsedRecord[] {
  const firstLine = text.slice(0, text.search(/[\r\n]|$/));
  const delimiter = firstLine.includes(';') && !firstLine.includes(',') ? ';' : ',';
  const refuse = (found: string): never => {
    const rule = 'It is a CSV file in UTF-8 with a header.';
    const hint = 'Check the quotes around its cells, and save it as "CSV UTF-8".';
    throw new InputError({ code: 'not-csv', field: file, value: null, rule, message: `${file} ${found}. ${rule} ${hint}`, hint });
  };
  if (text.includes('\0') || text.includes('\ufffd')) return refuse('is not UTF-8 text');
  try {
    return parse(text, { bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: true, trim: true }) as unknown as readonly ParsedRecord[];
  } catch (error) {
    return refuse(`cannot be read as CSV: ${error instanceof Error ? error.message : String(error)}`);
  }
}
