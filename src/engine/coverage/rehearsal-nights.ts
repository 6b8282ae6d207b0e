import type { ChangedNight, ShortRest, StandingPattern } from '../model/rehearsal.js';
import type { LocalDate, Span, WallTime } from '../model/time.js';
import { DAY_MS, MINUTE_MS, addDays, dateOfDayNumber, dayNumber, wallTime } from '../time/dates.js';
import { elapsedMinutes, localDate, minutesInWindow } from '../time/local.js';
import { startReadings } from '../time/pattern-starts.js';
import { generatedFromReading } from '../time/wall.js';
import { transitionsIn } from '../time/zone.js';

/** The shifts of wall patterns that a clock change falls into; starts with the same effect stand in one row. */
export function changedNights(patterns: readonly StandingPattern[], span: Span): ChangedNight[] {
  const rows = new Map<string, ChangedNight>();
  for (const { standing, length, reading, date } of shiftsAtChanges(patterns, span)) {
    const { zone, nightWindow } = standing;
    const readingStart = dayNumber(date) * DAY_MS + reading * MINUTE_MS;
    const readingEnd = readingStart + length * MINUTE_MS;
    const startMs = generatedFromReading(zone, readingStart);
    const byClockMinutes = elapsedMinutes({ startMs, endMs: generatedFromReading(zone, readingEnd) });
    if (byClockMinutes === length || localDate(zone, startMs) !== date || startMs < span.startMs || startMs >= span.endMs) continue;
    const night = {
      site: standing.site, contract: standing.contract, pattern: standing.pattern.code, zone, date, lengthMinutes: length, byClockMinutes,
      payDifferenceMinutes: byClockMinutes - length,
      nightMinutes: minutesInWindow(zone, nightWindow, { startMs, endMs: startMs + length * MINUTE_MS }),
      usualNightMinutes: minutesInWindow('UTC', nightWindow, { startMs: readingStart, endMs: readingEnd }),
    };
    addStart(rows, night, wallTime(reading));
  }
  return [...rows.values()];
}

/** Shifts at the same clock reading on two days running whose rest only a clock change pushes below the contract's minimum. */
export function shortRests(patterns: readonly StandingPattern[], span: Span): ShortRest[] {
  const rows = new Map<string, ShortRest>();
  for (const { standing, length, reading, date } of shiftsAtChanges(patterns, span)) {
    const { zone, minimumRestMinutes } = standing;
    const first = dayNumber(date) * DAY_MS + reading * MINUTE_MS;
    const endMs = generatedFromReading(zone, first) + length * MINUTE_MS;
    const startMs = generatedFromReading(zone, first + DAY_MS);
    const [restMinutes, usualRestMinutes] = [elapsedMinutes({ startMs: endMs, endMs: startMs }), 1440 - length];
    if (restMinutes >= minimumRestMinutes || usualRestMinutes < minimumRestMinutes || startMs < span.startMs || startMs >= span.endMs) continue;
    const rest = {
      site: standing.site, contract: standing.contract, pattern: standing.pattern.code, zone, date: addDays(date, 1), lengthMinutes: length,
      restMinutes, usualRestMinutes, minimumRestMinutes,
    };
    addStart(rows, rest, wallTime(reading));
  }
  return [...rows.values()];
}

interface ShiftAtChange {
  readonly standing: StandingPattern;
  readonly length: number;
  /** Clock reading of the start, minutes after 00:00 of `date`. */
  readonly reading: number;
  readonly date: LocalDate;
}

/** Every shift that wall patterns offer on the dates around the clock changes of their zones, in order of pattern, change, length, date, start. */
function* shiftsAtChanges(patterns: readonly StandingPattern[], span: Span): Generator<ShiftAtChange> {
  const seen = new Set<string>();
  for (const standing of patterns) {
    const key = JSON.stringify([standing.site, standing.contract, standing.zone, standing.pattern.code]);
    // A site's pattern may serve several queues; its nights are the same ones.
    if (seen.has(key) || standing.pattern.keeps === 'utc') continue;
    seen.add(key);
    for (const change of transitionsIn(standing.zone, { startMs: span.startMs - DAY_MS, endMs: span.endMs + DAY_MS })) {
      const day = dayNumber(localDate(standing.zone, change.atMs));
      for (const length of standing.pattern.lengthsMinutes) {
        for (let d = day - 2; d <= day + 1; d++) {
          for (const reading of startReadings(standing.pattern, length)) yield { standing, length, reading, date: dateOfDayNumber(d) };
        }
      }
    }
  }
}

function addStart<T extends object>(rows: Map<string, T & { starts: readonly WallTime[] }>, row: T, start: WallTime): void {
  const key = JSON.stringify(row);
  rows.set(key, { ...row, starts: [...(rows.get(key)?.starts ?? []), start] });
}
