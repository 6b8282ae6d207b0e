import type { RunningService } from './service.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly bytes: Buffer;
  /** Parsed; undefined where the answer is no JSON. */
  // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests look into answers of every shape
  readonly json: any;
}

export interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text, a form, or a value that is sent as JSON. */
  readonly body?: unknown;
  readonly type?: string;
}

/** One request by plain fetch, for bodies and headers that the typed client does not know. */
export async function ask(service: RunningService, path: string, { method = 'GET', headers = {}, body, type }: Asked = {}): Promise<Answer> {
  const plain = body === undefined || typeof body === 'string' || body instanceof FormData;
  const mediaType = type ?? (plain ? undefined : 'application/json');
  const response = await fetch(`${service.url}/api/v1${path}`, {
    method, headers: { ...(mediaType === undefined ? {} : { 'Content-Type': mediaType }), ...headers }, body: plain ? (body) : JSON.stringify(body),
  });
  const bytes = Buffer.from(await response.arrayBuffer());
  const text = bytes.toString('utf8');
  const json: unknown = /json$/.test((response.headers.get('content-type') ?? '').split(';')[0]) ? JSON.parse(text) : undefined;
  return { status: response.status, headers: response.headers, text, bytes, json };
}

/** A form of files: `{ "<file name>": content }`, the plan in the field `plan`. */
export function formOf(files: Readonly<Record<string, string | Buffer>>): FormData {
  const form = new FormData();
  for (const [name, content] of Object.entries(files)) form.append(name === 'plan.json' ? 'plan' : 'file', new Blob([new Uint8Array(Buffer.from(content))]), name);
  return form;
}

/** Codes of the problems of an answer, and where they lie. */
export function problemsIn({ json }: Answer): readonly string[] {
  return (json as { problems: { code: string; field: string }[] }).problems.map(({ code, field }) => `${code} ${field}`);
}
