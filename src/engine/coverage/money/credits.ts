import type { TimeOff } from '../../model/plan.js';
import { dayNumber } from '../../time/dates.js';
import type { AgentFile } from '../agent-file.js';

/** What one contract week could credit, before it is known on which holidays the agent works. */
export interface CreditBasis {
  /** Whole dates of leave, sickness or training. */
  readonly leaveDates: number;
  /** Site holidays that are no leave dates: each is credited if no shift starts on it. */
  readonly holidays: readonly number[];
  /** Minutes that the week's minimum forgives for whole dates of unpaid leave. */
  readonly excusedMinutes: number;
}

/** Dates of the week from `week` up to and including `untilDay` on which the agent is employed. */
export function creditBasis(file: AgentFile, week: number, untilDay: number): CreditBasis {
  const inWeek = (day: number): boolean => day >= week && day < week + 7 && day <= untilDay && file.employedOn(day);
  const offDates = (credited: boolean): readonly number[] => {
    const found = new Set<number>();
    for (const off of file.timeOff) if (off.credited === credited) for (const day of daysOf(off)) if (inWeek(day)) found.add(day);
    return [...found];
  };
  const leave = offDates(true);
  const holidays = file.rules.holidayCredits ? file.site.holidays.map((h) => dayNumber(h.date)).filter((day) => inWeek(day) && !leave.includes(day)) : [];
  return { leaveDates: leave.length, holidays: [...new Set(holidays)], excusedMinutes: offDates(false).length * dateWorth(file) };
}

/** Memo only: every week of a year asks for them again. */
const numbered = new WeakMap<TimeOff, readonly number[]>();

function daysOf(off: TimeOff): readonly number[] {
  const days = numbered.get(off) ?? off.dates.map(dayNumber);
  numbered.set(off, days);
  return days;
}

/** `target / contract days`, rounded down to the minute. */
export function dateWorth(file: AgentFile): number {
  return Math.floor(file.contract.weeklyPaidMinutes.target / file.contract.contractDaysPerWeek);
}

/** At most a contract week of leave dates, plus the holidays not worked, never more than the target. */
export function creditMinutes(file: AgentFile, basis: CreditBasis, holidaysNotWorked: number): number {
  const dates = Math.min(basis.leaveDates, file.contract.contractDaysPerWeek) + holidaysNotWorked;
  return Math.min(dates * dateWorth(file), file.contract.weeklyPaidMinutes.target);
}
