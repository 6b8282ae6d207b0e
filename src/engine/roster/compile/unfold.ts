import type { Poll } from '../../model/interrupted.js';
import type { Contract } from '../../model/contract.js';
import { type DayFacts, FRESH, type HardRuleModule, type Memory, type Outlook } from '../rules/rule.js';
import type { Calendar } from './days.js';
import { carry, forgetTail, forgetWeek, memoryKey } from './memory.js';
import { MemoryIndex } from './memory-index.js';
import { RowIndex } from './row-index.js';

/** The counters of a class unfolded over the horizon, before anybody's duties are held against the weeks' ends. */
export interface Skeleton {
  readonly week: readonly number[];
  readonly kinds: number;
  /** States before each day and after the last. */
  readonly layers: readonly Layer[];
  /** By memory with which some week ends. */
  readonly weekEnds: readonly WeekEnd[];
  /** Distinct week totals, indexed by DayAutomaton.weekTotals. */
  readonly totals: readonly Memory[];
  /** State of the first layer by memory. */
  readonly initial: ReadonlyMap<string, number>;
}

export interface WeekEnd {
  readonly memory: Memory;
  readonly totals: number;
}

export interface Layer {
  /** 1 where the day before was worked. */
  readonly worked: Uint8Array;
  /** next[state * kinds + kind]: state of the next layer, -1 = forbidden. Empty in the last layer. */
  readonly next: Int32Array;
  /** On the last day of a week the memory with which it ends, as an index into `weekEnds`; else null. */
  readonly ends: Int32Array | null;
}

/** What a day of one sort makes of a memory, by kind: -1 = forbidden. */
interface Row {
  readonly next: Int32Array;
  readonly ends: Int32Array | null;
}

/**
 * Every memory is judged once for each sort of day: days that differ by their date alone ask it the same.
 * @param days the calendar's, with those on which an absence excuses from a rotation
 * @param outlook what the days can still bring, for rules that forget what no longer matters
 * @param rules those that bind under the contract
 * @param initials every memory with which an agent of the class enters the first day, each once
 */
export function unfold(
  { days, week }: Pick<Calendar, 'days' | 'week'>, kinds: readonly DayFacts[], kindsOfDay: readonly (readonly number[])[], contract: Contract, outlook: Outlook,
  initials: readonly Memory[], rules: readonly HardRuleModule[], poll: Poll,
): Skeleton {
  const count = kinds.length;
  const forgetful = rules.filter((rule) => rule.forget);
  const lastOfTail = kindsOfDay.findLastIndex((ofDay) => ofDay.some((kind) => kinds[kind].ofTail));
  const carrying = rules.filter((rule) => rule.remember);
  const index = new MemoryIndex(rules);
  const memories: Memory[] = [];
  const numberOf = (memory: Memory): number => {
    const number = index.numberOf(memory);
    if (number === memories.length) memories.push({ ...memory });
    return number;
  };
  const endIndex = new MemoryIndex(rules);
  const weekEnds: WeekEnd[] = [];
  const totals: Memory[] = [];
  const totalsIndex = new RowIndex(3);
  const endOf = (memory: Memory): number => {
    const end = endIndex.numberOf(memory);
    if (end < weekEnds.length) return end;
    const copy = { ...memory };
    const total = totalsIndex.numberOf(Int32Array.of(memory.paidMinutes, memory.dailyOvertimeMinutes, memory.creditedDays));
    if (total === totals.length) totals.push(copy);
    weekEnds.push({ memory: copy, totals: total });
    return end;
  };
  const after: Memory = { ...FRESH };
  const rowOf = (memory: Memory, d: number, endsWeek: boolean): Row => {
    const next = new Int32Array(count).fill(-1);
    const ends = endsWeek ? new Int32Array(count) : null;
    for (const kind of kindsOfDay[d]) {
      Object.assign(after, memory);
      if (!carry(after, days[d], kinds[kind], contract, carrying)) continue;
      if (ends !== null) {
        ends[kind] = endOf(after);
        forgetWeek(after);
      }
      if (d >= lastOfTail) {
        forgetTail(after);
        for (const rule of forgetful) rule.forget?.(after, d, outlook, contract);
      }
      next[kind] = numberOf(after);
    }
    return { next, ends };
  };
  const sorts = new Map<string, Map<number, Row>>();
  /** By memory: the last layer that it was put into, and where. */
  const placedIn: number[] = [];
  const place: number[] = [];
  const layers: Layer[] = [];
  let layer = initials.map(numberOf);
  const initial = new Map(initials.map((memory, i) => [memoryKey(memory, rules), i]));
  for (let d = 0; d < days.length; d++) {
    const endsWeek = d + 1 === days.length || week[d + 1] !== week[d];
    const sort = forgetful.length > 0 ? `${d}` : JSON.stringify([{ ...days[d], date: '' }, kindsOfDay[d], endsWeek, d >= lastOfTail]);
    let rows = sorts.get(sort);
    if (rows === undefined) sorts.set(sort, (rows = new Map()));
    const next = new Int32Array(layer.length * count).fill(-1);
    const ends = endsWeek ? new Int32Array(layer.length * count) : null;
    const into: number[] = [];
    for (let s = 0; s < layer.length; s++) {
      let row = rows.get(layer[s]);
      if (row === undefined) {
        poll();
        rows.set(layer[s], (row = rowOf(memories[layer[s]], d, endsWeek)));
        while (place.length < memories.length) place.push(placedIn.push(-1));
      }
      for (const kind of kindsOfDay[d]) {
        const to = row.next[kind];
        if (to < 0) continue;
        if (placedIn[to] !== d) {
          placedIn[to] = d;
          place[to] = into.push(to) - 1;
        }
        next[s * count + kind] = place[to];
      }
      if (ends !== null && row.ends !== null) ends.set(row.ends, s * count);
    }
    layers.push({ worked: workedOf(layer, memories), next, ends });
    layer = into;
  }
  layers.push({ worked: workedOf(layer, memories), next: new Int32Array(0), ends: null });
  return { week, kinds: count, layers, weekEnds, totals, initial };
}

function workedOf(layer: readonly number[], memories: readonly Memory[]): Uint8Array {
  return Uint8Array.from(layer, (memory) => (memories[memory].worked ? 1 : 0));
}
