import { availableParallelism } from 'node:os';
import { InputError, type Problem, problemOf } from '../engine/model/problem.js';
import { type Config, readConfig } from './config.js';

/** What the HTTP service is told at start, by the environment. */
export interface ServiceConfig extends Config {
  /** PORT, default 3000; 0 lets the system choose. */
  readonly port: number;
  /** The address to listen on: HOST only together with SUNSHIFT_TRUSTED_NETWORK=yes, else 127.0.0.1. */
  readonly host: string;
  /** Said at start: why this address. */
  readonly whyHost: string;
  /** DATA_DIR, default ./data: holds the SQLite file. */
  readonly dataDir: string;
  /** DATABASE_URL, a PostgreSQL connection; null is SQLite. */
  readonly databaseUrl: string | null;
  readonly logLevel: LogLevel;
  /** SUNSHIFT_REQUESTS_PER_MINUTE of one client address, default 6000; 0 is no limit. */
  readonly requestsPerMinute: number;
  /** SUNSHIFT_BODY_IDLE_SECONDS: a request whose body stands still for so long is refused, default 30. */
  readonly bodyIdleSeconds: number;
  /** SUNSHIFT_WORKERS: solves at a time, default cores − 1 and at least 1. */
  readonly workers: number;
}

export const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'silent'] as const;
export type LogLevel = (typeof LOG_LEVELS)[number];
type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the whole environment of the service. Throws InputError with every finding. */
export function readServiceConfig(env: Environment): ServiceConfig {
  const problems: Problem[] = [];
  const base = collect(problems, () => readConfig(env));
  const port = wholeNumber(env, 'PORT', 3000, 0, 65535, problems);
  const requestsPerMinute = wholeNumber(env, 'SUNSHIFT_REQUESTS_PER_MINUTE', 6000, 0, 1_000_000, problems);
  const workers = wholeNumber(env, 'SUNSHIFT_WORKERS', Math.max(1, availableParallelism() - 1), 1, 256, problems);
  const bodyIdleSeconds = wholeNumber(env, 'SUNSHIFT_BODY_IDLE_SECONDS', 30, 1, 3600, problems);
  const logLevel = (env.SUNSHIFT_LOG_LEVEL ?? 'info') as LogLevel;
  if (!LOG_LEVELS.includes(logLevel)) {
    problems.push(problemOf('out-of-range', 'SUNSHIFT_LOG_LEVEL', logLevel, `It is one of ${LOG_LEVELS.join(', ')}.`, 'Use one of these words, or unset it.'));
  }
  const databaseUrl = textOf(env.DATABASE_URL);
  if (databaseUrl !== null && !/^postgres(ql)?:\/\/./.test(databaseUrl)) {
    // The address may hold a password: it is not shown.
    problems.push(problemOf('out-of-range', 'DATABASE_URL', '(hidden)', 'It is a PostgreSQL address, postgres://user:password@host:5432/name.', 'Correct it, or unset it for SQLite.'));
  }
  if (base === null || problems.length > 0) throw new InputError(problems);
  return { ...base, port, ...bindRule(textOf(env.HOST), base.trustedNetwork), dataDir: textOf(env.DATA_DIR) ?? './data', databaseUrl, logLevel, requestsPerMinute, bodyIdleSeconds, workers };
}

const LOOPBACK = '127.0.0.1';

/** There are no accounts yet: whoever reaches the port sees and changes everything, pay included. */
export function bindRule(host: string | null, trustedNetwork: boolean): { readonly host: string; readonly whyHost: string } {
  const asked = `listens on ${LOOPBACK} only, since there are no accounts yet and whoever reaches it sees pay`;
  if (host === null) return { host: LOOPBACK, whyHost: `${asked}; HOST together with SUNSHIFT_TRUSTED_NETWORK=yes opens it` };
  if (isLoopback(host)) return { host, whyHost: `listens on ${host}, as HOST says: this machine only` };
  if (!trustedNetwork) return { host: LOOPBACK, whyHost: `${asked}; HOST ${host} is not used because SUNSHIFT_TRUSTED_NETWORK is not yes` };
  return { host, whyHost: `listens on ${host}, as HOST says: SUNSHIFT_TRUSTED_NETWORK=yes vouches for everyone who can reach it` };
}

/** An address, or a name as a Host header writes it, of this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || host === '[::1]' || /^127(\.\d{1,3}){3}$/.test(host);
}

function textOf(value: string | undefined): string | null {
  return value === undefined || value === '' ? null : value;
}

function wholeNumber(env: Environment, name: string, otherwise: number, min: number, max: number, problems: Problem[]): number {
  const text = env[name];
  if (text === undefined || text === '') return otherwise;
  const value = /^\d{1,9}$/.test(text) ? Number(text) : NaN;
  if (value >= min && value <= max) return value;
  problems.push(problemOf('out-of-range', name, text, `It is a whole number from ${min} to ${max}.`, `Set it to a number such as ${otherwise}, or unset it.`));
  return otherwise;
}

function collect<T>(problems: Problem[], read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    problems.push(...error.problems);
    return null;
  }
}
