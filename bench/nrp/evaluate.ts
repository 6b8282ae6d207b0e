import type { NrpInstance, NrpPerson } from './instance.js';

export interface Evaluation {
  readonly objective: number;
  /** Sentences, one for each hard rule broken; empty = the roster is legal. */
  readonly broken: readonly string[];
}

const DAYS_A_WEEK = 7;

/**
 * Rules and penalties of an instance, counted from the roster alone and with nothing of the solver: choices[person][day] = shift index or -1.
 * Runs that touch the first or the last day are held to no minimum length.
 */
export function evaluate(instance: NrpInstance, choices: readonly (readonly number[])[]): Evaluation {
  const index = new Map(instance.staff.map((p, i) => [p.id, i]));
  const shiftAt = (person: string, day: number): string | undefined => instance.shifts[choices[index.get(person)!][day]]?.id;
  const broken = instance.staff.flatMap((person, i) => brokenBy(instance, person, choices[i]));
  let objective = 0;
  for (const wish of instance.on) if (shiftAt(wish.person, wish.day) !== wish.shift) objective += wish.weight;
  for (const wish of instance.off) if (shiftAt(wish.person, wish.day) === wish.shift) objective += wish.weight;
  for (const cover of instance.cover) {
    const present = choices.filter((row) => instance.shifts[row[cover.day]]?.id === cover.shift).length;
    objective += Math.max(0, cover.need - present) * cover.under + Math.max(0, present - cover.need) * cover.over;
  }
  return { objective, broken };
}

function brokenBy(instance: NrpInstance, person: NrpPerson, row: readonly number[]): string[] {
  const { shifts, days } = instance;
  const found: string[] = [];
  const minutes = row.reduce((sum, s) => sum + (s < 0 ? 0 : shifts[s].minutes), 0);
  if (minutes > person.maxMinutes || minutes < person.minMinutes) found.push(`${person.id}: ${minutes} minutes, not ${person.minMinutes} to ${person.maxMinutes}`);
  shifts.forEach((shift, s) => {
    const times = row.filter((other) => other === s).length;
    if (times > (person.maxShifts.get(shift.id) ?? days)) found.push(`${person.id}: ${times} times ${shift.id}`);
  });
  for (const day of instance.daysOff.get(person.id) ?? []) if (row[day] >= 0) found.push(`${person.id}: works on day ${day}, a day off`);
  for (let day = 0; day + 1 < days; day++) {
    if (row[day] >= 0 && row[day + 1] >= 0 && shifts[row[day]].notNext.includes(shifts[row[day + 1]].id)) {
      found.push(`${person.id}: ${shifts[row[day + 1]].id} follows ${shifts[row[day]].id} after day ${day}`);
    }
  }
  for (let start = 0; start < days; ) {
    let end = start;
    while (end < days && row[end] >= 0 === row[start] >= 0) end++;
    const inner = start > 0 && end < days;
    const length = end - start;
    if (row[start] >= 0 && (length > person.maxConsecutive || (inner && length < person.minConsecutive))) found.push(`${person.id}: ${length} days of work from day ${start}`);
    if (row[start] < 0 && inner && length < person.minDaysOff) found.push(`${person.id}: ${length} days off from day ${start}`);
    start = end;
  }
  const pairs = Array.from({ length: Math.ceil(days / DAYS_A_WEEK) }, (_, w) => row.slice(w * DAYS_A_WEEK + 5, w * DAYS_A_WEEK + 7));
  const weekends = pairs.filter((pair) => pair.some((s) => s >= 0));
  if (weekends.length > person.maxWeekends) found.push(`${person.id}: ${weekends.length} weekends`);
  return found;
}
