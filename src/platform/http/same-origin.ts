import type { NextFunction, Request, Response } from 'express';
import { isLoopback } from '../config-service.js';
import { refusal } from './refusals.js';
import { serviceConfigOf } from './service-config.js';

const READING = ['GET', 'HEAD', 'OPTIONS'];

/**
 * While there are no accounts, being able to reach the port is the only key, and a browser on this machine can: a page from elsewhere may post
 * forms to 127.0.0.1, or read it through a name of its own that points there (DNS rebinding). Both are refused; tools send neither header.
 */
export function sameOrigin(request: Request, _response: Response, next: NextFunction): void {
  const host = request.headers.host ?? '';
  const name = host.replace(/:\d+$/, '');
  if (isLoopback(serviceConfigOf(request).host) && !isLoopback(name)) {
    throw refusal('foreign-origin', 'Host', host, 'A service on a loopback address answers only to 127.0.0.1, localhost and [::1].', 'Call it by one of these.');
  }
  const origin = request.headers.origin;
  const foreign = request.headers['sec-fetch-site'] === 'cross-site' || (origin !== undefined && hostOf(origin) !== host);
  if (foreign && !READING.includes(request.method)) {
    throw refusal('foreign-origin', 'Origin', origin, 'Only pages of this service change what it holds.', 'Call it from a tool, or from a page that it serves.');
  }
  next();
}

function hostOf(origin: string): string | null {
  try {
    return new URL(origin).host;
  } catch {
    return null;
  }
}
