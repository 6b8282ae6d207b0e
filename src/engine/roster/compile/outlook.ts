import type { Contract } from '../../model/contract.js';
import type { HardRule } from '../../model/rules.js';
import type { Instant, Zone } from '../../model/time.js';
import { addDays, weekStartOf } from '../../time/dates.js';
import { localDay, localMinute } from '../../time/local.js';
import type { Candidate, DayFacts, Memory, Outlook, WeekDuty } from '../rules/rule.js';
import type { Calendar } from './days.js';

/**
 * What the days of a class can still bring, whoever of its members it is (`duties` by member and week).
 * The looks at times are worked out when a rule asks for one first.
 */
export function outlookOf(
  calendar: Calendar, contract: Contract, zone: Zone, candidates: readonly Candidate[], kinds: readonly DayFacts[], kindsOfDay: readonly (readonly number[])[],
  duties: readonly (readonly WeekDuty[])[], relaxed: ReadonlySet<HardRule>,
): Outlook {
  const { dates, week } = calendar;
  const days = dates.length;
  const weekMost = relaxed.has('weekly-hours') ? Infinity : contract.weeklyPaidMinutes.max;
  const most = kindsOfDay.map((ofDay) => ofDay.reduce((best, kind) => Math.max(best, kinds[kind].paidMinutes), 0));
  /** Of the days after a day: those of its own week, and those of later weeks, each week at most the contract's. */
  const inWeekAfter = new Float64Array(days);
  const laterWeeks = new Float64Array(days);
  const mostShiftsAfter = new Array<number>(days).fill(0);
  for (let d = days - 2; d >= 0; d--) {
    const sameWeek = week[d] === week[d + 1];
    const rest = inWeekAfter[d + 1] + most[d + 1];
    inWeekAfter[d] = sameWeek ? rest : 0;
    laterWeeks[d] = laterWeeks[d + 1] + (sameWeek ? 0 : Math.min(weekMost, rest));
    mostShiftsAfter[d] = mostShiftsAfter[d + 1] + Number(kindsOfDay[d + 1].length > 1);
  }
  const starts = lazy(() => [...new Set(candidates.map((c) => c.startMs))].sort((a, b) => a - b));
  const readings = lazy(() => [...new Set(candidates.map((c) => localMinute(zone, c.startMs)))].sort((a, b) => a - b));
  const after = addDays(dates[days - 1], 1);
  const weekStart = (date: string): string => weekStartOf(date, contract.rules.weekStart);
  const firstOf = (list: readonly string[]): Instant[] => list.map((date) => localDay(zone, date).startMs);
  const weekEnds = lazy(() => firstOf(Array.from({ length: Math.ceil(days / 7) + 4 }, (_, i) => addDays(weekStart(dates[0]), 7 * i))));
  const dayEnds = lazy(() => firstOf([...dates.slice(1), after]));
  const weekStarts = lazy(() => firstOf([...dates, after].map(weekStart)));
  const limitOf = (w: number): number => duties.reduce((least, weeks) => Math.min(least, weeks[w].averageLimit), Infinity);
  const averageLimitFrom = calendar.weekStarts.map((_, w) => limitOf(w));
  for (let w = averageLimitFrom.length - 2; w >= 0; w--) averageLimitFrom[w] = Math.min(averageLimitFrom[w], averageLimitFrom[w + 1]);
  const mostOf = (of: (period: NonNullable<WeekDuty['period']>) => number): number =>
    duties.reduce((best, weeks) => Math.max(best, ...weeks.map((duty) => (duty.period === null ? 0 : of(duty.period)))), 0);
  return {
    week, mostShiftsAfter, averageLimitFrom, periodMost: { minutes: mostOf((period) => period.minutes), shifts: mostOf((period) => period.shifts) },
    startFrom: (at) => firstFrom(starts(), at),
    readingFrom: (reading) => firstFrom(readings(), reading),
    weekEndFrom: (at) => firstFrom(weekEnds(), at),
    get dayEndMs() { return dayEnds(); },
    get weekStartMs() { return weekStarts(); },
    mostMinutesAfter: (day: number, memory: Memory) => laterWeeks[day] + Math.min(inWeekAfter[day], Math.max(0, weekMost - memory.paidMinutes)),
  };
}

function lazy<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

/** First of ascending numbers that is not below `from`; Infinity when none is. */
function firstFrom(ascending: readonly number[], from: number): number {
  let lo = 0;
  let hi = ascending.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (ascending[mid] < from) lo = mid + 1;
    else hi = mid;
  }
  return lo < ascending.length ? ascending[lo] : Infinity;
}
