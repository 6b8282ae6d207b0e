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
