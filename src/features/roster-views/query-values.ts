import { InputError, type Problem, problemOf } from '../../engine/model/problem.js';
import type { LocalDate, Zone } from '../../engine/model/time.js';
import { date as dateKind, zone as zoneKind } from '../../formats/fields/text.js';
import { refusal } from '../../platform/http/refusals.js';

/** A zone behind the question mark, judged as in files; `otherwise` where it is left out. */
export function zoneOf(value: string | undefined, otherwise: Zone): Zone {
  if (value === undefined) return otherwise;
  refuse(zoneKind().check(value, 'zone', { about: 'zone', example: 'Europe/Warsaw' }));
  return value;
}

/** A value that has to be there. */
export function givenText(value: string | undefined, field: string): string {
  if (value !== undefined) return value;
  throw new InputError(problemOf('missing-field', field, undefined, 'It has to be given behind the question mark.', `Add ${field}=...`));
}

/** A calendar date behind the question mark; null where it is left out. */
export function dateOf(value: string | undefined, field: string): LocalDate | null {
  if (value === undefined) return null;
  refuse(dateKind().check(value, field, { about: field, example: '2027-03-08' }));
  return value;
}

/** Minutes of an interval: whether the roster's grid holds it is for the one who knows the grid. */
export function intervalOf(value: string | undefined): number | null {
  if (value === undefined) return null;
  if (/^[1-9]\d{0,3}$/.test(value) && 1440 % Number(value) === 0) return Number(value);
  throw refusal('out-of-range', 'interval', value, 'It is a number of minutes that divides a day.', 'Write for example 60.');
}

/** Refuses a last date before the first. */
export function expectOrder(from: LocalDate | null, to: LocalDate | null): void {
  if (from === null || to === null || from <= to) return;
  throw refusal('out-of-range', 'to', to, `It is no date before from, which is ${from}.`, 'Exchange the two.');
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InputError(problems);
}

export function expectOneOf(value: string | undefined, field: string, words: readonly string[]): string | null {
  if (value === undefined) return null;
  if (words.includes(value)) return value;
  throw new InputError(problemOf('out-of-range', field, value, `It is one of ${words.join(', ')}.`, 'Correct it, or leave it out.'));
}
