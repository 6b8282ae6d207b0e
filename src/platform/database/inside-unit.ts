import { AsyncLocalStorage } from 'node:async_hooks';

/** Known to everything that a unit of work calls; closed when it ends, for what it started may live longer. */
interface Unit {
  open: boolean;
  readonly afterCommit: (() => void)[];
}

const units = new AsyncLocalStorage<Unit>();

/** Runs `work`, which commits before it resolves, as a unit of work of which `refuseInsideUnit` and `afterCommit` know. */
export async function insideUnit<T>(work: () => Promise<T>): Promise<T> {
  const unit: Unit = { open: true, afterCommit: [] };
  let made: T;
  try {
    made = await units.run(unit, work);
  } finally {
    unit.open = false;
  }
  for (const tell of unit.afterCommit) tell();
  return made;
}

/** `tell` is called as soon as the unit of work that is running has been committed, and never when it is rolled back. It must not throw. */
export function afterCommit(tell: () => void): void {
  const unit = units.getStore();
  if (unit?.open !== true) throw new Error('afterCommit was called outside a unit of work');
  unit.afterCommit.push(tell);
}

/**
 * A unit inside a unit would wait for itself; a read beside it would not see its rows, or wait for a connection that it holds.
 * Both are faults of the program.
 */
export function refuseInsideUnit(what: string): void {
  if (units.getStore()?.open === true) throw new Error(`${what} was asked for inside a unit of work: use the manager that the unit was given`);
}
