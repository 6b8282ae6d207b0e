/**
 * Least whole n >= 1 with `holds(n)`, for a property that stays true once it is true: doubling steps from a first guess until it is bracketed, then halving.
 * `holds` is asked about log2 of the distance from the guess, twice. The answer n holds and n − 1 does not (or n is 1), whatever the guess.
 */
export function leastWhole(guess: number, holds: (n: number) => boolean): number {
  let high = Math.max(1, Math.floor(guess));
  let low = 0;
  if (holds(high)) {
    for (let step = 1; high > 1; step *= 2) {
      const next = Math.max(1, high - step);
      if (!holds(next)) {
        low = next;
        break;
      }
      high = next;
    }
  } else {
    low = high;
    for (let step = 1; ; step *= 2) {
      high = low + step;
      if (holds(high)) break;
      low = high;
    }
  }
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle;
  }
  return high;
}
