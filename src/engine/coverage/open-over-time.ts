import type { OpenWindow } from '../model/roster.js';
import type { Span } from '../model/time.js';
import { MINUTE_MS } from '../time/dates.js';

/** People needed throughout a span. */
export interface Need extends Span {
  readonly agents: number;
}

/** Where fewer are present than needed, to the millisecond: presences need not keep any grid. Needs ascend and do not overlap. */
export function openOverTime(queue: string, presences: readonly Span[], needs: readonly Need[]): readonly OpenWindow[] {
  const changes = new Map<number, number>();
  const change = (at: number, by: number): unknown => changes.set(at, (changes.get(at) ?? 0) + by);
  for (const presence of presences) {
    change(presence.startMs, 1);
    change(presence.endMs, -1);
  }
  const moments = [...changes].sort((a, b) => a[0] - b[0]);
  const windows: { queue: string; startMs: number; endMs: number; openMinutes: number }[] = [];
  let next = 0;
  let present = 0;
  for (const need of needs) {
    let at = need.startMs;
    while (at < need.endMs) {
      while (next < moments.length && moments[next][0] <= at) present += moments[next++][1];
      const until = Math.min(need.endMs, next < moments.length ? moments[next][0] : need.endMs);
      const missing = Math.max(0, need.agents - present);
      const last = windows[windows.length - 1];
      const openMinutes = (missing * (until - at)) / MINUTE_MS;
      if (missing > 0 && last && last.endMs === at) {
        last.endMs = until;
        last.openMinutes += openMinutes;
      } else if (missing > 0) windows.push({ queue, startMs: at, endMs: until, openMinutes });
      at = until;
    }
  }
  return windows;
}
