import type { Plan } from '../model/plan.js';
import { InputError, type Problem, problemOf } from '../model/problem.js';
import type { ClockChange, Rehearsal, RehearsalWindow, StandingPattern, WindowRun } from '../model/rehearsal.js';
import type { LocalDate, Span, Zone } from '../model/time.js';
import { DAY_MS, MINUTE_MS, dateOfDayNumber, dayNumber, wallTime } from '../time/dates.js';
import { elapsedMinutes } from '../time/local.js';
import { addMonths } from '../time/months.js';
import { weeklyWindowSpans } from '../time/weekly.js';
import { transitionsIn } from '../time/zone.js';
import { rehearseQueue } from './rehearsal-cover.js';
import { changedNights, shortRests } from './rehearsal-nights.js';
import { standingPatterns } from './rehearsal-patterns.js';

/** When a queue is open inside the span; ascending and disjoint. */
export interface OpenQueue {
  readonly queue: string;
  readonly opening: readonly Span[];
}

/**
 * What the clock changes of the next months do to the shift patterns of a plan: hours that open or double per queue, 7 h and 9 h nights, rest
 * below the limit. The months are whole UTC dates from `from` (default: the plan's first date). Hours outside a queue's opening hours do not count.
 * Throws InputError when `from` is no date or `months` no whole number from 1 to 120.
 */
export function rehearse(plan: Plan, { from = plan.horizon.start, months = 12 }: { readonly from?: LocalDate; readonly months?: number } = {}): Rehearsal {
  const problems: Problem[] = [];
  if (Number.isNaN(dayNumber(from))) problems.push(problemOf('bad-date', 'from', from, 'A date exists in the calendar.', 'Write it YYYY-MM-DD.'));
  if (!(Number.isInteger(months) && months >= 1 && months <= 120)) {
    problems.push(problemOf('out-of-range', 'months', months, 'A rehearsal covers 1 to 120 whole months.', 'Write for example 12.'));
  }
  if (problems.length > 0) throw new InputError(problems);
  const span = { startMs: dayNumber(from) * DAY_MS, endMs: dayNumber(addMonths(from, months)) * DAY_MS };
  const queues = plan.queues.map(({ code, opening }) => ({ queue: code, opening: opening ? weeklyWindowSpans(opening.zone, opening.windows, span) : [span] }));
  return rehearsePatterns(standingPatterns(plan), queues, span);
}

/** The same for patterns that stand anywhere: the roster of a competitor, of a site, of today. `queues` in the order in which they are reported. */
export function rehearsePatterns(patterns: readonly StandingPattern[], queues: readonly OpenQueue[], span: Span): Rehearsal {
  const windows = queues.flatMap(({ queue, opening }) => rehearseQueue(queue, patterns, span, opening));
  const minutesOf = (queue: string, kind: RehearsalWindow['kind']): number =>
    windows.reduce((sum, window) => sum + (window.queue === queue && window.kind === kind ? elapsedMinutes(window) : 0), 0);
  const totals = queues.map(({ queue }) => ({ queue, openMinutes: minutesOf(queue, 'open'), doubledMinutes: minutesOf(queue, 'doubled') }));
  return {
    span,
    windows,
    runs: windowRuns(windows),
    queues: totals,
    openHours: totals.reduce((sum, total) => sum + total.openMinutes, 0) / 60,
    changes: clockChanges(patterns, span),
    nights: changedNights(patterns, span),
    shortRests: shortRests(patterns, span),
  };
}

/** Windows as people say them: "every day 23:00-24:00 UTC from 8 March to 31 October". In order of first window. */
export function windowRuns(windows: readonly RehearsalWindow[]): WindowRun[] {
  const runs: WindowRun[] = [];
  const latest = new Map<string, number>();
  for (const window of windows) {
    const day = Math.floor(window.startMs / DAY_MS);
    const minutes = elapsedMinutes(window);
    const fromMinute = (window.startMs - day * DAY_MS) / MINUTE_MS;
    const key = JSON.stringify([window.queue, window.kind, fromMinute, minutes]);
    const index = latest.get(key);
    const run = index === undefined ? undefined : runs[index];
    if (index !== undefined && run && day - dayNumber(run.lastDate) <= 7) {
      runs[index] = { ...run, lastDate: dateOfDayNumber(day), windows: run.windows + 1, minutes: run.minutes + minutes };
      continue;
    }
    const date = dateOfDayNumber(day);
    const endMinute = (fromMinute + minutes) % 1440;
    latest.set(key, runs.length);
    runs.push({
      queue: window.queue, kind: window.kind, fromUtc: wallTime(fromMinute), toUtc: endMinute === 0 ? '24:00' : wallTime(endMinute),
      firstDate: date, lastDate: date, windows: 1, minutes,
    });
  }
  return runs;
}

/** The clock changes of every zone in use, in order of time, then of zones as the patterns name them. */
function clockChanges(patterns: readonly StandingPattern[], span: Span): ClockChange[] {
  const sites = new Map<Zone, string[]>();
  for (const { zone, site } of patterns) {
    const known = sites.get(zone) ?? [];
    if (!known.includes(site)) known.push(site);
    sites.set(zone, known);
  }
  return [...sites].flatMap(([zone, names]) => transitionsIn(zone, span).map((change) => ({ zone, sites: names, ...change }))).sort((a, b) => a.atMs - b.atMs);
}
