import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { parseArgs } from 'node:util';
import { backtest, backtestWindows, scoredSeries, standardError } from '../src/engine/forecast/backtest.js';
import { sumOfStreams } from '../src/engine/forecast/queue-sum.js';
import { NO_LORE } from '../src/engine/forecast/local-series.js';
import { noiseFloor } from '../src/engine/forecast/noise-floor.js';
import { MEAN_OF_EIGHT } from '../src/engine/forecast/registry.js';
import { seasonalNaive } from '../src/engine/forecast/models/seasonal-naive.js';
import { forecastStream } from '../src/engine/forecast/stream.js';
import { buildHistory } from '../src/engine/history/build.js';
import { gridOf } from '../src/engine/history/week-slots.js';
import type { Interval } from '../src/engine/model/forecast.js';
import { MINUTE_MS } from '../src/engine/time/dates.js';
import { readHistoryCsv } from '../src/formats/history-csv.js';
import { benchYear } from './forecast-year.js';
import { protocolWindows } from './forecast-windows.js';

/**
 * A contact series: `npm run bench:forecast -- FILE.csv --zone Z --interval M --horizon-days D --origins N`. Every origin forecasts the next window from all
 * rows before it, choice of the model included, as `sunshift forecast` would; one line of JSON, all shares as fractions of 1. `--year`: speed, a year of
 * history for 20 queues.
 */
if (process.argv.includes('--year')) {
  benchYear();
  process.exit(0);
}
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { zone: { type: 'string' }, interval: { type: 'string' }, 'horizon-days': { type: 'string' }, origins: { type: 'string' } },
});
const [file] = positionals;
const zone = values.zone ?? '';
const interval = Number(values.interval);
const horizonDays = Number(values['horizon-days']);
const origins = Number(values.origins);
if (file === undefined || zone === '' || ![interval, horizonDays, origins].every((n) => Number.isInteger(n) && n > 0)) {
  process.stderr.write('usage: npm run bench:forecast -- FILE.csv --zone Z --interval M --horizon-days D --origins N\n');
  process.exit(2);
}

const table = readHistoryCsv(readFileSync(file), { file });
const history = buildHistory({ code: 'series', file, zone, intervalMinutes: interval, countIsHandledOnly: false, ...table });
if (history.series.length !== 1) throw new Error('the file holds several queues');
const [series] = history.series;
const local = scoredSeries(series, { zone });
const { windows, daysPresent, weekdays } = protocolWindows(local, horizonDays, origins);
const yardsticks = { zone, origins, windowDays: horizonDays, week: daysPresent ? 'days-present' : 'calendar' } as const;
const [naive, mean8] = backtest(series, [seasonalNaive, MEAN_OF_EIGHT], yardsticks);
const scored = scoredSeries(series, yardsticks);
const floor = noiseFloor(scored, backtestWindows(scored, origins, horizonDays));

const settings = { model: 'auto', backtestOrigins: 6, backtestDays: 7 * Math.ceil(horizonDays / weekdays) } as const;
const stepMs = interval * MINUTE_MS;
let absolute = 0;
let signed = 0;
let contacts = 0;
let rows = 0;
const inside = new Map<Interval['level'], number>();
const biases: number[] = [];
/** Share of the rows of each origin inside its 80 and 95 % intervals: their spread over origins is what a calibration may be off by. */
const insideOfOrigin: Record<80 | 95, number[]> = { 80: [], 95: [] };
const models = new Map<string, number>();
const start = performance.now();
const cpu = process.cpuUsage();
for (const { origin, end } of windows) {
  const grid = gridOf(series.grid.startMs + origin * stepMs, interval, end - origin);
  const outcome = forecastStream(
    { queue: 'series', stream: 'series', series, source: 'series', zone, lore: NO_LORE, share: 1, ahtSeconds: NaN }, grid, settings,
  );
  if ('code' in outcome) throw new Error(outcome.message);
  const { mean, intervals } = sumOfStreams('series', grid, [outcome], zone);
  models.set(outcome.forecast.model, (models.get(outcome.forecast.model) ?? 0) + 1);
  let error = 0;
  let counted = 0;
  const before = { rows, wide: inside.get(0.8) ?? 0, widest: inside.get(0.95) ?? 0 };
  for (let cell = origin; cell < end; cell++) {
    const y = series.offered[cell];
    if (Number.isNaN(y)) continue;
    absolute += Math.abs(mean[cell - origin] - y);
    error += mean[cell - origin] - y;
    counted += y;
    rows++;
    for (const { level, lo, hi } of intervals) if (y >= lo[cell - origin] && y <= hi[cell - origin]) inside.set(level, (inside.get(level) ?? 0) + 1);
  }
  insideOfOrigin[80].push(((inside.get(0.8) ?? 0) - before.wide) / (rows - before.rows));
  insideOfOrigin[95].push(((inside.get(0.95) ?? 0) - before.widest) / (rows - before.rows));
  signed += error;
  contacts += counted;
  biases.push(error / counted);
}
const seconds = (performance.now() - start) / 1000;
const used = process.cpuUsage(cpu);
const wape = absolute / contacts;
const rounded = (value: number): number => Number(value.toPrecision(6));
const chosen = [...models].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
process.stdout.write(`${JSON.stringify({
  wape: rounded(wape), floor: rounded(floor.wape), naiveWape: rounded(naive.wape), mean8Wape: rounded(mean8.wape),
  skill: rounded((wape - floor.wape) / (naive.wape - floor.wape)),
  bias: rounded(signed / contacts), biasStandardError: rounded(standardError(biases)), calibration80: rounded((inside.get(0.8) ?? 0) / rows),
  calibration95: rounded((inside.get(0.95) ?? 0) / rows), seconds: rounded(seconds), model: chosen.map(([model, times]) => `${times} x ${model}`).join('; '),
})}\n`);
process.stderr.write(`${origins} origins of ${horizonDays} days${daysPresent ? ' present' : ''}, ${rows} rows; floor by the ${floor.rate}; CPU ${((used.user + used.system) / 1e6).toFixed(2)} s; `
  + `inside 50 %: ${((100 * (inside.get(0.5) ?? 0)) / rows).toFixed(1)} %; standard errors over origins of the shares inside 80 and 95 %: `
  + `${(100 * standardError(insideOfOrigin[80])).toFixed(1)} and ${(100 * standardError(insideOfOrigin[95])).toFixed(1)} points; ${cpus()[0]?.model ?? 'unknown'} x ${cpus().length}, node ${process.version}\n`);
