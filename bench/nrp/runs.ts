import type { DayAutomaton } from '../../src/engine/roster/solver/problem.js';
import type { NrpInstance, NrpPerson } from './instance.js';

/** What a person's counters remember between two days. */
interface Run {
  /** Group of the last shift worked (by what it forbids next); -1 = the day before was off. */
  readonly last: number;
  /** Length of the current run, counted as far as it matters. */
  readonly length: number;
  /** The run touches the first day and is held to no minimum. */
  readonly free: boolean;
}

/**
 * Runs of work and of days off and forbidden successions as an automaton over days; kind 0 is a day off, kind s + 1 is shift s.
 * Minimum lengths do not bind runs that touch the first or the last day.
 */
export function runAutomaton(instance: NrpInstance, person: NrpPerson): DayAutomaton {
  const { days, shifts } = instance;
  const kinds = shifts.length + 1;
  const forbids = [...new Set(shifts.map((s) => key(s.notNext)))];
  const groupOf = shifts.map((s) => forbids.indexOf(key(s.notNext)));
  const forbidden = forbids.map((list) => new Set(list === '' ? [] : list.split('|')));
  const after = (run: Run, kind: number, day: number): Run | null => {
    if (kind === 0) {
      if (run.last < 0) return { last: -1, length: Math.min(person.minDaysOff, run.length + 1), free: run.free && run.length + 1 < person.minDaysOff };
      if (run.length < person.minConsecutive && !run.free) return null;
      return { last: -1, length: Math.min(1, person.minDaysOff), free: false };
    }
    const last = groupOf[kind - 1];
    if (run.last < 0) {
      if (day > 0 && run.length < person.minDaysOff && !run.free) return null;
      return person.maxConsecutive < 1 ? null : { last, length: 1, free: day === 0 && person.minConsecutive > 1 };
    }
    if (run.length + 1 > person.maxConsecutive || forbidden[run.last].has(shifts[kind - 1].id)) return null;
    return { last, length: run.length + 1, free: run.free && run.length + 1 < person.minConsecutive };
  };
  const layers: Run[][] = [[{ last: -1, length: 0, free: true }]];
  const reached: Int32Array[] = [];
  for (let day = 0; day < days; day++) {
    const into: Run[] = [];
    const index = new Map<string, number>();
    const next = new Int32Array(layers[day].length * kinds).fill(-1);
    layers[day].forEach((run, s) => {
      for (let kind = 0; kind < kinds; kind++) {
        const to = after(run, kind, day);
        if (to === null) continue;
        const id = `${to.last},${to.length},${to.free ? 1 : 0}`;
        let at = index.get(id);
        if (at === undefined) {
          at = into.length;
          index.set(id, at);
          into.push(to);
        }
        next[s * kinds + kind] = at;
      }
    });
    reached.push(next);
    layers.push(into);
  }
  const states = Int32Array.from(layers, (layer) => layer.length);
  return {
    days, kinds, states, next: reached,
    worked: layers.map((layer) => Uint8Array.from(layer, (run) => (run.last >= 0 ? 1 : 0))),
    week: new Int32Array(days), weekTotals: reached.map(() => null),
    slot: layers.map((layer) => Int32Array.from(layer, (_, s) => s)), slots: states,
  };
}

function key(ids: readonly string[]): string {
  return [...ids].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)).join('|');
}
