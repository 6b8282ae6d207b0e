import { randomUUID } from 'node:crypto';
import type { NextFunction, Request, Response } from 'express';

const HEADER = 'X-Request-Id';
const ID = Symbol('request id');

/** Gives each request an id of ours: what a client sends could be anything, and would stand in the log. */
export function requestId(request: Request, response: Response, next: NextFunction): void {
  const id = randomUUID();
  (request as Request & { [ID]?: string })[ID] = id;
  response.setHeader(HEADER, id);
  next();
}

export function requestIdOf(request: Request): string {
  return (request as Request & { [ID]?: string })[ID] ?? randomUUID();
}
