import type { Certificate } from '../../src/engine/model/certificate.js';
import type { Plan, Site } from '../../src/engine/model/plan.js';
import type { Shift } from '../../src/engine/model/roster.js';
import type { LocalDate, Span } from '../../src/engine/model/time.js';
import { DAY_MS, MINUTE_MS, dayNumber, twoDigits } from '../../src/engine/time/dates.js';
import { localMinute, windowSpans } from '../../src/engine/time/local.js';
import { longDate } from './words.js';

const WIDTH = 960;
const LEFT = 92;
const RIGHT = 24;
const TOP = 92;
const CHART = 200;
const STRIP = 30;
const HOUR = (WIDTH - LEFT - RIGHT) / 24;
/** Sites in plan order. */
const COLOURS = ['#e9a23b', '#4a86d9', '#45a56f'];
const NIGHT = '#3b4252';
const DAYLIGHT = '#eef1f5';

/** An hour to mark, and what to write above it. */
export interface LabelledSpan extends Span {
  readonly label: string;
}

/**
 * docs/one-day.svg: one day of one queue in UTC, people at the desks stacked by site, the requirement as a line, each site's clock below with its
 * night and the window it works in. `gap` marks an hour of the day in red. Drawn from the demo's own roster, nothing else.
 */
export function dayPicture(plan: Plan, certificate: Certificate, shifts: readonly Shift[], queue: string, date: LocalDate, gap: LabelledSpan): string {
  const day = { startMs: dayNumber(date) * DAY_MS, endMs: (dayNumber(date) + 1) * DAY_MS };
  const { stepMinutes, startMs, queues } = certificate.cover;
  const first = (day.startMs - startMs) / (stepMinutes * MINUTE_MS);
  const cells = 1440 / stepMinutes;
  const required = queues.find((row) => row.queue === queue)?.required.slice(first, first + cells) ?? [];
  const bySite = plan.sites.map((site) => atDesk(shifts.filter((shift) => shift.site === site.code && shift.queue === queue), day, stepMinutes));
  const most = Math.max(...required, ...required.map((_, i) => bySite.reduce((total, counts) => total + counts[i], 0)));
  const y = (agents: number): number => round(TOP + CHART - (agents * CHART) / (most + 0.5));
  const cell = HOUR / (60 / stepMinutes);
  const x = (i: number): number => round(LEFT + i * cell);
  const height = TOP + CHART + 34 + plan.sites.length * (STRIP + 8) + 18;
  const parts = [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="system-ui, sans-serif" font-size="13" fill="#222">`,
    `<rect width="${WIDTH}" height="${height}" rx="8" fill="#fff"/>`,
    text(LEFT, 26, `${plan.queues.find((q) => q.code === queue)?.name}, ${longDate(date)}: the work follows the sun`, 'font-size="17" font-weight="600"'),
    legend(plan.sites),
    ...Array.from({ length: most + 1 }, (_, agents) => `<path d="M${LEFT} ${y(agents)}H${WIDTH - RIGHT}" stroke="#dde1e7"/>${text(LEFT - 10, y(agents) + 4, String(agents), 'text-anchor="end"')}`),
    text(20, TOP + CHART / 2, 'people', ''),
    gapBand(gap, day, height),
  ];
  const base = required.map(() => 0);
  bySite.forEach((counts, s) => {
    const bars = counts.map((count, i) => {
      if (count === 0) return '';
      base[i] += count;
      return `M${x(i)} ${y(base[i])}h${round(cell)}V${y(base[i] - count)}h${round(-cell)}z`;
    });
    parts.push(`<path d="${bars.join('')}" fill="${COLOURS[s]}" fill-opacity=".85"/>`);
  });
  parts.push(`<path d="M${x(0)} ${y(required[0])}${required.map((need, i) => `V${y(need)}H${x(i + 1)}`).join('')}" fill="none" stroke="#111" stroke-width="2.5"/>`);
  for (let hour = 0; hour <= 24; hour += 3) parts.push(text(LEFT + hour * HOUR, TOP + CHART + 18, twoDigits(hour % 24), 'text-anchor="middle"'));
  parts.push(text(20, TOP + CHART + 18, 'UTC', 'font-weight="600"'));
  plan.sites.forEach((site, s) => parts.push(...strip(plan, site, queue, day, TOP + CHART + 34 + s * (STRIP + 8), COLOURS[s])));
  parts.push('</svg>');
  return `${parts.filter((part) => part !== '').join('\n')}\n`;
}

/** People whose covering segments hold all of each cell. */
function atDesk(shifts: readonly Shift[], day: Span, stepMinutes: number): number[] {
  return Array.from({ length: 1440 / stepMinutes }, (_, i) => {
    const startMs = day.startMs + i * stepMinutes * MINUTE_MS;
    const endMs = startMs + stepMinutes * MINUTE_MS;
    return shifts.filter((shift) => shift.segments.some((segment) => segment.covers && segment.startMs <= startMs && segment.endMs >= endMs)).length;
  });
}

/** The site's clock over the UTC day: night dark, the window in which its contracts for the queue work framed. */
function strip(plan: Plan, site: Site, queue: string, day: Span, top: number, colour: string): string[] {
  const contract = plan.contracts.find((c) => plan.agents.some((agent) => agent.site === site.code && agent.queue === queue && agent.contract === c.code));
  const at = (ms: number): number => round(LEFT + ((ms - day.startMs) / 3_600_000) * HOUR);
  const box = (span: Span, attributes: string): string => {
    const from = at(Math.max(span.startMs, day.startMs));
    return `<rect x="${from}" y="${top}" width="${round(at(Math.min(span.endMs, day.endMs)) - from)}" height="${STRIP}" ${attributes}/>`;
  };
  const nights = contract ? windowSpans(site.zone, contract.rules.nightWindow, day) : [];
  const windows = contract ? contract.shifts.flatMap((pattern) => windowSpans(site.zone, pattern.window, day)) : [];
  const labels = Array.from({ length: 24 }, (_, hour) => {
    const ms = day.startMs + hour * 3_600_000;
    const dark = nights.some((night) => night.startMs <= ms && ms < night.endMs);
    return text(at(ms) + HOUR / 2, top + 20, twoDigits(Math.floor(localMinute(site.zone, ms) / 60)), `text-anchor="middle" font-size="11"${dark ? ' fill="#d8dee9"' : ''}`);
  });
  return [
    text(20, top + 20, site.name, 'font-weight="600"'),
    box(day, `fill="${DAYLIGHT}"`), ...nights.map((night) => box(night, `fill="${NIGHT}"`)), ...labels,
    ...windows.map((window) => box(window, `fill="${colour}" fill-opacity=".25" stroke="${colour}" stroke-width="3"`)),
  ];
}

function gapBand(gap: LabelledSpan, day: Span, height: number): string {
  const x = round(LEFT + ((gap.startMs - day.startMs) / 3_600_000) * HOUR);
  return `<rect x="${x}" y="${TOP - 14}" width="${round(HOUR)}" height="${height - TOP - 4}" fill="#d64545" fill-opacity=".16"/>`
    + text(x + HOUR / 2, TOP - 18, gap.label, 'text-anchor="middle" font-size="12" fill="#b03030"');
}

function legend(sites: readonly Site[]): string {
  const items = sites.map((site, s) => `<rect x="${LEFT + s * 100}" y="36" width="12" height="12" fill="${COLOURS[s]}" fill-opacity=".85"/>${text(LEFT + 18 + s * 100, 47, site.name, '')}`);
  const at = LEFT + sites.length * 100;
  return `${items.join('')}<path d="M${at} 42h24" stroke="#111" stroke-width="2.5"/>${text(at + 32, 47, 'required', '')}`;
}

function text(x: number, y: number, content: string, attributes: string): string {
  return `<text x="${round(x)}" y="${round(y)}"${attributes === '' ? '' : ` ${attributes}`}>${content.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</text>`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
