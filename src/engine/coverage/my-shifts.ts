import type { Segment, Shift } from '../model/roster.js';
import type { LocalDate, Span, Zone } from '../model/time.js';
import { isoLocal } from '../time/iso.js';
import { elapsedMinutes, localDate } from '../time/local.js';
import { transitionsIn } from '../time/zone.js';
import { paidMinutes } from './agent-file.js';
import { type ClockMark, clockMark } from './my-shifts-clock.js';

/** A part of a shift on the reader's clock. */
export interface SegmentView extends Span {
  readonly kind: Segment['kind'];
  readonly paid: boolean;
  readonly startLocal: string;
  readonly endLocal: string;
}

/** One shift as the person who works it reads it. */
export interface ShiftView extends Span {
  /** Local date of the start on the reader's clock, which may not be the one that the roster counts it under. */
  readonly date: LocalDate;
  readonly rosterDate: LocalDate;
  readonly startLocal: string;
  readonly endLocal: string;
  readonly site: string;
  readonly queue: string;
  /** Elapsed. */
  readonly presenceMinutes: number;
  readonly paidMinutes: number;
  /** What the clock face shows between start and end; differs from `presenceMinutes` where the clocks change in between. */
  readonly clockMinutes: number;
  /** All that is not work, in order. */
  readonly breaks: readonly SegmentView[];
  /** Clock changes of the reader's zone inside the shift. */
  readonly clockChanges: readonly ClockMark[];
}

export interface MyShifts {
  readonly zone: Zone;
  readonly shifts: readonly ShiftView[];
  /** Every change of the reader's clock inside the window and the shifts, on duty or off. */
  readonly clockChanges: readonly ClockMark[];
}

/**
 * An agent's shifts in order of start, on the clock of `zone`: whichever he reads, and not necessarily the one that the rules read. `window` is what
 * he looks at; without one, from the first shift to the end of the last.
 */
export function myShifts(shifts: readonly Shift[], zone: Zone, window?: Span): MyShifts {
  const sorted = [...shifts].sort((a, b) => a.startMs - b.startMs);
  const spans = window === undefined ? sorted : [window, ...sorted];
  if (spans.length === 0) return { zone, shifts: [], clockChanges: [] };
  const span = { startMs: Math.min(...spans.map(({ startMs }) => startMs)), endMs: Math.max(...spans.map(({ endMs }) => endMs)) };
  return {
    zone,
    shifts: sorted.map((shift) => shiftView(shift, zone)),
    clockChanges: transitionsIn(zone, span).map((change) => clockMark(zone, change, sorted.find((s) => s.startMs < change.atMs && change.atMs < s.endMs) ?? null)),
  };
}

function shiftView(shift: Shift, zone: Zone): ShiftView {
  const { startMs, endMs } = shift;
  const changes = transitionsIn(zone, { startMs: startMs + 1, endMs });
  const presenceMinutes = elapsedMinutes(shift);
  const view = ({ kind, paid, ...segment }: Segment): SegmentView => (
    { kind, paid, startMs: segment.startMs, endMs: segment.endMs, startLocal: isoLocal(zone, segment.startMs), endLocal: isoLocal(zone, segment.endMs) }
  );
  return {
    startMs, endMs, date: localDate(zone, startMs), rosterDate: shift.date, startLocal: isoLocal(zone, startMs), endLocal: isoLocal(zone, endMs),
    site: shift.site, queue: shift.queue, presenceMinutes, paidMinutes: paidMinutes(shift),
    clockMinutes: presenceMinutes + changes.reduce((sum, change) => sum + change.afterMinutes - change.beforeMinutes, 0),
    breaks: shift.segments.filter((segment) => segment.kind !== 'work').map(view),
    clockChanges: changes.map((change) => clockMark(zone, change, shift)),
  };
}

/** The shifts that touch a span. */
export function shiftsIn(shifts: readonly Shift[], span: Span): readonly Shift[] {
  return shifts.filter((shift) => shift.startMs < span.endMs && shift.endMs > span.startMs);
}
