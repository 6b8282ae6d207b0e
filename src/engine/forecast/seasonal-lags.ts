import type { OpenAxis } from './open-axis.js';

/**
 * Lags, in steps of an axis, at which a count resembles an earlier one: the last three rows, the same row of each of the last days with its neighbours,
 * and of the last week. Two neighbours on either side of yesterday and of last week, one elsewhere. Ascending, none twice.
 */
export function seasonalLags({ day, week, row }: OpenAxis): readonly number[] {
  const lags = new Set([row, 2 * row, 3 * row]);
  const around = (centre: number, reach: number): void => {
    for (let k = -reach; k <= reach; k++) if (centre + k * row >= 1) lags.add(centre + k * row);
  };
  if (day > 0) for (let days = 1; days * day < week; days++) around(days * day, days === 1 ? 2 : 1);
  around(week, 2);
  return [...lags].sort((a, b) => a - b);
}
