import { InputError, problemOf } from '../../engine/model/problem.js';
import type { JobEvent } from './job-event.js';

/** One event as text/event-stream writes it: id, name, one line of JSON, an empty line. */
export function eventText({ id, type, data }: JobEvent): string {
  return `id: ${id}\nevent: ${type}\ndata: ${JSON.stringify(data)}\n\n`;
}

/** Keeps proxies and clients from taking silence for a broken line; no client sees it. */
export const HEARTBEAT_TEXT = ': heartbeat\n\n';

/** How long a client waits before it connects again. */
export const RETRY_TEXT = 'retry: 2000\n\n';

/** The header Last-Event-ID: the last event that the client saw, 0 when it saw none. Throws InputError for what is no id of ours. */
export function lastEventIdOf(header: string | undefined): number {
  if (header === undefined || header === '') return 0;
  if (/^\d{1,10}$/.test(header)) return Number(header);
  throw new InputError(problemOf('wrong-type', 'Last-Event-ID', header, 'It is the id of an event that this stream sent: a whole number.', 'Send the last id seen, or leave the header out.'));
}
