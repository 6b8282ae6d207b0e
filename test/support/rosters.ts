import { type Answer, ask } from './http.js';
import type { RunningService } from './service.js';

const ENDED = ['done', 'failed', 'cancelled'];

/** Waits until a job has ended and gives it. */
export async function ended(service: RunningService, jobId: string): Promise<Answer['json']> {
  for (const until = Date.now() + 60_000; Date.now() < until; await new Promise((resolve) => void setTimeout(resolve, 50))) {
    const { json } = await ask(service, `/jobs/${jobId}`);
    if (ENDED.includes(json.state as string)) return json;
  }
  throw new Error(`job ${jobId} did not end`);
}

/** Asks for a roster of a plan and waits for the job. */
export async function generate(service: RunningService, plan: string, body: Readonly<Record<string, unknown>>): Promise<Answer['json']> {
  const answer = await ask(service, `/plans/${plan}/rosters`, { method: 'POST', body });
  if (answer.status !== 202) throw new Error(answer.text);
  return ended(service, answer.json.id as string);
}

/** Publishes or reverts under the version that is stored now. */
export async function publication(service: RunningService, roster: string, method: 'PUT' | 'DELETE', body: unknown = {}): Promise<Answer> {
  const etag = (await ask(service, `/rosters/${roster}/publication`)).headers.get('etag') ?? '"1"';
  return ask(service, `/rosters/${roster}/publication`, { method, headers: { 'If-Match': etag }, ...(method === 'PUT' ? { body } : {}) });
}

/** Asks for a roster that is searched until somebody stops it, and waits until it has a first one; gives the job's id. */
export async function searchEndlessly(service: RunningService, plan: string, code: string): Promise<string> {
  const { status, text, json } = await ask(service, `/plans/${plan}/rosters`, { method: 'POST', body: { code, seconds: 600 } });
  if (status !== 202) throw new Error(text);
  for (const until = Date.now() + 60_000; Date.now() < until; await new Promise((resolve) => void setTimeout(resolve, 20))) {
    const job = (await ask(service, `/jobs/${json.id}`)).json as { readonly state: string; readonly progress: { readonly stage: string } | null };
    if (job.progress?.stage === 'roster') return json.id as string;
    if (ENDED.includes(job.state)) throw new Error(JSON.stringify(job));
  }
  throw new Error(`job ${json.id} found no roster`);
}

/** Asks a job to stop and waits until it has. */
export async function cancel(service: RunningService, jobId: string): Promise<Answer['json']> {
  await ask(service, `/jobs/${jobId}/cancel`, { method: 'POST' });
  return ended(service, jobId);
}
