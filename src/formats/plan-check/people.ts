import { weekdayNumber } from '../weekday.js';
import type { Findings } from '../findings.js';
import type { PlanInput } from '../plan/plan.js';
import type { SiteInput } from '../plan/site.js';
import { each } from './codes.js';

/** Agents, their queue, their site and their employment, as far as they can be judged without a calendar. */
export function checkPeople(plan: PlanInput, findings: Findings): void {
  const sitesOf = new Map<unknown, readonly string[]>();
  each(plan.queues, (queue, i) => {
    if (Array.isArray(queue.sites) && findings.sound(`queues[${i}]`)) sitesOf.set(queue.code, queue.sites);
  });
  each(plan.agents, (agent, i) => {
    const path = `agents[${i}]`;
    if (!findings.sound(`${path}.queues`)) return;
    const allowed = sitesOf.get(agent.queues[0]);
    if (allowed !== undefined && findings.sound(`${path}.site`) && !allowed.includes(agent.site)) {
      findings.add('site-limit', `${path}.site`, agent.site, `Queue ${agent.queues[0]} is limited to the sites ${allowed.join(', ')}.`, 'Add the site to the queue, or give the agent another queue.');
    }
  });
  each(plan.agents, (agent, i) => {
    const { employedFrom, employedTo } = agent;
    if (!findings.sound(`agents[${i}].employedFrom`) || !findings.sound(`agents[${i}].employedTo`)) return;
    if (typeof employedFrom === 'string' && typeof employedTo === 'string' && employedFrom > employedTo) {
      findings.add('minimum-above-maximum', `agents[${i}].employedFrom`, employedFrom, `Employment begins at or before its last day, here ${employedTo}.`, 'Exchange the two dates, or leave one out.');
    }
  });
  each(plan.sites, (site, i) => checkWeekend(site, `sites[${i}].weekend`, findings));
}

/** A weekend off is one stretch of time, so its days lie next to each other; Sunday and Monday do. */
function checkWeekend(site: SiteInput, path: string, findings: Findings): void {
  if (!findings.sound(path)) return;
  const days = site.weekend.map(weekdayNumber);
  const beginnings = days.filter((day) => !days.includes(day === 1 ? 7 : ((day - 1) as typeof day)));
  if (beginnings.length === 1) return;
  findings.add('out-of-range', path, site.weekend, 'The days of a weekend follow each other.', 'Write days that follow each other, such as ["friday", "saturday"].');
}
