import type { ShiftPattern } from '../model/contract.js';
import type { Instant, LocalDate, Zone } from '../model/time.js';
import { DAY_MS, MINUTE_MS, dayNumber, wallMinute } from './dates.js';
import { localDayNumber, windowMinutes } from './local.js';
import { generatedFromReading } from './wall.js';

/**
 * The clock readings at which a shift of this length may start, in minutes after 00:00, 0-1439, ascending (docs/rules.md, start-window):
 * from + k * startEveryMinutes while start + length <= to by the clock face. Empty when the window is too short for the length.
 */
export function startReadings(pattern: ShiftPattern, lengthMinutes: number): number[] {
  if (!(pattern.startEveryMinutes > 0)) throw new RangeError(`shift ${pattern.code}: starts every ${pattern.startEveryMinutes} minutes`);
  const from = wallMinute(pattern.window.from);
  const latest = windowMinutes(pattern.window) - lengthMinutes;
  const readings: number[] = [];
  for (let after = 0; after <= latest; after += pattern.startEveryMinutes) readings.push((from + after) % 1440);
  return readings.sort((a, b) => a - b);
}

/**
 * The instants at which a shift of this length may start on an agent-local date, ascending, each once (docs/rules.md, start-window).
 * Wall patterns follow the generated-time rule on the agent's clock; UTC patterns start at their UTC reading. A start belongs to the local
 * date on which it falls; a reading that a gap would carry to another date is not offered (a skipped date has no starts at all).
 */
export function patternStarts(pattern: ShiftPattern, lengthMinutes: number, zone: Zone, date: LocalDate): Instant[] {
  const day = dayNumber(date);
  const readings = startReadings(pattern, lengthMinutes);
  // A local date never reaches beyond the UTC dates beside it.
  const days = pattern.keeps === 'utc' ? [day - 1, day, day + 1] : [day];
  const starts = new Set<Instant>();
  for (const readingDay of days) {
    for (const minute of readings) {
      const reading = readingDay * DAY_MS + minute * MINUTE_MS;
      const at = pattern.keeps === 'utc' ? reading : generatedFromReading(zone, reading);
      if (localDayNumber(zone, at) === day) starts.add(at);
    }
  }
  return [...starts].sort((a, b) => a - b);
}
