import { InputError, type Problem, problemOf } from '../../engine/model/problem.js';
import { Findings } from '../../formats/findings.js';
import { readObject } from '../../formats/fields/read-object.js';
import { columnOfField, columnsOf, requiredColumnsOf } from '../../formats/noun/columns.js';
import { readNounCsv } from '../../formats/noun/read-csv.js';
import { refusal } from '../../platform/http/refusals.js';
import type { NounSpec } from './noun-spec.js';
import { type Place, inPlace, ofItems } from './place.js';

/** What a client sent: the text of a CSV, or parsed JSON. */
export type ImportSource = { readonly kind: 'csv'; readonly text: string } | { readonly kind: 'json'; readonly json: unknown };

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
export async function readImport<Body extends object>(spec: NounSpec<Body>, source: ImportSource): Promise<ReadImport<Body>> {
  const rowProblems: Problem[] = [];
  const { values, place } = source.kind === 'csv' ? csvRows(spec, source.text, rowProblems) : jsonItems(source.json);
  const { bodies, problems } = await judgeBodies(spec, values);
  const all = [...rowProblems, ...problems.map((problem) => inPlace(problem, spec.list, place))];
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

interface Rows {
  readonly values: readonly unknown[];
  readonly place: Place;
}

function csvRows<Body extends object>(spec: NounSpec<Body>, text: string, problems: Problem[]): Rows {
  const columns = columnsOf(spec.body);
  const rows = readNounCsv(text, `${spec.list}.csv`, columns, requiredColumnsOf(spec.body), problems);
  const place: Place = (index, path) => (path === '' ? `line ${rows[index].line}` : `line ${rows[index].line}, column ${columnOfField(columns, path)}`);
  return { values: rows.map(({ value }) => value), place };
}

function jsonItems(json: unknown): Rows {
  const items = typeof json === 'object' && json !== null ? (json as { items?: unknown }).items : undefined;
  if (!Array.isArray(items)) throw refusal('wrong-type', 'items', items ?? null, 'An import is { "items": [ ... ] }, each item as a POST of one would have it.', 'Put the list under "items".');
  const unknown = Object.keys(json as object).find((name) => name !== 'items');
  if (unknown !== undefined) throw refusal('unknown-field', unknown, (json as Record<string, unknown>)[unknown], 'An import holds "items" and nothing else.', 'Leave it out.');
  return { values: items, place: ofItems };
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
