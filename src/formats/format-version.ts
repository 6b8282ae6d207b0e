import { InputError, problemOf } from '../engine/model/problem.js';

/** Makes JSON of one version into JSON of the next; index 0 lifts version 1 to 2. */
export type Upgrade = (json: Record<string, unknown>) => Record<string, unknown>;

/**
 * Looks at `"format": "<kind>/<version>"` before anything else is judged: a newer version is refused, an older one is lifted by `upgrades`,
 * one step each. Throws InputError `missing-field`, `unsupported-format` or `wrong-type`.
 */
export function currentFormat(json: unknown, kind: string, version: number, upgrades: readonly Upgrade[] = []): unknown {
  const current = `${kind}/${version}`;
  const rule = `The file says "format": "${current}".`;
  if (typeof json !== 'object' || json === null || Array.isArray(json)) {
    throw new InputError(problemOf('wrong-type', 'document', json, 'The document is one object in braces.', `Write an object that begins { "format": "${current}".`));
  }
  const format = (json as Record<string, unknown>)['format'];
  if (format === undefined) throw new InputError(problemOf('missing-field', 'format', format, rule, `Add "format": "${current}".`));
  const match = typeof format === 'string' ? /^([a-z-]+)\/([1-9]\d{0,5})$/.exec(format) : null;
  if (match === null || match[1] !== kind) {
    throw new InputError(problemOf('unsupported-format', 'format', format, rule, `Give a file of the kind ${kind}, or correct the word.`));
  }
  const found = Number(match[2]);
  if (found > version) {
    throw new InputError(problemOf('unsupported-format', 'format', format, `This version of Sunshift reads ${kind} up to /${version}.`, 'Upgrade Sunshift to the version that wrote the file, or newer.'));
  }
  let lifted = json as Record<string, unknown>;
  for (let v = found; v < version; v++) lifted = upgrades[v - 1](lifted);
  return lifted;
}
