const { exp, log, sqrt } = Math;

/** A scale on which a series is modelled; `back` undoes `to`. */
export interface Scale {
  readonly to: (count: number) => number;
  readonly back: (value: number) => number;
}

/** Where a count of nothing lies on the log scale, against the mean count: nearer to 0 a single empty row would outweigh a whole day. */
const LOG_OFFSET = 0.05;

/** log(y + 5 % of the mean): errors in proportion to the count, and still defined at 0. `mean` > 0. */
export function logScale(mean: number): Scale {
  const offset = LOG_OFFSET * mean;
  return { to: (count) => log(count + offset), back: (value) => exp(value) - offset };
}

/** Square roots: errors as those of Poisson counts. */
export const ROOT_SCALE: Scale = { to: (count) => sqrt(count), back: (value) => (value > 0 ? value * value : 0) };

/** Counts as they stand. */
export const PLAIN_SCALE: Scale = { to: (count) => count, back: (value) => value };
