import type { Contract } from '../../model/plan.js';
import type { DayFacts, HardRuleModule, Memory, Outlook, WeekDuty } from '../rules/rule.js';
import type { DayAutomaton, OptionTable } from '../solver/problem.js';
import type { Calendar } from './days.js';
import { forgetTail, memoryKey, remember } from './memory.js';

/** What agents of one class and equal duties share: their counters as an automaton with as few states as tell their futures apart. */
export interface Unfolded {
  readonly automaton: DayAutomaton;
  /** State number of an initial memory, undefined when no legal schedule starts from it. */
  readonly initial: ReadonlyMap<string, number>;
}

/** The counters of a class unfolded over the horizon, before anybody's duties are held against the weeks' ends. */
export interface Skeleton {
  readonly calendar: Calendar;
  readonly table: OptionTable;
  readonly kinds: number;
  readonly layers: readonly Layer[];
  /** On the last day of a week the memory with which it ends, as an index into `weekEnds`; else null. */
  readonly ends: readonly (Int32Array | null)[];
  readonly weekEnds: readonly WeekEnd[];
  /** Distinct week totals, indexed by DayAutomaton.weekTotals. */
  readonly totals: readonly Memory[];
}

interface WeekEnd {
  readonly memory: Memory;
  readonly totals: number;
}

interface Layer {
  readonly keys: Map<string, number>;
  readonly memories: Memory[];
  next: Int32Array;
}

/**
 * @param outlook what the days can still bring, for rules that forget what no longer matters
 * @param rules those that bind under the contract
 * @param initials every memory with which an agent of the class enters the first day
 */
export function unfold(
  calendar: Calendar, table: OptionTable, kinds: readonly DayFacts[], kindsOfDay: readonly (readonly number[])[], contract: Contract,
  outlook: Outlook, initials: readonly Memory[], rules: readonly HardRuleModule[],
): Skeleton {
  const days = calendar.days.length;
  const count = kinds.length;
  const layers: Layer[] = [layerOf(initials, rules)];
  const forgetful = rules.filter((rule) => rule.forget);
  const endIndex = new Map<string, number>();
  const weekEnds: WeekEnd[] = [];
  const totalsIndex = new Map<string, number>();
  const totals: Memory[] = [];
  const ends: (Int32Array | null)[] = [];
  const lastOfTail = kindsOfDay.findLastIndex((ofDay) => ofDay.some((kind) => kinds[kind].ofTail));
  for (let d = 0; d < days; d++) {
    const layer = layers[d];
    const into = layerOf([], rules);
    const endsWeek = d + 1 === days || calendar.week[d + 1] !== calendar.week[d];
    layer.next = new Int32Array(layer.memories.length * count).fill(-1);
    const endOfDay = endsWeek ? new Int32Array(layer.memories.length * count) : null;
    layer.memories.forEach((memory, s) => {
      for (const kind of kindsOfDay[d]) {
        const after = remember(memory, calendar.days[d], kinds[kind], contract, rules);
        if (after === null) continue;
        if (endOfDay !== null) {
          const key = memoryKey(after, rules);
          let end = endIndex.get(key);
          if (end === undefined) {
            end = weekEnds.length;
            endIndex.set(key, end);
            weekEnds.push({ memory: { ...after }, totals: totalOf(after, totalsIndex, totals) });
          }
          endOfDay[s * count + kind] = end;
          forgetWeek(after);
        }
        if (d >= lastOfTail) {
          forgetTail(after);
          for (const rule of forgetful) rule.forget?.(after, d, outlook, contract);
        }
        layer.next[s * count + kind] = add(into, after, rules);
      }
    });
    ends.push(endOfDay);
    layers.push(into);
  }
  return { calendar, table, kinds: count, layers, ends, weekEnds, totals };
}

function layerOf(memories: readonly Memory[], rules: readonly HardRuleModule[]): Layer {
  const layer: Layer = { keys: new Map(), memories: [], next: new Int32Array(0) };
  for (const memory of memories) add(layer, memory, rules);
  return layer;
}

function add(layer: Layer, memory: Memory, rules: readonly HardRuleModule[]): number {
  const key = memoryKey(memory, rules);
  let index = layer.keys.get(key);
  if (index === undefined) {
    index = layer.memories.length;
    layer.keys.set(key, index);
    layer.memories.push(memory);
  }
  return index;
}

