import type { RehearsalWindow, StandingPattern } from '../model/rehearsal.js';
import type { Span } from '../model/time.js';
import { DAY_MS, MINUTE_MS, dateOfDayNumber } from '../time/dates.js';
import { offsetsInUse } from '../time/grid.js';
import { localDayNumber } from '../time/local.js';
import { patternStarts, startReadings } from '../time/pattern-starts.js';
import { mergeSpans } from '../time/weekly.js';

/**
 * The open and doubled windows of one queue inside `span`, where `opening` says that it is open (ascending, disjoint). A pattern covers every
 * minute of every shift that it offers. Usual is the cover of that UTC time of day while every zone in use is on its winter clock, its
 * smallest offset within a year of the span's start; less than two patterns never double. One sweep over all starts and ends, exact to the ms.
 */
export function rehearseQueue(queue: string, patterns: readonly StandingPattern[], span: Span, opening: readonly Span[]): RehearsalWindow[] {
  const own = distinct(patterns.filter((standing) => standing.queue === queue));
  const steps = new Map<number, number>();
  const step = (at: number, by: number): void => void steps.set(at, (steps.get(at) ?? 0) + by);
  for (const standing of own) {
    for (const cover of mergeSpans(offeredSpans(standing, span))) {
      step(Math.max(cover.startMs, span.startMs), 1);
      step(Math.min(cover.endMs, span.endMs), -1);
    }
  }
  const usual = usualCover(own, span);
  for (let day = Math.floor(span.startMs / DAY_MS); day * DAY_MS < span.endMs; day++) {
    for (const { fromMs } of usual) step(day * DAY_MS + fromMs, 0);
  }
  for (const open of [span, ...opening]) {
    step(open.startMs, 0);
    step(open.endMs, 0);
  }
  const edges = [...steps.keys()].sort((a, b) => a - b);
  const windows: { queue: string; kind: 'open' | 'doubled'; startMs: number; endMs: number }[] = [];
  let cover = 0;
  let next = 0;
  for (let i = 0; i + 1 < edges.length; i++) {
    const [startMs, endMs] = [edges[i], edges[i + 1]];
    cover += steps.get(startMs)!;
    if (startMs < span.startMs || endMs > span.endMs) continue;
    while (next < opening.length && opening[next].endMs <= startMs) next++;
    if (next === opening.length || opening[next].startMs > startMs) continue;
    const kind = cover === 0 ? 'open' : cover >= 2 && cover > usualAt(usual, startMs) ? 'doubled' : null;
    if (!kind) continue;
    const last = windows[windows.length - 1];
    if (last && last.kind === kind && last.endMs === startMs) last.endMs = endMs;
    else windows.push({ queue, kind, startMs, endMs });
  }
  return windows;
}

/** Two contracts of a site with the same hours are one pattern here: heads are not counted. */
function distinct(patterns: readonly StandingPattern[]): readonly StandingPattern[] {
  const seen = new Map<string, StandingPattern>();
  for (const standing of patterns) {
    const { window, startEveryMinutes, lengthsMinutes, keeps } = standing.pattern;
    const key = JSON.stringify([standing.site, standing.zone, window.from, window.to, startEveryMinutes, lengthsMinutes, keeps]);
    if (!seen.has(key)) seen.set(key, standing);
  }
  return [...seen.values()];
}

/** Every shift that a pattern offers and that touches `span`. */
function offeredSpans(standing: StandingPattern, span: Span): Span[] {
  const { pattern, zone } = standing;
  const spans: Span[] = [];
  for (const length of pattern.lengthsMinutes) {
    const first = localDayNumber(zone, span.startMs - length * MINUTE_MS) - 1;
    for (let day = first; day <= localDayNumber(zone, span.endMs) + 1; day++) {
      for (const startMs of patternStarts(pattern, length, zone, dateOfDayNumber(day))) {
        const endMs = startMs + length * MINUTE_MS;
        if (startMs < span.endMs && endMs > span.startMs) spans.push({ startMs, endMs });
      }
    }
  }
  return spans;
}

interface CoverStep {
  /** Milliseconds after 00:00 UTC from which on this many patterns cover, up to the next step. */
  readonly fromMs: number;
  readonly cover: number;
}

/** Patterns per UTC time of day when every zone keeps its winter clock all the time; ascending, the first step at 00:00. */
function usualCover(patterns: readonly StandingPattern[], span: Span): readonly CoverStep[] {
  const year = { startMs: span.startMs, endMs: span.startMs + 366 * DAY_MS };
  const steps = new Map<number, number>([[0, 0]]);
  for (const { pattern, zone } of patterns) {
    const offset = pattern.keeps === 'utc' ? 0 : Math.min(...offsetsInUse(zone, year)) * MINUTE_MS;
    const days: Span[] = [];
    for (const length of pattern.lengthsMinutes) {
      for (const reading of startReadings(pattern, length)) {
        for (let day = -3; day <= 3; day++) {
          const startMs = day * DAY_MS + reading * MINUTE_MS - offset;
          days.push({ startMs, endMs: startMs + length * MINUTE_MS });
        }
      }
    }
    for (const cover of mergeSpans(days)) {
      const [startMs, endMs] = [Math.max(0, cover.startMs), Math.min(DAY_MS, cover.endMs)];
      if (startMs >= endMs) continue;
      steps.set(startMs, (steps.get(startMs) ?? 0) + 1);
      steps.set(endMs, (steps.get(endMs) ?? 0) - 1);
    }
  }
  let cover = 0;
  return [...steps].sort((a, b) => a[0] - b[0]).map(([fromMs, by]) => ({ fromMs, cover: (cover += by) })).filter((s) => s.fromMs < DAY_MS);
}

function usualAt(usual: readonly CoverStep[], at: number): number {
  const inDay = at - Math.floor(at / DAY_MS) * DAY_MS;
  let i = usual.length - 1;
  while (usual[i].fromMs > inDay) i--;
  return usual[i].cover;
}
