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
  const report = firstThatOpens(plan, requirement, roster, queue, date);
  page.promise(report !== null, `an absence on ${date} opens something`);
  if (report === null) return;
  const { absentShift, opens, ranked } = report;
  const open = sum(opens.map((window) => window.openMinutes));
  page.say(`${nameOf(plan, report.agent)} calls in sick: ${spanText(absentShift.zone, absentShift.startMs, absentShift.endMs)} in ${siteName(plan, absentShift.site)}. `
    + `${hours(open)} agent-hours of the ${plan.queues.find((q) => q.code === absentShift.queue)?.name} queue fall open (UTC): `
    + `${opens.map((window) => `${clock('UTC', window.startMs)}-${clock('UTC', window.endMs)}`).join(', ')}.`);
  page.say('The best answers of one other person each, all of that person\'s rules kept, everybody else unmoved:');
  page.show(table([{ title: '' }, { title: 'who' }, { title: 'works instead' }, { title: 'still open', align: 'right' }, { title: 'extra cost', align: 'right' }],
    ranked.slice(0, SHOWN).map((replacement, i) => [String(i + 1), nameOf(plan, replacement.agent), changes(replacement), `${hours(replacement.openMinutes)} h`, milliMoney(replacement.costDelta, plan.currency)])));
  page.promise(ranked.length >= SHOWN, `${ranked.length} replacements were found, not ${SHOWN}`);
}

function firstThatOpens(plan: Plan, requirement: Requirement, roster: Roster, queue: string, date: LocalDate): ReplacementReport | null {
  for (const shift of roster.shifts.filter((s) => s.queue === queue && s.date === date && s.site === 'WAW')) {
    const report = replacementsFor(plan, requirement, roster, shift.agent, date);
    if (report.opens.length > 0) return report;
  }
  return null;
}

function changes({ changedDays, shifts }: Replacement): string {
  return changedDays.map((day) => {
    const shift = shifts.find((s) => s.date === day);
    return shift ? spanText(shift.zone, shift.startMs, shift.endMs) : `${shortDate(day)} off`;
  }).join(', ');
}

function nameOf(plan: Plan, code: string): string {
  return plan.agents.find((agent) => agent.code === code)?.name ?? code;
}

function siteName(plan: Plan, code: string): string {
  return plan.sites.find((site) => site.code === code)?.name ?? code;
}
