import { readFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { chooseModel } from '../src/engine/forecast/choose.js';
import { type LocalSeries, trainingBefore } from '../src/engine/forecast/local-series.js';
import type { ForecastSettings } from '../src/engine/model/forecast-settings.js';

/**
 * M4 hourly: `npm run bench:m4 -- DIR` reads Hourly-train.csv and Hourly-test.csv and prints one line of JSON. Every series is forecast by the product's
 * own choice over three windows of two days before its end; the seasonal naive repeats the last day. Figures as the competition defines them: sMAPE = mean
 * 200 |y - f| / (|y| + |f|), MASE by the in-sample error of the daily naive, OWA against its Naive2 (18.383 and 2.395 on all 414 series).
 */
const HORIZON = 48;
const DAY = 24;
const WEEK = 168;
const NAIVE2 = { sMAPE: 18.383, MASE: 2.395 };
const SETTINGS: ForecastSettings = { model: 'auto', backtestOrigins: 3, backtestDays: 2 };

interface Score {
  readonly sMAPE: number;
  readonly MASE: number;
}

const folder = process.argv[2];
if (folder === undefined) {
  process.stderr.write('usage: npm run bench:m4 -- DIR   (a folder with Hourly-train.csv and Hourly-test.csv)\n');
  process.exit(2);
}
const train = readSeries(join(folder, 'Hourly-train.csv'));
const test = readSeries(join(folder, 'Hourly-test.csv'));
const ours: Score[] = [];
const naive: Score[] = [];
const chosen = new Map<string, number>();
let milliseconds = 0;
const cpu = process.cpuUsage();
for (const [name, history] of train) {
  const actual = test.get(name);
  if (actual?.length !== HORIZON) throw new Error(`series ${name} has no ${HORIZON} test values`);
  const start = performance.now();
  const { predicted, model } = forecast(history);
  milliseconds += performance.now() - start;
  chosen.set(model, (chosen.get(model) ?? 0) + 1);
  ours.push(scoreOf(history, actual, predicted));
  naive.push(scoreOf(history, actual, Float64Array.from({ length: HORIZON }, (_, h) => history[history.length - DAY + (h % DAY)])));
}
const rounded = (value: number): number => Number(value.toPrecision(6));
const { sMAPE, MASE } = meanOf(ours);
process.stdout.write(`${JSON.stringify({
  sMAPE: rounded(sMAPE), MASE: rounded(MASE), OWA: rounded(owaOf(ours)), naiveOWA: rounded(owaOf(naive)), msPerSeries: rounded(milliseconds / train.size),
})}\n`);
const models = [...chosen].sort((a, b) => b[1] - a[1]).map(([model, times]) => `${model} ${times}`).join(', ');
const used = process.cpuUsage(cpu);
process.stderr.write(`${train.size} series; CPU ${((used.user + used.system) / 1000 / train.size).toFixed(1)} ms a series; OWA ${(owaOf(ours) / owaOf(naive)).toFixed(3)} of the seasonal naive's; ${cpus()[0]?.model ?? 'unknown'} x ${cpus().length}, node ${process.version}; ${models}\n`);

function forecast(history: Float64Array): { predicted: Float64Array; model: string } {
  const cells = history.length;
  const series: LocalSeries = {
    slotMinutes: 60, slotsPerWeek: WEEK, slotsPerCell: 1, numbers: Int32Array.from(history, (_, i) => i), cells, cellsPerDay: DAY,
    observed: history, counts: history, specials: null, drivers: null,
  };
  const { model } = chooseModel(series, SETTINGS);
  const ahead = Int32Array.from({ length: HORIZON }, (_, h) => cells + h);
  return { predicted: model.fit(trainingBefore(series, cells)).predict(ahead), model: model.id };
}

function scoreOf(history: Float64Array, actual: Float64Array, predicted: Float64Array): Score {
  let relative = 0;
  let absolute = 0;
  for (let h = 0; h < HORIZON; h++) {
    const error = Math.abs(actual[h] - predicted[h]);
    const size = Math.abs(actual[h]) + Math.abs(predicted[h]);
    relative += size > 0 ? (200 * error) / size / HORIZON : 0;
    absolute += error / HORIZON;
  }
  let daily = 0;
  for (let t = DAY; t < history.length; t++) daily += Math.abs(history[t] - history[t - DAY]) / (history.length - DAY);
  return { sMAPE: relative, MASE: absolute / daily };
}

function meanOf(scores: readonly Score[]): Score {
  const mean = (name: keyof Score): number => scores.reduce((sum, score) => sum + score[name], 0) / scores.length;
  return { sMAPE: mean('sMAPE'), MASE: mean('MASE') };
}

function owaOf(scores: readonly Score[]): number {
  const { sMAPE: relative, MASE: scaled } = meanOf(scores);
  return (relative / NAIVE2.sMAPE + scaled / NAIVE2.MASE) / 2;
}

/** One series a line: its name, then its values; the shorter ones end in empty cells, which are no zeros. */
function readSeries(path: string): Map<string, Float64Array> {
  const lines = readFileSync(path, 'utf8').split(/\r?\n/).slice(1).filter((line) => line.trim() !== '');
  return new Map(lines.map((line) => {
    const [name, ...cells] = line.split(',').map((cell) => cell.replace(/"/g, '').trim());
    return [name, Float64Array.from(cells.filter((cell) => cell !== ''), Number)];
  }));
}
