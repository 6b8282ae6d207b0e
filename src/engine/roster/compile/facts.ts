import type { Contract } from '../../model/contract.js';
import type { Site } from '../../model/plan.js';
import type { Shift } from '../../model/roster.js';
import type { LocalDate, Span, Zone } from '../../model/time.js';
import { MINUTE_MS } from '../../time/dates.js';
import { localDay, localMinute, minutesInWindow, overlapMinutes } from '../../time/local.js';
import type { DayFacts } from '../rules/rule.js';
import { touchesWeekend } from './days.js';
import { watchedPattern, watchesTimes } from './watched.js';

/** A presence of which `paidMinutes` are paid, as its date, pattern and clock name it. */
export interface Presence extends Span {
  readonly date: LocalDate;
  readonly zone: Zone;
  readonly pattern: string;
  readonly paidMinutes: number;
}

/** What the counters must know of a presence. */
export function factsOf(presence: Presence, contract: Contract, site: Site, ofTail = false): DayFacts {
  const { rules, premiums } = contract;
  const { date, zone, pattern, paidMinutes, startMs, endMs } = presence;
  const times = watchesTimes(contract);
  const dayMs = times ? localDay(zone, date).startMs : 0;
  return {
    works: true,
    paidMinutes,
    dailyOvertimeMinutes: premiums.dailyOvertimeAfterMinutes === null ? 0 : Math.max(0, paidMinutes - premiums.dailyOvertimeAfterMinutes),
    night: minutesInWindow(zone, rules.nightWindow, presence) >= rules.nightShiftMinutes,
    touchesWeekend: touchesWeekend(site, zone, date, presence),
    ofTail,
    pattern: watchedPattern(contract, pattern),
    reading: times ? localMinute(zone, startMs) : 0,
    startMinutes: times ? (startMs - dayMs) / MINUTE_MS : 0,
    endMinutes: times ? (endMs - dayMs) / MINUTE_MS : 0,
  };
}

/** Facts of a shift that the previous roster has published. */
export function factsOfShift(shift: Shift, contract: Contract, site: Site): DayFacts {
  const { date, zone, pattern, startMs, endMs } = shift;
  return factsOf({ date, zone, pattern, startMs, endMs, paidMinutes: paidMinutesOf(shift) }, contract, site, true);
}

export function paidMinutesOf(shift: Shift): number {
  return shift.segments.reduce((sum, s) => sum + (s.paid ? overlapMinutes(s, shift) : 0), 0);
}
