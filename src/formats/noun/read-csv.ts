import { InputError, type Problem } from '../../engine/model/problem.js';
import { readCsvTable } from '../csv-table.js';
import { readJson } from '../read-json.js';
import type { NounColumn } from './columns.js';

/** One row as the JSON form would say it, not yet validated. */
export interface NounCsvRow {
  readonly line: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/**
 * Reads a noun's CSV by its columns; a column may be left out, an unknown one is refused. An empty cell leaves its field out. Cells that are no
 * number, flag or JSON stay text, so that the class says what it expects. Row problems go to `problems`.
 * Throws InputError: not-csv, wrong-header.
 */
export function readNounCsv(text: string, file: string, columns: readonly NounColumn[], required: readonly string[], problems: Problem[]): readonly NounCsvRow[] {
  const known = columns.map(({ name }) => name);
  const table = readCsvTable(text, file, { required, known }, problems);
  return table.rows.map(({ line, cells }) => {
    const value: Record<string, unknown> = {};
    for (const column of columns) {
      const cell = cells[column.name] ?? '';
      if (cell !== '') put(value, column.path, cellValue(column, cell, line, problems));
    }
    return { line, value };
  });
}

function put(value: Record<string, unknown>, path: readonly string[], cell: unknown): void {
  const holder = path.slice(0, -1).reduce((inner, name) => (inner[name] ??= {}) as Record<string, unknown>, value);
  holder[path[path.length - 1]] = cell;
}

const NUMBER = /^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/;

function cellValue({ name, cell }: NounColumn, text: string, line: number, problems: Problem[]): unknown {
  switch (cell) {
    case 'text': return /^'+[=+\-@\t\r]/.test(text) ? text.slice(1) : text;
    case 'number': return NUMBER.test(text) ? Number(text) : text;
    // Spreadsheets write TRUE and FALSE.
    case 'flag': return /^true$/i.test(text) ? true : /^false$/i.test(text) ? false : text;
    case 'words': return text.split(/\s+/);
    case 'json': return json(text, `line ${line}, column ${name}`, problems);
  }
}

function json(text: string, place: string, problems: Problem[]): unknown {
  try {
    return readJson(text, place);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    for (const problem of error.problems) problems.push({ ...problem, field: place });
    return [];
  }
}
