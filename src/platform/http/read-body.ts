import type { Request } from 'express';
import { refusal } from './refusals.js';

/** `maxBytes` bounds memory; `mediaTypes` are those that the route reads. */
export interface BodyLimits {
  readonly mediaTypes: readonly string[];
  readonly maxBytes: number;
}

/**
 * The bytes of a body. Throws InputError: unsupported-media-type, file-too-large (told before the body is read where Content-Length says so),
 * bad-request where the client breaks off.
 */
export async function readBody(request: Request, limits: BodyLimits): Promise<Buffer> {
  expectMediaType(request, limits.mediaTypes);
  if (Number(request.headers['content-length'] ?? 0) > limits.maxBytes) throw tooLarge(request, limits.maxBytes);
  const chunks: Buffer[] = [];
  let total = 0;
  try {
    for await (const chunk of request as AsyncIterable<Buffer>) {
      total += chunk.length;
      if (total > limits.maxBytes) break;
      chunks.push(chunk);
    }
  } catch {
    throw brokenOff();
  }
  if (total > limits.maxBytes) throw tooLarge(request, limits.maxBytes);
  if (!request.complete) throw brokenOff();
  return Buffer.concat(chunks, total);
}

/** Refuses other media types, compressed bodies, and texts that are not UTF-8 by their own word. */
export function expectMediaType(request: Request, mediaTypes: readonly string[]): void {
  const header = request.headers['content-type'] ?? '';
  const [type, ...parameters] = header.toLowerCase().split(';').map((part) => part.trim());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length).replaceAll('"', '');
  const encoding = request.headers['content-encoding'] ?? 'identity';
  if (mediaTypes.includes(type) && (charset === undefined || charset === 'utf-8' || charset === 'utf8' || charset === 'us-ascii') && encoding === 'identity') return;
  const shown = encoding === 'identity' ? header : `${header} (${encoding})`;
  throw refusal('unsupported-media-type', 'Content-Type', shown, `This route reads ${mediaTypes.join(' or ')} in UTF-8, not compressed.`, `Send Content-Type: ${mediaTypes[0]}.`);
}

/** UTF-8 text of a body; throws InputError bad-request where the bytes are not UTF-8. */
export function utf8(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw refusal('bad-request', 'body', undefined, 'The body is text in UTF-8.', 'Encode it as UTF-8.');
  }
}

export function tooLarge(request: Request, maxBytes: number): Error {
  // What still arrives is thrown away, so that the client gets to read the answer; the connection is not used again.
  request.resume();
  request.res?.setHeader('Connection', 'close');
  return refusal('file-too-large', 'body', request.headers['content-length'] ?? null, `This body has at most ${maxBytes} bytes.`, 'Send less at a time, or raise SUNSHIFT_MAX_UPLOAD_MB where a file is imported.');
}

function brokenOff(): Error {
  return refusal('bad-request', 'body', undefined, 'The body arrives whole.', 'Send it again.');
}