function totalOf(memory: Memory, index: Map<string, number>, totals: Memory[]): number {
  const key = `${memory.paidMinutes},${memory.dailyOvertimeMinutes},${memory.creditedDays}`;
  let found = index.get(key);
  if (found === undefined) {
    found = totals.length;
    index.set(key, found);
    totals.push({ ...memory });
  }
  return found;
}

/** A new week starts from nothing, so memories that differ in the old week's totals only are one. */
export function forgetWeek(memory: Memory): void {
  memory.paidMinutes = 0;
  memory.dailyOvertimeMinutes = 0;
  memory.creditedDays = 0;
  memory.weekOfPlan = false;
  memory.nights = 0;
  memory.nightOfPlan = false;
  memory.daysOffRunning = 0;
  memory.daysOffTogether = false;
}

/**
 * The skeleton held against what each contract week owes. Backwards, state by state: one from which no legal end can be reached is dropped, and states
 * with the same futures are one (minimisation of an acyclic automaton; Revuz 1992), which is what keeps the oracle fast.
 * @param duties per contract week
 */
export function restrict(skeleton: Skeleton, duties: readonly WeekDuty[], contract: Contract, rules: readonly HardRuleModule[]): Unfolded {
  const { calendar, table, kinds, layers, weekEnds } = skeleton;
  const days = layers.length - 1;
  let numberAfter = new Int32Array(layers[days].memories.length);
  const states = new Int32Array(days + 1);
  const next: Int32Array[] = [];
  const weekTotals: (Int32Array | null)[] = [];
  const worked: Uint8Array[] = [];
  const slot: Int32Array[] = [];
  const slots = new Int32Array(days + 1);
  // Nothing follows the last day: what was worked on it splits nothing.
  states[days] = slots[days] = 1;
  worked[days] = new Uint8Array(1);
  slot[days] = new Int32Array(1);
  for (let d = days - 1; d >= 0; d--) {
    const layer = layers[d];
    const ends = skeleton.ends[d];
    const allowed = ends === null ? null : weekEnds.map((end) => weekMayEnd(end.memory, duties[calendar.week[d]], contract, rules));
    const restMatters = d > 0 && table.restRanks.subarray(table.dayFirst[d], table.dayFirst[d + 1]).some((ranks) => ranks < table.ranks[d - 1]);
    const number = new Int32Array(layer.memories.length).fill(-1);
    const found = new Map<string, number>();
    const firsts: number[] = [];
    const edges = new Int32Array(kinds);
    const sums = new Int32Array(kinds);
    const rows: number[] = [];
    const totalRows: number[] = [];
    for (let s = 0; s < number.length; s++) {
      let alive = false;
      for (let k = 0; k < kinds; k++) {
        const at = s * kinds + k;
        const to = layer.next[at] < 0 || (allowed !== null && !allowed[ends![at]]) ? -1 : numberAfter[layer.next[at]];
        edges[k] = to;
        sums[k] = to < 0 || ends === null ? 0 : weekEnds[ends[at]].totals;
        alive ||= to >= 0;
      }
      if (!alive) continue;
      // A shift of the tail splits nothing: rest after the tail is part of what the agent may take.
      const splits = restMatters && layer.memories[s].worked;
      const key = `${splits ? 1 : 0};${edges.join()};${ends === null ? '' : sums.join()}`;
      const same = found.get(key);
      if (same !== undefined) {
        number[s] = same;
        continue;
      }
      number[s] = firsts.length;
      found.set(key, firsts.length);
      firsts.push(splits ? 1 : 0);
      rows.push(...edges);
      totalRows.push(...sums);
    }
    states[d] = firsts.length;
    next[d] = Int32Array.from(rows);
    weekTotals[d] = ends === null ? null : Int32Array.from(totalRows);
    worked[d] = Uint8Array.from(firsts);
    slot[d] = new Int32Array(firsts.length);
    for (let s = 0; s < firsts.length; s++) {
      slot[d][s] = slots[d];
      slots[d] += firsts[s] === 1 ? table.ranks[d - 1] : 1;
    }
    numberAfter = number;
  }
  const initial = new Map<string, number>();
  layers[0].keys.forEach((s, key) => {
    if (numberAfter[s] >= 0) initial.set(key, numberAfter[s]);
  });
  return { initial, automaton: { days, kinds, states, worked, next, week: Int32Array.from(calendar.week), weekTotals, slot, slots } };
}

function weekMayEnd(memory: Memory, duty: WeekDuty, contract: Contract, rules: readonly HardRuleModule[]): boolean {
  return rules.every((rule) => !rule.weekMayEnd || rule.weekMayEnd(memory, duty, contract.rules));
}
