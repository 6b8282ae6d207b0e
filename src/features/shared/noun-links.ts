import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../engine/model/time.js';
import { insertInChunks } from '../../platform/database/insert-in-chunks.js';
import { NounLinkRow } from './noun-link.entity.js';
import type { Reference } from './reference.js';

/** Codes or ids that one statement names, below the limits of both drivers on bound values. */
export const CHUNK = 500;

/** Who uses codes: `kind` is `agent`, `plan` and the like. */
export interface Referrer {
  readonly kind: string;
  readonly id: string;
  readonly code: string;
  readonly references: readonly Reference[];
}

/** Writes down what nouns refer to, in place of what they referred to before. Call it in the unit of work that saves them. */
export async function replaceLinks(manager: EntityManager, referrers: readonly Referrer[]): Promise<void> {
  await removeLinks(manager, referrers);
  await insertInChunks(manager, NounLinkRow, referrers.flatMap(linksOf));
}

/** Forgets what nouns refer to: they are removed. */
export async function removeLinks(manager: EntityManager, referrers: readonly Pick<Referrer, 'kind' | 'id'>[]): Promise<void> {
  for (let i = 0; i < referrers.length; i += CHUNK) {
    const chunk = referrers.slice(i, i + CHUNK);
    await manager.createQueryBuilder().delete().from(NounLinkRow)
      .where('from_kind = :kind AND from_id IN (:...ids)', { kind: chunk[0].kind, ids: chunk.map(({ id }) => id) }).execute();
  }
}

/** A code that is used several times is one link, which lasts as long as the longest use. */
function linksOf({ kind, id, code, references }: Referrer): NounLinkRow[] {
  const links = new Map<string, NounLinkRow>();
  for (const reference of references) {
    const key = `${reference.target.kind} ${reference.code}`;
    const known = links.get(key);
    const until = known === undefined ? reference.until : later(known.until, reference.until);
    links.set(key, { fromKind: kind, fromId: id, fromCode: code, toKind: reference.target.kind, toCode: reference.code, until });
  }
  return [...links.values()];
}

function later(a: LocalDate | null, b: LocalDate | null): LocalDate | null {
  return a === null || b === null ? null : a > b ? a : b;
}

/** How many use a code, and the first of them as a sentence names them. */
export interface Users {
  readonly count: number;
  readonly sentence: string;
}

/** Who uses a code; with `after`, only those who use it beyond that date. */
export async function usersOf(manager: EntityManager, kind: string, code: string, after: LocalDate | null = null): Promise<Users> {
  const query = manager.createQueryBuilder(NounLinkRow, 'link').where('link.toKind = :kind AND link.toCode = :code', { kind, code });
  if (after !== null) query.andWhere('(link.until IS NULL OR link.until > :after)', { after });
  const count = await query.getCount();
  const first = await query.orderBy('link.fromKind').addOrderBy('link.fromCode').take(SHOWN).getMany();
  const names = first.map(({ fromKind, fromCode }) => `${fromKind} ${fromCode}`).join(', ');
  return { count, sentence: count > SHOWN ? `${names} and ${count - SHOWN} more` : names };
}

const SHOWN = 5;
