import type { Forecast, UnusualCounts } from '../model/forecast.js';
import type { History, HistoryFinding, HistorySeries } from '../model/history.js';
import type { Plan } from '../model/plan.js';
import type { Queue, Stream } from '../model/queue.js';
import { InputError, type Problem, problemOf } from '../model/problem.js';
import type { TimeGrid } from '../model/time.js';
import { gridOf } from '../history/week-slots.js';
import { MINUTE_MS } from '../time/dates.js';
import { type Chooser, rememberingChooser } from './choice-memo.js';
import { expectedStream } from './expected-stream.js';
import { sumOfStreams } from './queue-sum.js';
import { specialSpans } from './special-days.js';
import { type StreamOutcome, forecastStream } from './stream.js';

/**
 * Volume, handle time and their error per queue and demand interval of the plan's horizon. Each stream is learnt from its history's rows before the
 * horizon, on its customers' clock, by the model that its backtest chooses, or is what the planner expects; a queue is the sum of its streams. Where a
 * history ends before the horizon starts, whole local weeks are repeated across the distance. `histories` are in the order of plan.histories. `choose` may remember what
 * another forecast of the same run chose. Pure.
 * Throws InputError with every problem: unknown-reference, missing-field, history-too-short.
 */
export function forecastQueues(plan: Plan, histories: readonly History[], choose: Chooser = rememberingChooser()): Forecast {
  const { startMs, endMs } = plan.horizon;
  const grid = gridOf(startMs, plan.demandIntervalMinutes, (endMs - startMs) / (plan.demandIntervalMinutes * MINUTE_MS));
  const problems: Problem[] = [];
  const queues = plan.queues.map((queue) => {
    const outcomes: StreamOutcome[] = [];
    for (const stream of queue.streams) {
      const outcome = streamOutcome(plan, histories, queue, stream, grid, choose);
      if ('code' in outcome) problems.push(outcome);
      else outcomes.push(outcome);
    }
    return sumOfStreams(queue.code, grid, outcomes, queue.streams[0]?.zone ?? 'UTC', plan.forecast.adjustments);
  });
  if (problems.length > 0) throw new InputError(problems);
  const unusual = histories.flatMap(({ source, findings }): readonly UnusualCounts[] => {
    const shown = findings.filter(({ kind }) => UNUSUAL.includes(kind));
    return shown.length === 0 ? [] : [{ history: source, findings: shown }];
  });
  return unusual.length === 0 ? { grid, queues } : { grid, queues, unusual };
}

/** What a history holds that a planner should look at before the forecast. */
const UNUSUAL: readonly HistoryFinding['kind'][] = ['outlier', 'level-shift', 'clock-shift'];

function streamOutcome(plan: Plan, histories: readonly History[], queue: Queue, stream: Stream, grid: TimeGrid, choose: Chooser): StreamOutcome | Problem {
  const field = `queue ${queue.code}, stream ${stream.code}`;
  const input = {
    queue: queue.code, stream: stream.code, zone: stream.zone, share: stream.share, ahtSeconds: stream.ahtSeconds,
    lore: {
      spans: specialSpans(plan.specialDays, stream.calendars),
      drivers: (plan.forecast.drivers ?? []).filter(({ queues }) => queues === null || queues.includes(queue.code)),
    },
  };
  if (stream.history !== null) {
    const series = seriesOf(plan, histories, field, stream.history, stream.historyQueue);
    return 'code' in series ? series : forecastStream({ ...input, series, source: JSON.stringify([stream.history, series.queue]) }, grid, plan.forecast, choose);
  }
  if (!stream.expected) return problemOf('missing-field', `${field}, history`, null,
    'A stream has a history, or the volume that is expected of it.', 'Name a history, or give "expected".');
  const source = JSON.stringify([queue.code, stream.code]);
  const { shapeOf } = stream.expected;
  if (shapeOf === null) return expectedStream({ ...input, source }, stream.expected, null, grid);
  const lender = seriesOf(plan, histories, `${field}, expected`, shapeOf.history, shapeOf.historyQueue);
  return 'code' in lender ? lender : expectedStream({ ...input, source }, stream.expected, lender, grid);
}

function seriesOf(plan: Plan, histories: readonly History[], field: string, code: string, historyQueue: string | null): HistorySeries | Problem {
  const history = histories[plan.histories.findIndex((source) => source.code === code)];
  if (history === undefined) {
    const known = plan.histories.map((source) => source.code).join(', ');
    return problemOf('unknown-reference', `${field}, history`, code, 'A stream names a history of the plan.', `Histories are: ${known}.`);
  }
  const codes = history.series.map((series) => series.queue).join(', ');
  if (historyQueue !== null) {
    return history.series.find((series) => series.queue === historyQueue)
      ?? problemOf('unknown-reference', `${field}, historyQueue`, historyQueue, `History ${code} has no such queue.`, `Its queues are: ${codes}.`);
  }
  if (history.series.length === 1) return history.series[0];
  return problemOf('missing-field', `${field}, historyQueue`, null, `History ${code} holds several queues.`, `Name one of: ${codes}.`);
}
