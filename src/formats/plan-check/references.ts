import type { Findings } from '../findings.js';
import { nearest } from '../nearest.js';
import type { PlanInput } from '../plan/plan.js';
import { each } from './codes.js';

/** Every code that a plan uses is one that it defines; works on plans whose shape is not sound, too. */
export function checkReferences(plan: PlanInput, findings: Findings): void {
  const sites = codes(plan.sites);
  const contracts = codes(plan.contracts);
  const agents = codes(plan.agents);
  const queues = codes(plan.queues);
  const histories = codes(plan.histories);
  const calendars = codes(plan.specialDays, 'calendar');
  const look = (value: unknown, field: string, known: readonly string[], noun: string): void => {
    if (typeof value !== 'string' || known.includes(value) || !findings.sound(field)) return;
    findings.add('unknown-reference', field, value, `It is the code of ${noun} of this plan.`, wayOut(value, known, noun));
  };
  each(plan.agents, (agent, i) => {
    look(agent.site, `agents[${i}].site`, sites, 'a site');
    look(agent.contract, `agents[${i}].contract`, contracts, 'a contract');
    if (Array.isArray(agent.queues)) agent.queues.forEach((queue, j) => look(queue, `agents[${i}].queues[${j}]`, queues, 'a queue'));
  });
  each(plan.queues, (queue, i) => {
    if (Array.isArray(queue.sites)) queue.sites.forEach((site, j) => look(site, `queues[${i}].sites[${j}]`, sites, 'a site'));
    each(queue.streams, (stream, j) => {
      look(stream.history, `queues[${i}].streams[${j}].history`, histories, 'a history');
      if (Array.isArray(stream.calendars)) stream.calendars.forEach((name, k) => look(name, `queues[${i}].streams[${j}].calendars[${k}]`, calendars, 'a calendar of the special days'));
    });
  });
  each(plan.timeOff, (entry, i) => look(entry.agent, `timeOff[${i}].agent`, agents, 'an agent'));
  each(plan.pins, (pin, i) => look(pin.agent, `pins[${i}].agent`, agents, 'an agent'));
}

function codes(list: readonly object[] | undefined, field = 'code'): readonly string[] {
  const found = new Set<string>();
  each(list, (item) => {
    const value = (item as Record<string, unknown>)[field];
    if (typeof value === 'string') found.add(value);
  });
  return [...found];
}

function wayOut(value: string, known: readonly string[], noun: string): string {
  const close = nearest(value, known);
  if (close !== null) return `Did you mean "${close}"?`;
  if (known.length === 0) return `The plan has none; add ${noun}.`;
  return `Use one of ${known.slice(0, 8).join(', ')}${known.length > 8 ? ', ...' : ''}, or add ${noun}.`;
}
