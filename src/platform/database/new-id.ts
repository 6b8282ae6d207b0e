import { v7 } from 'uuid';

/** A new UUIDv7: its first 48 bits are the clock, so that ids sort in the order in which they were made. */
export function newId(): string {
  return v7();
}
