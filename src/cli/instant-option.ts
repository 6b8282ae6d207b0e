import { InputError, problemOf } from '../engine/model/problem.js';
import type { Instant } from '../engine/model/time.js';

/** Parser of a commander option that is an instant in UTC. */
export function instantInUtc(option: string): (text: string) => Instant {
  return (text) => {
    const instant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?Z$/.test(text) ? Date.parse(text) : NaN;
    if (!Number.isNaN(instant)) return instant;
    throw new InputError(problemOf('bad-time', option, text, 'It is an instant in UTC, YYYY-MM-DDTHH:MM:SSZ.', 'Write it such as 2027-03-08T11:00:00Z.'));
  };
}
