import type { Horizon } from '../model/plan.js';
import type { Instant, LocalDate, Span, WallWindow, Weekday, Zone } from '../model/time.js';
import { DAY_MS, MINUTE_MS, addDays, dateOfDayNumber, dayNumber, wallMinute, weekStartOf } from './dates.js';
import { generatedFromReading, generatedInstant } from './wall.js';
import { offsetMs } from './zone.js';

/** The agent-local date at an instant: the date that the clock on his wall shows. */
export function localDate(zone: Zone, at: Instant): LocalDate {
  return dateOfDayNumber(localDayNumber(zone, at));
}

/** As `localDate`, in days since 1970-01-01. */
export function localDayNumber(zone: Zone, at: Instant): number {
  return Math.floor((at + offsetMs(zone, at)) / DAY_MS);
}

/** Minutes after local 00:00 by the clock face, 0-1439 (fractions of a minute dropped). */
export function localMinute(zone: Zone, at: Instant): number {
  const local = Math.floor((at + offsetMs(zone, at)) / MINUTE_MS);
  return ((local % 1440) + 1440) % 1440;
}

/** `[first instant of the date, first instant of the next)`; 23, 24 or 25 hours as a rule, empty when the zone skipped the date. */
export function localDay(zone: Zone, date: LocalDate): Span {
  const day = dayNumber(date);
  return { startMs: generatedFromReading(zone, day * DAY_MS), endMs: generatedFromReading(zone, (day + 1) * DAY_MS) };
}

/** The seven local dates of the week that holds `date`, as one span; 167, 168 or 169 hours as a rule. */
export function localWeek(zone: Zone, date: LocalDate, weekStart: Weekday): Span {
  const first = weekStartOf(date, weekStart);
  return { startMs: generatedInstant(zone, first, 0), endMs: generatedInstant(zone, addDays(first, 7), 0) };
}

/** Minutes from `from` to `to` by the clock face, 1-1440: `to` at or before `from` lies on the next day, equal readings make a whole day. */
export function windowMinutes(window: WallWindow): number {
  const length = wallMinute(window.to) - wallMinute(window.from);
  return length > 0 ? length : length + 1440;
}

/** The spans of a daily wall-clock window that touch `span`, in order. Both ends follow the generated-time rule. */
export function windowSpans(zone: Zone, window: WallWindow, span: Span): Span[] {
  const from = wallMinute(window.from) * MINUTE_MS;
  const length = windowMinutes(window) * MINUTE_MS;
  const spans: Span[] = [];
  const last = localDayNumber(zone, span.endMs);
  for (let day = localDayNumber(zone, span.startMs) - 1; day <= last; day++) {
    const startMs = generatedFromReading(zone, day * DAY_MS + from);
    const endMs = generatedFromReading(zone, day * DAY_MS + from + length);
    if (startMs < span.endMs && endMs > span.startMs && endMs > startMs) spans.push({ startMs, endMs });
  }
  return spans;
}

/** Elapsed minutes of `span` inside a daily wall-clock window. */
export function minutesInWindow(zone: Zone, window: WallWindow, span: Span): number {
  return windowSpans(zone, window, span).reduce((sum, w) => sum + overlapMinutes(w, span), 0);
}

export function overlapMinutes(a: Span, b: Span): number {
  return Math.max(0, Math.min(a.endMs, b.endMs) - Math.max(a.startMs, b.startMs)) / MINUTE_MS;
}

/** Elapsed minutes of a span. */
export function elapsedMinutes(span: Span): number {
  return (span.endMs - span.startMs) / MINUTE_MS;
}

/** The instant `minutes` of elapsed time later; clock changes in between do not matter. */
export function addMinutes(at: Instant, minutes: number): Instant {
  return at + minutes * MINUTE_MS;
}

/** The horizon of a plan: the UTC dates start ... start + days - 1. */
export function horizonOf(start: LocalDate, days: number): Horizon {
  const startMs = dayNumber(start) * DAY_MS;
  return { start, days, startMs, endMs: startMs + days * DAY_MS };
}

/**
 * The local dates on which this plan may start shifts in a zone: start ... start + days - 1, and the following date too where the zone's
 * clock is so far ahead that the date begins before the horizon ends. On that edge date only starts before the horizon's end are planned.
 */
export function planDates(horizon: Horizon, zone: Zone): readonly LocalDate[] {
  const dates = Array.from({ length: horizon.days }, (_, i) => addDays(horizon.start, i));
  const edge = addDays(horizon.start, horizon.days);
  if (localDay(zone, edge).startMs < horizon.endMs) dates.push(edge);
  return dates;
}
