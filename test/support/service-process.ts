import { type ChildProcess, spawn } from 'node:child_process';

export interface ServiceProcess {
  readonly child: ChildProcess;
  /** `http://127.0.0.1:<port>`. */
  readonly url: string;
  stderr(): string;
  /** Every line of stdout, parsed. */
  logged(): readonly Readonly<Record<string, unknown>>[];
  /** Exit code, or the signal that ended it. */
  readonly ended: Promise<number | NodeJS.Signals>;
}

const START_LIMIT_MS = 30_000;

/** `node dist/src/main.js` in a process of its own on a free port; resolves when it serves. Rejects with its stderr when it ends before. */
export function spawnService(env: Readonly<Record<string, string>>): Promise<ServiceProcess> {
  const child = spawn(process.execPath, ['dist/src/main.js'], { env: { PATH: process.env.PATH, PORT: '0', SUNSHIFT_REQUESTS_PER_MINUTE: '0', ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  const text = { out: '', err: '' };
  child.stdout.on('data', (chunk: Buffer) => {
    text.out += chunk.toString('utf8');
  });
  const ended = new Promise<number | NodeJS.Signals>((resolve) => void child.once('exit', (code, signal) => resolve(code ?? signal ?? 1)));
  const logged = (): readonly Readonly<Record<string, unknown>>[] => text.out.split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Record<string, unknown>);
  return new Promise((resolve, reject) => {
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      reject(new Error(`did not serve within ${START_LIMIT_MS} ms: ${text.err}`));
    }, START_LIMIT_MS);
    child.stderr.on('data', (chunk: Buffer) => {
      text.err += chunk.toString('utf8');
      const port = /:(\d+)\/api\/docs/.exec(text.err)?.[1];
      if (port === undefined) return;
      clearTimeout(late);
      resolve({ child, url: `http://127.0.0.1:${port}`, stderr: () => text.err, logged, ended });
    });
    void ended.then((code) => {
      clearTimeout(late);
      reject(new Error(`${code} ${text.err}`));
    });
  });
}
