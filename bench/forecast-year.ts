import { cpus, loadavg } from 'node:os';
import { forecastQueues } from '../src/engine/forecast/forecast.js';
import type { History, HistorySource } from '../src/engine/model/history.js';
import type { Plan } from '../src/engine/model/plan.js';
import type { Queue } from '../src/engine/model/queue.js';
import { gridOf } from '../src/engine/history/week-slots.js';
import { createRandom } from '../src/engine/random/random.js';
import { HOUR_MS } from '../src/engine/time/dates.js';
import { instance } from './roster-instance.js';

const QUEUES = 20;
const DAYS = 365;
const RUNS = 5;
const START_MS = Date.UTC(2026, 0, 1);

/** A year of contacts: a day's and a week's wave, a slow drift, and the noise of counts (normal with the variance of a Poisson law). */
function yearOf(queue: number, intervalMinutes: number): History {
  const random = createRandom(queue + 1);
  const cells = (DAYS * 1440) / intervalMinutes;
  const offered = Float64Array.from({ length: cells }, (_, i) => {
    const hour = (i * intervalMinutes) / 60;
    const day = 1.2 - Math.cos((2 * Math.PI * (hour % 24)) / 24);
    const rate = ((5 + 3 * queue) * day * (hour % 168 < 120 ? 1 : 0.6) * (1 + 0.1 * Math.sin(hour / 700)) * intervalMinutes) / 60;
    const noise = random.float() + random.float() + random.float() + random.float() - 2;
    return Math.max(0, Math.round(rate + noise * Math.sqrt(3 * rate)));
  });
  return { source: `h${queue}`, findings: [], series: [{ queue: 'all', zone: 'Europe/Warsaw', grid: gridOf(START_MS, intervalMinutes, cells), offered, ahtSeconds: null }] };
}

/** The bar's case: a year of history for 20 queues, a horizon of four weeks, model choice included; CPU seconds of one thread, median of 5. One line of JSON. */
export function benchYear(): void {
  const { plan: base } = instance({ agents: 6, distinct: false, weeks: 1, intervalMinutes: 60, tightness: 0.5, seed: 1, softPrices: false });
  const startMs = START_MS + DAYS * 24 * HOUR_MS;
  const rows = [60, 30, 15].map((intervalMinutes) => {
    const histories = Array.from({ length: QUEUES }, (_, i) => yearOf(i, intervalMinutes));
    const queues = histories.map(({ source: code }): Queue => ({
      ...base.queues[0], code, name: code, opening: null,
      streams: [{ code: 'all', zone: 'Europe/Warsaw', history: code, historyQueue: null, share: 1, ahtSeconds: 240, calendars: [] }],
    }));
    const plan: Plan = {
      ...base, queues, demandIntervalMinutes: intervalMinutes,
      histories: histories.map(({ source }): HistorySource => ({ code: source, file: source, zone: 'Europe/Warsaw', intervalMinutes, countIsHandledOnly: false, rows: [], clock: 'utc' })),
      horizon: { start: '2027-01-01', days: 28, startMs, endMs: startMs + 28 * 24 * HOUR_MS }, specialDays: [],
      forecast: { ...base.forecast, model: 'auto', backtestOrigins: 6, backtestDays: 28 },
    };
    let contacts = 0;
    const seconds = Array.from({ length: RUNS }, () => {
      const from = process.cpuUsage();
      contacts = forecastQueues(plan, histories).queues.reduce((sum, { mean }) => sum + mean.reduce((all, count) => all + count, 0), 0);
      const { user, system } = process.cpuUsage(from);
      return Number(((user + system) / 1e6).toFixed(2));
    }).sort((a, b) => a - b);
    return { intervalMinutes, cpuSeconds: seconds[(RUNS - 1) / 2], spread: [seconds[0], seconds[RUNS - 1]], contacts: Math.round(contacts) };
  });
  process.stdout.write(`${JSON.stringify({ bench: 'forecast-year', queues: QUEUES, rows, machine: `${cpus()[0]?.model ?? 'unknown'} x ${cpus().length}`, loadAverage: loadavg()[0], node: process.version })}\n`);
}
