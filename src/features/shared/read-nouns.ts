import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../engine/model/time.js';
import { byCodePoint } from './locks.js';
import { CHUNK } from './noun-links.js';
import type { NounSpec } from './noun-spec.js';
import type { StoredNoun } from './stored-noun.js';

/** Which nouns a list shows. */
export interface NounFilter {
  readonly codePrefix?: string;
  /** true: those that have not ended before `on`; false: those that have. */
  readonly active?: { readonly is: boolean; readonly on: LocalDate };
}

/** Up to `limit` rows after a code, by code point. */
export function someNouns<Body extends object>(
  manager: EntityManager, { entity }: NounSpec<Body>, limit: number, after: string | null, { codePrefix, active }: NounFilter = {},
): Promise<StoredNoun<Body>[]> {
  const code = byCodePoint(manager, 'noun.code');
  const query = manager.createQueryBuilder(entity, 'noun');
  if (after !== null) query.andWhere(`${code} > :after`, { after });
  if (codePrefix !== undefined) query.andWhere('substr(noun.code, 1, :length) = :codePrefix', { codePrefix, length: [...codePrefix].length });
  if (active?.is === true) query.andWhere('(noun.endsOn IS NULL OR noun.endsOn >= :on)', { on: active.on });
  if (active?.is === false) query.andWhere('noun.endsOn < :on', { on: active.on });
  return query.orderBy(code).limit(limit).getMany();
}

/** Every row in the order of codes, read in chunks; as of one moment where the manager is that of a snapshot. */
export async function allNouns<Body extends object>(manager: EntityManager, spec: NounSpec<Body>, filter: NounFilter = {}): Promise<readonly StoredNoun<Body>[]> {
  const rows: StoredNoun<Body>[] = [];
  for (;;) {
    const chunk = await someNouns(manager, spec, CHUNK, rows.at(-1)?.code ?? null, filter);
    rows.push(...chunk);
    if (chunk.length < CHUNK) return rows;
  }
}
