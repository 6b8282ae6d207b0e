import { type ListQuery, type Page, pageOf } from '../../platform/http/list-query.js';
import type { Query } from '../../platform/http/query.js';
import { type Versioned, sendVersioned } from '../../platform/http/versioned.js';
import type { ImportReport } from './import-nouns.js';
import { mergePatch } from './merge-patch.js';
import { nounCsv } from './noun-csv.js';
import { type FilterName, nounFilter } from './noun-filter.js';
import type { NounStore } from './noun-store.js';
import { type NounView, viewOf } from './noun-view.js';
import type { ImportSource } from './read-import.js';
import type { StoredNoun } from './stored-noun.js';

/** Answers the routes that all nouns share; a controller is given one over its store. `path` is that of the list. */
export class NounDesk<Body extends object> {
  constructor(private readonly store: NounStore<Body>, private readonly path: string) {}

  async create(body: Body): Promise<Versioned<NounView<Body>>> {
    const row = await this.store.create(body);
    return sendVersioned(row.version, viewOf(row), `${this.path}/${row.code}`);
  }

  async read(ref: string): Promise<Versioned<NounView<Body>>> {
    return shown(await this.store.read(ref));
  }

  async list(query: ListQuery): Promise<Page<NounView<Body>>> {
    const rows = await this.store.list(query.limit + 1, query.after, nounFilter(query.filters));
    return pageOf(rows, query.limit, ({ code }) => code, viewOf);
  }

  async replace(ref: string, version: number, body: Body): Promise<Versioned<NounView<Body>>> {
    return shown(await this.store.replace(ref, version, body));
  }

  async patch(ref: string, version: number, patch: unknown): Promise<Versioned<NounView<Body>>> {
    return shown(await this.store.edit(ref, version, (data) => mergePatch(data, patch)));
  }

  remove(ref: string, version: number): Promise<void> {
    return this.store.remove(ref, version);
  }

  csv(query: Query<FilterName>): Promise<string> {
    return nounCsv(this.store, nounFilter(query));
  }

  import(source: ImportSource): Promise<ImportReport> {
    return this.store.import(source);
  }
}

export function shown<Body extends object>(row: StoredNoun<Body>): Versioned<NounView<Body>> {
  return sendVersioned(row.version, viewOf(row));
}
