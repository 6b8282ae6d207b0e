import { accuracyOf } from '../../engine/forecast/accuracy.js';
import type { Accuracy } from '../../engine/model/accuracy.js';
import { isoUtc } from '../../engine/time/iso.js';
import { actualOf, actualsOf, readSnapshotArgument } from '../actuals.js';
import { EXIT } from '../exit.js';
import { zoneName } from '../options.js';
import { type Column, table } from '../table.js';
import { type Verb, helpTail } from '../verb.js';
import type { HistoryOptions } from './history.js';

const ABOUT = `
SNAPSHOT.json is what sunshift forecast --snapshot kept; HISTORY.csv holds what was counted since, and better a week before it too, so that the error of
repeating last week can be told. WAPE = sum |error| / sum of contacts; skill 0 = nobody does better, 1 = no better than last week.`;

/** `accuracy`: a forecast held against what was counted later. */
export const accuracyVerb: Verb = {
  register(program, io) {
    program.command('accuracy')
      .description('Hold a forecast against what was counted later: error, bias, intervals, drift, in words.')
      .argument('<SNAPSHOT.json>', 'the forecast as it was made')
      .argument('<HISTORY.csv>', 'contacts per interval since')
      .requiredOption('--zone <Z>', 'clock of timestamp_local stamps (IANA name)', zoneName('--zone'))
      .option('--column <NAME>', 'column that holds the count (default: the second)')
      .option('--json', 'print one JSON document')
      .addHelpText('after', ABOUT)
      .addHelpText('after', helpTail(['sunshift accuracy forecast.json calls.csv --zone Europe/Warsaw'], [EXIT.done, EXIT.unexpected, EXIT.badInput]))
      .action((path: string, file: string, options: HistoryOptions & { json?: boolean }) => {
        const snapshot = readSnapshotArgument(io, path);
        const series = actualsOf(io, snapshot, file, options);
        const found = snapshot.queues.map((queue) => ({ queue: queue.queue, accuracy: accuracyOf({ ...queue, grid: snapshot.grid },
          actualOf(snapshot, queue.queue, series, file)) }));
        io.stdout(options.json ? JSON.stringify({ startUtc: isoUtc(snapshot.grid.startMs), queues: found.map(reportOf) }) : found.map(textOf).join('\n\n'));
      });
  },
};

interface Found {
  readonly queue: string;
  readonly accuracy: Accuracy | null;
}

/** NaN and the infinities become null, which JSON has. */
function reportOf({ queue, accuracy }: Found): Record<string, unknown> {
  if (accuracy === null) return { queue, rows: 0 };
  const { drift, ...figures } = accuracy;
  return { ...figures, drift: { ...drift, since: drift.sinceMs === null ? null : isoUtc(drift.sinceMs), sinceMs: undefined } };
}

function textOf({ queue, accuracy }: Found): string {
  if (accuracy === null) return `${queue}: nothing of the forecast is known yet.`;
  const right = (title: string): Column => ({ title, align: 'right' });
  const share = (fraction: number): string => (Number.isFinite(fraction) ? `${(100 * fraction).toFixed(1)} %` : '-');
  const rows = accuracy.byHorizon.map(({ fromHours, untilHours, wape, bias, rows: known }) => [
    Number.isFinite(untilHours) ? `${fromHours}-${untilHours} h` : `from ${fromHours} h`, share(wape), share(bias), String(known),
  ]);
  return [queue, ...accuracy.words.map((sentence) => `  ${sentence}`), table([{ title: 'distance' }, right('WAPE'), right('bias'), right('rows')], rows)].join('\n');
}
