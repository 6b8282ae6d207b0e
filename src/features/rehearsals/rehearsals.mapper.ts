import type { Rehearsal } from '../../engine/model/rehearsal.js';
import { isoUtc } from '../../engine/time/iso.js';

/** As `sunshift rehearse --json`, and the windows that come back put together. */
export function rehearsalView(plan: string, { span, windows, runs, openHours, queues, changes, nights, shortRests }: Rehearsal): Record<string, unknown> {
  return {
    plan, fromUtc: isoUtc(span.startMs), toUtc: isoUtc(span.endMs), openHours,
    windows: windows.map(({ startMs, endMs, queue, kind }) => ({ startUtc: isoUtc(startMs), endUtc: isoUtc(endMs), queue, kind })), runs,
    queues: queues.map(({ queue, openMinutes, doubledMinutes }) => ({ queue, openHours: openMinutes / 60, doubledHours: doubledMinutes / 60 })),
    changes: changes.map(({ zone, sites, atMs, beforeMinutes, afterMinutes }) => ({ zone, sites, atUtc: isoUtc(atMs), beforeMinutes, afterMinutes })),
    nights, shortRests,
  };
}
