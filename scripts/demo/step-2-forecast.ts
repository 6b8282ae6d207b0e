import { table } from '../../src/cli/table.js';
import type { Forecast, StreamForecast } from '../../src/engine/model/forecast.js';
import type { Plan } from '../../src/engine/model/plan.js';
import type { Page } from './page.js';
import { sum } from './words.js';

/** (2) What will come in, with the error to expect beside the error that nobody can go below. */
export function forecastStep(page: Page, plan: Plan, forecast: Forecast, command: string): void {
  page.step(2, 'The forecast, and how wrong it will be');
  page.say('From here on: Northlight Outfitters (invented), 8 March to 4 April 2027. Each stream of contacts is learnt on its customers\' own clock and calendar; '
    + 'the model is the one that was least wrong on the past. Steps 2 to 5 are one command:');
  page.command(command);
  const rows = forecast.queues.flatMap((queue) => queue.streams.map((stream) => {
    const chosen = stream.scores.find((score) => score.model === stream.model);
    const naive = stream.scores.find((score) => score.model === 'seasonal-naive');
    return [queue.queue, stream.stream, perWeek(stream, plan), stream.model.replace(/ to (\d+ h), then /, ' ($1), '), share(chosen?.wape), share(stream.noiseFloor.wape), share(naive?.wape)];
  }));
  page.show(table([
    { title: 'queue' }, { title: 'customers' }, { title: 'a week', align: 'right' }, { title: 'model' }, { title: 'error', align: 'right' },
    { title: 'floor', align: 'right' }, { title: 'last week', align: 'right' },
  ], rows));
  const social = plan.queues.flatMap((queue) => queue.streams).find((stream) => stream.code === 'mentions-stand-in');
  page.say('Error = sum of |forecast - actual| over sum of contacts, hour by hour, over rolling windows of 28 days. Floor = the same for somebody who knows the true rate: '
    + 'small streams are noisy by nature, and nobody beats it. Last week = the same for last week again. Two models: the first for the hours in brackets, then the other.');
  page.say(`"mentions-stand-in" is real: hourly mentions of a parcel brand (Numenta Anomaly Benchmark, MIT), re-dated by exactly 620 weeks on New York's clock, of which ${(100 * (social?.share ?? 1)).toFixed(1)} % need an answer. `
    + 'It stands in for a social-media stream of this company. Its bursts obey no hour of the week, and the error says so.');
  page.promise(rows.every((row) => row[4] !== '-'), 'every stream has a backtest');
}

function perWeek(stream: StreamForecast, plan: Plan): string {
  return Math.round((sum(stream.mean) * 7) / plan.horizon.days).toString();
}

function share(fraction: number | undefined): string {
  return fraction === undefined ? '-' : `${Math.round(fraction * 100)} %`;
}
