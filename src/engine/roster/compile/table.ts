import type { Contract } from '../../model/contract.js';
import type { Plan, Site } from '../../model/plan.js';
import { InputError, problemOf } from '../../model/problem.js';
import type { BreakTableEntry } from '../../model/rules.js';
import type { LocalDate, Zone } from '../../model/time.js';
import { MINUTE_MS } from '../../time/dates.js';
import { localMinute } from '../../time/local.js';
import { patternStarts } from '../../time/pattern-starts.js';
import type { Candidate, DayFacts } from '../rules/rule.js';
import { DAY_OFF } from '../rules/rule.js';
import { BreakPlacer } from '../solver/breaks.js';
import { type BreakLayout, MAX_BREAKS, type OptionTable } from '../solver/problem.js';
import type { Calendar } from './days.js';
import { factsOf } from './facts.js';
import { owedBreaks, paidMinutesOfLength } from './owed-breaks.js';
import { watchedPattern } from './watched.js';

/** The options of a class of agents: equal contract, zone and site. */
export interface ClassTable {
  readonly table: OptionTable;
  /** The shift behind each option. */
  readonly candidates: readonly Candidate[];
  /** Day facts by kind; kind 0 is a day off. */
  readonly kinds: DayFacts[];
  /** Kinds that a day can take, 0 included. */
  readonly kindsOfDay: number[][];
}

/** Every shift that the patterns offer on the planned dates; before a table can be numbered its rows' padding must be known. */
export function candidatesOf(plan: Plan, contract: Contract, zone: Zone, dates: readonly LocalDate[]): Candidate[] {
  const found: Candidate[] = [];
  dates.forEach((date, d) => {
    const edge = d >= plan.horizon.days;
    const seen = new Set<string>();
    for (const pattern of contract.shifts) {
      const watched = watchedPattern(contract, pattern.code);
      for (const lengthMinutes of pattern.lengthsMinutes) {
        for (const startMs of patternStarts(pattern, lengthMinutes, zone, date)) {
          if (edge && startMs >= plan.horizon.endMs) continue;
          const key = `${startMs}/${lengthMinutes}/${watched}`;
          if (seen.has(key)) continue;
          seen.add(key);
          found.push({ pattern: pattern.code, date, lengthMinutes, startMs, endMs: startMs + lengthMinutes * MINUTE_MS });
        }
      }
    }
  });
  return found;
}

/** The layout of a shift's breaks, or null when no legal place for them exists. */
export function layoutOf(contract: Contract, lengthMinutes: number, grid: number): BreakLayout | null {
  const { rules } = contract;
  const owed = owedBreaks(rules.breaks, lengthMinutes);
  if (owed !== null && owed.breaks.length > MAX_BREAKS) throw tooManyBreaks(contract, owed);
  const layout: BreakLayout = {
    length: lengthMinutes / grid,
    edge: Math.ceil(rules.breakEdgeMinutes / grid),
    maxWork: Math.floor(rules.maxWorkWithoutBreakMinutes / grid),
    breaks: (owed?.breaks ?? []).map((b) => ({ cells: b.minutes / grid, relief: b.relief, unpaid: !b.paid })),
  };
  const flat = new Float64Array(layout.length + 1);
  return new BreakPlacer().place(layout, 0, flat, null, null, 0) === Infinity ? null : layout;
}

function tooManyBreaks(contract: Contract, owed: BreakTableEntry): InputError {
  const field = `contracts.${contract.code}.rules.breaks`;
  return new InputError(problemOf('out-of-range', field, owed.breaks.length, `A shift holds at most ${MAX_BREAKS} breaks.`,
    `Join some of the breaks of shifts over ${owed.presenceOverMinutes} minutes.`));
}

