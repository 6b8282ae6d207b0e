import type { Contract, Site } from '../../model/plan.js';
import type { Shift } from '../../model/roster.js';
import type { LocalDate, Span, Zone } from '../../model/time.js';
import { minutesInWindow, overlapMinutes } from '../../time/local.js';
import type { DayFacts } from '../rules/rule.js';
import { touchesWeekend } from './days.js';

/** What the counters must know of a presence of which `paidMinutes` are paid. */
export function factsOf(presence: Span, date: LocalDate, paidMinutes: number, zone: Zone, contract: Contract, site: Site, ofTail = false): DayFacts {
  const { rules, premiums } = contract;
  return {
    works: true,
    paidMinutes,
    dailyOvertimeMinutes: premiums.dailyOvertimeAfterMinutes === null ? 0 : Math.max(0, paidMinutes - premiums.dailyOvertimeAfterMinutes),
    night: minutesInWindow(zone, rules.nightWindow, presence) >= rules.nightShiftMinutes,
    touchesWeekend: touchesWeekend(site, zone, date, presence),
    ofTail,
  };
}

/** Facts of a shift that the previous roster has published. */
export function factsOfShift(shift: Shift, contract: Contract, site: Site): DayFacts {
  return factsOf(shift, shift.date, paidMinutesOf(shift), shift.zone, contract, site, true);
}

export function paidMinutesOf(shift: Shift): number {
  return shift.segments.reduce((sum, s) => sum + (s.paid ? overlapMinutes(s, shift) : 0), 0);
}
