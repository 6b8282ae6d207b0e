import { randomUUID } from 'node:crypto';
import type { Problem } from '../../engine/model/problem.js';
import { readNounCsv } from '../../formats/noun/read-csv.js';
import { readJson } from '../../formats/read-json.js';
import { refusal } from '../../platform/http/refusals.js';
import type { ImportPortions, ImportRow, ImportText } from '../../platform/import-rows.js';
import type { Task } from './task.js';

/** Rows that are taken over on the HTTP thread before others get a turn. */
const ROWS_A_PORTION = 200;

export const IMPORT_ROWS: Task<ImportText, ImportPortions> = { answer: portionsOf };

function portionsOf(sent: ImportText): ImportPortions {
  const problems: Problem[] = [];
  const rows: readonly ImportRow[] = sent.kind === 'csv' ? readNounCsv(sent.text, sent.file, sent.columns, sent.required, problems) : itemsOf(readJson(sent.text, 'body'));
  const count = Math.ceil(rows.length / ROWS_A_PORTION);
  const infinity = randomUUID();
  const finite = (_: string, value: unknown): unknown => (value === Infinity ? infinity : value === -Infinity ? `-${infinity}` : value);
  const portions = Array.from({ length: count }, (_, i) => JSON.stringify(rows.slice(i * ROWS_A_PORTION, (i + 1) * ROWS_A_PORTION), finite));
  return { portions, infinity, problems };
}

function itemsOf(json: unknown): readonly ImportRow[] {
  const items = typeof json === 'object' && json !== null ? (json as { items?: unknown }).items : undefined;
  if (!Array.isArray(items)) throw refusal('wrong-type', 'items', items ?? null, 'An import is { "items": [ ... ] }, each item as a POST of one would have it.', 'Put the list under "items".');
  const unknown = Object.keys(json as object).find((name) => name !== 'items');
  if (unknown !== undefined) throw refusal('unknown-field', unknown, (json as Record<string, unknown>)[unknown], 'An import holds "items" and nothing else.', 'Leave it out.');
  return items.map((value: unknown) => ({ line: null, value }));
}
