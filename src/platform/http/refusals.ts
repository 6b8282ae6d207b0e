import { InputError, type ProblemCode, problemOf } from '../../engine/model/problem.js';

/** The refusals that every noun has in common, in the one message style. Throw what they return. */

/** `noun` as in the path, singular: `notFound('site', 'nowhere')`. */
export function notFound(noun: string, codeOrId: string): InputError {
  return refusal('not-found', noun, codeOrId, `There is no ${noun} with this code or id.`, 'Correct it, or list what there is.');
}

/** What is stored stands against the request. `rule` and `hint` are whole sentences. */
export function conflict(field: string, value: unknown, rule: string, hint: string): InputError {
  return refusal('conflict', field, value, rule, hint);
}

/** A second thing with a code that is taken. */
export function codeTaken(noun: string, code: string): InputError {
  return refusal('duplicate-code', 'code', code, `Each ${noun} has a code of its own, and another ${noun} has this one.`, 'Choose another code, or change the one that is there.');
}

/** Refuses a change that was made to an older version than the stored one. */
export function expectVersion(stored: number, expected: number): void {
  if (stored === expected) return;
  throw refusal('stale-version', 'If-Match', `"${expected}"`, `It must be the ETag of the stored version, which is "${stored}".`, 'Read it again, apply the change to what is there now, and send its ETag.');
}

/** One problem as an error to throw. */
export function refusal(code: ProblemCode, field: string, value: unknown, rule: string, hint: string): InputError {
  return new InputError(problemOf(code, field, value, rule, hint));
}
