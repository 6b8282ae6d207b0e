import type { AppliedAdjustment, Forecast, QueueForecast, SpecialDayUsed, UnusualCounts } from '../../engine/model/forecast.js';
import { markdownTable, percentText } from './words.js';

const LONGEST_LIST = 12;
/** Findings told of one history; `sunshift history` lists them all. */
const MOST_FINDINGS = 3;

/**
 * Expected contacts with their error beside the noise floor; then what a planner should know of them: adjustments, special days and where their effect
 * comes from, rows left out, unusual counts that were learnt from as they stand, and notes.
 */
export function demandSection(forecast: Forecast): string {
  const rows = forecast.queues.flatMap((queue) => queue.streams.map((stream) => {
    const score = stream.scores.find((candidate) => candidate.model === stream.model);
    const contacts = stream.mean.reduce((sum, value) => sum + value, 0);
    return [queue.queue, stream.stream, String(Math.round(contacts)), stream.model, percentText(score?.wape ?? null, 1), percentText(stream.noiseFloor.wape, 1)];
  }));
  if (rows.length === 0) return 'No queue counts contacts: every requirement is a fixed number of agents.';
  const columns = [{ title: 'queue' }, { title: 'stream' }, { title: 'contacts', numbers: true }, { title: 'model' }, { title: 'error (WAPE)', numbers: true }, { title: 'noise floor', numbers: true }];
  return [
    markdownTable(columns, rows), 'The error is that of the rolling backtest; the noise floor is what even a perfect rate would show.',
    ...adjustmentPart(forecast.queues), ...specialDayPart(forecast.queues), ...toKnow(forecast),
  ].join('\n\n');
}

function adjustmentPart(queues: readonly QueueForecast[]): readonly string[] {
  const rowOf = (queue: string, { author, reason, from, until, factor, contacts }: AppliedAdjustment): readonly string[] =>
    [queue, `${from} - ${until}`, String(factor), `${contacts < 0 ? '' : '+'}${Math.round(contacts)}`, author, reason];
  const rows = queues.flatMap(({ queue, adjustments }) => adjustments.map((adjustment) => rowOf(queue, adjustment)));
  if (rows.length === 0) return [];
  return [markdownTable([{ title: 'adjusted by a planner' }, { title: 'dates' }, { title: 'factor', numbers: true }, { title: 'contacts', numbers: true }, { title: 'by' }, { title: 'reason' }], rows)];
}

function specialDayPart(queues: readonly QueueForecast[]): readonly string[] {
  const effect = ({ multiplier }: SpecialDayUsed): string => (multiplier === null ? 'its own profile' : `${Math.round(multiplier * 100)} % of the usual`);
  const origin = ({ multiplier, learntFrom }: SpecialDayUsed): string =>
    (multiplier === null ? 'typed' : learntFrom > 0 ? `learnt from ${learntFrom} past ${learntFrom === 1 ? 'day' : 'days'}` : 'typed, or as special days are');
  const rows = queues.flatMap(({ queue, streams }) => streams.flatMap(({ stream, specialDays }) =>
    specialDays.map((day) => [queue, stream, day.date, day.name, effect(day), origin(day)])));
  if (rows.length === 0) return [];
  const more = rows.length > LONGEST_LIST ? [`${rows.length - LONGEST_LIST} more special days lie in the plan.`] : [];
  return [markdownTable([{ title: 'special day of' }, { title: 'stream' }, { title: 'date' }, { title: 'name' }, { title: 'contacts' }, { title: 'from' }], rows.slice(0, LONGEST_LIST)), ...more];
}

/** A list of sentences, each once; nothing where there is nothing to tell. */
function toKnow({ queues, unusual }: Forecast): readonly string[] {
  const lines = queues.flatMap(({ queue, streams }) => streams.flatMap(({ stream, leftOut, notes }) => [
    ...(leftOut.rows === 0 ? [] : [`${queue}, ${stream}: ${leftOut.rows} rows with ${Math.round(leftOut.contacts)} contacts are left out of what is learnt from.`]),
    ...notes.map((note) => `${queue}, ${stream}: ${note}`),
  ]));
  const all = [...new Set([...lines, ...(unusual ?? []).flatMap(unusualLines)])];
  return all.length === 0 ? [] : [all.map((line) => `- ${line}`).join('\n')];
}

/** The latest first: they weigh most. */
function unusualLines({ history, findings }: UnusualCounts): readonly string[] {
  const latest = [...findings].sort((a, b) => (b.startMs ?? 0) - (a.startMs ?? 0)).slice(0, MOST_FINDINGS);
  const count = `${findings.length} unusual ${findings.length === 1 ? 'count or shift' : 'counts or shifts'}`;
  const rest = findings.length > latest.length ? ` The latest ${latest.length}; sunshift history lists all.` : '';
  return findings.length === 0 ? [] : [`History ${history}: ${count}, shown and not removed.${rest} ${latest.map(({ message }) => message).join(' ')}`];
}
