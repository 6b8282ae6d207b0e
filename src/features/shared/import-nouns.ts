import type { EntityManager } from 'typeorm';
import { canonicalOf } from '../../formats/noun/canonical.js';
import { lockedWhile } from './locks.js';
import { CHUNK } from './noun-links.js';
import type { Draft, NounSpec } from './noun-spec.js';
import type { StoredNoun } from './stored-noun.js';
import { writeNouns } from './write-nouns.js';

/** What an import did; rows that say what is stored already are left alone. */
export interface ImportReport {
  readonly rows: number;
  readonly created: number;
  readonly changed: number;
  readonly unchanged: number;
}

/**
 * Brings bodies into the store in the unit of work that is given: a code that is there is changed, a new one is created, what is not named
 * stays. Bodies are instances of their class, sound by themselves (`judgeBodies`); `onto` may keep something of the body that is there.
 * Throws InputError at `<list>[i].field`.
 */
export async function importNouns<Body extends object>(
  manager: EntityManager, spec: NounSpec<Body>, bodies: readonly Body[], now: number, onto: (body: Body, stored: Body) => Body = (body) => body,
): Promise<ImportReport> {
  const rows = await rowsOfCodes(manager, spec, bodies.map((body) => spec.codeOf(body)));
  const drafts = bodies.map((body, i): Draft<Body> => {
    const code = spec.codeOf(body);
    const row = rows.get(code) ?? null;
    return { path: `${spec.list}[${i}]`, code, body: row === null ? body : onto(body, row.data), row };
  });
  const news = drafts.filter(({ row, body }) => row === null || JSON.stringify(canonicalOf(body)) !== JSON.stringify(row.data));
  await writeNouns(manager, spec, news, now);
  const created = news.filter(({ row }) => row === null).length;
  return { rows: drafts.length, created, changed: news.length - created, unchanged: drafts.length - news.length };
}

/** The stored rows of some codes, by code, to be changed in the same unit of work. */
async function rowsOfCodes<Body extends object>(manager: EntityManager, spec: NounSpec<Body>, codes: readonly string[]): Promise<ReadonlyMap<string, StoredNoun<Body>>> {
  const rows = new Map<string, StoredNoun<Body>>();
  for (let i = 0; i < codes.length; i += CHUNK) {
    const query = manager.createQueryBuilder(spec.entity, 'noun').where('noun.code IN (:...codes)', { codes: codes.slice(i, i + CHUNK) }).orderBy('noun.id');
    for (const row of await lockedWhile(manager, query, 'changed').getMany()) rows.set(row.code, row);
  }
  return rows;
}
