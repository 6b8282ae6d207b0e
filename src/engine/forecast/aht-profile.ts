import { slotOfWeek } from '../history/week-slots.js';
import type { LocalSeries } from './local-series.js';

const AHT_WEEKS = 26;

/**
 * Average handle time in seconds per slot of the local week, weighted by contacts over the last 26 weeks; a slot without contacts there takes the
 * weighted mean of all. Rows of special days are left out. null where no row has both contacts and a handle time. O(slots).
 */
export function ahtProfile(series: LocalSeries, ahtSeconds: Float64Array | null): Float64Array | null {
  if (ahtSeconds === null) return null;
  const { slotsPerWeek, slotsPerCell, numbers, counts } = series;
  const seconds = new Float64Array(slotsPerWeek);
  const contacts = new Float64Array(slotsPerWeek);
  let allSeconds = 0;
  let allContacts = 0;
  for (let part = Math.max(0, numbers.length - AHT_WEEKS * slotsPerWeek); part < numbers.length; part++) {
    const aht = ahtSeconds[Math.floor(part / slotsPerCell)];
    if (Number.isNaN(aht) || !(counts[part] > 0)) continue;
    const slot = slotOfWeek(numbers[part], slotsPerWeek);
    seconds[slot] += counts[part] * aht;
    contacts[slot] += counts[part];
    allSeconds += counts[part] * aht;
    allContacts += counts[part];
  }
  if (allContacts === 0) return null;
  return seconds.map((sum, slot) => (contacts[slot] > 0 ? sum / contacts[slot] : allSeconds / allContacts));
}
