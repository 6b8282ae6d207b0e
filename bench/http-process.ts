import { spawn } from 'node:child_process';

export interface Served {
  readonly url: string;
  /** JSON in, JSON out; throws on a refusal. */
  send(method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string>>): Promise<{ readonly json: unknown; readonly etag: string }>;
  stop(): Promise<void>;
}

/** The built service in a process of its own, on a free port of this machine. */
export async function serveHere(env: Readonly<Record<string, string>>): Promise<Served> {
  const kept = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('SUNSHIFT_')));
  const child = spawn(process.execPath, ['dist/src/main.js'], { env: { ...kept, PORT: '0', ...env }, stdio: ['ignore', 'inherit', 'pipe'] });
  const ended = new Promise<void>((resolve) => void child.once('exit', () => resolve()));
  const url = await new Promise<string>((resolve, reject) => {
    let text = '';
    child.stderr.on('data', (chunk: Buffer) => {
      text += chunk.toString('utf8');
      const found = /(http:\S+)\/api\/docs/.exec(text);
      if (found !== null) resolve(found[1]);
    });
    void ended.then(() => reject(new Error(text)));
  });
  return {
    url,
    async send(method, path, body, headers = {}) {
      const content: Record<string, string> = body === undefined ? {} : { 'Content-Type': 'application/json' };
      const response = await fetch(url + path, { method, headers: { ...content, ...headers }, body: body === undefined ? undefined : JSON.stringify(body) });
      const text = await response.text();
      if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
      return { json: text === '' ? null : (JSON.parse(text) as unknown), etag: response.headers.get('etag') ?? '' };
    },
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}
