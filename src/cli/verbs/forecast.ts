import { resolve } from 'node:path';
import { forecastHistory, settingsFor } from '../../engine/forecast/forecast-history.js';
import { snapshotOf } from '../../engine/forecast/snapshot.js';
import { buildHistory } from '../../engine/history/build.js';
import type { BacktestScore, Forecast, StreamForecast } from '../../engine/model/forecast.js';
import type { ForecastSettings } from '../../engine/model/forecast-settings.js';
import { isoUtc } from '../../engine/time/iso.js';
import { forecastCsv } from '../../formats/forecast-csv.js';
import { type ForecastOptions as ForecastLore, readForecastOptions } from '../../formats/forecast-options.js';
import { forecastSnapshotJson } from '../../formats/forecast-snapshot.js';
import { readJson } from '../../formats/read-json.js';
import { replaceFile } from '../../platform/files.js';
import { EXIT } from '../exit.js';
import { readTextArgument } from '../input.js';
import { oneOf, wholeNumber, wholeNumberOf, zoneName } from '../options.js';
import { table } from '../table.js';
import { type Verb, helpTail } from '../verb.js';
import { type HistoryOptions, historySource } from './history.js';

const ABOUT = `
OUT.csv: start_utc, queue, mean, lo50, hi50, lo80, hi80, lo95, hi95; the intervals are those of the count in an interval.
It begins where the history ends. The model is chosen by a rolling backtest; its error stands beside the noise floor, the error of a perfect rate.
HISTORY.csv is described by sunshift history --help.`;

const FORECAST_SETTINGS = ['auto', 'seasonal-naive', 'week-mean', 'profile-level', 'damped-trend', 'double-seasonal', 'autoregression', 'combination'] as const;

interface ForecastOptions extends HistoryOptions {
  readonly interval: number;
  readonly horizonDays: number;
  readonly out: string;
  readonly model?: ForecastSettings['model'];
  readonly with?: string;
  readonly snapshot?: string;
  readonly json?: boolean;
}

/** `forecast`: volume per interval after the end of a history, with its error. */
export const forecastVerb: Verb = {
  register(program, io) {
    program.command('forecast')
      .description('Forecast the contacts that follow a history, with 50, 80 and 95 % intervals.')
      .argument('<HISTORY.csv>', 'contacts per interval')
      .requiredOption('--zone <Z>', 'calendar of the customers, and clock of timestamp_local stamps (IANA name)', zoneName('--zone'))
      .requiredOption('--interval <M>', 'minutes of a forecast interval: 5, 15, 30 or 60', wholeNumberOf('--interval', [5, 15, 30, 60]))
      .requiredOption('--horizon-days <D>', 'days to forecast, 1-366', wholeNumber('--horizon-days', 1, 366))
      .requiredOption('--out <OUT.csv>', 'where the forecast goes; an existing file is replaced')
      .option('--model <NAME>',
        'auto, or a family: seasonal-naive, week-mean, profile-level, damped-trend, double-seasonal, autoregression, combination', oneOf('--model', FORECAST_SETTINGS))
      .option('--with <OPTIONS.json>', 'settings as in a plan and special days: {"forecast": {...}, "specialDays": [...]}')
      .option('--snapshot <OUT.json>', 'also keep the forecast as it was made, for sunshift accuracy and intraday')
      .option('--column <NAME>', 'column that holds the count (default: the second)')
      .option('--handled-only', 'the count leaves abandoned contacts out')
      .option('--json', 'print one JSON document')
      .addHelpText('after', ABOUT)
      .addHelpText('after', helpTail(
        ['sunshift forecast calls.csv --zone Europe/Warsaw --interval 30 --horizon-days 28 --out forecast.csv'], [EXIT.done, EXIT.unexpected, EXIT.badInput],
      ))
      .action((file: string, options: ForecastOptions) => {
        const { interval, ...reading } = options;
        const history = buildHistory(historySource(io, file, reading));
        const lore = options.with === undefined ? null : readForecastOptions(readJson(readTextArgument(io, options.with, 'OPTIONS.json',
          'not-json'), options.with), options.with);
        const forecast = forecastHistory(history, {
          zone: options.zone, intervalMinutes: interval, horizonDays: options.horizonDays, settings: settingsOf(options, lore), specialDays: lore?.specialDays ?? [],
        });
        replaceFile(resolve(io.cwd, options.out), forecastCsv(forecast));
        if (options.snapshot !== undefined) replaceFile(resolve(io.cwd, options.snapshot), forecastSnapshotJson(snapshotOf(file, forecast, () => options.zone)));
        io.stdout(options.json ? JSON.stringify(reportOf(forecast, options.out)) : textOf(forecast, options.out));
      });
  },
};

