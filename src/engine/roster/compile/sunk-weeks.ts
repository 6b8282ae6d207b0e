import { DAY_OFF } from '../rules/rule.js';
import type { Draft } from './classes.js';
import { factsOfShift } from './facts.js';
import { remember } from './memory.js';

/** Guarantee and leave pay of one agent if nothing were rostered beside what the tail already has, 1/1000 minor unit. */
export function sunkWeeks(draft: Draft): number {
  const { calendar } = draft.class;
  const { view } = draft;
  let memory = draft.memory;
  let total = 0;
  calendar.days.forEach((day, d) => {
    const shift = view.tail.find((s) => s.date === day.date);
    const facts = shift ? factsOfShift(shift, view.contract, view.site) : DAY_OFF;
    memory = remember(memory, day, facts, view.contract, []) ?? memory;
    const endsWeek = d + 1 === calendar.days.length || calendar.week[d + 1] !== calendar.week[d];
    if (endsWeek) total += draft.weeks[calendar.week[d]].cost(memory);
  });
  return total;
}
