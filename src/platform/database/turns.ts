/** Longest that statements run one after another before requests that wait are served, ms. */
const TURN_BUDGET_MS = 5;

let turnBeganAt: number | null = null;

/**
 * SQLite answers at once, so awaiting its statements never lets the event loop turn: a long unit of work would stop all reads.
 * Called before each statement, this waits for the next turn once the present one has lasted long enough.
 */
export async function takeTurns(): Promise<void> {
  const now = performance.now();
  if (turnBeganAt === null) beginTurn(now);
  else if (now - turnBeganAt > TURN_BUDGET_MS) await new Promise<void>((resolve) => void setImmediate(resolve));
}

function beginTurn(now: number): void {
  turnBeganAt = now;
  setImmediate(() => {
    turnBeganAt = null;
  });
}
