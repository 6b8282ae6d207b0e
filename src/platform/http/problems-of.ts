import type { Request, Response } from 'express';
import { InputError, type Problem, type ProblemCode, problemOf } from '../../engine/model/problem.js';
import { allowedMethods } from './allowed-methods.js';

const FOR_STATUS: Readonly<Record<number, ProblemCode>> = { 404: 'not-found', 408: 'request-timeout', 413: 'file-too-large', 415: 'unsupported-media-type', 429: 'too-many-requests', 503: 'not-ready' };

/** The findings that an error stands for. Sets Allow where the path exists under other methods. */
export function problemsOf(error: unknown, request: Request): readonly Problem[] {
  if (error instanceof InputError) return error.problems;
  if (isDiskFull(error)) return [problemOf('disk-full', 'disk', undefined, 'There is room on the disk.', 'Make room and send the request again; nothing of it was kept.')];
  const status = statusOfError(error);
  if (status === 404 && request.route === undefined) return [unknownRoute(request)];
  if (status !== null && status < 500) {
    return [problemOf(FOR_STATUS[status] ?? 'bad-request', 'request', request.method, 'The request can be read.', 'Correct the path and the headers of the request.')];
  }
  if (status === 503) return [problemOf('not-ready', 'service', 'not ready', 'The service has started and reaches its database.', 'Send it again later.')];
  return [{
    code: 'unexpected', field: 'request', value: null, rule: 'The program foresees everything that a request can do.',
    message: 'Unexpected error. This is a fault of Sunshift.', hint: 'Report it with the id of the request, which stands in the log.',
  }];
}

function unknownRoute(request: Request): Problem {
  const methods = allowedMethods(request);
  if (methods.length === 0) return problemOf('not-found', 'path', request.path, 'The routes are listed at /api/docs.', 'Correct the path.');
  (request.res as Response | undefined)?.setHeader('Allow', methods.join(', '));
  return problemOf('method-not-allowed', 'method', request.method, `This path takes ${methods.join(', ')}.`, 'Use one of these methods.');
}

function statusOfError(error: unknown): number | null {
  if (typeof error !== 'object' || error === null) return null;
  const found = error as { status?: unknown; statusCode?: unknown; getStatus?: () => unknown };
  const status = typeof found.getStatus === 'function' ? found.getStatus() : (found.status ?? found.statusCode);
  return typeof status === 'number' && status >= 400 ? status : null;
}

/** Of files; what a database says of its disk comes as an InputError. */
function isDiskFull(error: unknown): boolean {
  const code = (error as { code?: unknown } | null | undefined)?.code;
  return code === 'ENOSPC' || code === 'EDQUOT';
}
