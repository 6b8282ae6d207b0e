import type { SolveControl } from './ports.js';

/** Thrown by a poll in the middle of something that nobody waits for any more. It never leaves the engine: whoever has something to keep catches it. */
export class Interrupted extends Error {}

/** Called every few milliseconds of long work. @throws Interrupted */
export type Poll = () => void;

export const NEVER: Poll = () => undefined;

export function pollOf(control: SolveControl): Poll {
  return () => {
    if (control.isUrgent?.() === true) throw new Interrupted();
  };
}

/** What the work gives, or what is left when it was interrupted. */
export function unlessInterrupted<T>(work: () => T, otherwise: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Interrupted) return otherwise();
    throw error;
  }
}
