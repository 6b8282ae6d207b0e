import { dayOfSlot, type WeekSlots } from '../history/week-slots.js';
import type { LocalDate } from '../model/time.js';
import { dayNumber } from '../time/dates.js';

/** Anything that multiplies contacts on some local dates, both ends included; `until` null = for ever. */
export interface DatedFactor {
  readonly from: LocalDate;
  readonly until: LocalDate | null;
  readonly factor: number;
}

/** Product of the factors at each slot, by the slot's local date; null where there are none. */
export function factorsOfSlots(slots: WeekSlots, factors: readonly DatedFactor[]): Float64Array | null {
  if (factors.length === 0) return null;
  const spans = factors.map(({ from, until, factor }) => ({ first: dayNumber(from), last: until === null ? Infinity : dayNumber(until), factor }));
  return Float64Array.from(slots.numbers, (number) => {
    const day = dayOfSlot(number, slots.slotMinutes);
    return spans.reduce((product, { first, last, factor }) => (day >= first && day <= last ? product * factor : product), 1);
  });
}
