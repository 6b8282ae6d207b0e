import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { refusal } from './refusals.js';

/**
 * The version that a change was made to, from If-Match: `change(@ifMatch() version: number)`; compare by `expectVersion`.
 * Throws InputError: if-match-required, also for "*" (it would say "whatever is there", which is how changes of others get lost).
 */
export function ifMatch(): ParameterDecorator {
  return createParamDecorator((_: unknown, context: ExecutionContext) => versionOf(context.switchToHttp().getRequest<Request>().headers['if-match']))();
}

function versionOf(header: string | undefined): number {
  const version = /^"(\d{1,15})"$/.exec(header ?? '');
  if (version !== null) return Number(version[1]);
  throw refusal('if-match-required', 'If-Match', header, 'A change names the version it was made to: the ETag, such as "3" with its quotes.', 'Read the thing and send its ETag as If-Match.');
}
