import type { Contract } from '../../model/plan.js';
import type { HardRule } from '../../model/rules.js';
import { HARD } from '../rules/hard.js';
import type { DayFacts, Memory, WeekDuty } from '../rules/rule.js';
import type { DayAutomaton, OptionTable } from '../solver/problem.js';
import type { Calendar } from './days.js';
import { forgetTail, memoryKey, remember } from './memory.js';

/** The day counters of a class of agents, unfolded over the horizon; only memories that can still end every week legally are kept. */
export interface Unfolded {
  readonly automaton: DayAutomaton;
  /** State number of an initial memory, undefined when no legal schedule starts from it. */
  readonly initial: ReadonlyMap<string, number>;
  /** Distinct week totals, indexed by DayAutomaton.weekTotals. */
  readonly totals: readonly Memory[];
}

interface Layer {
  readonly keys: Map<string, number>;
  readonly memories: Memory[];
  next: Int32Array;
}

/**
 * @param duties per contract week; agents share the result when these and the table agree
 * @param initials every memory with which an agent of the class enters the first day
 */
export function unfold(
  calendar: Calendar, table: OptionTable, kinds: readonly DayFacts[], kindsOfDay: readonly (readonly number[])[], contract: Contract,
  duties: readonly WeekDuty[], initials: readonly Memory[], relaxed: ReadonlySet<HardRule>,
): Unfolded {
  const days = calendar.days.length;
  const count = kinds.length;
  const layers: Layer[] = [layerOf(initials)];
  const totalsIndex = new Map<string, number>();
  const totals: Memory[] = [];
  const weekTotals: (Int32Array | null)[] = [];
  const lastOfTail = kindsOfDay.findLastIndex((ofDay) => ofDay.some((kind) => kinds[kind].ofTail));
  for (let d = 0; d < days; d++) {
    const layer = layers[d];
    const into = layerOf([]);
    const endsWeek = d + 1 === days || calendar.week[d + 1] !== calendar.week[d];
    layer.next = new Int32Array(layer.memories.length * count).fill(-1);
    const ends = endsWeek ? new Int32Array(layer.memories.length * count) : null;
    layer.memories.forEach((memory, s) => {
      for (const kind of kindsOfDay[d]) {
        const after = remember(memory, calendar.days[d], kinds[kind], contract, relaxed);
        if (after === null) continue;
        if (ends !== null) {
          if (!weekMayEnd(after, duties[calendar.week[d]], contract, relaxed)) continue;
          ends[s * count + kind] = totalOf(after, totalsIndex, totals);
          forgetWeek(after);
        }
        if (d >= lastOfTail) forgetTail(after);
        layer.next[s * count + kind] = add(into, after);
      }
    });
    weekTotals.push(ends);
    layers.push(into);
  }
  return prune(layers, weekTotals, totals, count, calendar, table);
}

function layerOf(memories: readonly Memory[]): Layer {
  const layer: Layer = { keys: new Map(), memories: [], next: new Int32Array(0) };
  for (const memory of memories) add(layer, memory);
  return layer;
}

function add(layer: Layer, memory: Memory): number {
  const key = memoryKey(memory);
  let index = layer.keys.get(key);
  if (index === undefined) {
    index = layer.memories.length;
    layer.keys.set(key, index);
    layer.memories.push(memory);
  }
  return index;
}

function weekMayEnd(memory: Memory, duty: WeekDuty, contract: Contract, relaxed: ReadonlySet<HardRule>): boolean {
  return HARD.every((rule) => !rule.weekMayEnd || relaxed.has(rule.id) || rule.weekMayEnd(memory, duty, contract.rules));
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

/** Drops states from which no legal end can be reached, and numbers the rest. */
function prune(
  layers: readonly Layer[], weekTotals: readonly (Int32Array | null)[], totals: readonly Memory[], kinds: number, calendar: Calendar, table: OptionTable,
): Unfolded {
  const days = layers.length - 1;
  const number: Int32Array[] = layers.map((layer) => new Int32Array(layer.memories.length).fill(-1));
  number[days].forEach((_, s) => (number[days][s] = s));
  const states = new Int32Array(days + 1);
  states[days] = layers[days].memories.length;
  for (let d = days - 1; d >= 0; d--) {
    let kept = 0;
    layers[d].memories.forEach((_, s) => {
      for (let k = 0; k < kinds; k++) {
        const to = layers[d].next[s * kinds + k];
        if (to >= 0 && number[d + 1][to] >= 0) {
          number[d][s] = kept++;
          return;
        }
      }
    });
    states[d] = kept;
  }
  const next: Int32Array[] = [];
  const ends: (Int32Array | null)[] = [];
  const worked: Uint8Array[] = [];
  const slot: Int32Array[] = [];
  const slots = new Int32Array(days + 1);
  for (let d = 0; d <= days; d++) {
    worked.push(new Uint8Array(states[d]));
    slot.push(new Int32Array(states[d]));
    const row = d < days ? new Int32Array(states[d] * kinds).fill(-1) : new Int32Array(0);
    const from = d < days ? weekTotals[d] : null;
    const end = from === null ? null : new Int32Array(states[d] * kinds);
    let at = 0;
    layers[d].memories.forEach((memory, s) => {
      const n = number[d][s];
      if (n < 0) return;
      // A shift of the tail splits nothing: rest after the tail is part of what the agent may take.
      worked[d][n] = memory.worked && d > 0 ? 1 : 0;
      slot[d][n] = at;
      at += worked[d][n] === 1 ? table.ranks[d - 1] : 1;
      if (d === days) return;
      for (let k = 0; k < kinds; k++) {
        const to = layers[d].next[s * kinds + k];
        row[n * kinds + k] = to < 0 ? -1 : number[d + 1][to];
        if (end !== null && from !== null) end[n * kinds + k] = from[s * kinds + k];
      }
    });
    slots[d] = at;
    if (d < days) {
      next.push(row);
      ends.push(end);
    }
  }
  const initial = new Map<string, number>();
  layers[0].keys.forEach((s, key) => {
    if (number[0][s] >= 0) initial.set(key, number[0][s]);
  });
  return { initial, totals, automaton: { days, kinds, states, worked, next, week: Int32Array.from(calendar.week), weekTotals: ends, slot, slots } };
}
