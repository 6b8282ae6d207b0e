import type { ShiftPattern } from '../model/contract.js';
import type { Instant, Zone } from '../model/time.js';
import { DAY_MS, MINUTE_MS, wallMinute } from '../time/dates.js';
import { localDay, localDayNumber } from '../time/local.js';
import { generatedInstant } from '../time/wall.js';
import { dateText } from './diary.js';

/** The clock readings, minutes after 00:00, at which a pattern offers a shift of this length. */
export function offeredReadings(pattern: ShiftPattern, lengthMinutes: number): readonly number[] {
  const from = wallMinute(pattern.window.from);
  const to = wallMinute(pattern.window.to);
  const end = to <= from ? to + 1440 : to;
  const readings: number[] = [];
  for (let start = from; start + lengthMinutes <= end && start < from + 1440; start += pattern.startEveryMinutes) readings.push(start % 1440);
  return readings;
}

/**
 * The instants on one agent-local date at which a pattern offers a shift of this length, ascending, each once. Wall patterns follow the
 * generated-time rule, and a reading that it moves to another date is not offered; a UTC pattern may offer a reading twice on a long date.
 */
export function offeredStarts(pattern: ShiftPattern, lengthMinutes: number, zone: Zone, day: number): readonly Instant[] {
  const readings = offeredReadings(pattern, lengthMinutes);
  const found = new Set<Instant>();
  if (pattern.keeps === 'wall') {
    for (const reading of readings) {
      const at = generatedInstant(zone, dateText(day), reading);
      if (localDayNumber(zone, at) === day) found.add(at);
    }
  } else {
    const date = localDay(zone, dateText(day));
    for (let utcDay = Math.floor(date.startMs / DAY_MS); utcDay * DAY_MS < date.endMs; utcDay++) {
      for (const reading of readings) {
        const at = utcDay * DAY_MS + reading * MINUTE_MS;
        if (at >= date.startMs && at < date.endMs) found.add(at);
      }
    }
  }
  return [...found].sort((a, b) => a - b);
}
