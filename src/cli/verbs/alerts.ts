import { InputError, type Problem } from '../../engine/model/problem.js';
import { type Alert, DEFAULT_LIMITS, intradayAlerts } from '../../engine/requirement/intraday-alerts.js';
import { isoUtc } from '../../engine/time/iso.js';
import { type NumberLimits, readNumberInto } from '../../formats/csv-number.js';
import { readObservedCsv } from '../../formats/observed-csv.js';
import { EXIT } from '../exit.js';
import { readTextArgument } from '../input.js';
import { table } from '../table.js';
import { type Verb, helpTail } from '../verb.js';

interface Options {
  readonly maxWaiting?: string;
  readonly maxWaitingAll?: string;
  readonly maxBacklogRatio?: string;
  readonly json?: boolean;
}

const LIMIT: NumberLimits = { min: 0, max: 1e9, hint: 'Write the limit as a number; an alert is what lies above it.' };

/** `alerts`: what of the day lies above its limits. Nobody is staffed by them. */
export const alertsVerb: Verb = {
  register(program, io) {
    program.command('alerts')
      .description('Intraday alerts: contacts waiting and backlog ratio above their limits. Apart from targets: nobody is staffed by them.')
      .argument('<OBSERVED.csv>', 'columns at_utc, queue, waiting, arrived, finished, optionally channel; counts since the row before')
      .option('--max-waiting <contacts>', `contacts waiting per channel at most (default ${DEFAULT_LIMITS.maxWaitingPerChannel})`)
      .option('--max-waiting-all <contacts>', `contacts waiting in all at most (default ${DEFAULT_LIMITS.maxWaitingInAll})`)
      .option('--max-backlog-ratio <number>', `arrived ÷ finished at most (default ${DEFAULT_LIMITS.maxBacklogRatio})`)
      .option('--json', 'print one JSON document')
      .addHelpText('after', helpTail(['sunshift alerts today.csv', 'sunshift alerts today.csv --max-waiting 5 --json'], [EXIT.done, EXIT.unexpected, EXIT.badInput]))
      .action((path: string, options: Options) => {
        const problems: Problem[] = [];
        const limit = (text: string | undefined, name: string, otherwise: number): number =>
          (text === undefined ? otherwise : readNumberInto(problems, text, name, LIMIT));
        const limits = {
          maxWaitingPerChannel: limit(options.maxWaiting, '--max-waiting', DEFAULT_LIMITS.maxWaitingPerChannel),
          maxWaitingInAll: limit(options.maxWaitingAll, '--max-waiting-all', DEFAULT_LIMITS.maxWaitingInAll),
          maxBacklogRatio: limit(options.maxBacklogRatio, '--max-backlog-ratio', DEFAULT_LIMITS.maxBacklogRatio),
        };
        if (problems.length > 0) throw new InputError(problems);
        const alerts = intradayAlerts(readObservedCsv(readTextArgument(io, path, 'OBSERVED.csv', 'not-csv'), path), limits);
        if (options.json === true) io.stdout(JSON.stringify({ limits, alerts: alerts.map(({ atMs, ...alert }) => ({ at: isoUtc(atMs), ...alert })) }));
        else io.stdout(alerts.length === 0 ? 'Nothing is above its limit.' : textOf(alerts));
      });
  },
};

function textOf(alerts: readonly Alert[]): string {
  const rows = alerts.map(({ atMs, kind, about, value, limit }) => [isoUtc(atMs), kind, about, String(Math.round(value * 100) / 100), String(limit)]);
  return table([{ title: 'at (UTC)' }, { title: 'alert' }, { title: 'about' }, { title: 'value', align: 'right' }, { title: 'limit', align: 'right' }], rows);
}
