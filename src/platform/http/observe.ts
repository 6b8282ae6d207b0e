import type { NextFunction, Request, Response } from 'express';
import { performance } from 'node:perf_hooks';
import type { ServiceLog } from '../logging.js';
import type { Metrics } from '../metrics.js';
import { requestIdOf } from './request-id.js';

/** Counts and logs every request when its answer has gone out, or the client has. */
export function observe(log: ServiceLog, metrics: Metrics) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const start = performance.now();
    response.once('close', () => {
      const milliseconds = performance.now() - start;
      const route = routeOf(request);
      // 499: the client went away first.
      const status = response.writableFinished ? response.statusCode : 499;
      metrics.request(methodOf(request), route, status, milliseconds / 1000);
      const problem = response.locals.problemCode as string | undefined;
      const rounded = Math.round(milliseconds * 100) / 100;
      log.request({ requestId: requestIdOf(request), method: methodOf(request), route, status, milliseconds: rounded, ...(problem === undefined ? {} : { problem }) });
    });
    next();
  };
}

/** The pattern; paths that no route has are one word, or each probe would make a series of its own. */
function routeOf(request: Request): string {
  const route = request.route as { readonly path: unknown } | undefined;
  return typeof route?.path === 'string' ? route.path : request.path.startsWith('/api/docs') ? '/api/docs' : '(none)';
}

const METHODS = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

function methodOf(request: Request): string {
  return METHODS.includes(request.method) ? request.method : '(other)';
}
