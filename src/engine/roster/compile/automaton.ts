import type { Poll } from '../../model/interrupted.js';
import type { Contract } from '../../model/contract.js';
import type { HardRuleModule, WeekDuty } from '../rules/rule.js';
import type { DayAutomaton, OptionTable } from '../solver/problem.js';
import { RowIndex } from './row-index.js';
import type { Skeleton } from './unfold.js';

/** What agents of one class and equal duties share: their counters as an automaton with as few states as tell their futures apart. */
export interface Unfolded {
  readonly automaton: DayAutomaton;
  /** State number of an initial memory, undefined when no legal schedule starts from it. */
  readonly initial: ReadonlyMap<string, number>;
}

/** The days of one week, once all that follows is known. */
interface WeekPart {
  readonly days: readonly DayPart[];
  /** Number of each state of the layer before the week; -1 = no legal end can be reached. */
  readonly numbers: Int32Array;
}

interface DayPart {
  readonly states: number;
  readonly next: Int32Array;
  readonly weekTotals: Int32Array | null;
  readonly worked: Uint8Array;
  readonly slot: Int32Array;
  readonly slots: number;
}

/** One skeleton held against what each contract week owes, for everybody who unfolds into it. Whoever owes the same from a week on shares the days from there. */
export class Restriction {
  private readonly parts = new Map<string, WeekPart>();
  private readonly done = new Map<string, Unfolded>();
  private readonly index = new RowIndex(1);

  constructor(private readonly skeleton: Skeleton, private readonly contract: Contract, private readonly rules: readonly HardRuleModule[]) {}

  /**
   * Backwards, state by state: one from which no legal end can be reached is dropped, and states with the same futures are one (minimisation of an acyclic
   * automaton; Revuz 1992), which is what keeps the oracle fast.
   * @param weeks duties per contract week, with a text that is equal where they are
   * @param table tells by which ends of the day before a state worked is split
   */
  of(weeks: readonly { readonly duty: WeekDuty; readonly signature: string }[], table: OptionTable, poll: Poll): Unfolded {
    const { week, layers, kinds, initial } = this.skeleton;
    const days = layers.length - 1;
    const ranks = ranksBefore(table);
    let key = '';
    let numbers: Int32Array = new Int32Array(layers[days].worked.length);
    const parts: WeekPart[] = [];
    for (let end = days; end > 0; ) {
      const w = week[end - 1];
      const first = week.indexOf(w);
      key += `${weeks[w].signature}:${ranks.slice(first, end).join()};`;
      let part = this.parts.get(key);
      if (part === undefined) this.parts.set(key, (part = this.partOf(first, end, weeks[w].duty, ranks, numbers, poll)));
      parts.unshift(part);
      numbers = part.numbers;
      end = first;
    }
    const same = this.done.get(key);
    if (same !== undefined) return same;
    const all = parts.flatMap((part) => part.days);
    const alive = new Map([...initial].filter(([, s]) => numbers[s] >= 0).map(([memory, s]) => [memory, numbers[s]]));
    // Nothing follows the last day: what was worked on it splits nothing.
    const unfolded: Unfolded = {
      initial: alive,
      automaton: {
        days, kinds, states: Int32Array.from([...all.map((day) => day.states), 1]), worked: [...all.map((day) => day.worked), new Uint8Array(1)],
        next: all.map((day) => day.next),
        week: Int32Array.from(week), weekTotals: all.map((day) => day.weekTotals), slot: [...all.map((day) => day.slot), new Int32Array(1)],
        slots: Int32Array.from([...all.map((day) => day.slots), 1]),
      },
    };
    this.done.set(key, unfolded);
    return unfolded;
  }

  private partOf(first: number, end: number, duty: WeekDuty, ranks: Int32Array, after: Int32Array, poll: Poll): WeekPart {
    const days: DayPart[] = [];
    let numbers = after;
    for (let d = end - 1; d >= first; d--) {
      poll();
      const merged = this.dayOf(d, duty, ranks[d], numbers);
      days.unshift(merged.day);
      numbers = merged.numbers;
    }
    return { days, numbers };
  }

  /** @param ranks ends of the day before that rest tells apart, 0 where it tells none */
  private dayOf(d: number, duty: WeekDuty, ranks: number, after: Int32Array): { readonly day: DayPart; readonly numbers: Int32Array } {
    const { kinds, layers, weekEnds } = this.skeleton;
    const { next, ends, worked } = layers[d];
    const allowed = ends === null ? null : new Int8Array(weekEnds.length).fill(-1);
    const numbers = new Int32Array(worked.length).fill(-1);
    // A state's successors, where a week ends its totals, and whether it is split.
    const width = (ends === null ? 1 : 2) * kinds + 1;
    const { index } = this;
    index.reset(width);
    const row = new Int32Array(width);
    for (let s = 0; s < numbers.length; s++) {
      let alive = false;
      for (let k = 0; k < kinds; k++) {
        const at = s * kinds + k;
        let to = next[at] < 0 ? -1 : after[next[at]];
        if (ends !== null && allowed !== null) {
          if (to >= 0) {
            if (allowed[ends[at]] < 0) allowed[ends[at]] = this.mayEnd(ends[at], duty) ? 1 : 0;
            if (allowed[ends[at]] === 0) to = -1;
          }
          row[kinds + k] = to < 0 ? 0 : weekEnds[ends[at]].totals;
        }
        row[k] = to;
        alive ||= to >= 0;
      }
      if (!alive) continue;
      // A shift of the tail splits nothing: rest after the tail is part of what the agent may take.
      row[width - 1] = ranks > 0 ? worked[s] : 0;
      numbers[s] = index.numberOf(row);
    }
    const split = Uint8Array.from(index.columns(width - 1, width));
    const slot = new Int32Array(split.length);
    let slots = 0;
    split.forEach((splits, s) => {
      slot[s] = slots;
      slots += splits === 1 ? ranks : 1;
    });
    return {
      numbers,
      day: { states: index.count, next: index.columns(0, kinds), weekTotals: ends === null ? null : index.columns(kinds, 2 * kinds), worked: split, slot, slots },
    };
  }

  private mayEnd(end: number, duty: WeekDuty): boolean {
    const { memory } = this.skeleton.weekEnds[end];
    return this.rules.every((rule) => !rule.weekMayEnd || rule.weekMayEnd(memory, duty, this.contract.rules));
  }
}

/** By day: ends of the day before that rest tells apart, 0 where any of them leaves enough rest for every shift. */
function ranksBefore({ days, dayFirst, ranks, restRanks }: OptionTable): Int32Array {
  const before = new Int32Array(days);
  for (let d = 1; d < days; d++) {
    for (let o = dayFirst[d]; o < dayFirst[d + 1]; o++) if (restRanks[o] < ranks[d - 1]) before[d] = ranks[d - 1];
  }
  return before;
}
