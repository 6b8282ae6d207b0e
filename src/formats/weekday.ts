import type { Weekday } from '../engine/model/time.js';
import { WEEKDAYS } from './fields/text.js';

/** "monday" = 1 ... "sunday" = 7. */
export function weekdayNumber(name: string): Weekday {
  return ((WEEKDAYS as readonly string[]).indexOf(name) + 1) as Weekday;
}

export function weekdayName(weekday: Weekday): string {
  return WEEKDAYS[weekday - 1];
}
