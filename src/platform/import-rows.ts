import type { Problem } from '../engine/model/problem.js';

/** A column of a CSV and how its cells are read. */
export interface RowColumn {
  readonly name: string;
  readonly path: readonly string[];
  readonly cell: 'text' | 'number' | 'flag' | 'words' | 'json';
}

/** The text of an import as it was sent; what src/workers/tasks/import-rows.ts is asked to take apart. */
export type ImportText =
  | { readonly kind: 'csv'; readonly text: string; readonly file: string; readonly columns: readonly RowColumn[]; readonly required: readonly string[] }
  | { readonly kind: 'json'; readonly text: string };

/** A row that is not judged yet; `line` of a CSV, null in a list of JSON. */
export interface ImportRow {
  readonly line: number | null;
  readonly value: unknown;
}

/** Rows in portions, each the JSON of an ImportRow[], small enough to be taken over between two requests. */
export interface ImportPortions {
  readonly portions: readonly string[];
  /** A text that stands for numbers beyond all limits (1e999), which JSON cannot write, with "-" before it for those below; in no other value. */
  readonly infinity: string;
  /** Of rows that could not be read. */
  readonly problems: readonly Problem[];
}
