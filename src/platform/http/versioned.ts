import { type CallHandler, type ExecutionContext, Injectable, type NestInterceptor } from '@nestjs/common';
import type { Response } from 'express';
import { type Observable, map } from 'rxjs';

/** What a route answers with headers of its own: ETag `"<version>"`, and Location for what was made. */
export class Versioned<T> {
  constructor(readonly version: number, readonly body: T, readonly location: string | null = null) {}
}

/** `return sendVersioned(row.version, view)`: the ETag that a later If-Match names; `location` (a path) for what was created. */
export function sendVersioned<T>(version: number, body: T, location: string | null = null): Versioned<T> {
  return new Versioned(version, body, location);
}

/** Unwraps Versioned. A GET whose If-None-Match names the version is answered 304 by Express. */
@Injectable()
export class VersionedInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    return next.handle().pipe(map((answer: unknown) => {
      if (!(answer instanceof Versioned)) return answer;
      const response = context.switchToHttp().getResponse<Response>();
      response.setHeader('ETag', `"${answer.version}"`);
      // encodeURI: codes may hold letters of any script, a header may not.
      if (answer.location !== null) response.setHeader('Location', encodeURI(answer.location));
      return answer.body as unknown;
    }));
  }
}
