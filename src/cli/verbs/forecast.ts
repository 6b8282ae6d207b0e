import { resolve } from 'node:path';
import { DEFAULT_FORECAST_SETTINGS, forecastHistory } from '../../engine/forecast/forecast-history.js';
import { buildHistory } from '../../engine/history/build.js';
import type { BacktestScore, Forecast, StreamForecast } from '../../engine/model/forecast.js';
import type { ForecastSettings } from '../../engine/model/plan.js';
import { isoUtc } from '../../engine/time/iso.js';
import { forecastCsv } from '../../formats/forecast-csv.js';
import { replaceFile } from '../../platform/files.js';
import { EXIT } from '../exit.js';
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
  readonly model: ForecastSettings['model'];
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
      .option('--model <NAME>', 'auto, or a family: seasonal-naive, week-mean, profile-level, damped-trend, double-seasonal, autoregression, combination', oneOf('--model', FORECAST_SETTINGS), 'auto')
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
        const forecast = forecastHistory(history, {
          zone: options.zone, intervalMinutes: interval, horizonDays: options.horizonDays, settings: { ...DEFAULT_FORECAST_SETTINGS, model: options.model },
        });
        replaceFile(resolve(io.cwd, options.out), forecastCsv(forecast));
        io.stdout(options.json ? JSON.stringify(reportOf(forecast, options.out)) : textOf(forecast, options.out));
      });
  },
};

function reportOf({ grid, queues }: Forecast, out: string): Record<string, unknown> {
  return {
    out, startUtc: isoUtc(grid.startMs), endUtc: isoUtc(grid.endMs), intervalMinutes: grid.stepMinutes,
    queues: queues.map(({ queue, mean, streams: [stream] }) => ({ queue, volume: sum(mean), model: stream.model, scores: stream.scores, noiseFloor: stream.noiseFloor })),
  };
}

function textOf({ grid, queues }: Forecast, out: string): string {
  const scores = queues.flatMap(({ queue, streams: [stream] }) => stream.scores.map((score) => [queue, ...scoreCells(score, stream)]));
  return [
    `${isoUtc(grid.startMs)} - ${isoUtc(grid.endMs)}, every ${grid.stepMinutes} min: ${out}`,
    table([{ title: 'queue' }, { title: 'volume', align: 'right' }, { title: 'model' }, { title: 'noise floor', align: 'right' }],
      queues.map(({ queue, mean, streams: [stream] }) => [queue, sum(mean).toFixed(0), stream.model, share(stream.noiseFloor.wape)])),
    table([{ title: 'queue' }, { title: 'model' }, { title: 'WAPE', align: 'right' }, { title: 'bias', align: 'right' }, { title: 'its error', align: 'right' }, { title: 'origins', align: 'right' }, { title: '' }], scores),
  ].join('\n\n');
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
