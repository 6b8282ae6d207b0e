import type { Plan } from '../../engine/model/plan.js';
import type { QueueRequirement, Requirement } from '../../engine/model/requirement.js';
import { hoursText, markdownTable, percentText } from './words.js';

interface Parts {
  readonly plan: Plan;
  readonly requirement: Requirement;
}

/** Deferred work and its deadlines, what changed the demand, what targets over days save, hours and full-time equivalents, pools. */
export function staffingSection({ requirement }: Parts): string {
  const { queues, hours, pools } = requirement;
  return [
    ...deferredPart(queues), ...demandPart(queues), ...targetsPart(queues), ...hoursPart(hours ?? []),
    ...(pools ?? []).map(({ pool, serve, separateHours, pooledHours }) =>
      `Pool ${pool} (${serve}): ${round(separateHours)} agent-hours with a team for each queue, ${round(pooledHours)} with one line for all.`),
    'Details: staffing.json.',
  ].join('\n\n');
}

function deferredPart(queues: readonly QueueRequirement[]): readonly string[] {
  const rows = queues.flatMap(({ queue, deferred: d }) => (d === undefined ? [] : [[
    queue, round(d.backlog + d.offered), round(d.served), round(d.carriedOver), round(d.late), round(d.unavoidablyLate),
    hoursText(d.worstLatenessMinutes), hoursText(d.leastWorstLatenessMinutes),
  ]]));
  if (rows.length === 0) return [];
  const titles = ['contacts', 'served', 'carried over', 'late', 'of them unavoidably', 'worst lateness h', 'least possible h'];
  return [markdownTable([{ title: 'deferred work' }, ...titles.map((title) => ({ title, numbers: true }))], rows)];
}

function demandPart(queues: readonly QueueRequirement[]): readonly string[] {
  const rows = queues.flatMap(({ queue, demand: d }) => (d === undefined ? [] : [[
    queue, round(d.forecast), round(d.resolved), round(d.returned), round(d.shiftedOut), round(d.shiftedIn), round(d.repeats), round(d.agents),
  ]]));
  if (rows.length === 0) return [];
  const titles = ['forecast', 'deflected', 'come back', 'moved away', 'moved here', 'repeats ±', 'reach agents'];
  return [markdownTable([{ title: 'contacts of' }, ...titles.map((title) => ({ title, numbers: true }))], rows)];
}

function targetsPart(queues: readonly QueueRequirement[]): readonly string[] {
  return queues.flatMap(({ queue, targets: t }) => {
    if (t === undefined) return [];
    const share = percentText(t.perIntervalAgentHours === 0 ? 0 : t.savedAgentHours / t.perIntervalAgentHours, 1);
    return [`Targets of ${queue} hold over each ${t.over}: ${round(t.agentHours)} agent-hours before shrinkage, ${round(t.savedAgentHours)} (${share}) fewer than in every interval by itself.`];
  });
}

function hoursPart(hours: NonNullable<Requirement['hours']>): readonly string[] {
  const rows = hours.map((h) => [h.queue, round(h.deskHours), round(h.requiredHours), round(h.planningHours), round(h.fullTimeEquivalents)]);
  const titles = ['desk h', 'required h', 'with planning shrinkage h', 'full-time equivalents'];
  return [markdownTable([{ title: 'hours of' }, ...titles.map((title) => ({ title, numbers: true }))], rows)];
}

/** At most two decimals; what is not 0 never reads as 0. */
function round(value: number): string {
  const text = String(Math.round(value * 100) / 100);
  return text === '0' && value > 1e-9 ? 'under 0.01' : text === '-0' ? '0' : text;
}
