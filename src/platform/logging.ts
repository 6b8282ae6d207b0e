import type { LoggerService } from '@nestjs/common';
import { InputError } from '../engine/model/problem.js';
import { type DestinationStream, type Logger, pino } from 'pino';
import type { LogLevel } from './config-service.js';

/** One request, told without what could name a person: the pattern of the route, no path, query, body, header or address. */
export interface RequestLine {
  readonly requestId: string;
  readonly method: string;
  readonly route: string;
  readonly status: number;
  readonly milliseconds: number;
  /** Code of the problem it was answered with. */
  readonly problem?: string;
}

/** The log of the service: one JSON object a line on stdout. Callers name events and counts; they never hand over people, pay or bodies. */
export class ServiceLog {
  readonly pino: Logger;

  constructor(level: LogLevel, destination: DestinationStream = standardOutput()) {
    this.pino = pino({ level, base: null, timestamp: pino.stdTimeFunctions.isoTime, formatters: { level: (label) => ({ level: label }) } }, destination);
  }

  /** `event` is past tense and dotted: `service.started`. */
  info(event: string, facts: Readonly<Record<string, string | number | boolean>> = {}): void {
    this.pino.info({ event, ...facts });
  }

  warn(event: string, facts: Readonly<Record<string, string | number | boolean>> = {}): void {
    this.pino.warn({ event, ...facts });
  }

  request(line: RequestLine): void {
    this.pino[line.status >= 500 ? 'error' : 'info']({ event: 'request.answered', ...line });
  }

  /** A fault of ours. What a database says may quote values of rows, so of its errors only code and place are kept. */
  fault(error: unknown, requestId?: string): void {
    this.pino.error({ event: 'fault', requestId, ...faultOf(error) });
  }
}

/** Whoever read the log may be gone: that ends neither the service nor its shutdown, which pino's own destination would wait for without end. */
function standardOutput(): DestinationStream {
  const ignore = (): void => undefined;
  process.stdout.on('error', ignore);
  process.stderr.on('error', ignore);
  return process.stdout;
}

function faultOf(error: unknown): Readonly<Record<string, unknown>> {
  if (!(error instanceof Error)) return { error: typeof error };
  if (error.cause instanceof Error) return faultOf(error.cause);
  // Its messages quote what somebody typed.
  if (error instanceof InputError) return { error: error.name, code: [...new Set(error.problems.map((problem) => problem.code))].join(' ') };
  const { driverError, code } = error as { driverError?: { code?: unknown }; code?: unknown };
  const place = (error.stack ?? '').split('\n').filter((line) => line.trimStart().startsWith('at ')).slice(0, 12).map((line) => line.trim());
  const fromDatabase = driverError !== undefined || error.name === 'SqliteError' || /^[0-9A-Z]{5}$/.test(String(code));
  return { error: error.name, code: driverError?.code ?? code, ...(fromDatabase ? {} : { message: error.message }), place };
}

/** What Nest itself has to say goes the same way. */
export function nestLogger(log: ServiceLog): LoggerService {
  const text = (message: unknown): string => (typeof message === 'string' ? message : message instanceof Error ? message.name : typeof message);
  return {
    log: (message: unknown) => log.pino.debug({ event: 'nest', message: text(message) }),
    debug: (message: unknown) => log.pino.debug({ event: 'nest', message: text(message) }),
    verbose: (message: unknown) => log.pino.debug({ event: 'nest', message: text(message) }),
    warn: (message: unknown) => log.pino.warn({ event: 'nest', message: text(message) }),
    error: (message: unknown) => log.pino.error({ event: 'nest', message: text(message) }),
    fatal: (message: unknown) => log.pino.fatal({ event: 'nest', message: text(message) }),
  };
}
