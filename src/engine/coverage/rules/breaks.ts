import type { Violation } from '../../model/certificate.js';
import type { Segment, Shift } from '../../model/roster.js';
import type { BreakRule, BreakTableEntry, RuleSet } from '../../model/rules.js';
import { elapsedMinutes } from '../../time/local.js';
import { MINUTE_MS } from '../../time/dates.js';
import type { AgentFile } from '../agent-file.js';
import { duration, localStamp } from '../words.js';
import { type Rule, violation } from './rule.js';

export const breaks: Rule = {
  id: 'breaks',
  sentence: 'A shift holds the breaks that its presence owes, away from its edges, and no stretch of work without one is too long.',
  check(file) {
    const violations = file.shifts.flatMap((shift) => faultsOf(file, shift).map(({ at, minutes, words }): Violation =>
      violation(this, file, at, minutes, 'minutes', `${words} in the shift of ${localStamp(file.zone, shift.startMs)}.`)));
    return { checked: file.shifts.length, violations };
  },
};

interface Fault {
  readonly at: number;
  readonly minutes: number;
  readonly words: string;
}

/** The entry with the largest limit that the presence passes; none passes no limit. */
export function breaksOwed(rules: RuleSet, presenceMinutes: number): readonly BreakRule[] {
  const passed = rules.breaks.filter((entry) => presenceMinutes > entry.presenceOverMinutes);
  const applies = passed.reduce<BreakTableEntry | null>((best, entry) => (best && best.presenceOverMinutes >= entry.presenceOverMinutes ? best : entry), null);
  return applies?.breaks ?? [];
}

function faultsOf(file: AgentFile, shift: Shift): readonly Fault[] {
  const owed = breaksOwed(file.rules, elapsedMinutes(shift));
  const taken = shift.segments.filter((segment) => segment.kind !== 'work');
  return [...wrongBreaks(shift, owed, taken), ...nearEdges(file.rules, shift, taken), ...longStretches(file.rules, shift, taken)];
}

/** Each break owed against each break taken, in order; what one side has too few of counts with its minutes. */
function wrongBreaks(shift: Shift, owed: readonly BreakRule[], taken: readonly Segment[]): readonly Fault[] {
  const faults: Fault[] = [];
  for (let i = 0; i < Math.max(owed.length, taken.length); i++) {
    const due = owed[i];
    const has = taken[i];
    if (has === undefined) faults.push({ at: shift.startMs, minutes: due.minutes, words: `misses a ${nameOf(due)} of ${duration(due.minutes)}` });
    else if (due === undefined) {
      const words = `takes a ${has.kind} of ${duration(elapsedMinutes(has))} that is not owed`;
      faults.push({ at: has.startMs, minutes: elapsedMinutes(has), words });
    } else if (elapsedMinutes(has) !== due.minutes) {
      const words = `takes ${duration(elapsedMinutes(has))} where a ${nameOf(due)} of ${duration(due.minutes)} is owed`;
      faults.push({ at: has.startMs, minutes: Math.abs(elapsedMinutes(has) - due.minutes), words });
    } else if (has.kind !== due.kind || has.paid !== due.paid || has.covers === due.relief) {
      const words = `takes a ${has.paid ? 'paid' : 'unpaid'} ${has.kind} ${has.covers ? 'at the desk' : 'with relief'} where a ${nameOf(due)} is owed`;
      faults.push({ at: has.startMs, minutes: due.minutes, words });
    }
  }
  return faults;
}

function nameOf(due: BreakRule): string {
  return `${due.paid ? 'paid' : 'unpaid'} ${due.kind} ${due.relief ? 'with relief' : 'at the desk'}`;
}

function nearEdges(rules: RuleSet, shift: Shift, taken: readonly Segment[]): readonly Fault[] {
  return taken.flatMap((segment) => {
    const afterStart = (segment.startMs - shift.startMs) / MINUTE_MS;
    const beforeEnd = (shift.endMs - segment.endMs) / MINUTE_MS;
    const missing = rules.breakEdgeMinutes - Math.min(afterStart, beforeEnd);
    const words = `takes a ${segment.kind} ${duration(missing)} too near the ${afterStart < beforeEnd ? 'start' : 'end'}`;
    return missing > 0 ? [{ at: segment.startMs, minutes: missing, words }] : [];
  });
}

function longStretches(rules: RuleSet, shift: Shift, taken: readonly Segment[]): readonly Fault[] {
  const faults: Fault[] = [];
  let from = shift.startMs;
  for (const until of [...taken, { startMs: shift.endMs, endMs: shift.endMs }]) {
    const stretch = (until.startMs - from) / MINUTE_MS;
    const tooLong = stretch - rules.maxWorkWithoutBreakMinutes;
    if (tooLong > 0) faults.push({ at: from, minutes: tooLong, words: `works ${duration(stretch)} without a break, ${duration(tooLong)} too long,` });
    from = until.endMs;
  }
  return faults;
}
