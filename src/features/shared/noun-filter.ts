import { InputError, type Problem, problemOf } from '../../engine/model/problem.js';
import { dayNumber } from '../../engine/time/dates.js';
import type { ParamDoc } from '../../platform/http/describe.js';
import type { Query } from '../../platform/http/query.js';
import type { NounFilter } from './read-nouns.js';

/** Parameters of every list of nouns, beside limit and cursor. */
export const FILTERS = ['code', 'active', 'on'] as const;
export type FilterName = (typeof FILTERS)[number];

export const FILTER_DOCS: Readonly<Record<FilterName, ParamDoc>> = {
  code: { about: 'beginning of the code; where the code is made of an agent or a calendar and a date, of these' },
  active: { about: 'true: those that have not ended; false: those that have', schema: { type: 'string', enum: ['true', 'false'] } },
  on: { about: 'the date for "active"; today in UTC where it is left out' },
};

/** Throws InputError out-of-range, bad-date. */
export function nounFilter(query: Query<FilterName>, today: () => string = () => new Date().toISOString().slice(0, 10)): NounFilter {
  const { code, active, on } = query;
  const problems: Problem[] = [];
  if (code !== undefined && !/^[\p{L}\p{N}._:+-]{0,200}$/u.test(code)) {
    problems.push(problemOf('out-of-range', 'code', code, 'It is the beginning of a code: letters, digits, dots, hyphens and underscores.', 'Write the first characters of the codes.'));
  }
  if (active !== undefined && active !== 'true' && active !== 'false') problems.push(problemOf('out-of-range', 'active', active, 'It is true or false.', 'Write one of the two, or leave it out.'));
  if (on !== undefined && !Number.isFinite(dayNumber(on))) problems.push(problemOf('bad-date', 'on', on, 'It is a date of the calendar, YYYY-MM-DD.', 'Write a date such as "2027-03-08".'));
  if (on !== undefined && active === undefined) problems.push(problemOf('missing-field', 'active', undefined, 'A date is for "active".', 'Add active=true or active=false, or leave "on" out.'));
  if (problems.length > 0) throw new InputError(problems);
  return { ...(code === undefined || code === '' ? {} : { codePrefix: code }), ...(active === undefined ? {} : { active: { is: active === 'true', on: on ?? today() } }) };
}
