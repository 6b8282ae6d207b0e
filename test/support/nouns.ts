import { readFileSync } from 'node:fs';
import type { RunningService } from './service.js';

/** The lists of a plan file and the routes on which they are stored, in the order in which they refer to each other. */
export const NOUN_LISTS = [
  ['sites', 'sites'], ['contracts', 'contracts'], ['specialDays', 'special-days'], ['queues', 'queues'], ['agents', 'agents'], ['timeOff', 'time-off'], ['pins', 'pins'],
] as const;

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- bodies of any route; tests say what they expect of them
  readonly body: any;
}

/** Sends a request to a route below /api/v1; objects go as JSON, text as CSV. `version` becomes If-Match. */
export async function send(service: RunningService, method: string, path: string, body?: unknown, version?: number): Promise<Answer> {
  const type = typeof body === 'string' ? 'text/csv' : 'application/json';
  const response = await fetch(`${service.url}/api/v1/${path}`, {
    method, headers: { ...(body === undefined ? {} : { 'Content-Type': type }), ...(version === undefined ? {} : { 'If-Match': `"${version}"` }) },
    body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
  });
  const text = await response.text();
  return { status: response.status, headers: response.headers, body: /json/.test(response.headers.get('content-type') ?? '') ? JSON.parse(text) : text };
}

/** The problems of an answer as `code at field`. */
export function told({ status, body }: Answer): readonly string[] {
  if (status < 400) return [`no problem: ${status}`];
  return (body.problems as readonly { code: string; field: string }[]).map(({ code, field }) => `${code} at ${field}`);
}

/** Site, contract, calendar, queue and agent to build on, all in Lisbon. */
export async function smallDesk(service: RunningService): Promise<void> {
  const made = [
    await send(service, 'POST', 'sites', { code: 'lis', zone: 'Europe/Lisbon' }),
    await send(service, 'POST', 'contracts', contract('full')),
    await send(service, 'POST', 'contracts', contract('part')),
    await send(service, 'POST', 'special-days', { calendar: 'pt', date: '2027-04-25', name: 'Freedom Day', multiplier: 0.6 }),
    await send(service, 'POST', 'queues', queue('orders')),
    await send(service, 'POST', 'queues', queue('returns')),
    await send(service, 'POST', 'agents', agent('ines')),
  ];
  for (const { status, body } of made) if (status !== 201) throw new Error(JSON.stringify(body));
}

export function contract(code: string, more: object = {}): object {
  const day = { code: 'day', from: '07:00', to: '19:00', startEveryMinutes: 60, lengthsMinutes: [480] };
  return { code, weeklyPaidMinutes: { min: 1200, target: 2400, max: 2880 }, shifts: [day], ...more };
}

export function queue(code: string, more: object = {}): object {
  return { code, channel: 'email', staffing: { model: 'fixed', agents: 2 }, ...more };
}

export function agent(code: string, more: object = {}): object {
  return { code, site: 'lis', contract: 'full', queues: ['orders'], pay: { kind: 'hourly', rate: '9.40', currency: 'EUR' }, ...more };
}

/** The lists of the demo company's plan file. */
export function demoLists(): Readonly<Record<string, readonly object[]>> {
  return JSON.parse(readFileSync('seed/plan.json', 'utf8')) as Record<string, readonly object[]>;
}

/** Imports every list of a plan file; hands back the reports. */
export async function importLists(service: RunningService, lists: Readonly<Record<string, readonly object[]>>): Promise<readonly Answer[]> {
  const answers: Answer[] = [];
  for (const [list, path] of NOUN_LISTS) answers.push(await send(service, 'POST', `${path}/import`, { items: lists[list] }));
  return answers;
}
