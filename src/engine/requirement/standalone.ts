import { InputError, problemOf } from '../model/problem.js';
import type { Requirement, RequirementRow } from '../model/requirement.js';
import { MINUTE_MS } from '../time/dates.js';
import { importedRequirement } from './imported.js';

const WHOLE_MINUTES_OF_AN_HOUR = [5, 10, 15, 20, 30, 60];

/**
 * A requirement that belongs to no plan (`verify --foreign ROSTER.csv --requirement CSV`): the rows themselves say which queues there are, in order of
 * their first row, and which grid they lie on: from the first start to the last, at the smallest distance between two. Throws InputError: those of
 * importedRequirement; out-of-range where that distance is no interval of 5, 10, 15, 20, 30 or 60 minutes.
 */
export function standaloneRequirement(rows: readonly RequirementRow[]): Requirement {
  const starts = [...new Set(rows.map((row) => row.startMs))].sort((a, b) => a - b);
  const step = starts.slice(1).reduce((least, start, i) => Math.min(least, start - starts[i]), Infinity) / MINUTE_MS;
  if (!WHOLE_MINUTES_OF_AN_HOUR.includes(step)) {
    const rule = `Its rows begin every ${WHOLE_MINUTES_OF_AN_HOUR.join(', ')} minutes.`;
    throw new InputError(problemOf('out-of-range', 'requirement, column start_utc', starts.length < 2 ? null : step, rule, 'Give at least two intervals of equal length.'));
  }
  const horizon = { startMs: starts[0], endMs: starts[starts.length - 1] + step * MINUTE_MS };
  const queues = [...new Set(rows.map((row) => row.queue))].map((code) => ({ code }));
  return importedRequirement({ horizon, demandIntervalMinutes: step, queues }, rows);
}
