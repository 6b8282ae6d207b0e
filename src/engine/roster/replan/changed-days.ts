import type { Plan } from '../../model/plan.js';
import type { ChangedDay, Roster, Shift } from '../../model/roster.js';

/** Agent-days of `after` that differ from what people were told, by agent and date. A shift that only falls out because its agent is away is not among them. */
export function changedDays(plan: Plan, told: Roster, after: Roster): readonly ChangedDay[] {
  const before = byAgentDay(told.shifts);
  const now = byAgentDay(after.shifts);
  const isAway = ({ agent, startMs, endMs }: Shift): boolean => plan.timeOff.some((off) => off.agent === agent && off.startMs < endMs && off.endMs > startMs);
  return [...new Set([...before.keys(), ...now.keys()])].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).flatMap((key): ChangedDay[] => {
    const old = before.get(key) ?? [];
    const shifts = now.get(key) ?? [];
    if (textOf(old) === textOf(shifts) || (shifts.length === 0 && old.every(isAway))) return [];
    const { agent, date } = shifts[0] ?? old[0];
    return [{ agent, date }];
  });
}

function byAgentDay(shifts: readonly Shift[]): ReadonlyMap<string, readonly Shift[]> {
  const groups = new Map<string, Shift[]>();
  for (const shift of shifts) {
    const key = `${shift.agent}\n${shift.date}`;
    const group = groups.get(key);
    if (group) group.push(shift);
    else groups.set(key, [shift]);
  }
  return groups;
}

function textOf(shifts: readonly Shift[]): string {
  return JSON.stringify(shifts.map(({ startMs, endMs, segments }) => [startMs, endMs, segments.map((s) => [s.kind, s.startMs, s.endMs])]));
}
