import type { Certificate } from '../../src/engine/model/certificate.js';
import type { Plan } from '../../src/engine/model/plan.js';
import type { Shift } from '../../src/engine/model/roster.js';
import type { LocalDate, Zone } from '../../src/engine/model/time.js';
import { DAY_MS, HOUR_MS, MINUTE_MS, dayNumber, twoDigits } from '../../src/engine/time/dates.js';
import { localMinute } from '../../src/engine/time/local.js';
import type { Page } from './page.js';
import { longDate } from './words.js';

const HOURS = Array.from({ length: 24 }, (_, hour) => hour);

/** (3) One day of one queue in UTC: required against assigned, with the clock of each site below. */
export function oneDay(page: Page, plan: Plan, certificate: Certificate, shifts: readonly Shift[], queue: string, date: LocalDate): void {
  page.step(3, 'One day, seen from above');
  const name = plan.queues.find((q) => q.code === queue)?.name ?? queue;
  page.say(`${name}, ${longDate(date)}, after both clock changes. Each column is one hour of UTC: █ required, ░ at work beyond that (the least of the hour's four quarters).`);
  page.show([...chart(certificate, queue, date), '', ...clocks(plan, date), '', 'on shift, breaks included', ...onShift(plan, shifts, queue, date)].join('\n'));
}

function chart(certificate: Certificate, queue: string, date: LocalDate): string[] {
  const { startMs, stepMinutes, queues } = certificate.cover;
  const cover = queues.find((row) => row.queue === queue);
  if (!cover) return [];
  const perHour = 60 / stepMinutes;
  const first = (dayNumber(date) * DAY_MS - startMs) / (stepMinutes * MINUTE_MS);
  const hourOf = (values: readonly number[], hour: number): readonly number[] => values.slice(first + hour * perHour, first + (hour + 1) * perHour);
  const required = HOURS.map((hour) => Math.max(...hourOf(cover.required, hour)));
  const assigned = HOURS.map((hour) => Math.min(...hourOf(cover.assigned, hour)));
  const top = Math.max(...required, ...assigned);
  const lines = Array.from({ length: top }, (_, row) => {
    const level = top - row;
    return line(`${level} ${level === 1 ? 'agent' : 'agents'}`, HOURS.map((hour) => (required[hour] >= level ? '██' : assigned[hour] >= level ? '░░' : '  ')));
  });
  return [...lines, line('UTC', HOURS.map(twoDigits)), line('required', required.map(twoBlank)), line('at work', assigned.map(twoBlank))];
}

function clocks(plan: Plan, date: LocalDate): string[] {
  return plan.sites.map((site) => line(`${site.name} clock`, HOURS.map((hour) => hourReading(site.zone, date, hour))));
}

/** People of each site on a shift of the queue in the middle of the hour. */
function onShift(plan: Plan, shifts: readonly Shift[], queue: string, date: LocalDate): string[] {
  return plan.sites.map((site) => line(`  ${site.name}`, HOURS.map((hour) => {
    const at = dayNumber(date) * DAY_MS + hour * HOUR_MS + HOUR_MS / 2;
    const present = shifts.filter((shift) => shift.site === site.code && shift.queue === queue && shift.startMs <= at && at < shift.endMs).length;
    return present === 0 ? ' .' : twoBlank(present);
  })));
}

function hourReading(zone: Zone, date: LocalDate, hour: number): string {
  return twoDigits(Math.floor(localMinute(zone, dayNumber(date) * DAY_MS + hour * HOUR_MS) / 60));
}

function line(title: string, cells: readonly string[]): string {
  return `${title.padEnd(14)} ${cells.join(' ')}`.trimEnd();
}

function twoBlank(value: number): string {
  return String(value).padStart(2);
}