export function tableOf(
  plan: Plan, contract: Contract, site: Site, zone: Zone, calendar: Calendar, all: readonly Candidate[], pad: number, bandsMatter: boolean, restMinutes: number,
): ClassTable {
  const grid = plan.rosterGridMinutes;
  const layouts: BreakLayout[] = [];
  const layoutIndex = new Map<number, number>();
  for (const { lengthMinutes } of all) {
    if (layoutIndex.has(lengthMinutes)) continue;
    const layout = layoutOf(contract, lengthMinutes, grid);
    if (layout === null) layoutIndex.set(lengthMinutes, -1);
    else {
      layoutIndex.set(lengthMinutes, layouts.length);
      layouts.push(layout);
    }
  }
  const kinds: DayFacts[] = [DAY_OFF];
  const kindsOfDay: number[][] = calendar.dates.map(() => [0]);
  const drafts = all
    .filter((c) => (layoutIndex.get(c.lengthMinutes) ?? -1) >= 0)
    .map((candidate) => {
      const facts = factsOf({ ...candidate, zone, paidMinutes: paidMinutesOfLength(contract, candidate.lengthMinutes) }, contract, site);
      const day = calendar.dates.indexOf(candidate.date);
      const kind = kindOf(kinds, facts);
      if (!kindsOfDay[day].includes(kind)) kindsOfDay[day].push(kind);
      return { candidate, day, kind };
    })
    .sort((a, b) => a.day - b.day || a.kind - b.kind || a.candidate.startMs - b.candidate.startMs || a.candidate.lengthMinutes - b.candidate.lengthMinutes);
  const candidates = drafts.map((d) => d.candidate);
  const count = drafts.length;
  const days = calendar.dates.length;
  const dayFirst = new Int32Array(days + 1);
  for (const { day } of drafts) dayFirst[day + 1]++;
  for (let d = 0; d < days; d++) dayFirst[d + 1] += dayFirst[d];
  const { endRank, ranks, restRanks } = rankEnds(candidates, dayFirst, restMinutes);
  const bands = bandsMatter ? startBands(candidates, zone, contract.rules.startBandMinutes) : [];
  const outsideBand = new Uint8Array(Math.max(1, bands.length) * count);
  bands.forEach((inside, b) => inside.forEach((yes, o) => (outsideBand[b * count + o] = yes ? 0 : 1)));
  return {
    candidates,
    kinds,
    kindsOfDay,
    table: {
      days,
      dayFirst,
      first: Int32Array.from(candidates, (c) => pad + (c.startMs - plan.horizon.startMs) / MINUTE_MS / grid),
      length: Int32Array.from(candidates, (c) => c.lengthMinutes / grid),
      layout: Uint16Array.from(candidates, (c) => layoutIndex.get(c.lengthMinutes) ?? 0),
      layouts,
      kind: Uint16Array.from(drafts, (d) => d.kind),
      endRank,
      ranks,
      restRanks,
      bands: Math.max(1, bands.length),
      outsideBand,
    },
  };
}

/** Index of the kind with these facts, added when it is new. */
export function kindOf(kinds: DayFacts[], facts: DayFacts): number {
  const found = kinds.findIndex(
    (k) =>
      k.works === facts.works && k.paidMinutes === facts.paidMinutes && k.dailyOvertimeMinutes === facts.dailyOvertimeMinutes
      && k.night === facts.night && k.touchesWeekend === facts.touchesWeekend && k.ofTail === facts.ofTail && k.pattern === facts.pattern && k.reading === facts.reading
      && k.startMinutes === facts.startMinutes && k.endMinutes === facts.endMinutes,
  );
  if (found >= 0) return found;
  kinds.push(facts);
  return kinds.length - 1;
}

/** Ends of a day that let the same shifts of the next day follow share a rank: rest can tell no more of them. */
function rankEnds(candidates: readonly Candidate[], dayFirst: Int32Array, restMinutes: number): { endRank: Uint16Array; ranks: Int32Array; restRanks: Int32Array } {
  const days = dayFirst.length - 1;
  const endRank = new Uint16Array(candidates.length);
  const restRanks = new Int32Array(candidates.length);
  const ranks = new Int32Array(days).fill(1);
  for (let d = 0; d < days; d++) {
    const today = candidates.slice(dayFirst[d], dayFirst[d + 1]);
    const tomorrow = d + 1 < days ? candidates.slice(dayFirst[d + 1], dayFirst[d + 2]) : [];
    const ends = [...new Set(today.map((c) => c.endMs))].sort((a, b) => a - b);
    const prefixes = new Map([...new Set(tomorrow.map((c) => c.startMs))].map((start) => [start, ends.filter((end) => end + restMinutes * MINUTE_MS <= start).length]));
    const cuts = [...new Set(prefixes.values())].filter((prefix) => prefix > 0).sort((a, b) => a - b);
    const rankUpTo = (prefix: number): number => cuts.filter((cut) => cut <= prefix).length;
    const rankOfEnd = new Map(ends.map((end, i) => [end, rankUpTo(i)]));
    today.forEach((c, i) => {
      endRank[dayFirst[d] + i] = rankOfEnd.get(c.endMs)!;
      ranks[d] = Math.max(ranks[d], rankOfEnd.get(c.endMs)! + 1);
    });
    tomorrow.forEach((c, i) => (restRanks[dayFirst[d + 1] + i] = rankUpTo(prefixes.get(c.startMs)!)));
  }
  return { endRank, ranks, restRanks };
}

/**
 * The start bands among which a week's best one always is: those that begin at a start reading on offer, without those inside another.
 * Empty when one band holds every start, so that nobody ever pays.
 */
function startBands(candidates: readonly Candidate[], zone: Zone, bandMinutes: number): boolean[][] {
  const readings = candidates.map((c) => localMinute(zone, c.startMs));
  const distinct = [...new Set(readings)].sort((a, b) => a - b);
  const bands = distinct.map((from) => readings.map((reading) => (reading - from + 1440) % 1440 <= bandMinutes));
  const subset = (a: boolean[], b: boolean[]): boolean => a.every((inside, i) => !inside || b[i]);
  const kept = bands.filter((band, i) => !bands.some((other, j) => j !== i && subset(band, other) && (!subset(other, band) || j < i)));
  return kept.some((band) => band.every(Boolean)) ? [] : kept;
}
