import type { Horizon } from '../model/plan.js';
import type { Instant, LocalDate, Span, WallWindow, Zone } from '../model/time.js';
import { DAY_MS, MINUTE_MS, addDays, dateOfDayNumber, dayNumber, wallMinute } from './dates.js';
import { generatedInstant } from './wall.js';
import { offsetMinutes } from './zone.js';

/** The agent-local date at an instant. */
export function localDate(zone: Zone, at: Instant): LocalDate {
  return dateOfDayNumber(Math.floor((at + offsetMinutes(zone, at) * MINUTE_MS) / DAY_MS));
}

/** Minutes after local 00:00 by the clock face, 0-1439 (fractions of a minute dropped). */
export function localMinute(zone: Zone, at: Instant): number {
  const local = Math.floor((at + offsetMinutes(zone, at) * MINUTE_MS) / MINUTE_MS);
  return ((local % 1440) + 1440) % 1440;
}

/** `[first instant of the date, first instant of the next)`; 23, 24 or 25 hours as a rule, empty when the zone skipped the date. */
export function localDay(zone: Zone, date: LocalDate): Span {
  return { startMs: generatedInstant(zone, date, 0), endMs: generatedInstant(zone, addDays(date, 1), 0) };
}

/** The spans of a daily wall-clock window that touch `span`, in order. Both ends follow the generated-time rule. */
export function windowSpans(zone: Zone, window: WallWindow, span: Span): Span[] {
  const from = wallMinute(window.from);
  const to = wallMinute(window.to);
  const length = to > from ? to - from : to - from + 1440;
  const spans: Span[] = [];
  const last = dayNumber(localDate(zone, span.endMs));
  for (let day = dayNumber(localDate(zone, span.startMs)) - 1; day <= last; day++) {
    const date = dateOfDayNumber(day);
    const startMs = generatedInstant(zone, date, from);
    const endMs = generatedInstant(zone, date, from + length);
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
