import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { ROOT, cleanEnv } from './cli.js';

interface Message {
  readonly ready?: number;
  readonly number?: number;
  readonly answer?: unknown;
  readonly error?: string;
}

export interface Answer {
  readonly status: number;
  readonly etag: string;
  readonly text: string;
}

/** A service process (killable-service.js) that is asked over IPC and can be killed with -9 at any moment. */
export class Victim {
  private readonly waiting = new Map<number, (message: Message | null) => void>();
  private asked = 0;

  private constructor(private readonly child: ChildProcess, readonly url: string) {
    child.on('message', (message: Message) => {
      this.waiting.get(message.number ?? -1)?.(message);
      this.waiting.delete(message.number ?? -1);
    });
    child.on('exit', () => {
      for (const lose of this.waiting.values()) lose(null);
      this.waiting.clear();
    });
  }

  static async start(env: Readonly<Record<string, string>>): Promise<Victim> {
    const settings = cleanEnv({ PORT: '0', SUNSHIFT_WORKERS: '1', SUNSHIFT_REQUESTS_PER_MINUTE: '0', ...env });
    const child = fork(join(ROOT, 'test', 'support', 'killable-service.js'), { env: settings, stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
    const [{ ready }] = (await Promise.race([once(child, 'message'), once(child, 'exit').then(() => [{}])])) as [Message];
    if (ready === undefined) throw new Error('the service did not start');
    return new Victim(child, `http://127.0.0.1:${ready}/api/v1`);
  }

  /** Null when the process dies before it answers. */
  ask<Told>(ask: string, about: unknown = {}): Promise<Told | null> {
    const number = ++this.asked;
    return new Promise((resolve, reject) => {
      this.waiting.set(number, (message) => (message?.error === undefined ? resolve((message?.answer as Told) ?? null) : reject(new Error(message.error))));
      this.child.send({ number, ask, about }, () => undefined);
    });
  }

  /** A request by HTTP; null when the process dies before it has answered. */
  async send(method: string, path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer | null> {
    const type = typeof body === 'string' ? 'text/csv' : 'application/json';
    const sent = body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) };
    try {
      const response = await fetch(`${this.url}${path}`, { method, headers: { ...(body === undefined ? {} : { 'Content-Type': type }), ...headers }, ...sent });
      return { status: response.status, etag: response.headers.get('etag') ?? '', text: await response.text() };
    } catch (error) {
      if (this.child.killed) return null;
      throw error;
    }
  }

  async kill(): Promise<void> {
    const gone = once(this.child, 'exit');
    this.child.kill('SIGKILL');
    await gone;
  }
}
