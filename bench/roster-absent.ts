import type { Plan } from '../src/engine/model/plan.js';
import type { Requirement } from '../src/engine/model/requirement.js';
import type { Roster } from '../src/engine/model/roster.js';
import { createRandom } from '../src/engine/random/random.js';
import { Replacements } from '../src/engine/roster/replace.js';

/**
 * Drops `count` random shifts of people one by one, and times the ranked repairs of each: the slowest counts. The plan is compiled once for all
 * questions, as the service keeps it between them; that time stands beside.
 */
export function absences(plan: Plan, requirement: Requirement, roster: Roster, count: number, seed: number) {
  const random = createRandom(seed, 9);
  let seconds = 0;
  const begin = performance.now();
  const replacements = new Replacements(plan, requirement, roster);
  const prepareSeconds = (performance.now() - begin) / 1000;
  const report = Array.from({ length: count }, () => {
    const shift = roster.shifts[random.below(roster.shifts.length)];
    const start = performance.now();
    const found = replacements.for(shift.agent, shift.date);
    seconds = Math.max(seconds, (performance.now() - start) / 1000);
    const opens = found.opens.reduce((sum, w) => sum + w.openMinutes, 0) / 60;
    return { agent: shift.agent, date: shift.date, opens, ways: found.ranked.length, closes: found.ranked.filter((r) => r.openMinutes === 0).length };
  });
  return { seconds, prepareSeconds, report };
}
