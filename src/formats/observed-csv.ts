import { InputError, type Problem, problemOf } from '../engine/model/problem.js';
import type { Observed } from '../engine/model/observed.js';
import { naiveInstant, parseStamp } from '../engine/time/stamp.js';
import { readNumberInto } from './csv-number.js';
import { readCsvTable } from './csv-table.js';

const COUNT = { min: 0, max: 1e9, hint: 'Write a number of contacts, 0 or more.' };

/**
 * What a desk sees during the day: at_utc, queue, waiting, arrived, finished, and optionally channel. All rows or none: throws InputError with every finding
 * (not-csv, wrong-header, ragged-row, bad-time, bad-row, wrong-type, not-finite, out-of-range).
 */
export function readObservedCsv(text: string, file: string): readonly Observed[] {
  const problems: Problem[] = [];
  const table = readCsvTable(text, file, { required: ['at_utc', 'queue', 'waiting', 'arrived', 'finished'], known: ['channel'] }, problems);
  const rows = table.rows.map(({ line, cells }): Observed => {
    const stamp = parseStamp(cells.at_utc);
    if (stamp === null) problems.push(problemOf('bad-time', `line ${line}, column at_utc`, cells.at_utc, 'A stamp is YYYY-MM-DDTHH:MM in UTC, with or without Z.', 'Correct the stamp.'));
    if (cells.queue === '') problems.push(problemOf('bad-row', `line ${line}, column queue`, '', 'Every row names its queue.', 'Write its code.'));
    const count = (column: 'waiting' | 'arrived' | 'finished'): number => readNumberInto(problems, cells[column], `line ${line}, column ${column}`, COUNT);
    const channel = cells.channel ?? '';
    return {
      atMs: stamp === null ? NaN : naiveInstant(stamp), queue: cells.queue, channel: channel === '' ? cells.queue : channel,
      waiting: count('waiting'), arrived: count('arrived'), finished: count('finished'),
    };
  });
  if (problems.length > 0) throw new InputError(problems);
  return rows;
}
