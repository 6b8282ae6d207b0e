import type { IntervalCover } from '../../engine/coverage/by-interval.js';
import type { RosterComparison } from '../../engine/coverage/compare-model.js';
import type { ReplacementReport, Shift } from '../../engine/model/roster.js';
import { isoLocal, isoUtc } from '../../engine/time/iso.js';

/** Money in 1/1000 minor unit, as in the certificate. */
export function comparisonView({ agents, ...whole }: RosterComparison): Record<string, unknown> {
  return {
    ...whole,
    agents: agents.map(({ shifts, ...agent }) => ({
      ...agent, shifts: shifts.map(({ kind, date, before, after, sentence }) => ({ kind, date, before: shiftOf(before), after: shiftOf(after), sentence })),
    })),
  };
}

function shiftOf(shift: Shift | null): Record<string, unknown> | null {
  if (shift === null) return null;
  const { site, queue, zone, pattern, startMs, endMs } = shift;
  return { startUtc: isoUtc(startMs), endUtc: isoUtc(endMs), startLocal: isoLocal(zone, startMs), endLocal: isoLocal(zone, endMs), zone, site, queue, pattern };
}

/** Costs in 1/1000 minor unit. */
export function replacementsView({ agent, date, absentShift, opens, at, ranked }: ReplacementReport): Record<string, unknown> {
  return {
    agent, date, at: isoUtc(at), absentShift: shiftOf(absentShift),
    opens: opens.map(({ queue, startMs, endMs, openMinutes }) => ({ queue, startUtc: isoUtc(startMs), endUtc: isoUtc(endMs), openMinutes })),
    ranked: ranked.map(({ shifts, ...way }) => ({ ...way, shifts: shifts.map(shiftOf) })),
  };
}

export function intervalView({ queue, startMs, endMs, startLocal, minutes, required, assigned, slack, openMinutes }: IntervalCover): Record<string, unknown> {
  return { queue, startUtc: isoUtc(startMs), endUtc: isoUtc(endMs), startLocal, minutes, required, assigned, slack, openMinutes };
}
