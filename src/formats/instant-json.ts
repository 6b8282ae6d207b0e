import { isoUtc } from '../engine/time/iso.js';

/** Instants in JSON files are ISO 8601 in UTC under plain names. */
export const PLAIN_NAME: ReadonlyMap<string, string> = new Map([['startMs', 'start'], ['endMs', 'end']]);

/** A copy with each instant as text under its plain name, everything else as it is, keys in their order. */
export function instantsToText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(instantsToText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => {
    const plain = PLAIN_NAME.get(key);
    return plain === undefined ? [key, instantsToText(inner)] : [plain, isoUtc(inner as number)];
  }));
}

/** The way back: text under `start` and `end` becomes `startMs` and `endMs`; validated objects become plain ones. */
export function instantsFromText(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(instantsFromText);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).filter(([, inner]) => inner !== undefined).map(([key, inner]) => {
    if ((key === 'start' || key === 'end') && typeof inner === 'string') return [`${key}Ms`, Date.parse(inner)];
    return [key, instantsFromText(inner)];
  }));
}
