import type { ShiftPattern } from '../../model/contract.js';
import type { Shift } from '../../model/roster.js';
import { elapsedMinutes, localDayNumber } from '../../time/local.js';
import { MINUTE_MS } from '../../time/dates.js';
import type { AgentFile } from '../agent-file.js';
import { offeredStarts } from '../offered-starts.js';
import { duration, localStamp } from '../words.js';
import { type Rule, violation } from './rule.js';

/** Reported where the pattern offers no start on the neighbouring dates either. */
const WHOLE_DAY = 1440;

export const startWindow: Rule = {
  id: 'start-window',
  sentence: 'A shift starts at a time that its pattern offers.',
  check(file) {
    const judged = file.shifts.flatMap((shift) => {
      const pattern = file.contract.shifts.find((p) => p.code === shift.pattern);
      return pattern ? [{ shift, away: minutesToOffer(file, pattern, shift) }] : [];
    });
    const violations = judged.filter((j) => j.away > 0).map(({ shift, away }) => {
      const words = `starts at ${localStamp(file.zone, shift.startMs)}, ${duration(away)} from the nearest start that pattern ${shift.pattern} offers.`;
      return violation(this, file, shift.startMs, away, 'minutes', words);
    });
    return { checked: judged.length, violations };
  },
};

/** A shift of no offered length is measured against the starts of every length: `shift-length` reports the rest. */
function minutesToOffer(file: AgentFile, pattern: ShiftPattern, shift: Shift): number {
  const presence = elapsedMinutes(shift);
  const lengths = pattern.lengthsMinutes.includes(presence) ? [presence] : pattern.lengthsMinutes;
  const day = localDayNumber(file.zone, shift.startMs);
  const onDate = lengths.flatMap((length) => offeredStarts(pattern, length, file.zone, day));
  if (onDate.includes(shift.startMs)) return 0;
  const near = lengths.flatMap((length) => [day - 1, day, day + 1].flatMap((d) => offeredStarts(pattern, length, file.zone, d)));
  return near.reduce((least, at) => Math.min(least, Math.abs(at - shift.startMs) / MINUTE_MS), WHOLE_DAY);
}
