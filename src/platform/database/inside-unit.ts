import { AsyncLocalStorage } from 'node:async_hooks';

/** Known to everything that a unit of work calls; closed when it ends, for what it started may live longer. */
interface Unit {
  open: boolean;
}

const units = new AsyncLocalStorage<Unit>();

/** Runs `work` as a unit of work of which `refuseInsideUnit` knows. */
export async function insideUnit<T>(work: () => Promise<T>): Promise<T> {
  const unit: Unit = { open: true };
  try {
    return await units.run(unit, work);
  } finally {
    unit.open = false;
  }
}

/**
 * A unit inside a unit would wait for itself; a read beside it would not see its rows, or wait for a connection that it holds.
 * Both are faults of the program.
 */
export function refuseInsideUnit(what: string): void {
  if (units.getStore()?.open === true) throw new Error(`${what} was asked for inside a unit of work: use the manager that the unit was given`);
}
