import type { Segment, Shift } from '../model/roster.js';
import type { LocalDate } from '../model/time.js';
import { paidMinutes } from './agent-file.js';
import type { AgentDifference, ShiftDifference } from './compare-model.js';
import { shiftSentence } from './compare-shift.js';
import { counted, duration } from './words.js';

/** Sets the shifts of one agent against each other, date by date; several on one date in order of their starts. */
export function agentDifference(who: string, agent: string, before: readonly Shift[], after: readonly Shift[]): AgentDifference {
  const pairs = pairsOf(before, after);
  const shifts = pairs.filter(({ old, now }) => old === null || now === null || !isSame(old, now)).map(({ old, now }) => difference(who, agent, old, now));
  const shiftsChange = after.length - before.length;
  const paidMinutesChange = paidOf(after) - paidOf(before);
  const sentence = sentenceOf(who, shifts.length, shiftsChange, paidMinutesChange);
  return { agent, sameShifts: pairs.length - shifts.length, shifts, shiftsChange, paidMinutesChange, sentence };
}

interface Pair {
  readonly old: Shift | null;
  readonly now: Shift | null;
}

function pairsOf(before: readonly Shift[], after: readonly Shift[]): readonly Pair[] {
  const dates = [...new Set([...before, ...after].map((shift) => shift.date))].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  const olds = byDate(before);
  const nows = byDate(after);
  return dates.flatMap((date) => {
    const old = olds.get(date) ?? [];
    const now = nows.get(date) ?? [];
    return Array.from({ length: Math.max(old.length, now.length) }, (_, i) => ({ old: old[i] ?? null, now: now[i] ?? null }));
  });
}

function byDate(shifts: readonly Shift[]): ReadonlyMap<LocalDate, readonly Shift[]> {
  const groups = new Map<LocalDate, Shift[]>();
  for (const shift of [...shifts].sort((a, b) => a.startMs - b.startMs)) groups.set(shift.date, [...(groups.get(shift.date) ?? []), shift]);
  return groups;
}

/** `zone` and `date` follow from agent and start. */
function isSame(a: Shift, b: Shift): boolean {
  if (a.startMs !== b.startMs || a.endMs !== b.endMs || a.site !== b.site || a.queue !== b.queue || a.pattern !== b.pattern) return false;
  return a.segments.length === b.segments.length && a.segments.every((segment, i) => isSameSegment(segment, b.segments[i]));
}

function isSameSegment(a: Segment, b: Segment): boolean {
  return a.startMs === b.startMs && a.endMs === b.endMs && a.kind === b.kind && a.paid === b.paid && a.covers === b.covers;
}

function difference(who: string, agent: string, before: Shift | null, after: Shift | null): ShiftDifference {
  const kind = before === null ? 'added' : after === null ? 'removed' : 'changed';
  return { kind, agent, date: (after ?? before)!.date, before, after, sentence: `${who} ${shiftSentence(before, after)}` };
}

function paidOf(shifts: readonly Shift[]): number {
  return shifts.reduce((sum, shift) => sum + paidMinutes(shift), 0);
}

/** `Ana Cruz (ana): 3 dates differ; 1 shift more, 7 h 30 min paid more.` */
function sentenceOf(who: string, dates: number, shifts: number, paid: number): string {
  if (dates === 0) return `${who}: nothing differs.`;
  const parts = [
    ...(shifts === 0 ? [] : [`${counted(Math.abs(shifts), 'shift')} ${shifts > 0 ? 'more' : 'fewer'}`]),
    ...(paid === 0 ? [] : [`${duration(Math.abs(paid))} paid ${paid > 0 ? 'more' : 'less'}`]),
  ];
  const rest = parts.length === 0 ? 'as many shifts and paid hours as before' : parts.join(', ');
  return `${who}: ${counted(dates, 'shift')} ${dates === 1 ? 'differs' : 'differ'}; ${rest}.`;
}
