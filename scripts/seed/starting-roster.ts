import type { LocalDate, Zone } from '../../src/engine/model/time.js';
import { DAY_MS, addDays, dayNumber } from '../../src/engine/time/dates.js';
import { generatedInstant } from '../../src/engine/time/wall.js';
import { wallStamp } from './stamps.js';

/** The clock hours that each site has kept for years: 8 hours each, 24 in all, while no clock changes. */
const STARTS: Readonly<Record<string, number>> = { MNL: 7, WAW: 8, BOG: 10 };
const HOURS = 8;
const MONDAY: LocalDate = '2027-03-08';
const WEEKS = 4;

export interface StandingAgent {
  readonly code: string;
  readonly site: string;
  readonly zone: Zone;
}

/**
 * The roster that the planner has today, as any spreadsheet would hold it: the same clock hours every day, five days a week, two days off
 * together that move on by a day each week, so that everybody has a weekend off in four. Local stamps, no breaks. Manila's Monday after the
 * plan is in it, because that morning begins before the plan's last UTC hour.
 */
export function startingRoster(agents: readonly StandingAgent[]): string {
  const lines = ['agent,start_local,end_local,zone'];
  const endOfPlan = (dayNumber(MONDAY) + 7 * WEEKS) * DAY_MS;
  const perSite = new Map<string, number>();
  for (const agent of agents) {
    const place = perSite.get(agent.site) ?? 0;
    perSite.set(agent.site, place + 1);
    for (let day = 0; day <= 7 * WEEKS; day++) {
      const off = (5 - (place % 4) + Math.floor(day / 7)) % 6;
      if (day % 7 === off || day % 7 === off + 1) continue;
      const startMs = generatedInstant(agent.zone, addDays(MONDAY, day), STARTS[agent.site] * 60);
      if (startMs >= endOfPlan) continue;
      lines.push([agent.code, wallStamp(agent.zone, startMs), wallStamp(agent.zone, startMs + HOURS * 3_600_000), agent.zone].join(','));
    }
  }
  return `${lines.join('\n')}\n`;
}
