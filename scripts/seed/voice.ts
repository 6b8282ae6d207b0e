import type { Instant, LocalDate, Zone } from '../../src/engine/model/time.js';
import type { Random } from '../../src/engine/random/random.js';
import { createRandom } from '../../src/engine/random/random.js';
import { weekdayOf } from '../../src/engine/time/dates.js';
import { localDate, localMinute } from '../../src/engine/time/local.js';

/** One customer region of one voice queue, as the generator knows it and the forecast has to find out. */
export interface VoiceRegion {
  readonly file: string;
  /** Label of the random stream: regions never share numbers. */
  readonly label: number;
  readonly zone: Zone;
  /** Column 1 of the file: UTC stamps, or the customers' own clock as many telephone systems export it. */
  readonly clock: 'utc' | 'local';
  readonly contactsPerDay: number;
  /** Relative contacts of each hour of the customers' clock. */
  readonly hours: readonly number[];
  /** Factor of Monday ... Sunday. */
  readonly weekdays: readonly number[];
  readonly handleTimeSeconds: number;
  /** Special-day calendars of the plan that move this region. */
  readonly calendars: readonly string[];
  /** Hours of the customers' clock for which the telephone system wrote no rows: a gap, not a zero. */
  readonly outages: readonly { readonly date: LocalDate; readonly fromHour: number; readonly hours: number }[];
  /** Hours in which contacts were multiplied by something nobody planned for. */
  readonly incidents: readonly { readonly date: LocalDate; readonly fromHour: number; readonly hours: number; readonly factor: number }[];
}

export interface GeneratedHour {
  readonly startMs: Instant;
  readonly contacts: number;
  /** null when nothing was answered. */
  readonly handleTimeSeconds: number | null;
}

/** Factor of the month's middle, January to December; days between are interpolated. */
const SEASON = [0.98, 0.96, 0.99, 1.0, 1.0, 0.98, 0.94, 0.93, 0.98, 1.03, 1.16, 1.24];
const GROWTH_PER_YEAR = 0.05;
/** Standard deviation of the logarithm of a day's factor: what makes real contacts noisier than Poisson. */
const DAY_NOISE = 0.07;
const HANDLE_TIME_NOISE = 0.35;
const HOUR_MS = 3_600_000;

/**
 * Contacts per hour over `[from, to)` local dates of the region: rate = level x season x growth x weekday x hour of the customers' clock
 * x special day x day noise, count = Poisson(rate). The clock is the customers', so a clock change moves the curve in UTC and nothing else.
 */
export function generateVoice(region: VoiceRegion, from: Instant, to: Instant, seed: number, multiplierOf: (date: LocalDate) => number): GeneratedHour[] {
  const random = createRandom(seed, region.label);
  const hourSum = region.hours.reduce((sum, w) => sum + w, 0);
  const weekdayMean = region.weekdays.reduce((sum, w) => sum + w, 0) / 7;
  const hours: GeneratedHour[] = [];
  let day = '';
  let dayFactor = 1;
  for (let at = from; at < to; at += HOUR_MS) {
    const date = localDate(region.zone, at);
    if (date !== day) {
      day = date;
      const noise = Math.exp(DAY_NOISE * normal(random));
      dayFactor = noise * season(date) * (1 + (GROWTH_PER_YEAR * (at - from)) / (to - from)) * multiplierOf(date);
      dayFactor *= region.weekdays[weekdayOf(date) - 1] / weekdayMean;
    }
    const hour = Math.floor(localMinute(region.zone, at) / 60);
    const incident = region.incidents.find((i) => i.date === date && hour >= i.fromHour && hour < i.fromHour + i.hours);
    const rate = (region.contactsPerDay * dayFactor * region.hours[hour] * (incident?.factor ?? 1)) / hourSum;
    const contacts = poisson(random, rate);
    const aht = region.handleTimeSeconds * (1 + (HANDLE_TIME_NOISE * normal(random)) / Math.sqrt(Math.max(1, contacts)));
    const out = region.outages.some((o) => o.date === date && hour >= o.fromHour && hour < o.fromHour + o.hours);
    if (!out) hours.push({ startMs: at, contacts, handleTimeSeconds: contacts === 0 ? null : Math.max(30, 5 * Math.round(aht / 5)) });
  }
  return hours;
}

function season(date: LocalDate): number {
  const month = Number(date.slice(5, 7)) - 1;
  const position = (Number(date.slice(8, 10)) - 15) / 30;
  const other = SEASON[(month + (position < 0 ? 11 : 1)) % 12];
  return SEASON[month] + (other - SEASON[month]) * Math.abs(position);
}

/** Knuth's product of uniforms: exact, and `exp` is the same on every Node version. Rates here stay below 100. */
function poisson(random: Random, mean: number): number {
  const limit = Math.exp(-mean);
  let product = random.float();
  let count = 0;
  while (product > limit) {
    product *= random.float();
    count++;
  }
  return count;
}

/** Twelve uniforms less six: near enough to a normal deviate, and free of functions whose last bits differ. */
function normal(random: Random): number {
  let sum = -6;
  for (let i = 0; i < 12; i++) sum += random.float();
  return sum;
}
