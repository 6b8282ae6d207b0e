import type { EntityManager } from 'typeorm';
import type { Findings } from '../../formats/findings.js';
import { nearest } from '../../formats/nearest.js';
import type { Reference, Target } from './reference.js';

/** A reference and the place of the body that has it. */
export interface PlacedReference extends Reference {
  /** `agents[3].contract`. */
  readonly path: string;
}

/** Every code that is used is stored, and in use as long as it is used. */
export async function checkStoredReferences(manager: EntityManager, references: readonly PlacedReference[], findings: Findings): Promise<void> {
  const targets = [...new Set(references.map(({ target }) => target))];
  for (const target of targets) await checkTarget(manager, target, references.filter((reference) => reference.target === target), findings);
}

async function checkTarget(manager: EntityManager, target: Target, references: readonly PlacedReference[], findings: Findings): Promise<void> {
  const known = await target.find(manager, [...new Set(references.map(({ code }) => code))].sort());
  const missing = references.filter(({ code }) => !known.has(code));
  const candidates = missing.length === 0 ? [] : await target.suggest(manager);
  const guesses = new Map([...new Set(missing.map(({ code }) => code))].slice(0, MOST_GUESSES).map((code) => [code, nearest(code, candidates)]));
  for (const { path, code } of missing) {
    const close = guesses.get(code) ?? null;
    findings.add('unknown-reference', path, code, `It is the code of ${target.one} that is stored.`, close === null ? `Correct it, or add ${target.one} with this code first.` : `Did you mean "${close}"?`);
  }
  for (const { path, code, until } of references) {
    const end = known.get(code) ?? null;
    if (end === null || (until !== null && until <= end)) continue;
    findings.add('unknown-reference', path, code, `It is the code of ${target.one} that is in use as long as this needs it, and ${code} ended on ${end}.`,
      'Name one that is in use, end this by then, or take back the end of the other.');
  }
}

/** Each guess reads all codes; after these the pattern of the mistake is plain. */
const MOST_GUESSES = 20;
