import { reforecastDay } from '../../engine/forecast/intraday.js';
import type { IntradayForecast } from '../../engine/model/accuracy.js';
import { isoUtc } from '../../engine/time/iso.js';
import { actualOf, actualsOf, readSnapshotArgument } from '../actuals.js';
import { EXIT } from '../exit.js';
import { instantInUtc } from '../instant-option.js';
import { zoneName } from '../options.js';
import { table } from '../table.js';
import { type Verb, helpTail } from '../verb.js';
import type { HistoryOptions } from './history.js';

const ABOUT = `
The level of the day moves by what was counted until --now, the less the fewer contacts are known; the hours that are left keep their shape.
Without --now: the end of the last row of HISTORY.csv.`;

/** `intraday`: the rest of today, after the hours that are over. */
export const intradayVerb: Verb = {
  register(program, io) {
    program.command('intraday')
      .description('Forecast the rest of today again from the hours that are over.')
      .argument('<SNAPSHOT.json>', 'the forecast as it was made')
      .argument('<HISTORY.csv>', 'contacts per interval, today\'s included')
      .requiredOption('--zone <Z>', 'clock of timestamp_local stamps (IANA name)', zoneName('--zone'))
      .option('--now <INSTANT>', 'an instant in UTC, such as 2027-03-08T11:00:00Z', instantInUtc('--now'))
      .option('--column <NAME>', 'column that holds the count (default: the second)')
      .option('--json', 'print one JSON document')
      .addHelpText('after', ABOUT)
      .addHelpText('after', helpTail(['sunshift intraday forecast.json calls.csv --zone Europe/Warsaw --now 2027-03-08T11:00:00Z'], [EXIT.done,
        EXIT.unexpected, EXIT.badInput]))
      .action((path: string, file: string, options: HistoryOptions & { now?: number; json?: boolean }) => {
        const snapshot = readSnapshotArgument(io, path);
        const series = actualsOf(io, snapshot, file, options);
        const now = options.now ?? series.reduce((latest, { grid }) => Math.max(latest, grid.endMs), -Infinity);
        const found = snapshot.queues.map((queue) => ({
          queue: queue.queue, rest: reforecastDay({ ...queue, grid: snapshot.grid }, actualOf(snapshot, queue.queue, series, file), now, queue.dayError),
        }));
        io.stdout(options.json ? JSON.stringify({ now: isoUtc(now), queues: found.map((entry) => reportOf(entry,
          snapshot.grid.stepMinutes)) }) : found.map((entry) => textOf(entry, snapshot.grid.stepMinutes)).join('\n\n'));
      });
  },
};

interface Found {
  readonly queue: string;
  readonly rest: IntradayForecast | null;
}

function rowsOf(rest: IntradayForecast, stepMinutes: number): readonly (readonly [string, number, number, number])[] {
  const wide = rest.intervals.find(({ level }) => level === 0.8);
  return Array.from(rest.mean, (mean, i) => [isoUtc(rest.startMs + i * stepMinutes * 60_000), mean, wide?.lo[i] ?? NaN, wide?.hi[i] ?? NaN] as const);
}

function reportOf({ queue, rest }: Found, stepMinutes: number): Record<string, unknown> {
  if (rest === null) return { queue, rest: null };
  const { counted, expectedSoFar, level, sentence } = rest;
  return { queue, counted, expectedSoFar, level, sentence, rest: rowsOf(rest, stepMinutes).map(([startUtc, mean, lo80, hi80]) => ({ startUtc, mean, lo80, hi80 })) };
}

function textOf({ queue, rest }: Found, stepMinutes: number): string {
  if (rest === null) return `${queue}: today has no hour that is over and known, or none that is left.`;
  const rows = rowsOf(rest, stepMinutes).map(([start, mean, lo, hi]) => [start, mean.toFixed(1), `${lo}-${hi}`]);
  return [`${queue}: ${rest.sentence}`, table([{ title: 'start' }, { title: 'mean', align: 'right' }, { title: '80 %', align: 'right' }], rows)].join('\n');
}
