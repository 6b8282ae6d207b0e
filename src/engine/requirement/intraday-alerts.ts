import type { Observed } from '../model/observed.js';
import type { Instant } from '../model/time.js';

/** Limits of the day itself. They wake somebody up; nobody is staffed by them. */
export interface AlertLimits {
  readonly maxWaitingPerChannel: number;
  readonly maxWaitingInAll: number;
  readonly maxBacklogRatio: number;
}

/** At most 2 waiting per channel or 15 in all, backlog in/out about 1.5: limits that the field names. */
export const DEFAULT_LIMITS: AlertLimits = { maxWaitingPerChannel: 2, maxWaitingInAll: 15, maxBacklogRatio: 1.5 };

export interface Alert {
  readonly atMs: Instant;
  readonly kind: 'waiting-per-channel' | 'waiting-in-all' | 'backlog-ratio';
  /** Channel, queue, or "all". */
  readonly about: string;
  readonly value: number;
  readonly limit: number;
}

/**
 * What is above its limit, moment by moment in time order. Backlog ratio = arrived ÷ finished, where nothing was finished ÷ 1: always a number.
 * O(rows log rows).
 */
export function intradayAlerts(rows: readonly Observed[], limits: AlertLimits): readonly Alert[] {
  const moments = [...new Set(rows.map((row) => row.atMs))].sort((a, b) => a - b);
  const byMoment = new Map(moments.map((at) => [at, [] as Observed[]]));
  for (const row of rows) byMoment.get(row.atMs)?.push(row);
  return moments.flatMap((atMs) => alertsAt(atMs, byMoment.get(atMs) ?? [], limits));
}

function alertsAt(atMs: Instant, rows: readonly Observed[], limits: AlertLimits): readonly Alert[] {
  const waiting = new Map<string, number>();
  for (const row of rows) waiting.set(row.channel, (waiting.get(row.channel) ?? 0) + row.waiting);
  const told: Alert[] = [...waiting].map(([channel, value]) => ({ atMs, kind: 'waiting-per-channel', about: channel, value, limit: limits.maxWaitingPerChannel }));
  told.push({ atMs, kind: 'waiting-in-all', about: 'all', value: rows.reduce((sum, row) => sum + row.waiting, 0), limit: limits.maxWaitingInAll });
  for (const { queue, arrived, finished } of rows) {
    if (arrived > 0) told.push({ atMs, kind: 'backlog-ratio', about: queue, value: arrived / Math.max(1, finished), limit: limits.maxBacklogRatio });
  }
  return told.filter(({ value, limit }) => value > limit);
}
