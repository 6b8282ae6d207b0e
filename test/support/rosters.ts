import type { components } from './api-types.js';
import { type Answer, ask } from './http.js';
import type { RunningService } from './service.js';

/** What openapi.json says a wish for a roster is. */
type Wish = components['schemas']['Generate'];

const ENDED = ['done', 'failed', 'cancelled'];

/** Waits until a job has ended and gives it. */
export async function ended(service: RunningService, jobId: string): Promise<Answer['json']> {
  for (const until = Date.now() + 60_000; Date.now() < until; await new Promise((resolve) => void setTimeout(resolve, 50))) {
    const { data } = await service.client.GET('/api/v1/jobs/{id}', { params: { path: { id: jobId } } });
    if (data !== undefined && ENDED.includes(data.state)) return data;
  }
  throw new Error(`job ${jobId} did not end`);
}

/** Asks for a roster of a plan and waits for the job. */
export async function generate(service: RunningService, plan: string, body: Wish): Promise<Answer['json']> {
  return ended(service, await wish(service, plan, body));
}

async function wish(service: RunningService, plan: string, body: Wish): Promise<string> {
  const { data, error } = await service.client.POST('/api/v1/plans/{code}/rosters', { params: { path: { code: plan } }, body });
  if (data === undefined) throw new Error(JSON.stringify(error));
  return data.id;
}

/** Publishes or reverts under the version that is stored now. */
export async function publication(service: RunningService, roster: string, method: 'PUT' | 'DELETE', body: unknown = {}): Promise<Answer> {
  const etag = (await ask(service, `/rosters/${roster}/publication`)).headers.get('etag') ?? '"1"';
  return ask(service, `/rosters/${roster}/publication`, { method, headers: { 'If-Match': etag }, ...(method === 'PUT' ? { body } : {}) });
}

/** Asks for a roster that is searched until somebody stops it, and waits until it has a first one; gives the job's id. */
export async function searchEndlessly(service: RunningService, plan: string, code: string): Promise<string> {
  const id = await wish(service, plan, { code, seconds: 600 });
  for (const until = Date.now() + 60_000; Date.now() < until; await new Promise((resolve) => void setTimeout(resolve, 20))) {
    const job = (await service.client.GET('/api/v1/jobs/{id}', { params: { path: { id } } })).data;
    if ((job?.progress as { readonly stage: string } | null | undefined)?.stage === 'roster') return id;
    if (job === undefined || ENDED.includes(job.state)) throw new Error(JSON.stringify(job));
  }
  throw new Error(`job ${id} found no roster`);
}

/** Asks a job to stop and waits until it has. */
export async function cancel(service: RunningService, jobId: string): Promise<Answer['json']> {
  await service.client.POST('/api/v1/jobs/{id}/cancel', { params: { path: { id: jobId } } });
  return ended(service, jobId);
}
