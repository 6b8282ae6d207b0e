import type { Plan } from '../../model/plan.js';
import type { OpenWindow } from '../../model/roster.js';
import type { Instant, Zone } from '../../model/time.js';
import { wallTime, weekdayOf } from '../../time/dates.js';
import { localDate, localMinute } from '../../time/local.js';
import { listed } from './names.js';

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * A window on the clocks of the sites that serve its queue: `16:00-00:00 in North America and 22:00-06:00 in Europe`, with weekdays where it is longer than
 * a day. Clock changes move these readings, so that the date from which they are told stands in front.
 */
export function localHours(plan: Plan, windows: readonly OpenWindow[], queue: string): string {
  // The plan's edge may cut the first and the last.
  const whole = windows.reduce((longest, w) => (w.endMs - w.startMs > longest.endMs - longest.startMs ? w : longest), windows[0]);
  const serving = new Set(plan.agents.filter((a) => a.queue === queue).map((a) => a.site));
  const sites = plan.sites.filter((site) => serving.has(site.code) && site.zone !== 'UTC');
  if (sites.length === 0) return '';
  const days = whole.endMs - whole.startMs > 86_400_000;
  const from = (zone: Zone): string => `${reading(zone, whole.startMs, days)}${days ? ' to ' : '-'}${reading(zone, whole.endMs, days)}`;
  return ` (on ${localDate('UTC', whole.startMs)}: ${listed(sites.map((site) => `${from(site.zone)} in ${site.name}`))})`;
}

function reading(zone: Zone, at: Instant, withDay: boolean): string {
  const clock = wallTime(localMinute(zone, at));
  return withDay ? `${WEEKDAYS[weekdayOf(localDate(zone, at)) - 1]} ${clock}` : clock;
}
