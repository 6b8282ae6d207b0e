import { type ArgumentsHost, Catch, type ExceptionFilter } from '@nestjs/common';
import type { Request, Response } from 'express';
import { ClientGone } from './client-gone.js';
import { problemDocument } from './problem-document.js';
import { problemsOf } from './problems-of.js';
import { requestIdOf } from './request-id.js';

/** Told of every error that is a fault of ours; the log listens. */
export type OnFault = (error: unknown, requestId: string) => void;

/** Answers every error as application/problem+json (RFC 9457). What nobody foresaw is 500 `unexpected` and tells nothing of the inside. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly onFault: OnFault) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const request = host.switchToHttp().getRequest<Request>();
    const response = host.switchToHttp().getResponse<Response>();
    const id = requestIdOf(request);
    // Nobody is there to read it.
    if (error instanceof ClientGone) return;
    const problems = problemsOf(error, request);
    const document = problemDocument(problems, id);
    if (document.status >= 500) this.onFault(error, id);
    if (response.headersSent) {
      // A stream that breaks off half way: the only honest ending is a broken connection.
      response.destroy();
      return;
    }
    response.locals.problemCode = document.code;
    for (const name of ['ETag', 'Location', 'Content-Disposition', 'Content-Length']) response.removeHeader(name);
    response.setHeader('Cache-Control', 'no-store');
    response.status(document.status).type('application/problem+json').send(JSON.stringify(document));
    // A body that nobody read must not stand in the way of the next request on the connection.
    if (!request.complete) request.resume();
  }
}
