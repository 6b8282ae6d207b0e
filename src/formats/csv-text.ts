import { stringify } from 'csv-stringify/sync';

/** Items whose rows are lists of cells at a time: the lists of all of them would be several times what is written. */
const AT_ONCE = 1000;

/** A CSV with a header, lines ended by LF: some rows of each item, in order. */
export function csvText<T>(header: readonly string[], items: readonly T[], rowsOf: (item: T) => readonly (readonly string[])[]): string {
  const parts = [linesOf([header])];
  for (let from = 0; from < items.length; from += AT_ONCE) parts.push(linesOf(items.slice(from, from + AT_ONCE).flatMap(rowsOf)));
  return parts.join('');
}

function linesOf(rows: readonly (readonly string[])[]): string {
  return stringify(rows as string[][], { record_delimiter: 'unix' });
}
