import { InputError, problemOf } from '../../engine/model/problem.js';
import { MINUTE_MS } from '../../engine/time/dates.js';
import { isoLocal, isoUtc } from '../../engine/time/iso.js';
import { readCsvTable } from '../../formats/csv-table.js';
import type { IntervalAsk, IntervalPage, IntervalRow } from '../../platform/view-request.js';

/** forecast.csv or requirement.csv as rows of JSON: columns under their JSON names, on any clock, queue by queue in order of time. */
export function intervalPage({ csv, names, zone, queue, fromMs, toMs, skip, limit }: IntervalAsk): IntervalPage {
  const rows = readCsvTable(csv, 'intervals', { required: ['start_utc', 'queue', ...Object.keys(names)] }, []).rows.map(({ cells }) => ({ cells, startMs: Date.parse(cells.start_utc) }));
  const queues = [...new Set(rows.map(({ cells }) => cells.queue))];
  if (queue !== null && !queues.includes(queue)) {
    throw new InputError(problemOf('unknown-reference', 'queue', queue, `It is a queue of this plan: ${queues.join(', ')}.`, 'Correct it, or leave it out for all queues.'));
  }
  // A plan has at least one day and intervals of at most an hour, so the second row belongs to the queue of the first.
  const stepMs = rows[1].startMs - rows[0].startMs;
  const wanted = rows.filter(({ cells, startMs }) =>
    (queue === null || cells.queue === queue) && startMs + stepMs > (fromMs ?? -Infinity) && startMs < (toMs ?? Infinity));
  const page = wanted.slice(skip, skip + limit).map(({ cells, startMs }): IntervalRow => ({
    queue: cells.queue, startUtc: isoUtc(startMs), endUtc: isoUtc(startMs + stepMs), startLocal: isoLocal(zone, startMs),
    ...Object.fromEntries(Object.entries(names).map(([column, name]) => [name, valueOf(cells[column])])),
  }));
  return { intervalMinutes: stepMs / MINUTE_MS, queues, total: wanted.length, rows: page };
}

/** Empty is null, a number a number, and a word stays one. */
function valueOf(cell: string): number | string | null {
  if (cell === '') return null;
  const number = Number(cell);
  return Number.isFinite(number) ? number : cell;
}
