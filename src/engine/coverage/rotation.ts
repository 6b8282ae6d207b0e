import type { Rotation } from '../model/contract.js';
import { dayNumber } from '../time/dates.js';
import type { AgentFile } from './agent-file.js';
import { entriesOfPlan } from './diary.js';

/** Planned dates, the edge date among them, and what happened on each: the pattern that started, or null. Dates that the tail decided are left out. */
export interface RotationDate {
  readonly day: number;
  readonly started: string | null;
  /** A day off is no fault: time off, pinned off, not employed, the edge date. */
  readonly excused: boolean;
}

export function rotationDates(file: AgentFile): readonly RotationDate[] {
  const away = new Set([...file.timeOff.flatMap((off) => off.dates), ...file.pins.filter((pin) => pin.kind === 'off').map((pin) => pin.date)].map(dayNumber));
  const published = new Set(file.entries.filter((entry) => entry.ofTail).map((entry) => entry.day));
  const dates: RotationDate[] = [];
  for (let day = file.firstDay; day <= (file.edgeDay ?? file.lastDay); day++) {
    if (published.has(day)) continue;
    const started = entriesOfPlan(file).find((entry) => entry.day === day)?.pattern ?? null;
    dates.push({ day, started, excused: day > file.lastDay || away.has(day) || !file.employedOn(day) });
  }
  return dates;
}

/** Does the rotation allow what happened on a date? */
export function agrees(rotation: Rotation, phase: number, { day, started, excused }: RotationDate): boolean {
  const length = rotation.days.length;
  const entry = rotation.days[((((day - dayNumber(rotation.from) + phase) % length) + length) % length)];
  if (started === null) return entry === 'off' || excused;
  return entry === 'on' || (entry !== 'off' && entry === started);
}

/** The phase that the plan gives; else every one that agrees with all dates known from the tail, or all of them where none does. */
export function phasesToJudge(file: AgentFile, rotation: Rotation): readonly number[] {
  if (file.agent.rotationPhase !== null) return [file.agent.rotationPhase];
  const all = rotation.days.map((_, phase) => phase);
  if (file.tailFromDay === null) return all;
  const published: RotationDate[] = [];
  for (let day = file.tailFromDay; day < file.firstDay; day++) {
    published.push({ day, started: file.entries.find((entry) => entry.ofTail && entry.day === day)?.pattern ?? null, excused: false });
  }
  const kept = all.filter((phase) => published.every((date) => agrees(rotation, phase, date)));
  return kept.length > 0 ? kept : all;
}
