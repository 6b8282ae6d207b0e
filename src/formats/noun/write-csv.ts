import { stringify } from 'csv-stringify/sync';
import type { NounColumn } from './columns.js';

/** The header of a noun's CSV, ended by LF. */
export function nounCsvHeader(columns: readonly NounColumn[]): string {
  return stringify([columns.map(({ name }) => name)], { record_delimiter: 'unix' });
}

/** Rows of a noun's CSV for canonical objects, ended by LF: what readNounCsv reads back as the same objects. */
export function nounCsvRows(columns: readonly NounColumn[], values: readonly object[]): string {
  const rows = values.map((value) => columns.map((column) => cellText(column, at(value, column.path))));
  // Spaces at the edge of a cell are cut by readers unless it stands in quotes.
  return stringify(rows, { record_delimiter: 'unix', quoted_match: /^\s|\s$/ });
}

function at(value: object, path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, name) => (inner as Record<string, unknown> | undefined)?.[name], value);
}

function cellText({ cell }: NounColumn, value: unknown): string {
  if (value === undefined || value === null) return '';
  switch (cell) {
    case 'text': return guarded(String(value));
    case 'number':
    case 'flag': return String(value);
    case 'words': return (value as readonly unknown[]).map(String).join(' ');
    case 'json': return JSON.stringify(value);
  }
}

/** Text that a spreadsheet would run as a formula gets a leading apostrophe; readNounCsv takes exactly one away. */
function guarded(text: string): string {
  return /^'*[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
