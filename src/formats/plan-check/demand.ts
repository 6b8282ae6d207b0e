import type { Findings } from '../findings.js';
import type { ForecastInput } from '../plan/forecast-settings.js';
import type { QueueInput } from '../plan/queue.js';
import type { SpecialDayInput } from '../plan/special-day.js';
import { each } from './codes.js';

interface Demand {
  readonly queues: readonly QueueInput[];
  readonly specialDays: readonly SpecialDayInput[];
  readonly forecast: ForecastInput;
}

/** What special days, drivers, adjustments and new streams say in more than one field. */
export function checkDemand({ queues, specialDays, forecast }: Demand, findings: Findings): void {
  each(specialDays, (day, i) => checkSpecialDay(day, `specialDays[${i}]`, findings));
  if (findings.sound('forecast')) {
    forecast.drivers.forEach((driver, i) => checkDates(driver, `forecast.drivers[${i}]`, findings));
    forecast.adjustments.forEach((entry, i) => checkDates(entry, `forecast.adjustments[${i}]`, findings));
  }
  each(queues, (queue, i) => checkStreams(queue, `queues[${i}]`, findings));
}

/** A span ends after it begins, on its own local clock. */
export function checkSpecialDay({ date, until, from, to, multiplier, profile }: SpecialDayInput, path: string, findings: Findings): void {
  if (!findings.sound(path)) return;
  const last = until ?? date;
  if (last < date) findings.add('out-of-range', `${path}.until`, until, 'A span ends on or after its date.', 'Exchange the two dates.');
  else if (last === date && (to ?? '24:00') <= (from ?? '00:00')) findings.add('out-of-range', `${path}.to`, to, 'A span ends after it begins.',
    'Give a later end, or a last date in "until".');
  if (profile && multiplier !== undefined && multiplier !== null) {
    findings.add('out-of-range', `${path}.multiplier`, multiplier, 'A day has a multiplier or a profile of its own.', 'Keep one of the two.');
  }
}

function checkDates({ from, until }: { readonly from: string; readonly until?: string | null }, path: string, findings: Findings): void {
  if (until && until < from) findings.add('out-of-range', `${path}.until`, until, 'It ends on or after its first date.', 'Exchange the two dates.');
}

/** A stream has a history or the volume that is expected of it. */
export function checkStreams(queue: QueueInput, path: string, findings: Findings): void {
  if (!findings.sound(path)) return;
  queue.streams.forEach(({ history, expected }, j) => {
    const field = `${path}.streams[${j}]`;
    if (!history && !expected) findings.add('missing-field', `${field}.history`, undefined,
      'A stream has a history, or the volume that is expected of it.', 'Name a history, or give "expected".');
    if (history && expected) findings.add('out-of-range', `${field}.expected`, expected,
      'A stream has a history or the volume that is expected of it.', 'Keep one of the two.');
    const count = expected?.hours?.length ?? 24;
    if (count !== 24 && count !== 168) findings.add('out-of-range', `${field}.expected.hours`, count,
      'There are 24 weights of a day or 168 of a week.', 'Give one for each hour.');
    if (expected?.hours && expected.shapeOf) findings.add('out-of-range', `${field}.expected.hours`, expected.hours,
      'A shape is borrowed or typed.', 'Keep one of the two.');
    if (expected?.hours?.every((weight) => weight === 0)) findings.add('out-of-range', `${field}.expected.hours`, 0,
      'At least one hour has a weight.', 'Raise the hours in which contacts come.');
  });
}
