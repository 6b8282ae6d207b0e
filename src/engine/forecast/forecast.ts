import type { Forecast, QueueForecast } from '../model/forecast.js';
import type { History, HistorySeries } from '../model/history.js';
import type { Plan, Queue, Stream } from '../model/plan.js';
import { InputError, type Problem, problemOf } from '../model/problem.js';
import type { TimeGrid } from '../model/time.js';
import { gridOf } from '../history/week-slots.js';
import { MINUTE_MS } from '../time/dates.js';
import { queueIntervals } from './intervals.js';
import { dayMultipliers } from './special-days.js';
import { type StreamOutcome, forecastStream } from './stream.js';

/**
 * Volume, handle time and their error per queue and demand interval of the plan's horizon. Each stream is learnt from its history's rows before the
 * horizon, on its customers' clock, by the model that its backtest chooses; a queue is the sum of its streams. Where a history ends before the
 * horizon starts, whole local weeks are repeated across the distance. `histories` are in the order of plan.histories. Pure.
 * Throws InputError with every problem: unknown-reference, missing-field, history-too-short.
 */
export function forecastQueues(plan: Plan, histories: readonly History[]): Forecast {
  const { startMs, endMs } = plan.horizon;
  const grid = gridOf(startMs, plan.demandIntervalMinutes, (endMs - startMs) / (plan.demandIntervalMinutes * MINUTE_MS));
  const problems: Problem[] = [];
  const queues = plan.queues.map((queue) => {
    const outcomes: StreamOutcome[] = [];
    for (const stream of queue.streams) {
      const outcome = streamOutcome(plan, histories, queue, stream, grid);
      if ('code' in outcome) problems.push(outcome);
      else outcomes.push(outcome);
    }
    return sumOfStreams(queue.code, grid, outcomes);
  });
  if (problems.length > 0) throw new InputError(problems);
  return { grid, queues };
}

/** A queue without streams expects nothing, with a handle time of 0. */
export function sumOfStreams(queue: string, grid: TimeGrid, outcomes: readonly StreamOutcome[]): QueueForecast {
  const mean = new Float64Array(grid.cells);
  const ahtSeconds = new Float64Array(grid.cells);
  for (let cell = 0; cell < grid.cells; cell++) {
    let seconds = 0;
    let plain = 0;
    for (const { forecast, ahtSeconds: aht } of outcomes) {
      mean[cell] += forecast.mean[cell];
      seconds += forecast.mean[cell] * aht[cell];
      plain += aht[cell] / outcomes.length;
    }
    // A weighted mean of one would differ in the last bit.
    ahtSeconds[cell] = mean[cell] > 0 && outcomes.length > 1 ? seconds / mean[cell] : plain;
  }
  return { queue, mean, ahtSeconds, intervals: queueIntervals(mean, outcomes.map((outcome) => outcome.bounds)), streams: outcomes.map((outcome) => outcome.forecast) };
}

function streamOutcome(plan: Plan, histories: readonly History[], queue: Queue, stream: Stream, grid: TimeGrid): StreamOutcome | Problem {
  const series = seriesOf(plan, histories, queue, stream);
  if ('code' in series) return series;
  return forecastStream({
    queue: queue.code, stream: stream.code, series, source: JSON.stringify([stream.history, series.queue]), zone: stream.zone,
    specialDays: dayMultipliers(plan.specialDays, stream.calendars), share: stream.share, ahtSeconds: stream.ahtSeconds,
  }, grid, plan.forecast);
}

function seriesOf(plan: Plan, histories: readonly History[], queue: Queue, stream: Stream): HistorySeries | Problem {
  const field = `queue ${queue.code}, stream ${stream.code}`;
  const history = histories[plan.histories.findIndex((source) => source.code === stream.history)];
  if (history === undefined) {
    const codes = plan.histories.map((source) => source.code).join(', ');
    return problemOf('unknown-reference', `${field}, history`, stream.history, 'A stream names a history of the plan.', `Histories are: ${codes}.`);
  }
  const codes = history.series.map((series) => series.queue).join(', ');
  if (stream.historyQueue !== null) {
    return history.series.find((series) => series.queue === stream.historyQueue)
      ?? problemOf('unknown-reference', `${field}, historyQueue`, stream.historyQueue, `History ${stream.history} has no such queue.`, `Its queues are: ${codes}.`);
  }
  if (history.series.length === 1) return history.series[0];
  return problemOf('missing-field', `${field}, historyQueue`, null, `History ${stream.history} holds several queues.`, `Name one of: ${codes}.`);
}
