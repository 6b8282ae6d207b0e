import { rehearse } from '../../engine/coverage/rehearsal.js';
import type { Rehearsal } from '../../engine/model/rehearsal.js';
import type { LocalDate } from '../../engine/model/time.js';
import { MINUTE_MS } from '../../engine/time/dates.js';
import { isoUtc, offsetText } from '../../engine/time/iso.js';
import { EXIT } from '../exit.js';
import { readPlan } from '../input.js';
import { hours, utc } from '../instants.js';
import { calendarDate, wholeNumber } from '../options.js';
import { type Column, table } from '../table.js';
import { type Verb, helpTail } from '../verb.js';

const ABOUT = `
Lays every shift pattern of the plan's agents onto the coming months and finds what the clock changes of their zones do:
hours that nobody's pattern reaches (open), hours that two sites reach where one did (doubled), nights of 7 and 9 hours, rests below the limit.
JSON: {windows: [{startUtc, endUtc, queue, kind}], openHours, ...}. Breaks are not counted.`;

/** `rehearse`: the clock changes of the next months, before they happen. */
export const rehearseVerb: Verb = {
  register(program, io) {
    program.command('rehearse')
      .description('Rehearse the clock changes of the coming months: hours that open or double.')
      .argument('<PLAN.json>', 'the plan: sites, zones, shift patterns, opening hours')
      .option('--from <DATE>', 'first UTC date (default: the plan\'s first date)', calendarDate('--from'))
      .option('--months <N>', 'whole months to look at, 1-120', wholeNumber('--months', 1, 120), 12)
      .option('--json', 'print one JSON document')
      .addHelpText('after', ABOUT)
      .addHelpText('after', helpTail(['sunshift rehearse plan.json --from 2027-01-01 --months 12'], [EXIT.done, EXIT.unexpected, EXIT.badInput]))
      .action((path: string, options: { from?: LocalDate; months: number; json?: boolean }) => {
        const rehearsal = rehearse(readPlan(io, path), options);
        io.stdout(options.json ? JSON.stringify(reportOf(rehearsal)) : textOf(rehearsal));
      });
  },
};

function reportOf({ span, windows, openHours, queues, changes, nights, shortRests }: Rehearsal): Record<string, unknown> {
  return {
    fromUtc: isoUtc(span.startMs), toUtc: isoUtc(span.endMs), openHours,
    windows: windows.map(({ startMs, endMs, queue, kind }) => ({ startUtc: isoUtc(startMs), endUtc: isoUtc(endMs), queue, kind })),
    queues: queues.map(({ queue, openMinutes, doubledMinutes }) => ({ queue, openHours: openMinutes / 60, doubledHours: doubledMinutes / 60 })),
    changes: changes.map(({ zone, sites, atMs, beforeMinutes, afterMinutes }) => ({ zone, sites, atUtc: isoUtc(atMs), beforeMinutes, afterMinutes })),
    nights, shortRests,
  };
}

function textOf(rehearsal: Rehearsal): string {
  const { span, runs, queues, openHours, changes, nights, shortRests } = rehearsal;
  const right = (title: string): Column => ({ title, align: 'right' });
  const parts = [
    `${utc(span.startMs)} - ${utc(span.endMs)}: ${openHours} h open`,
    table([{ title: 'queue' }, right('open h'), right('doubled h')], queues.map((q) => [q.queue, hours(q.openMinutes), hours(q.doubledMinutes)])),
    part('Clock changes', [{ title: 'at' }, { title: 'zone' }, { title: 'UTC offset' }, { title: 'sites' }],
      changes.map((c) => [utc(c.atMs), c.zone, `${offsetText(c.beforeMinutes * MINUTE_MS)} -> ${offsetText(c.afterMinutes * MINUTE_MS)}`, c.sites.join(', ')])),
    part('Windows', [{ title: 'queue' }, { title: 'kind' }, { title: 'UTC' }, { title: 'from' }, { title: 'to' }, right('times'), right('hours')],
      runs.map((r) => [r.queue, r.kind, `${r.fromUtc}-${r.toUtc}`, r.firstDate, r.lastDate, String(r.windows), hours(r.minutes)])),
    part('Nights that the clock change makes longer or shorter', [{ title: 'date' }, { title: 'site' }, { title: 'pattern' }, { title: 'starts' }, right('elapsed h'), right('by the clock h')],
      nights.map((n) => [n.date, n.site, n.pattern, starts(n.starts), hours(n.lengthMinutes), hours(n.byClockMinutes)])),
    part('Rests below the limit', [{ title: 'before' }, { title: 'site' }, { title: 'pattern' }, { title: 'starts' }, right('rest h'), right('usual h'), right('limit h')],
      shortRests.map((r) => [r.date, r.site, r.pattern, starts(r.starts), hours(r.restMinutes), hours(r.usualRestMinutes), hours(r.minimumRestMinutes)])),
  ];
  return parts.filter((text) => text !== '').join('\n\n');
}

function part(title: string, columns: readonly Column[], rows: readonly (readonly string[])[]): string {
  return rows.length === 0 ? '' : `${title}\n${table(columns, rows)}`;
}

function starts(readings: readonly string[]): string {
  return readings.length <= 3 ? readings.join(' ') : `${readings[0]} ... ${readings[readings.length - 1]} (${readings.length})`;
}
