import { InputError, problemOf } from '../engine/model/problem.js';
import type { Absence } from '../engine/absence.js';
import { dayNumber } from '../engine/time/dates.js';

/** Parser of `--absent AGENT=DATE` or `AGENT=DATE..DATE`, which may be given several times. */
export function absentAgents(text: string, before: readonly Absence[] = []): readonly Absence[] {
  const [agent, dates] = splitAtLast(text);
  const [from, to = from] = dates.split('..');
  if (agent === '' || Number.isNaN(dayNumber(from)) || Number.isNaN(dayNumber(to))) {
    throw new InputError(problemOf('bad-date', '--absent', text, 'It is AGENT=DATE or AGENT=DATE..DATE, with the agent\'s local dates.', 'Write it such as --absent ann=2027-03-09.'));
  }
  return [...before, { agent, from, to }];
}

/** Codes of agents may hold a `=`, dates do not. */
function splitAtLast(text: string): readonly [string, string] {
  const at = text.lastIndexOf('=');
  return at < 0 ? ['', text] : [text.slice(0, at), text.slice(at + 1)];
}
