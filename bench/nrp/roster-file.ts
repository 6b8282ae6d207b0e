import type { NrpInstance } from './instance.js';

/** One line a person: id, then a shift id or '.' for each day. `choices[person][day]` = shift index or -1. */
export function rosterText(instance: NrpInstance, choices: readonly (readonly number[])[]): string {
  const lines = instance.staff.map((person, i) => [person.id, ...choices[i].map((s) => (s < 0 ? '.' : instance.shifts[s].id))].join(' '));
  return `${lines.join('\n')}\n`;
}
