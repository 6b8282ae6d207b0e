import type { Instant, Span, WallWindow, Zone } from '../../model/time.js';
import { MINUTE_MS } from '../../time/dates.js';
import { localDayNumber, overlapMinutes, windowSpans } from '../../time/local.js';

/** What pay premiums ask of each grid cell of a span, on one clock. */
export interface PayClock {
  readonly startMs: Instant;
  readonly stepMs: number;
  /** Elapsed minutes of the cell inside the night window. */
  readonly nightMinutes: Uint16Array;
  /** Local date on which the cell begins. */
  readonly days: Int32Array;
}

/** Whole cells only: a remainder of the span that fills no cell is left out. */
export function payClock(zone: Zone, nightWindow: WallWindow, span: Span, stepMinutes: number): PayClock {
  const stepMs = stepMinutes * MINUTE_MS;
  const cells = Math.max(0, Math.floor((span.endMs - span.startMs) / stepMs));
  const nightMinutes = new Uint16Array(cells);
  const days = new Int32Array(cells);
  const cell = (i: number): Span => ({ startMs: span.startMs + i * stepMs, endMs: span.startMs + (i + 1) * stepMs });
  for (let i = 0; i < cells; i++) days[i] = localDayNumber(zone, span.startMs + i * stepMs);
  for (const night of windowSpans(zone, nightWindow, span)) {
    const first = Math.max(0, Math.floor((night.startMs - span.startMs) / stepMs));
    for (let i = first; i < cells && span.startMs + i * stepMs < night.endMs; i++) nightMinutes[i] += overlapMinutes(night, cell(i));
  }
  return { startMs: span.startMs, stepMs, nightMinutes, days };
}
