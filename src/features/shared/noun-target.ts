import type { EntityManager } from 'typeorm';
import type { LocalDate } from '../../engine/model/time.js';
import { lockedWhile } from './locks.js';
import { CHUNK } from './noun-links.js';
import type { Target } from './reference.js';
import type { StoredNoun } from './stored-noun.js';

/** Enough codes to guess from; a list of all would cost more than the guess is worth. */
const SUGGESTED = 1000;

export interface TargetRules {
  /** It may be used beyond its end: the leave of an agent who left is no mistake. */
  readonly lasting?: boolean;
  /** Users of one code come one after the other, because they are compared with each other. */
  readonly oneUserAtATime?: boolean;
}

/** The target that a noun with a code of its own is. */
export function nounTarget(kind: string, one: string, entity: new () => StoredNoun, { lasting = false, oneUserAtATime = false }: TargetRules = {}): Target {
  return {
    kind, one,
    find: async (manager, codes) => {
      const found = new Map<string, LocalDate | null>();
      for (let i = 0; i < codes.length; i += CHUNK) {
        const query = manager.createQueryBuilder(entity, 'noun').where('noun.code IN (:...codes)', { codes: codes.slice(i, i + CHUNK) }).orderBy('noun.id');
        for (const { code, endsOn } of await lockedWhile(manager, query, oneUserAtATime ? 'changed' : 'used').getMany()) found.set(code, lasting ? null : endsOn);
      }
      return found;
    },
    suggest: (manager) => suggested(manager, entity),
  };
}

async function suggested(manager: EntityManager, entity: new () => StoredNoun): Promise<readonly string[]> {
  const rows = await manager.createQueryBuilder(entity, 'noun').select('noun.code', 'code').orderBy('noun.code').limit(SUGGESTED).getRawMany<{ code: string }>();
  return rows.map(({ code }) => code);
}
