import { addDays, dayNumber, daysBetween, weekdayOf } from '../../engine/time/dates.js';
import { localDay, planDates } from '../../engine/time/local.js';
import type { Findings } from '../findings.js';
import { type Decided, type DecidedShift, datesOfWeek, weekOf } from './decided.js';

/** Limits over days, weeks and weekends that the pinned shifts break by themselves or together with the tail. */
export function checkPinnedWeeks(decided: Decided, shifts: readonly DecidedShift[], findings: Findings): void {
  if (!shifts.some((shift) => shift.pin !== null)) return;
  checkWeeks(decided, shifts, findings);
  checkRuns(decided, shifts, findings);
  checkWeekends(decided, shifts, findings);
}

function tellLast(shifts: readonly DecidedShift[], value: unknown, rule: string, findings: Findings): void {
  const pinned = shifts.filter((shift) => shift.pin !== null);
  const last = pinned[pinned.length - 1];
  if (last === undefined || last.pin === null) return;
  findings.add('contradictory-pins', `pins[${last.pin}]`, value, rule, pinned.length > 1
    ? `Remove or move one of ${pinned.map((shift) => `pins[${shift.pin}]`).join(', ')}.` : 'Remove or move the pin.');
}

function checkWeeks(decided: Decided, shifts: readonly DecidedShift[], findings: Findings): void {
  const { agent, contract, horizon } = decided;
  const { maxNightsPerWeek, nightsAllowed, daysOffTogether } = contract.rules;
  const planned = planDates(horizon, agent.zone).slice(0, horizon.days);
  const employed = (date: string): boolean => (agent.employedFrom ?? '') <= date && date <= (agent.employedTo ?? '9999');
  for (const week of new Set(shifts.map((shift) => weekOf(decided, shift.date)))) {
    const here = shifts.filter((shift) => weekOf(decided, shift.date) === week);
    const paid = here.reduce((sum, shift) => sum + shift.paidMinutes, 0);
    const max = contract.weeklyPaidMinutes.max;
    if (paid > max) tellLast(here, `${paid} minutes`, `Paid minutes of a week never pass the contract's maximum of ${max} (weekly-hours, week of ${week}).`, findings);
    const nights = here.filter((shift) => shift.night);
    const most = nightsAllowed ? maxNightsPerWeek : 0;
    if (nights.length > most) {
      tellLast(nights, `${nights.length} night shifts`, `At most ${most} night shifts of ${agent.code} start in a week (nights-per-week, week of ${week}).`, findings);
    }
    const dates = datesOfWeek(week);
    const complete = dates.every((date) => planned.includes(date) && employed(date));
    if (complete && daysOffTogether > longestFree(dates, here)) {
      tellLast(here, `${here.length} shifts`, `Every complete week holds ${daysOffTogether} days off in a row (days-off-together, week of ${week}).`, findings);
    }
  }
}

function longestFree(dates: readonly string[], shifts: readonly DecidedShift[]): number {
  let longest = 0;
  let run = 0;
  for (const date of dates) {
    run = shifts.some((shift) => shift.date === date) ? 0 : run + 1;
    longest = Math.max(longest, run);
  }
  return longest;
}

function checkRuns({ agent, contract }: Decided, shifts: readonly DecidedShift[], findings: Findings): void {
  const most = contract.rules.maxConsecutiveDays;
  let run: DecidedShift[] = [];
  const end = (): void => {
    const days = new Set(run.map((shift) => shift.date)).size;
    if (days > most) tellLast(run, `${days} days`, `${agent.code} starts shifts on at most ${most} days running (consecutive-days).`, findings);
  };
  for (const shift of shifts) {
    if (run.length > 0 && daysBetween(run[run.length - 1].date, shift.date) > 1) {
      end();
      run = [];
    }
    run.push(shift);
  }
  end();
}

/** Weekends whose dates are planned or lie in the known tail; a window of them counts when its last weekend has a planned date. */
function checkWeekends({ agent, contract, site, horizon, tailFrom }: Decided, shifts: readonly DecidedShift[], findings: Findings): void {
  const every = contract.rules.weekendOffEvery;
  if (every === 0) return;
  const planned = planDates(horizon, agent.zone).slice(0, horizon.days);
  const known = (date: string): boolean => planned.includes(date) || (tailFrom !== null && tailFrom <= date && date < planned[0]);
  let run: { taken: readonly DecidedShift[]; hasPlanned: boolean }[] = [];
  const begin = tailFrom ?? planned[0];
  for (let date = begin; dayNumber(date) <= dayNumber(planned[planned.length - 1]); date = addDays(date, 1)) {
    if (weekdayOf(date) !== site.weekend[0]) continue;
    const dates = site.weekend.map((_, i) => addDays(date, i));
    if (!dates.every(known)) continue;
    const span = { startMs: localDay(agent.zone, dates[0]).startMs, endMs: localDay(agent.zone, dates[dates.length - 1]).endMs };
    const taken = shifts.filter((shift) => shift.startMs < span.endMs && span.startMs < shift.endMs);
    run = taken.length === 0 ? [] : [...run, { taken, hasPlanned: dates.some((d) => planned.includes(d)) }].slice(-every);
    if (run.length === every && run[every - 1].hasPlanned) {
      tellLast(run.flatMap((weekend) => weekend.taken), `${every} weekends`, `Of any ${every} weekends in a row ${agent.code} has at least one off (weekends-off).`, findings);
      run = [];
    }
  }
}
