import { columnsOf } from '../../formats/noun/columns.js';
import { nounCsvHeader, nounCsvRows } from '../../formats/noun/write-csv.js';
import { CHUNK } from './noun-links.js';
import type { NounStore } from './noun-store.js';
import type { NounFilter } from './read-nouns.js';

/** Every noun of a kind as CSV in the order of codes, as of one moment; what an import of the same kind reads back unchanged. */
export async function nounCsv<Body extends object>(store: NounStore<Body>, filter: NounFilter = {}): Promise<string> {
  const columns = columnsOf(store.spec.body);
  const rows = await store.all(filter);
  let text = nounCsvHeader(columns);
  for (let i = 0; i < rows.length; i += CHUNK) {
    text += nounCsvRows(columns, rows.slice(i, i + CHUNK).map(({ data }) => data));
    await new Promise<void>((resolve) => void setImmediate(resolve));
  }
  return text;
}
