import { InputError, type Problem, problemOf } from '../../engine/model/problem.js';
import { Findings } from '../../formats/findings.js';
import { readObject } from '../../formats/fields/read-object.js';
import { type NounColumn, columnOfField, columnsOf, requiredColumnsOf } from '../../formats/noun/columns.js';
import type { ImportPortions, ImportRow, ImportText } from '../../platform/import-rows.js';
import type { NounSpec } from './noun-spec.js';
import { type Place, inPlace, ofItems } from './place.js';

/** What a client sent. */
export interface ImportSource {
  readonly kind: 'csv' | 'json';
  readonly text: string;
}

/** Takes the text apart beside the HTTP thread. Throws InputError: not-csv, wrong-header, not-json, ... */
export type RowReader = (sent: ImportText) => Promise<ImportPortions>;

/** Bodies that are sound by themselves, and how to tell where each stands. */
export interface ReadImport<Body> {
  readonly bodies: readonly Body[];
  readonly place: Place;
}

/** Rows that are validated before others get a turn. */
const TURN = 50;

/**
 * Reads and judges every row by itself. Throws InputError with the problems of every row, each at its line and column
 * (`line 4, column zone`) or item (`items[2].zone`).
 */
export async function readImport<Body extends object>(spec: NounSpec<Body>, source: ImportSource, read: RowReader): Promise<ReadImport<Body>> {
  const columns = columnsOf(spec.body);
  const made = await read(source.kind === 'json' ? { kind: 'json', text: source.text }
    : { kind: 'csv', text: source.text, file: `${spec.list}.csv`, columns, required: requiredColumnsOf(spec.body) });
  const rows = await rowsOf(made);
  const values = rows.map(({ value }) => value);
  const place = source.kind === 'json' ? ofItems : placeOfLines(rows, columns);
  const { bodies, problems } = await judgeBodies(spec, values);
  const all = [...made.problems, ...problems.map((problem) => inPlace(problem, spec.list, place))];
  if (all.length > 0) throw new InputError(all.sort((a, b) => rowOf(a) - rowOf(b)));
  return { bodies, place };
}

/** Each value as a body of the noun, judged by itself and among the others; problems lie at `<list>[i].field`. */
export async function judgeBodies<Body extends object>(
  spec: NounSpec<Body>, values: readonly unknown[],
): Promise<{ readonly bodies: readonly Body[]; readonly problems: readonly Problem[] }> {
  const findings = new Findings();
  const bodies: Body[] = [];
  for (const [i, json] of values.entries()) {
    if (i % TURN === TURN - 1) await new Promise<void>((resolve) => void setImmediate(resolve));
    const path = `${spec.list}[${i}]`;
    const { value, problems } = readObject(spec.body, json, path);
    findings.take(problems.map((problem) => (problem.field === path ? problem : problemOf(problem.code, `${path}.${problem.field}`, problem.value, problem.rule, problem.hint))));
    bodies.push(value);
  }
  spec.check(bodies, findings);
  checkTwice(spec, bodies, findings);
  return { bodies, problems: findings.problems };
}

/** Problems are told row by row, whichever check found them. */
function rowOf({ field }: Problem): number {
  return Number(/^(?:line |items\[)(\d+)/.exec(field)?.[1] ?? 0);
}

async function rowsOf({ portions, infinity }: ImportPortions): Promise<readonly ImportRow[]> {
  const infinite = (_: string, value: unknown): unknown => (value === infinity ? Infinity : value === `-${infinity}` ? -Infinity : value);
  const rows: ImportRow[] = [];
  for (const portion of portions) {
    rows.push(...(JSON.parse(portion, portion.includes(infinity) ? infinite : undefined) as ImportRow[]));
    await new Promise<void>((resolve) => void setImmediate(resolve));
  }
  return rows;
}

function placeOfLines(rows: readonly ImportRow[], columns: readonly NounColumn[]): Place {
  return (index, path) => (path === '' ? `line ${rows[index].line}` : `line ${rows[index].line}, column ${columnOfField(columns, path)}`);
}

/** Entries whose code is made of other fields are listed once, too; the check of a list has told the others. */
function checkTwice<Body extends object>(spec: NounSpec<Body>, bodies: readonly Body[], findings: Findings): void {
  const first = new Map<string, number>();
  bodies.forEach((body, i) => {
    const path = `${spec.list}[${i}]`;
    if (!findings.sound(path)) return;
    const code = spec.codeOf(body);
    const before = first.get(code);
    if (before === undefined) first.set(code, i);
    else findings.add('duplicate-code', path, code, `Each ${spec.kind} is listed once; ${spec.list}[${before}] is the same.`, 'Remove one of the two.');
  });
}
