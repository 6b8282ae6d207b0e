import type { EntityManager } from 'typeorm';
import { Findings } from '../../formats/findings.js';
import { canonicalOf } from '../../formats/noun/canonical.js';
import { insertInChunks } from '../../platform/database/insert-in-chunks.js';
import { newId } from '../../platform/database/new-id.js';
import { expectVersion } from '../../platform/http/refusals.js';
import { checkStoredReferences } from './check-references.js';
import { CHUNK, replaceLinks, usersOf } from './noun-links.js';
import type { Draft, NounSpec } from './noun-spec.js';
import type { StoredNoun } from './stored-noun.js';

/**
 * Judges bodies against what is stored and saves them, all or none; call it in a unit of work. Shape and `spec.check` are done by then.
 * Throws InputError with every finding, at `<list>[i].field`.
 */
export async function writeNouns<Body extends object>(
  manager: EntityManager, spec: NounSpec<Body>, drafts: readonly Draft<Body>[], now: number,
): Promise<readonly StoredNoun<Body>[]> {
  const findings = new Findings();
  await checkCodes(manager, spec, drafts, findings);
  await checkUsers(manager, spec, drafts, findings);
  const references = drafts.flatMap(({ body, path }) => spec.referencesOf(body).map((reference) => ({ ...reference, path: `${path}.${reference.field}` })));
  await checkStoredReferences(manager, references, findings);
  findings.throwIfAny();
  await spec.checkStored?.(manager, drafts, findings);
  findings.throwIfAny();
  const rows = drafts.map((draft) => rowOf(spec, draft, now));
  await insertInChunks(manager, spec.entity, rows.filter((_, i) => drafts[i].row === null) as never[]);
  for (const [i, row] of rows.entries()) {
    const before = drafts[i].row;
    if (before !== null) await update(manager, spec, row, before.version);
  }
  await replaceLinks(manager, rows.map((row) => ({ kind: spec.kind, id: row.id, code: row.code, references: spec.referencesOf(row.data) })));
  return rows;
}

/** No two rows have one code. */
async function checkCodes<Body extends object>(manager: EntityManager, spec: NounSpec<Body>, drafts: readonly Draft<Body>[], findings: Findings): Promise<void> {
  const coded = drafts.filter(({ row, code }) => row?.code !== code);
  const changed = new Set(drafts.flatMap(({ row }) => (row === null ? [] : [row.id])));
  for (let i = 0; i < coded.length; i += CHUNK) {
    const chunk = coded.slice(i, i + CHUNK);
    const taken = await manager.createQueryBuilder(spec.entity, 'noun').select(['noun.id', 'noun.code']).where('noun.code IN (:...codes)', { codes: chunk.map(({ code }) => code) }).getMany();
    for (const { id, code } of taken) {
      const draft = chunk.find((candidate) => candidate.code === code);
      if (draft === undefined || changed.has(id)) continue;
      findings.add('duplicate-code', `${draft.path}.code`, code, `Each ${spec.kind} has a code of its own, and another ${spec.kind} has this one.`, 'Choose another code, or change the one that is there.');
    }
  }
}

/** What others use keeps its code, and lasts as long as they use it. */
async function checkUsers<Body extends object>(manager: EntityManager, spec: NounSpec<Body>, drafts: readonly Draft<Body>[], findings: Findings): Promise<void> {
  for (const { row, code, body, path } of drafts) {
    if (row === null) continue;
    if (row.code !== code) {
      const users = await usersOf(manager, spec.kind, row.code);
      if (users.count > 0) findings.add('conflict', `${path}.code`, code, `A code that is used stays as it is, and ${row.code} is used by ${users.sentence}.`, 'Keep the code and change the name, or change those first.');
    }
    const end = spec.endsOn(body);
    if (!spec.endBinds || end === null || (row.endsOn !== null && row.endsOn <= end)) continue;
    const users = await usersOf(manager, spec.kind, row.code, end);
    if (users.count > 0) findings.add('conflict', `${path}.endedOn`, end, `Nothing ends while others use it, and beyond this date it is used by ${users.sentence}.`, 'End or change those first, or choose a later date.');
  }
}

function rowOf<Body extends object>(spec: NounSpec<Body>, { row, code, body }: Draft<Body>, now: number): StoredNoun<Body> {
  return Object.assign(new spec.entity(), {
    id: row?.id ?? newId(), code, version: (row?.version ?? 0) + 1, createdAt: row?.createdAt ?? now, updatedAt: now, data: canonicalOf(body), endsOn: spec.endsOn(body),
  });
}

async function update<Body extends object>(manager: EntityManager, spec: NounSpec<Body>, row: StoredNoun<Body>, before: number): Promise<void> {
  const { id, code, version, updatedAt, data, endsOn } = row;
  const { affected } = await manager.createQueryBuilder().update(spec.entity).set({ code, version, updatedAt, data, endsOn } as never)
    .where('id = :id AND version = :before', { id, before }).execute();
  if (affected !== 1) expectVersion(version, before);
}
