import type { AgentFile } from '../agent-file.js';
import { overtimeMinutes, overtimeOffered } from '../money/overtime.js';
import type { Counter, Memory } from './counters/counter.js';
import type { WalkedDate } from './dates.js';
import type { Relaxed } from './relaxed.js';
import type { ShiftEffect } from './shift-effect.js';
import type { State } from './state.js';

/** The three things that can happen to a state; each changes it in place and says whether the rules allow it. */
export interface Transitions {
  work(state: State, date: WalkedDate, effect: ShiftEffect): boolean;
  stayOff(state: State, date: WalkedDate): boolean;
  /** Ends the date, and the weekend and the week that end with it. Milli of the week's money; null when a rule of either is broken. */
  close(state: State, date: WalkedDate): number | null;
}

export function transitionsOf(file: AgentFile, relaxed: Relaxed, counters: readonly Counter[]): Transitions {
  const { rules } = file;
  const { min, max } = file.contract.weeklyPaidMinutes;
  const keeps = {
    days: !relaxed.has('consecutive-days'),
    together: !relaxed.has('days-off-together') && rules.daysOffTogether > 0,
    hours: !relaxed.has('weekly-hours'),
    nights: !relaxed.has('nights-per-week'),
    overtime: !relaxed.has('overtime-limit') && rules.maxWeeklyOvertimeMinutes !== null,
    weekends: !relaxed.has('weekends-off') && rules.weekendOffEvery > 0,
  };
  /** Longer runs are all too long for a shift of the plan. */
  const longestRun = Math.max(rules.maxConsecutiveDays, rules.minConsecutiveDays) + 1;
  const beginningUnknownUntil = Math.min(file.tailFromDay ?? file.firstDay, file.firstDay);

  const offered = new Map<number, number>();
  const offeredIn = (week: number): number => {
    const known = offered.get(week) ?? overtimeOffered(file, week);
    offered.set(week, known);
    return known;
  };

  return {
    work(state, date, effect) {
      return (effect.again || addDate(state, date, effect)) && addToWeek(state, effect) && addToWeekend(state, effect)
        && count(state, (counter, memory) => counter.work(memory, date, effect));
    },
    stayOff(state, date) {
      if (keeps.days && date.planned && state.run > 0 && state.run < rules.minConsecutiveDays && !state.runMayBeShort) return false;
      state.run = 0;
      state.runMayBeShort = false;
      state.runHoldsPlan = false;
      if (keeps.together && date.week.complete && state.weekDaysOff < rules.daysOffTogether) state.weekDaysOff++;
      return count(state, (counter, memory) => counter.off(memory, date));
    },
    close(state, date) {
      if (date.weekend !== null && date.day === date.weekend.lastDay && !closeWeekend(state, date.weekend.lastDay >= file.firstDay)) return null;
      if (!count(state, (counter, memory) => counter.close(memory, date))) return null;
      return date.endsWeek ? closeWeek(state, date) : 0;
    },
  };

  function count(state: State, step: (counter: Counter, memory: Memory) => Memory | null): boolean {
    if (counters.length === 0) return true;
    const next: Memory[] = [];
    for (let i = 0; i < counters.length; i++) {
      const memory = step(counters[i], state.counters[i]);
      if (memory === null) return false;
      next.push(memory);
    }
    state.counters = next;
    return true;
  }

  function addDate(state: State, date: WalkedDate, effect: ShiftEffect): boolean {
    if (date.isHoliday) state.weekHolidaysWorked++;
    if (keeps.together && date.week.complete && state.weekDaysOff < rules.daysOffTogether) state.weekDaysOff = 0;
    if (!keeps.days) return true;
    if (state.run === 0) state.runMayBeShort = date.day <= beginningUnknownUntil;
    state.run = Math.min(state.run + 1, longestRun);
    if (state.run >= rules.minConsecutiveDays) state.runMayBeShort = false;
    state.runHoldsPlan ||= !effect.ofTail;
    return !state.runHoldsPlan || state.run <= rules.maxConsecutiveDays;
  }

  function addToWeek(state: State, effect: ShiftEffect): boolean {
    state.weekPaid += effect.paidMinutes;
    state.weekDailyOvertime += effect.dailyOvertime;
    state.weekHoldsPlan ||= !effect.ofTail;
    if (keeps.hours && state.weekHoldsPlan && state.weekPaid > max) return false;
    if (!keeps.nights || !effect.isNight) return true;
    state.weekNights++;
    state.weekNightOfPlan ||= !effect.ofTail;
    return !state.weekNightOfPlan || state.weekNights <= rules.maxNightsPerWeek;
  }

  function addToWeekend(state: State, effect: ShiftEffect): boolean {
    if (keeps.weekends && effect.inWeekend) state.weekend = Math.max(state.weekend, effect.ofTail ? 1 : 2);
    return true;
  }

  /** The window of weekends that ends here is looked at when it ends in the plan, and judged when the plan works in it. */
  function closeWeekend(state: State, endsInPlan: boolean): boolean {
    const every = rules.weekendOffEvery;
    state.weekendsSincePlan = state.weekend === 0 ? every : state.weekend === 2 ? 0 : Math.min(state.weekendsSincePlan + 1, every);
    state.weekendsOn = state.weekend === 0 ? 0 : Math.min(state.weekendsOn + 1, every);
    state.weekend = 0;
    return !endsInPlan || state.weekendsOn < every || state.weekendsSincePlan >= every;
  }

  function closeWeek(state: State, { week }: WalkedDate): number | null {
    const credits = week.creditsWith(state.weekHolidaysWorked);
    if (week.complete && keeps.hours && state.weekPaid + credits + week.credits.excusedMinutes < min) return null;
    if (week.complete && keeps.together && state.weekDaysOff < rules.daysOffTogether) return null;
    if (keeps.overtime && week.first + 6 >= file.firstDay) {
      if (overtimeMinutes(file, { paid: state.weekPaid, dailyOvertime: state.weekDailyOvertime, credits }) > offeredIn(week.first)) return null;
    }
    const cost = week.cost(state.weekPaid, state.weekDailyOvertime, credits);
    state.weekPaid = 0;
    state.weekDailyOvertime = 0;
    state.weekHoldsPlan = false;
    state.weekNights = 0;
    state.weekNightOfPlan = false;
    state.weekHolidaysWorked = 0;
    state.weekDaysOff = 0;
    return cost;
  }
}
