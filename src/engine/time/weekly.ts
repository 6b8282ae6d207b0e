import type { Span, WallWindow, Weekday, Zone } from '../model/time.js';
import { DAY_MS, MINUTE_MS, wallMinute } from './dates.js';
import { localDayNumber, windowMinutes } from './local.js';
import { generatedFromReading } from './wall.js';

/** A wall-clock window of one weekday; the weekday is the one on which it begins. */
export interface WeeklyWindow extends WallWindow {
  readonly weekday: Weekday;
}

/**
 * The spans of weekly windows that touch `span`, merged where they overlap or meet, ascending. Both ends of a window follow the
 * generated-time rule, so that a window over a clock change lasts an hour more or less.
 */
export function weeklyWindowSpans(zone: Zone, windows: readonly WeeklyWindow[], span: Span): Span[] {
  const spans: Span[] = [];
  const last = localDayNumber(zone, span.endMs);
  for (let day = localDayNumber(zone, span.startMs) - 1; day <= last; day++) {
    const weekday = ((((day + 3) % 7) + 7) % 7) + 1;
    for (const window of windows) {
      if (window.weekday !== weekday) continue;
      const reading = day * DAY_MS + wallMinute(window.from) * MINUTE_MS;
      const startMs = generatedFromReading(zone, reading);
      const endMs = generatedFromReading(zone, reading + windowMinutes(window) * MINUTE_MS);
      if (startMs < span.endMs && endMs > span.startMs && endMs > startMs) spans.push({ startMs, endMs });
    }
  }
  return mergeSpans(spans);
}

/** The union of spans as ascending spans that neither overlap nor meet. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: { startMs: number; endMs: number }[] = [];
  for (const span of [...spans].sort((a, b) => a.startMs - b.startMs || a.endMs - b.endMs)) {
    const last = merged[merged.length - 1];
    if (last && span.startMs <= last.endMs) last.endMs = Math.max(last.endMs, span.endMs);
    else merged.push({ startMs: span.startMs, endMs: span.endMs });
  }
  return merged;
}
