import type { Span } from '../../model/time.js';
import { MINUTE_MS } from '../../time/dates.js';
import { overlapMinutes } from '../../time/local.js';
import type { AgentFile } from '../agent-file.js';
import type { DiaryEntry } from '../diary.js';
import { dailyOvertime } from '../money/week-minutes.js';
import { startBandPrice } from '../soft/start-band.js';
import { type WalkedDate, walkedDates } from './dates.js';
import { type Clocks, type QueuePrices, ledgerOf } from './ledger.js';
import type { Option } from './options.js';
import type { Relaxed } from './relaxed.js';
import { type StateCode, type StateSizes, stateCode } from './state.js';
import { type ShiftEffect, type Transitions, transitionsOf } from './transitions.js';

/** A shift with its place among all starts of the walk: it needs a rest that reaches no further than `start`, and leaves one up to `restsUntil`. */
export interface Placed<T> {
  readonly shift: T;
  readonly effect: ShiftEffect;
  readonly start: number;
  readonly restsUntil: number;
}

/** One date, ready for the walk. */
export interface Step {
  readonly date: WalkedDate;
  /** Starts of the walk before this date, and before the next. */
  readonly startsBefore: number;
  readonly startsUntilNext: number;
  /** Options that differ in price and rest only stand together. */
  readonly options: readonly (readonly Placed<Option>[])[];
  readonly tail: readonly Placed<DiaryEntry>[];
  readonly tailFollows: boolean;
  /** Where each state goes by staying off (first map) and by each group of options: the same under every band, so worked out once. */
  readonly moves: readonly Map<number, Move | null>[];
}

/** The state that a choice leads to and the week money that falls due on the way; null where the rules forbid it. */
export interface Move {
  readonly next: number;
  readonly cost: number;
}

export interface Walk {
  readonly steps: readonly Step[];
  readonly rules: Transitions;
  readonly code: StateCode;
  /** 0 where the band costs nothing. */
  readonly bandPrice: number;
  readonly bandMinutes: number;
}

/** Everything about one agent that does not depend on the state: what each date offers, in whole numbers. */
export function walkOf(file: AgentFile, prices: QueuePrices, relaxed: Relaxed, clocks: Clocks): Walk {
  const dates = walkedDates(file, ledgerOf(file, prices, clocks), prices.withWages, relaxed);
  const starts = [...new Set(dates.flatMap((date) => [...date.choice.options, ...date.tail].map((shift) => shift.startMs)))].sort((a, b) => a - b);
  const restMs = relaxed.has('minimum-rest') ? -Infinity : file.rules.minimumRestMinutes * MINUTE_MS;
  const place = <T extends Span>(shift: T, effect: ShiftEffect): Placed<T> => ({
    shift, effect, start: countBelow(starts, shift.startMs), restsUntil: countBelow(starts, shift.endMs + restMs),
  });
  let before = 0;
  const steps = dates.map((date, i): Step => {
    const startsBefore = before;
    before += new Set([...date.choice.options, ...date.tail].map((shift) => shift.startMs)).size;
    const options = grouped(date.choice.options.map((option) => place(option, optionEffect(date, option))));
    return {
      date, startsBefore, startsUntilNext: before, options, moves: [null, ...options].map(() => new Map<number, Move | null>()),
      tail: date.tail.map((entry, again) => place(entry, tailEffect(file, date, entry, again > 0))),
      tailFollows: dates.slice(i + 1).some((later) => later.tail.length > 0),
    };
  });
  return {
    steps, rules: transitionsOf(file, relaxed), code: stateCode(sizesOf(file, steps)),
    bandPrice: prices.withWages && !relaxed.has('start-band') ? startBandPrice(file) : 0, bandMinutes: file.rules.startBandMinutes,
  };
}

function optionEffect(date: WalkedDate, option: Option): ShiftEffect {
  const { paidMinutes, dailyOvertime: overtime, isNight } = option;
  return { paidMinutes, dailyOvertime: overtime, isNight, inWeekend: touchesWeekend(date, option), ofTail: false, again: false };
}

function tailEffect(file: AgentFile, date: WalkedDate, entry: DiaryEntry, again: boolean): ShiftEffect {
  return {
    paidMinutes: entry.paidMinutes, dailyOvertime: dailyOvertime(file, entry.paidMinutes), isNight: entry.nightMinutes >= file.rules.nightShiftMinutes,
    inWeekend: touchesWeekend(date, entry), ofTail: true, again,
  };
}

function touchesWeekend(date: WalkedDate, presence: Span): boolean {
  return date.weekend !== null && overlapMinutes(date.weekend, presence) > 0;
}

function grouped(placed: readonly Placed<Option>[]): readonly (readonly Placed<Option>[])[] {
  const groups = new Map<string, Placed<Option>[]>();
  for (const item of placed) {
    const { paidMinutes, dailyOvertime: overtime, isNight, inWeekend } = item.effect;
    const key = `${paidMinutes} ${overtime} ${isNight} ${inWeekend}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return [...groups.values()];
}

/** How many of the ascending numbers are below `limit`. */
function countBelow(ascending: readonly number[], limit: number): number {
  let lo = 0;
  let hi = ascending.length;
  while (lo < hi) {
    const mid = (lo + hi) >> 1;
    if (ascending[mid] < limit) lo = mid + 1;
    else hi = mid;
  }
  return lo;
}

/** Bounds on every number of a state: the most that the dates of any one week could add up to. */
function sizesOf(file: AgentFile, steps: readonly Step[]): StateSizes {
  const mostInWeek = (of: (effect: ShiftEffect) => number): number => {
    const sums = new Map<number, number>();
    for (const { date, options, tail } of steps) {
      const most = options.reduce((best, group) => Math.max(best, of(group[0].effect)), tail.reduce((sum, entry) => sum + of(entry.effect), 0));
      sums.set(date.week.first, (sums.get(date.week.first) ?? 0) + most);
    }
    return Math.max(0, ...sums.values());
  };
  return {
    run: Math.max(file.rules.maxConsecutiveDays, file.rules.minConsecutiveDays) + 2,
    weekPaid: mostInWeek((effect) => effect.paidMinutes) + 1,
    weekDailyOvertime: mostInWeek((effect) => effect.dailyOvertime) + 1,
    weekNights: mostInWeek((effect) => Number(effect.isNight)) + 1,
    weekHolidaysWorked: Math.max(...steps.map((step) => step.date.week.credits.holidays.length)) + 1,
    weekDaysOff: file.rules.daysOffTogether + 1,
    weekends: file.rules.weekendOffEvery + 1,
  };
}
