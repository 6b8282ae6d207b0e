import type { Poll } from '../../model/interrupted.js';
import type { Span } from '../../model/time.js';
import { MINUTE_MS } from '../../time/dates.js';
import { localMinute, overlapMinutes } from '../../time/local.js';
import type { AgentFile } from '../agent-file.js';
import type { DiaryEntry } from '../diary.js';
import { dailyOvertime } from '../money/week-minutes.js';
import { startBandPrice } from '../soft/start-band.js';
import { type WalkedDate, walkedDates } from './dates.js';
import { type Clocks, type QueuePrices, ledgerOf } from './ledger.js';
import type { Option } from './options.js';
import type { Relaxed } from './relaxed.js';
import type { Counter } from './counters/counter.js';
import { countersOf } from './counters/counters.js';
import type { ShiftEffect } from './shift-effect.js';
import { type StateCode, stateCode } from './state.js';
import { type Transitions, transitionsOf } from './transitions.js';

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
  readonly counters: readonly Counter[];
  readonly code: StateCode;
  /** 0 where the band costs nothing. */
  readonly bandPrice: number;
  readonly bandMinutes: number;
}

/** Everything about one agent that does not depend on the state: what each date offers, in whole numbers. */
export function walkOf(file: AgentFile, prices: QueuePrices, relaxed: Relaxed, clocks: Clocks, poll: Poll): Walk {
  const dates = walkedDates(file, ledgerOf(file, prices, clocks), prices.withWages, relaxed, poll);
  const starts = [...new Set(dates.flatMap((date) => [...date.choice.options, ...date.tail].map((shift) => shift.startMs)))].sort((a, b) => a - b);
  const restMs = relaxed.has('minimum-rest') ? -Infinity : file.rules.minimumRestMinutes * MINUTE_MS;
  const place = <T extends Span>(shift: T, effect: ShiftEffect): Placed<T> => ({
    shift, effect, start: countBelow(starts, shift.startMs), restsUntil: countBelow(starts, shift.endMs + restMs),
  });
  const counters = countersOf(file, relaxed);
  let before = 0;
  const steps = dates.map((date, i): Step => {
    const startsBefore = before;
    before += new Set([...date.choice.options, ...date.tail].map((shift) => shift.startMs)).size;
    const options = grouped(date.choice.options.map((option) => place(option, optionEffect(date, option))), counters);
    return {
      date, startsBefore, startsUntilNext: before, options, moves: [null, ...options].map(() => new Map<number, Move | null>()),
      tail: date.tail.map((entry, again) => place(entry, tailEffect(file, date, entry, again > 0))),
      tailFollows: dates.slice(i + 1).some((later) => later.tail.length > 0),
    };
  });
  return {
    steps, rules: transitionsOf(file, relaxed, counters), counters, code: stateCode(),
    bandPrice: prices.withWages && !relaxed.has('start-band') ? startBandPrice(file) : 0, bandMinutes: file.rules.startBandMinutes,
  };
}

function optionEffect(date: WalkedDate, option: Option): ShiftEffect {
  const { paidMinutes, dailyOvertime: overtime, isNight, startMs, endMs, reading, pattern } = option;
  return { paidMinutes, dailyOvertime: overtime, isNight, inWeekend: touchesWeekend(date, option), ofTail: false, again: false, startMs, endMs, reading, pattern };
}

function tailEffect(file: AgentFile, date: WalkedDate, entry: DiaryEntry, again: boolean): ShiftEffect {
  return {
    paidMinutes: entry.paidMinutes, dailyOvertime: dailyOvertime(file, entry.paidMinutes), isNight: entry.nightMinutes >= file.rules.nightShiftMinutes,
    inWeekend: touchesWeekend(date, entry), ofTail: true, again,
    startMs: entry.startMs, endMs: entry.endMs, reading: localMinute(entry.zone, entry.startMs), pattern: entry.pattern,
  };
}

function touchesWeekend(date: WalkedDate, presence: Span): boolean {
  return date.weekend !== null && overlapMinutes(date.weekend, presence) > 0;
}

function grouped(placed: readonly Placed<Option>[], counters: readonly Counter[]): readonly (readonly Placed<Option>[])[] {
  const times = counters.some((counter) => counter.reads === 'times');
  const patterns = counters.some((counter) => counter.reads === 'pattern');
  const groups = new Map<string, Placed<Option>[]>();
  for (const item of placed) {
    const { paidMinutes, dailyOvertime: overtime, isNight, inWeekend, startMs, endMs, pattern } = item.effect;
    const key = `${paidMinutes} ${overtime} ${isNight} ${inWeekend} ${times ? `${startMs} ${endMs}` : ''} ${patterns ? pattern : ''}`;
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
