import { type Class, type FieldSpec, type Kind, fieldsOf, isRequired } from '../fields/field.js';

/** One column of a noun's CSV. Its name is the field's path in the JSON form, so that both forms share one vocabulary. */
export interface NounColumn {
  /** `zone`, `pay.rate`, `rules.nightWindow.from`. */
  readonly name: string;
  readonly path: readonly string[];
  /** How a cell is written: as it stands, as words between spaces, or as JSON where a list of objects has no flat form. */
  readonly cell: 'text' | 'number' | 'flag' | 'words' | 'json';
}

/**
 * Columns of a validated class, in the order of its fields: objects are laid flat, lists of plain values are words, lists of objects are JSON.
 * Of an object with several forms, the columns of every form are there; which cells are filled says which form it is.
 */
export function columnsOf(type: Class, holder: readonly string[] = []): readonly NounColumn[] {
  const columns = new Map<string, NounColumn>();
  for (const field of fieldsOf(type)) {
    for (const column of columnsOfField(field, holder)) if (!columns.has(column.name)) columns.set(column.name, column);
  }
  return [...columns.values()];
}

function columnsOfField({ name, kind }: FieldSpec, holder: readonly string[]): readonly NounColumn[] {
  const path = [...holder, name];
  const cell = cellOf(kind);
  if (cell !== 'object') return [{ name: path.join('.'), path, cell }];
  const columns = (kind.nested?.classes() ?? []).flatMap((form) => columnsOf(form.value, path));
  return columns.filter((column, i) => columns.findIndex((other) => other.name === column.name) === i);
}

function cellOf(kind: Kind): NounColumn['cell'] | 'object' {
  const schema = kind.schema(() => ({}));
  if (schema['type'] === 'array') return kind.nested === undefined ? 'words' : 'json';
  if (kind.nested !== undefined) return 'object';
  const words = schema['enum'] as readonly unknown[] | undefined;
  if (schema['type'] === 'integer' || schema['type'] === 'number' || typeof words?.[0] === 'number') return 'number';
  return schema['type'] === 'boolean' || schema['const'] === true ? 'flag' : 'text';
}

/** The column in which the value of a field path stands: `holidays[0].date` stands in `holidays`, a missing `pay` in its first column. */
export function columnOfField(columns: readonly NounColumn[], field: string): string {
  const path = field.split('[')[0];
  const holding = columns.find(({ name }) => name === path || path.startsWith(`${name}.`));
  return (holding ?? columns.find(({ name }) => name.startsWith(`${path}.`)))?.name ?? path;
}

/** Columns without which no row can be right; objects in several columns are asked for row by row. */
export function requiredColumnsOf(type: Class): readonly string[] {
  return fieldsOf(type).filter(({ doc, kind }) => isRequired(doc) && cellOf(kind) !== 'object').map(({ name }) => name);
}
