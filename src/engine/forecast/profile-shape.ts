/** Days of a week that are likely to share the shape of a day: Monday to Friday, Saturday, Sunday. */
const GROUPS: readonly (readonly number[])[] = [[0, 1, 2, 3, 4], [5], [6]];

/** 1-2-1 with the neighbours `distance` slots away, round the week; a closed neighbour is left out, so that opening hours keep their edges. */
export function smoothed(profile: Float64Array, distance: number): Float64Array {
  return profile.map((centre, slot) => {
    if (Number.isNaN(centre)) return NaN;
    let sum = 2 * centre;
    let weight = 2;
    for (const neighbour of [profile[(slot + profile.length - distance) % profile.length], profile[(slot + distance) % profile.length]]) {
      if (Number.isNaN(neighbour)) continue;
      sum += neighbour;
      weight++;
    }
    return sum / weight;
  });
}

/**
 * `weight` of the shape that the days of a group share, each at its own height, and the rest of each day's own: five weekdays tell an hour's share of the
 * day five times as well as one. Closed slots stay closed. A week that is not seven equal days stays as it is. O(slots).
 */
export function pooled(profile: Float64Array, weight: number): Float64Array {
  const perDay = profile.length / 7;
  if (weight === 0 || !Number.isInteger(perDay)) return profile;
  const mixed = Float64Array.from(profile);
  for (const days of GROUPS) {
    for (let hour = 0; hour < perDay; hour++) {
      const share = sharedShare(profile, days, hour, perDay);
      for (const day of days) {
        const slot = day * perDay + hour;
        if (!Number.isNaN(profile[slot])) mixed[slot] = (1 - weight) * profile[slot] + weight * share * dayTotal(profile, day, perDay);
      }
    }
  }
  return mixed;
}

/** Contacts of an hour / contacts of the day, over the days of a group that are open then. */
function sharedShare(profile: Float64Array, days: readonly number[], hour: number, perDay: number): number {
  let inHour = 0;
  let inDay = 0;
  for (const day of days) {
    const count = profile[day * perDay + hour];
    if (Number.isNaN(count)) continue;
    inHour += count;
    inDay += dayTotal(profile, day, perDay);
  }
  return inDay > 0 ? inHour / inDay : 0;
}

function dayTotal(profile: Float64Array, day: number, perDay: number): number {
  let total = 0;
  for (let slot = day * perDay; slot < (day + 1) * perDay; slot++) if (!Number.isNaN(profile[slot])) total += profile[slot];
  return total;
}
