import { createHash } from 'node:crypto';

/** sha256 in hexadecimal: a pure function of the text, the same on every machine. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
