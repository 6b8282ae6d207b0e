import { table } from '../../src/cli/table.js';
import { hours } from '../../src/cli/instants.js';
import type { Plan } from '../../src/engine/model/plan.js';
import type { Requirement } from '../../src/engine/model/requirement.js';
import type { Replacement, ReplacementReport, Roster } from '../../src/engine/model/roster.js';
import type { LocalDate } from '../../src/engine/model/time.js';
import { replacementsFor } from '../../src/engine/roster/replace.js';
import type { Page } from './page.js';
import { clock, milliMoney, shortDate, spanText, sum } from './words.js';

const SHOWN = 3;

/** (6) One sick call: what opens, and the three best people who could close it. */
export function sickCall(page: Page, plan: Plan, requirement: Requirement, roster: Roster, queue: string, date: LocalDate): void {
  page.step(6, 'One sick call');
  const report = worthShowing(plan, requirement, roster, queue, date);
  page.promise(report !== null, `no absence on ${date} opens hours that ${SHOWN} people can answer`);
  if (report === null) return;
  const { absentShift, opens, ranked } = report;
  const site = plan.sites.find((s) => s.code === absentShift.site)?.name;
  page.say(`${nameOf(plan, report.agent)} (${site}) calls in sick: ${spanText(absentShift.zone, absentShift.startMs, absentShift.endMs)} on the clock there. `
    + `${hours(sum(opens.map((window) => window.openMinutes)))} agent-hours of ${plan.queues.find((q) => q.code === absentShift.queue)?.name} fall open, in UTC: `
    + `${opens.map((window) => `${clock('UTC', window.startMs)}-${clock('UTC', window.endMs)}`).join(', ')}.`);
  page.say('The best answers of one other person each; that person\'s rules are kept, nobody else moves:');
  page.show(table([{ title: '' }, { title: 'who' }, { title: 'still open', align: 'right' }, { title: 'extra cost', align: 'right' }, { title: 'what changes' }],
    ranked.slice(0, SHOWN).map((replacement, i) => [
      String(i + 1), nameOf(plan, replacement.agent), `${hours(replacement.openMinutes)} h`, milliMoney(replacement.costDelta, plan.currency), changes(replacement),
    ])));
}

/** The first absence of the day that opens hours, that one person can close and that at least three can answer. */
function worthShowing(plan: Plan, requirement: Requirement, roster: Roster, queue: string, date: LocalDate): ReplacementReport | null {
  for (const shift of roster.shifts.filter((s) => s.queue === queue && s.date === date)) {
    const report = replacementsFor(plan, requirement, roster, shift.agent, date);
    if (report.opens.length > 0 && report.ranked.length >= SHOWN && report.ranked[0].openMinutes === 0) return report;
  }
  return null;
}

/** Two changes are told, of more the first and how many follow: the table must fit the page. */
function changes({ changedDays, shifts }: Replacement): string {
  const told = changedDays.map((day) => {
    const shift = shifts.find((s) => s.date === day);
    return shift ? spanText(shift.zone, shift.startMs, shift.endMs) : `${shortDate(day)} off`;
  });
  return told.length > 2 ? `${told[0]} and ${told.length - 1} other days` : told.join(', ');
}

function nameOf(plan: Plan, code: string): string {
  return plan.agents.find((agent) => agent.code === code)?.name ?? code;
}
