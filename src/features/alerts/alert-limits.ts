import { InputError, type Problem } from '../../engine/model/problem.js';
import { type AlertLimits, DEFAULT_LIMITS } from '../../engine/requirement/intraday-alerts.js';
import { type NumberLimits, readNumberInto } from '../../formats/csv-number.js';
import type { Query } from '../../platform/http/query.js';

export const LIMIT_NAMES = ['maxWaitingPerChannel', 'maxWaitingInAll', 'maxBacklogRatio'] as const;
const LIMIT: NumberLimits = { min: 0, max: 1e9, hint: 'Write the limit as a number; an alert is what lies above it.' };

/** Limits behind the question mark, those of the command line where left out. Throws InputError with every finding. */
export function alertLimitsOf(query: Query<(typeof LIMIT_NAMES)[number]>): AlertLimits {
  const problems: Problem[] = [];
  const limit = (name: (typeof LIMIT_NAMES)[number]): number => {
    const text = query[name];
    return text === undefined ? DEFAULT_LIMITS[name] : readNumberInto(problems, text, name, LIMIT);
  };
  const limits = { maxWaitingPerChannel: limit('maxWaitingPerChannel'), maxWaitingInAll: limit('maxWaitingInAll'), maxBacklogRatio: limit('maxBacklogRatio') };
  if (problems.length > 0) throw new InputError(problems);
  return limits;
}
