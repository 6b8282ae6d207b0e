import type { Agent } from '../../engine/model/agent.js';
import type { Contract } from '../../engine/model/contract.js';
import type { Horizon, Pin, Site, TimeOff } from '../../engine/model/plan.js';
import type { Shift } from '../../engine/model/roster.js';
import type { Span } from '../../engine/model/time.js';
import { MINUTE_MS, addDays, weekStartOf } from '../../engine/time/dates.js';
import { addMinutes, minutesInWindow } from '../../engine/time/local.js';
import { breaksOwed } from './breaks.js';

/** A shift that is decided: pinned (with the pin's place in the plan) or published in the tail. */
export interface DecidedShift extends Span {
  readonly date: string;
  readonly paidMinutes: number;
  readonly night: boolean;
  /** Index in pins; null for a shift of the tail. */
  readonly pin: number | null;
}

/** All that the plan has decided about one agent. */
export interface Decided {
  readonly agent: Agent;
  readonly contract: Contract;
  readonly site: Site;
  readonly horizon: Horizon;
  readonly pins: readonly { readonly index: number; readonly pin: Pin }[];
  readonly timeOff: readonly TimeOff[];
  readonly tail: readonly Shift[];
  /** First local date that the tail describes completely; null without a tail. */
  readonly tailFrom: string | null;
}

/** Tail and pins of one agent, by start. */
export function decidedShifts({ agent, contract, pins, tail }: Decided): readonly DecidedShift[] {
  const { nightWindow, nightShiftMinutes } = contract.rules;
  const isNight = (span: Span): boolean => minutesInWindow(agent.zone, nightWindow, span) >= nightShiftMinutes;
  const shifts: DecidedShift[] = tail.map((shift) => ({
    startMs: shift.startMs, endMs: shift.endMs, date: shift.date, night: isNight(shift), pin: null,
    paidMinutes: shift.segments.reduce((sum, s) => sum + (s.paid ? (s.endMs - s.startMs) / MINUTE_MS : 0), 0),
  }));
  for (const { index, pin } of pins) {
    if (pin.kind !== 'shift') continue;
    const span = { startMs: pin.startMs, endMs: addMinutes(pin.startMs, pin.lengthMinutes) };
    const unpaid = breaksOwed(contract.rules, pin.lengthMinutes).reduce((sum, rest) => sum + (rest.paid ? 0 : rest.minutes), 0);
    shifts.push({ ...span, date: pin.date, night: isNight(span), pin: index, paidMinutes: pin.lengthMinutes - unpaid });
  }
  return shifts.sort((a, b) => a.startMs - b.startMs || (a.pin ?? -1) - (b.pin ?? -1));
}

/** First date of the contract week that holds the shift's date. */
export function weekOf(decided: Decided, date: string): string {
  return weekStartOf(date, decided.contract.rules.weekStart);
}

export function datesOfWeek(first: string): readonly string[] {
  return Array.from({ length: 7 }, (_, i) => addDays(first, i));
}
