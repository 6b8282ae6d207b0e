import type { NextFunction, Request, Response } from 'express';
import { problemOf } from '../../engine/model/problem.js';
import { problemDocument } from './problem-document.js';
import { statusOf } from './problem-status.js';
import { requestIdOf } from './request-id.js';

/**
 * Refuses a request whose body stands still for `idleMs` with 408 and closes its connection; what came of it is thrown away. Bodies that move, and
 * answers that take long, are left alone.
 */
export function endStalledBodies(idleMs: number) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const { headers, socket } = request;
    if (headers['transfer-encoding'] !== undefined || Number(headers['content-length'] ?? 0) > 0) {
      // Node starts the time anew with every byte, and tells the request only while its body is not whole.
      request.setTimeout(idleMs, () => refuse(request, response, idleMs));
      request.once('end', () => {
        // After the answer the socket keeps the time that Node gave it for the next request.
        if (!response.writableFinished) socket.setTimeout(0);
      });
    }
    next();
  };
}

function refuse(request: Request, response: Response, idleMs: number): void {
  if (response.headersSent) {
    request.socket.destroy();
    return;
  }
  const rule = `A body goes on arriving; it stood still for ${idleMs / 1000} s (SUNSHIFT_BODY_IDLE_SECONDS).`;
  const document = problemDocument([problemOf('request-timeout', 'body', null, rule, 'Send it again.')], requestIdOf(request));
  response.locals.problemCode = document.code;
  response.setHeader('Cache-Control', 'no-store');
  response.setHeader('Connection', 'close');
  response.status(statusOf('request-timeout')).type('application/problem+json').send(JSON.stringify(document));
}
