import type { Shift } from '../model/roster.js';
import type { LocalDate, Span, WallWindow, Zone } from '../model/time.js';
import { addDays, weekdayOf } from '../time/dates.js';
import { elapsedMinutes, localDate, localDay, overlapMinutes, windowSpans } from '../time/local.js';
import { compare } from '../money/rational.js';
import type { PayCase } from './pay-case.js';
import type { PayTerms } from './terms.js';

/** Elapsed paid minutes of one agent on one local date, and how many of them each premium is due on. */
export interface PaidDay {
  readonly date: LocalDate;
  readonly minutes: number;
  readonly nightMinutes: number;
  readonly weekendMinutes: number;
  readonly holidayMinutes: number;
}

type Tally = { -readonly [K in keyof PaidDay]: PaidDay[K] };

interface CalendarDay extends Span {
  readonly date: LocalDate;
  readonly nights: readonly Span[];
}

/** The local days of a zone with the night windows that touch them; each is worked out once. */
export type DayCalendar = (date: LocalDate) => CalendarDay;

export function dayCalendar(zone: Zone, nightWindow: WallWindow): DayCalendar {
  const known = new Map<LocalDate, CalendarDay>();
  return (date) => {
    let day = known.get(date);
    if (!day) {
      const span = localDay(zone, date);
      day = { date, ...span, nights: windowSpans(zone, nightWindow, span) };
      known.set(date, day);
    }
    return day;
  };
}

/** Paid elapsed minutes of a shift: presence without unpaid breaks. */
export function paidMinutes(shift: Shift): number {
  return shift.segments.reduce((sum, s) => (s.paid ? sum + elapsedMinutes(s) : sum), 0);
}

/**
 * Paid time of one agent's shifts cut at local midnight, ascending by date. Premiums go by the elapsed minute of paid time: an unpaid break
 * earns none, a repeated hour counts twice, a skipped hour never. Weekend and holiday are those of the agent's site, read on his own dates.
 */
export function paidDays({ agent, contract, site, shifts }: PayCase, terms: PayTerms, calendar: DayCalendar): readonly PaidDay[] {
  const share = contract.premiums.combine === 'additive' ? addAll : addHighest;
  const holidays = new Set(site.holidays.map((h) => h.date));
  const days = new Map<LocalDate, Tally>();
  for (const shift of shifts) {
    for (const segment of shift.segments) {
      if (!segment.paid) continue;
      for (let day = calendar(localDate(agent.zone, segment.startMs)); day.startMs < segment.endMs; day = calendar(addDays(day.date, 1))) {
        const span = { startMs: Math.max(day.startMs, segment.startMs), endMs: Math.min(day.endMs, segment.endMs) };
        if (span.endMs <= span.startMs) continue;
        const paid = days.get(day.date) ?? { date: day.date, minutes: 0, nightMinutes: 0, weekendMinutes: 0, holidayMinutes: 0 };
        days.set(day.date, paid);
        const minutes = elapsedMinutes(span);
        const night = day.nights.reduce((sum, n) => sum + overlapMinutes(n, span), 0);
        const weekend = site.weekend.includes(weekdayOf(day.date));
        paid.minutes += minutes;
        share(paid, minutes, night, weekend, holidays.has(day.date), terms);
      }
    }
  }
  return [...days.values()].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function addAll(paid: Tally, minutes: number, night: number, weekend: boolean, holiday: boolean): void {
  paid.nightMinutes += night;
  if (weekend) paid.weekendMinutes += minutes;
  if (holiday) paid.holidayMinutes += minutes;
}

/** Each minute goes to the largest premium that applies to it; of equal ones to holiday before weekend before night. */
function addHighest(paid: Tally, minutes: number, night: number, weekend: boolean, holiday: boolean, terms: PayTerms): void {
  const ofDate = holiday && (!weekend || compare(terms.holiday, terms.weekend) >= 0) ? 'holiday' : weekend ? 'weekend' : null;
  const nightWins = ofDate === null || compare(terms.night, terms[ofDate]) > 0;
  const rest = nightWins ? minutes - night : minutes;
  if (nightWins) paid.nightMinutes += night;
  if (ofDate === 'holiday') paid.holidayMinutes += rest;
  if (ofDate === 'weekend') paid.weekendMinutes += rest;
}