/** The model named on the command line wins; windows are as long as the horizon where nobody says otherwise. */
function settingsOf({ horizonDays, model }: ForecastOptions, lore: ForecastLore | null): ForecastSettings {
  const { backtestDays, ...typed } = lore?.settings ?? {};
  const settings = settingsFor(horizonDays, { ...typed, ...(lore?.windowTyped === true && backtestDays !== undefined ? { backtestDays } : {}) });
  return model === undefined ? settings : { ...settings, model };
}

function reportOf({ grid, queues }: Forecast, out: string): Record<string, unknown> {
  return {
    out, startUtc: isoUtc(grid.startMs), endUtc: isoUtc(grid.endMs), intervalMinutes: grid.stepMinutes,
    queues: queues.map(({ queue, mean, modelMean, adjustments, streams: [stream] }) => ({
      queue, volume: sum(mean), modelVolume: sum(modelMean), model: stream.model, scores: stream.scores, noiseFloor: stream.noiseFloor, calibration: stream.calibration,
      specialDays: stream.specialDays, adjustments, leftOut: stream.leftOut, notes: stream.notes,
    })),
  };
}

function textOf({ grid, queues }: Forecast, out: string): string {
  const scores = queues.flatMap(({ queue, streams: [stream] }) => stream.scores.map((score) => [queue, ...scoreCells(score, stream)]));
  return [
    `${isoUtc(grid.startMs)} - ${isoUtc(grid.endMs)}, every ${grid.stepMinutes} min: ${out}`,
    table([{ title: 'queue' }, { title: 'volume', align: 'right' }, { title: 'model' }, { title: 'noise floor', align: 'right' }],
      queues.map(({ queue, mean, streams: [stream] }) => [queue, sum(mean).toFixed(0), stream.model, share(stream.noiseFloor.wape)])),
    table([{ title: 'queue' }, { title: 'model' }, { title: 'WAPE', align: 'right' }, { title: 'bias', align: 'right' }, { title: 'its error',
      align: 'right' }, { title: 'origins', align: 'right' }, { title: '' }], scores),
    ...told(queues),
  ].join('\n\n');
}

/** What was done that one might not expect, in sentences; nothing where there is nothing. */
function told(queues: Forecast['queues']): string[] {
  const lines = queues.flatMap(({ queue, adjustments, streams: [stream] }) => [
    ...stream.specialDays.map(({ date, name, multiplier, learntFrom }) => {
      const effect = multiplier === null ? 'its own profile' : `${(multiplier * 100).toFixed(0)} % of the usual, ${learntFrom > 0 ? `learnt from ${learntFrom} past days` : 'typed, or as special days are'}`;
      return `  ${queue}: ${date} ${name}: ${effect}`;
    }),
    ...adjustments.map(({ author, reason, from, until, factor,
      contacts }) => `  ${queue}: ${author} adjusted ${from} - ${until} by factor ${factor} (${contacts.toFixed(0)} contacts): ${reason}`),
    ...(stream.leftOut.rows > 0 ? [`  ${queue}: ${stream.leftOut.rows} rows with ${stream.leftOut.contacts.toFixed(0)} contacts are left out of what is learnt from`] : []),
    ...stream.notes.map((note) => `  ${queue}: ${note}`),
  ]);
  return lines.length === 0 ? [] : [['To know', ...lines].join('\n')];
}

function scoreCells(score: BacktestScore, stream: StreamForecast): string[] {
  return [score.model, share(score.wape), share(score.bias), share(score.biasStandardError), String(score.origins), score.model === stream.model ? 'chosen' : ''];
}

function share(fraction: number): string {
  return Number.isFinite(fraction) ? `${(fraction * 100).toFixed(2)} %` : '-';
}

function sum(values: Float64Array): number {
  return values.reduce((total, value) => total + value, 0);
}
