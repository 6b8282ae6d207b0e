import { dayOfSlot, type WeekSlots } from '../history/week-slots.js';
import type { SpecialDay } from '../model/plan.js';
import { dayNumber } from '../time/dates.js';

/** Multiplier per local date (whole days since 1970-01-01) of the customers' special days. */
export type DayMultipliers = ReadonlyMap<number, number>;

/** Those of the calendars; where two of them name the same date, both multiply. */
export function dayMultipliers(days: readonly SpecialDay[], calendars: readonly string[]): DayMultipliers {
  const multipliers = new Map<number, number>();
  for (const { calendar, date, multiplier } of days) {
    if (!calendars.includes(calendar)) continue;
    const day = dayNumber(date);
    multipliers.set(day, (multipliers.get(day) ?? 1) * multiplier);
  }
  return multipliers;
}

/** The multiplier of each local slot; null where it lies on no special day. Local midnight always falls between two slots. */
export function multiplierOfSlots(slots: WeekSlots, days: DayMultipliers): (number | null)[] {
  const found: (number | null)[] = new Array<number | null>(slots.numbers.length).fill(null);
  if (days.size === 0) return found;
  for (let i = 0; i < found.length; i++) found[i] = days.get(dayOfSlot(slots.numbers[i], slots.slotMinutes)) ?? null;
  return found;
}
