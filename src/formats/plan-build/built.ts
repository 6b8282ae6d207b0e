import type { Agent } from '../../engine/model/agent.js';
import type { Contract } from '../../engine/model/contract.js';
import type { Site } from '../../engine/model/plan.js';
import type { Queue } from '../../engine/model/queue.js';
import type { Findings } from '../findings.js';

/** A noun of the model and its place in the file. */
export interface Built<T> {
  readonly index: number;
  readonly noun: T;
}

/** The noun without its place. */
export function noun<T>(built: Built<T>): T {
  return built.noun;
}

/** The sound nouns by code; the first of two that share one. */
export function byCode<T extends Site | Contract | Agent | Queue>(built: readonly Built<T>[]): ReadonlyMap<string, T> {
  const map = new Map<string, T>();
  for (const { noun } of built) if (!map.has(noun.code)) map.set(noun.code, noun);
  return map;
}

/** Makes the nouns of one list whose shape is sound; `make` hands back null where it told a problem or misses another noun. */
export function build<I, T>(list: readonly I[] | undefined, path: string, findings: Findings, make: (input: I, path: string) => T | null): Built<T>[] {
  if (!Array.isArray(list)) return [];
  return list.flatMap((input: I, index) => {
    const at = `${path}[${index}]`;
    const made = findings.sound(at) ? make(input, at) : null;
    return made === null ? [] : [{ index, noun: made }];
  });
}
