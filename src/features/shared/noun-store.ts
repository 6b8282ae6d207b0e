import type { EntityManager } from 'typeorm';
import { Findings } from '../../formats/findings.js';
import type { ReadConnection } from '../../platform/database/read-connection.js';
import type { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { conflict, expectVersion, notFound } from '../../platform/http/refusals.js';
import type { ImportPortions, ImportText } from '../../platform/import-rows.js';
import type { SideThreads } from '../../platform/jobs/side-threads.js';
import { type ImportReport, importNouns } from './import-nouns.js';
import { lockedWhile } from './locks.js';
import { removeLinks, usersOf } from './noun-links.js';
import { type ImportSource, readImport } from './read-import.js';
import type { NounSpec } from './noun-spec.js';
import { type NounFilter, allNouns, someNouns } from './read-nouns.js';
import { ofOne, placed } from './place.js';
import { readBodyOf } from './read-body-of.js';
import type { StoredNoun } from './stored-noun.js';
import { writeNouns } from './write-nouns.js';

/** Nouns of one kind in the database. A feature's service is given one; it knows the noun only by its spec. */
export class NounStore<Body extends object> {
  constructor(
    readonly spec: NounSpec<Body>, private readonly writes: UnitOfWork, private readonly reads: ReadConnection, private readonly threads: SideThreads,
    private readonly now: () => number = Date.now,
  ) {}

  /** Throws InputError with every finding; nothing is saved then. */
  create(body: Body): Promise<StoredNoun<Body>> {
    return this.change(null, null, () => body);
  }

  /** By id or code. Throws InputError not-found. */
  async read(idOrCode: string): Promise<StoredNoun<Body>> {
    return this.reads.run((manager) => this.find(manager, idOrCode, false));
  }

  /** Replaces what is stored under `version`, its ETag. */
  replace(idOrCode: string, version: number, body: Body): Promise<StoredNoun<Body>> {
    return this.change(idOrCode, version, () => body);
  }

  /** The body that `edit` makes of the one stored under `version` takes its place. */
  edit(idOrCode: string, version: number, edit: (data: Body) => unknown): Promise<StoredNoun<Body>> {
    return this.change(idOrCode, version, (data) => readBodyOf(this.spec.body, edit(data as Body)));
  }

  /** Removes it where nothing uses it; throws InputError conflict naming what does. */
  async remove(idOrCode: string, version: number): Promise<void> {
    await this.writes.run(async (manager) => {
      const row = await this.find(manager, idOrCode, true);
      expectVersion(row.version, version);
      const users = await usersOf(manager, this.spec.kind, row.code);
      const kept = users.count > 0 ? `${row.code} is used by ${users.sentence}.` : await this.spec.keptBy?.(manager, row) ?? null;
      if (kept !== null) throw conflict('code', row.code, `What others use is not removed, and ${kept}`, 'Change or remove those first, or end it at a date.');
      await removeLinks(manager, [{ kind: this.spec.kind, id: row.id }]);
      await manager.createQueryBuilder().delete().from(this.spec.entity).where('id = :id', { id: row.id }).execute();
    });
  }

  /** Brings in all rows or none; throws InputError with the problems of every row, each at its line or item. */
  async import(source: ImportSource): Promise<ImportReport> {
    const { bodies, place } = await readImport(this.spec, source, (sent) => this.threads.run<ImportText, ImportPortions>('import-rows', sent));
    return placed(this.spec.list, place, () => this.writes.run((manager) => importNouns(manager, this.spec, bodies, this.now())));
  }

  /** Up to `limit` rows after a code, by code point. */
  list(limit: number, after: string | null, filter: NounFilter = {}): Promise<readonly StoredNoun<Body>[]> {
    return this.reads.run((manager) => someNouns(manager, this.spec, limit, after, filter));
  }

  /** Every row in the order of codes, as of one moment. */
  all(filter: NounFilter = {}): Promise<readonly StoredNoun<Body>[]> {
    return this.reads.snapshot((manager) => allNouns(manager, this.spec, filter));
  }

  private change(idOrCode: string | null, version: number | null, bodyOf: (data: Body | null) => Body): Promise<StoredNoun<Body>> {
    const { spec } = this;
    return placed(spec.list, ofOne, () => this.writes.run(async (manager) => {
      const row = idOrCode === null ? null : await this.find(manager, idOrCode, true);
      if (row !== null && version !== null) expectVersion(row.version, version);
      const body = bodyOf(row?.data ?? null);
      const findings = new Findings();
      spec.check([body], findings);
      findings.throwIfAny();
      const [saved] = await writeNouns(manager, spec, [{ path: `${spec.list}[0]`, code: spec.codeOf(body), body, row }], this.now());
      return saved;
    }));
  }

  private async find(manager: EntityManager, idOrCode: string, toChange: boolean): Promise<StoredNoun<Body>> {
    const query = manager.createQueryBuilder(this.spec.entity, 'noun').where('noun.id = :idOrCode OR noun.code = :idOrCode', { idOrCode });
    const rows = await (toChange ? lockedWhile(manager, query, 'changed') : query).getMany();
    // A code may look like an id; the id goes first, for it cannot be chosen.
    const row = rows.find(({ id }) => id === idOrCode) ?? rows[0];
    if (row === undefined) throw notFound(this.spec.kind, idOrCode);
    return row;
  }
}
