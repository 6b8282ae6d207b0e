import type { NextFunction, Request, Response } from 'express';
import { refusal } from './refusals.js';

/** Refuses what no database and no header can hold: NUL and other control characters, and bytes that are no UTF-8, anywhere in the address. */
export function cleanPath(request: Request, _response: Response, next: NextFunction): void {
  const address = request.originalUrl;
  let text: string | null = null;
  try {
    text = decodeURIComponent(address.replaceAll('+', ' '));
  } catch {
    // told below
  }
  if (text !== null && !/[\u0000-\u001f\u007f]/.test(text)) return next();
  throw refusal('bad-request', 'path', address.slice(0, 80), 'The address is text in UTF-8 without control characters, percent-encoded.', 'Encode it, such as by encodeURIComponent.');
}
