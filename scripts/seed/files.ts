import { addDays, dayNumber, DAY_MS } from '../../src/engine/time/dates.js';
import { rosterCsv } from '../../src/formats/roster-csv.js';
import { redateMentions } from './mentions.js';
import { previousWeek } from './previous-week.js';
import { VOICE_REGIONS } from './regions.js';
import { startingRoster } from './starting-roster.js';
import { utcStamp, wallStamp } from './stamps.js';
import { generateVoice, type VoiceRegion } from './voice.js';

export const SOURCE_FILE = 'source/twitter-mentions-ups-2015-hourly.csv';
const SEED = 20270308;
const HISTORY_DAYS = 365;

/** The parts of seed/plan.json that the generator goes by. */
export interface SeedPlan {
  readonly horizon: { readonly start: string };
  readonly sites: readonly { readonly code: string; readonly zone: string }[];
  readonly agents: readonly { readonly code: string; readonly site: string; readonly contract: string; readonly queues: readonly string[] }[];
  readonly contracts: readonly {
    readonly code: string;
    readonly shifts: readonly { readonly lengthsMinutes: readonly number[] }[];
    readonly rules?: { readonly breaks?: readonly { readonly breaks: readonly { readonly relief: boolean }[] }[] };
  }[];
  readonly specialDays: readonly { readonly calendar: string; readonly date: string; readonly multiplier: number }[];
}

/** Every generated file of seed/, by its path there: a pure function of the plan and the mention series, the same bytes on every machine. */
export function seedFiles(plan: SeedPlan, mentions: string): Map<string, string> {
  const files = new Map<string, string>();
  for (const region of VOICE_REGIONS) files.set(`history/${region.file}`, voiceFile(plan, region));
  const startMs = dayNumber(plan.horizon.start) * DAY_MS;
  files.set('history/social-mentions-stand-in.csv', redateMentions(mentions, wallStamp('America/New_York', startMs)));
  const zoneOf = new Map(plan.sites.map((site) => [site.code, site.zone]));
  const agents = plan.agents.map(({ code, site, contract, queues }) => {
    const { shifts, rules } = plan.contracts.find((c) => c.code === contract) ?? { shifts: [] };
    const fullTime = shifts.some((shift) => shift.lengthsMinutes.includes(480));
    return { code, site, zone: zoneOf.get(site) ?? '', queue: queues[0], fullTime, atDesk: rules?.breaks?.every((entry) => entry.breaks.every((b) => !b.relief)) ?? false };
  });
  files.set('previous-roster.csv', rosterCsv(previousWeek(new Map(agents.map((agent) => [agent.code, agent])))));
  files.set('starting-roster.csv', startingRoster(agents.filter((agent) => agent.queue === 'english' && agent.fullTime)));
  return files;
}

function voiceFile(plan: SeedPlan, region: VoiceRegion): string {
  const start = plan.horizon.start;
  const days = plan.specialDays.filter((day) => region.calendars.includes(day.calendar));
  const multipliers = new Map(days.map((day) => [day.date, day.multiplier]));
  const from = dayNumber(addDays(start, -HISTORY_DAYS)) * DAY_MS;
  const hours = generateVoice(region, from, dayNumber(start) * DAY_MS, SEED, (date) => multipliers.get(date) ?? 1);
  const stamp = (at: number): string => (region.clock === 'utc' ? utcStamp(at) : wallStamp(region.zone, at));
  const rows = hours.map((hour) => `${stamp(hour.startMs)},${hour.contacts},${hour.handleTimeSeconds ?? ''}`);
  return `timestamp_${region.clock},calls,aht_s\n${rows.join('\n')}\n`;
}
