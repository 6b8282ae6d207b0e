import { API_ROUTES, type ApiRoute, successOf } from './api-document.js';

export interface ExampleAnswer {
  readonly route: ApiRoute;
  readonly status: number;
  readonly mediaType: string;
  readonly text: string;
}

const METHODS = ['post', 'get', 'put', 'patch', 'delete'];
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const JOB_LIMIT_MS = 60_000;

/**
 * Routes in the order in which their examples make sense: by noun, made before read and changed; jobs after those that begin them;
 * deleted last, the last noun and the innermost thing first.
 */
export function exampleOrder(routes: readonly ApiRoute[]): readonly ApiRoute[] {
  const tags = [...new Set(routes.map((route) => route.tags[0]))];
  const rank = (route: ApiRoute): readonly number[] => {
    const tag = tags.indexOf(route.tags[0]);
    const last = route.method === 'delete' ? 1 : 0;
    return [last, route['x-example-order'] ?? (route.tags[0] === 'jobs' ? 1 : 0), last === 1 ? -tag : tag, last === 1 ? -route.path.split('/').length : 0, METHODS.indexOf(route.method), routes.indexOf(route)];
  };
  return [...routes].sort((a, b) => compare(rank(a), rank(b)));
}

function compare(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : a[at] - b[at];
}

/**
 * Sends the documented examples to a service. Ids are made by the service: where a documented answer shows an id, the one that came stands
 * for it in every later request. After a 202 the job is waited for.
 */
export class ExampleRunner {
  private readonly ids = new Map<string, string>();

  constructor(private readonly url: string) {}

  async runAll(): Promise<readonly ExampleAnswer[]> {
    const answers: ExampleAnswer[] = [];
    for (const route of exampleOrder(API_ROUTES)) answers.push(await this.run(route));
    return answers;
  }

  async run(route: ApiRoute): Promise<ExampleAnswer> {
    const headers: Record<string, string> = {};
    if (route.parameters.some((parameter) => parameter.name === 'If-Match')) headers['If-Match'] = await this.etagOf(route);
    const stop = new AbortController();
    const request = { method: route.method.toUpperCase(), headers: { ...headers, ...this.bodyHeaders(route) }, body: this.body(route) };
    const response = await fetch(this.address(route), { ...request, signal: stop.signal });
    const mediaType = (response.headers.get('content-type') ?? '').split(';')[0];
    const text = mediaType === 'text/event-stream' ? await firstChunk(response) : await response.text();
    stop.abort();
    if (/json$/.test(mediaType) && response.ok) this.remember(successOf(route).content[mediaType]?.example, JSON.parse(text));
    if (response.status === 202) await this.finish(JSON.parse(text) as { id: string });
    return { route, status: response.status, mediaType, text };
  }

  /** The documented address with ids that exist. */
  address(route: ApiRoute): string {
    const path = route.path.replace(/\{(\w+)\}/g, (_, name: string) => {
      const example = String(route.parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)?.example);
      return encodeURIComponent(this.ids.get(example) ?? example);
    });
    const query = route.parameters.filter((parameter) => parameter.in === 'query' && parameter.example !== undefined).map((parameter) => {
      const example = String(parameter.example);
      return `${parameter.name}=${encodeURIComponent(this.ids.get(example) ?? example)}`;
    });
    return `${this.url}${path}${query.length === 0 ? '' : `?${query.join('&')}`}`;
  }

  /** The documented body with ids that exist: text, or a form for multipart. */
  body(route: ApiRoute): string | FormData | undefined {
    const [mediaType, content] = Object.entries(route.requestBody?.content ?? {})[0] ?? [];
    if (content === undefined) return undefined;
    if (mediaType === 'multipart/form-data') return formOf(content.example as Readonly<Record<string, string>>);
    if (mediaType !== 'application/json') return String(content.example);
    return JSON.stringify(this.withIds(content.example));
  }

  async etagOf(route: ApiRoute): Promise<string> {
    const get = API_ROUTES.find((other) => other.method === 'get' && other.path === route.path);
    if (get === undefined) return '"1"';
    const response = await fetch(this.address(route));
    await response.text();
    return response.headers.get('etag') ?? '"1"';
  }

  private bodyHeaders(route: ApiRoute): Record<string, string> {
    const [mediaType] = Object.keys(route.requestBody?.content ?? {});
    return mediaType === undefined || mediaType === 'multipart/form-data' ? {} : { 'Content-Type': mediaType };
  }

  private withIds(value: unknown): unknown {
    if (typeof value === 'string') return this.ids.get(value) ?? value;
    if (Array.isArray(value)) return value.map((item) => this.withIds(item));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, this.withIds(inner)]));
  }

  private remember(documented: unknown, came: unknown): void {
    if (typeof documented === 'string' && typeof came === 'string') {
      if (UUID.test(documented) && UUID.test(came) && !this.ids.has(documented)) this.ids.set(documented, came);
    } else if (typeof documented === 'object' && documented !== null && typeof came === 'object' && came !== null) {
      for (const [key, inner] of Object.entries(documented)) this.remember(inner, (came as Record<string, unknown>)[key]);
    }
  }

  private async finish(job: { readonly id: string }): Promise<void> {
    const documented = API_ROUTES.find((route) => route.method === 'get' && route.path === '/api/v1/jobs/{id}');
    for (const until = Date.now() + JOB_LIMIT_MS; Date.now() < until; await new Promise((resolve) => void setTimeout(resolve, 50))) {
      const now = (await (await fetch(`${this.url}/api/v1/jobs/${job.id}`)).json()) as { state: string };
      if (!['done', 'failed', 'cancelled'].includes(now.state)) continue;
      if (documented !== undefined) this.remember(successOf(documented).content['application/json'].example, now);
      return;
    }
    throw new Error(`job ${job.id} did not end within ${JOB_LIMIT_MS} ms`);
  }
}

async function firstChunk(response: Response): Promise<string> {
  const reader = response.body!.getReader();
  const { value } = await reader.read();
  await reader.cancel();
  return new TextDecoder().decode(value);
}

/** A documented form: `{ "<file name>": "<text>" }`, each sent as a file in the field `file`. */
function formOf(files: Readonly<Record<string, string>>): FormData {
  const form = new FormData();
  for (const [name, text] of Object.entries(files)) form.append('file', new Blob([text]), name);
  return form;
}
