import { type Problem, problemOf } from '../model/problem.js';
import type { Instant } from '../model/time.js';
import { MINUTE_MS } from '../time/dates.js';

export const INPUT_INTERVALS = [5, 15, 30, 60] as const;
/** A stray stamp does not decide: the interval has to divide this share of the distances between neighbouring rows. */
const AGREEING_SHARE = 0.95;

/**
 * The interval of a file from the distances between neighbouring stamps of each queue (clock readings, any order): the most common distance
 * when it is 5, 15, 30 or 60 minutes and divides nearly all of them; otherwise, for files that leave rows out, the longest such interval that
 * does both occur and divide. `declared` decides where it occurs as well; where it is a multiple of what is found, the rows are summed to it later.
 * Returns a problem when there is no answer.
 */
export function inputInterval(stampsByQueue: readonly (readonly Instant[])[], declared: number | null, source: string): number | Problem {
  const field = `history ${source}`;
  const distances = distancesOf(stampsByQueue);
  let total = 0;
  let common = 0;
  for (const [minutes, times] of distances) {
    total += times;
    const best = distances.get(common) ?? 0;
    if (times > best || (times === best && minutes < common)) common = minutes;
  }
  if (total === 0) {
    return problemOf('history-too-short', field, 1, 'An interval is seen between two rows of one queue.', 'Give at least one week of rows.');
  }
  const agrees = (interval: number): boolean => {
    let times = 0;
    for (const [minutes, count] of distances) if (minutes % interval === 0) times += count;
    return times >= AGREEING_SHARE * total;
  };
  const candidates = [common, ...[...INPUT_INTERVALS].reverse()].filter((m) => (INPUT_INTERVALS as readonly number[]).includes(m));
  const found = candidates.find((interval) => distances.has(interval) && agrees(interval));
  if (declared !== null) {
    if (distances.has(declared) && agrees(declared)) return declared;
    if (found !== undefined && declared % found === 0) return found;
    return problemOf('out-of-range', `${field}, intervalMinutes`, declared, `The rows are ${common} minutes apart.`, 'Correct the interval or leave it out; it is found from the rows.');
  }
  if (found !== undefined) return found;
  return problemOf('out-of-range', field, common, `Rows are 5, 15, 30 or 60 minutes apart; these are mostly ${common}.`, 'Export the history by interval of 5, 15, 30 or 60 minutes.');
}

/** Minutes between neighbouring distinct stamps, with how often each comes; ascending by first appearance, which is deterministic. */
function distancesOf(stampsByQueue: readonly (readonly Instant[])[]): Map<number, number> {
  const distances = new Map<number, number>();
  for (const stamps of stampsByQueue) {
    const sorted = Float64Array.from(stamps).sort();
    for (let i = 1; i < sorted.length; i++) {
      const minutes = (sorted[i] - sorted[i - 1]) / MINUTE_MS;
      if (minutes > 0) distances.set(minutes, (distances.get(minutes) ?? 0) + 1);
    }
  }
  return distances;
}
