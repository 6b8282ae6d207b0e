import type { Contract } from '../../engine/model/contract.js';
import type { Horizon } from '../../engine/model/plan.js';
import type { Zone } from '../../engine/model/time.js';
import { MINUTE_MS, addDays } from '../../engine/time/dates.js';
import { addMinutes, planDates } from '../../engine/time/local.js';
import { offsetsInUse } from '../../engine/time/grid.js';
import { patternStarts, startReadings } from '../../engine/time/pattern-starts.js';

/**
 * How much rest a day off always leaves: the least elapsed time, in minutes, from the latest end of a shift that starts on a date to the
 * earliest start two dates later, over all planned dates of a zone. Rules look at neighbouring shifts only because no rest may be longer.
 * O(dates x starts).
 */
export function restOverDayOff(contract: Contract, zone: Zone, horizon: Horizon): number {
  const dates = planDates(horizon, zone);
  // The dates before the plan may hold shifts of the previous roster.
  const all = [addDays(dates[0], -2), addDays(dates[0], -1), ...dates];
  const spans = all.map((date) => firstStartAndLastEnd(contract, zone, date));
  let least = Infinity;
  for (let i = 0; i + 2 < spans.length; i++) {
    if (Number.isFinite(spans[i].lastEnd) && Number.isFinite(spans[i + 2].firstStart)) least = Math.min(least, (spans[i + 2].firstStart - spans[i].lastEnd) / MINUTE_MS);
  }
  return least;
}

/** A lower limit of `restOverDayOff` by the clock face alone; where it is enough, no date needs to be looked at. */
export function restOverDayOffAtLeast(contract: Contract, zone: Zone, horizon: Horizon): number {
  const offsets = offsetsInUse(zone, horizon);
  let first = Infinity;
  let last = -Infinity;
  for (const pattern of contract.shifts) {
    for (const length of pattern.lengthsMinutes) {
      for (const reading of startReadings(pattern, length)) {
        for (const offset of pattern.keeps === 'utc' ? offsets : [0]) {
          const local = (((reading + offset) % 1440) + 1440) % 1440;
          first = Math.min(first, local);
          last = Math.max(last, local + length);
        }
      }
    }
  }
  return 2880 + first - last - (Math.max(...offsets) - Math.min(...offsets));
}

function firstStartAndLastEnd(contract: Contract, zone: Zone, date: string): { firstStart: number; lastEnd: number } {
  let firstStart = Infinity;
  let lastEnd = -Infinity;
  for (const pattern of contract.shifts) {
    for (const length of pattern.lengthsMinutes) {
      const starts = patternStarts(pattern, length, zone, date);
      if (starts.length === 0) continue;
      firstStart = Math.min(firstStart, starts[0]);
      lastEnd = Math.max(lastEnd, addMinutes(starts[starts.length - 1], length));
    }
  }
  return { firstStart, lastEnd };
}
