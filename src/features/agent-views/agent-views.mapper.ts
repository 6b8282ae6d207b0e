import type { ShiftView } from '../../engine/coverage/my-shifts.js';
import type { ClockMark } from '../../engine/coverage/my-shifts-clock.js';
import { isoUtc } from '../../engine/time/iso.js';
import type { ShiftsInWindow } from './shift-window.js';

export function shiftsView(agent: string, { zone, from, to, shifts, clockChanges }: ShiftsInWindow): Record<string, unknown> {
  return { agent, zone, from, to, shifts: shifts.map(shiftView), clockChanges: clockChanges.map(markView) };
}

function shiftView({ startMs, endMs, breaks, clockChanges, ...shift }: ShiftView): Record<string, unknown> {
  return {
    ...shift, startUtc: isoUtc(startMs), endUtc: isoUtc(endMs),
    breaks: breaks.map(({ kind, paid, startLocal, endLocal }) => ({ kind, paid, startLocal, endLocal })), clockChanges: clockChanges.map(markView),
  };
}

function markView({ atMs, ...mark }: ClockMark): Record<string, unknown> {
  return { atUtc: isoUtc(atMs), ...mark };
}
