import type { Findings } from '../findings.js';
import { nearest } from '../nearest.js';
import type { PlanInput } from '../plan/plan.js';
import { each } from './codes.js';

/** Every code that a plan uses is one that it defines; works on plans whose shape is not sound, too. */
export function checkReferences(plan: PlanInput, findings: Findings): void {
  const codes = (list: 'sites' | 'contracts' | 'agents' | 'queues' | 'histories' | 'specialDays', field: 'code' | 'calendar' = 'code'): Known => knownCodes(plan[list], list, field, findings);
  const sites = codes('sites');
  const contracts = codes('contracts');
  const agents = codes('agents');
  const queues = codes('queues');
  const histories = codes('histories');
  const calendars = codes('specialDays', 'calendar');
  const look = (value: unknown, field: string, known: Known, noun: string): void => {
    if (known === null || typeof value !== 'string' || known.includes(value) || !findings.sound(field)) return;
    findings.add('unknown-reference', field, value, `It is the code of ${noun} of this plan.`, wayOut(value, known, noun));
  };
  each(plan.agents, (agent, i) => {
    look(agent.site, `agents[${i}].site`, sites, 'a site');
    look(agent.contract, `agents[${i}].contract`, contracts, 'a contract');
    if (Array.isArray(agent.queues)) agent.queues.forEach((queue, j) => look(queue, `agents[${i}].queues[${j}]`, queues, 'a queue'));
  });
  each(plan.queues, (queue, i) => {
    if (Array.isArray(queue.sites)) queue.sites.forEach((site, j) => look(site, `queues[${i}].sites[${j}]`, sites, 'a site'));
    each(queue.channelShift, ({ to }, j) => look(to, `queues[${i}].channelShift[${j}].to`, queues, 'a queue'));
    each(queue.streams, (stream, j) => {
      look(stream.history, `queues[${i}].streams[${j}].history`, histories, 'a history');
      look(stream.expected?.shapeOf?.history, `queues[${i}].streams[${j}].expected.shapeOf.history`, histories, 'a history');
      if (Array.isArray(stream.calendars)) stream.calendars.forEach((name, k) => look(name, `queues[${i}].streams[${j}].calendars[${k}]`, calendars, 'a calendar of the special days'));
    });
  });
  each(plan.pools, (pool, i) => {
    if (Array.isArray(pool.queues)) pool.queues.forEach((queue, j) => look(queue, `pools[${i}].queues[${j}]`, queues, 'a queue'));
  });
  each(plan.forecast?.drivers, (driver, i) => {
    if (Array.isArray(driver.queues)) driver.queues.forEach((queue, j) => look(queue, `forecast.drivers[${i}].queues[${j}]`, queues, 'a queue'));
  });
  each(plan.forecast?.adjustments, (entry, i) => look(entry.queue, `forecast.adjustments[${i}].queue`, queues, 'a queue'));
  each(plan.timeOff, (entry, i) => look(entry.agent, `timeOff[${i}].agent`, agents, 'an agent'));
  each(plan.pins, (pin, i) => look(pin.agent, `pins[${i}].agent`, agents, 'an agent'));
}

/** null where the list does not tell all its codes: what refers to it cannot be judged then. */
type Known = readonly string[] | null;

function knownCodes(list: readonly object[] | undefined, path: string, field: 'code' | 'calendar', findings: Findings): Known {
  if (!Array.isArray(list)) return null;
  const found = new Set<string>();
  let all = true;
  (list as readonly unknown[]).forEach((item, i) => {
    const value = typeof item === 'object' && item !== null ? (item as Record<string, unknown>)[field] : undefined;
    if (typeof value !== 'string' || !wellFormed(findings, `${path}[${i}].${field}`)) all = false;
    else found.add(value);
  });
  return all ? [...found] : null;
}

/** A code that stands there twice is still a code. */
function wellFormed(findings: Findings, field: string): boolean {
  return !findings.problems.some((problem) => problem.field === field && problem.code !== 'duplicate-code');
}

function wayOut(value: string, known: readonly string[], noun: string): string {
  const close = nearest(value, known);
  if (close !== null) return `Did you mean "${close}"?`;
  if (known.length === 0) return `The plan has none; add ${noun}.`;
  return `Use one of ${known.slice(0, 8).join(', ')}${known.length > 8 ? ', ...' : ''}, or add ${noun}.`;
}
