import type { Queue } from '../model/plan.js';
import type { Instant, Span, TimeGrid } from '../model/time.js';
import { MINUTE_MS, addDays, wallMinute, weekdayOf } from '../time/dates.js';
import { localDate } from '../time/local.js';
import { generatedInstant } from '../time/wall.js';

/**
 * Which demand intervals of the grid are opening hours: those whose START lies in an opening window, read on the clock of `opening.zone` with the
 * generated-time rule for its ends (docs/time.md). A window belongs to the weekday on which it begins, also when it runs past midnight.
 * `null` = always open. Windows that do not begin and end on a demand interval are refused before they come here.
 */
export function openCells(opening: Queue['opening'], grid: TimeGrid): readonly boolean[] {
  if (opening === null) return Array.from({ length: grid.cells }, () => true);
  const spans = openingSpans(opening, grid);
  const isOpen = (at: Instant): boolean => spans.some((span) => span.startMs <= at && at < span.endMs);
  return Array.from({ length: grid.cells }, (_, cell) => isOpen(grid.startMs + cell * grid.stepMinutes * MINUTE_MS));
}

/** The opening windows as spans of UTC time that touch `span`, by date, then in the order written. */
export function openingSpans(opening: NonNullable<Queue['opening']>, span: Span): readonly Span[] {
  const spans: Span[] = [];
  const last = localDate(opening.zone, span.endMs);
  for (let date = addDays(localDate(opening.zone, span.startMs), -1); date <= last; date = addDays(date, 1)) {
    for (const window of opening.windows) {
      if (window.weekday !== weekdayOf(date)) continue;
      const from = wallMinute(window.from);
      const to = wallMinute(window.to);
      const startMs = generatedInstant(opening.zone, date, from);
      const endMs = generatedInstant(opening.zone, date, to > from ? to : to + 1440);
      if (startMs < endMs && startMs < span.endMs && endMs > span.startMs) spans.push({ startMs, endMs });
    }
  }
  return spans;
}
