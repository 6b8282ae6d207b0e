import type { Memory } from './counters/counter.js';

/**
 * All that the rules remember of an agent's past when a date begins, apart from the end of his last shift (the layer keeps that) and the
 * cost. Two pasts with equal states have the same future, so that only the cheaper one matters.
 */
export interface State {
  /** Dates running on which a shift started, up to the last one. */
  run: number;
  /** The run's beginning is unknown, or at the plan's edge: it may be short. */
  runMayBeShort: boolean;
  runHoldsPlan: boolean;
  /** Of the current contract week. */
  weekPaid: number;
  weekDailyOvertime: number;
  weekHoldsPlan: boolean;
  weekNights: number;
  weekNightOfPlan: boolean;
  weekHolidaysWorked: number;
  /** Days off in a row up to now inside a complete week; sticks once enough. */
  weekDaysOff: number;
  /** The current or next weekend: 0 off so far, 1 worked by the tail alone, 2 by the plan. */
  weekend: number;
  /** Weekends worked in a row before it. */
  weekendsOn: number;
  /** How many of them have passed since one that the plan worked; `weekendOffEvery` when there is none. */
  weekendsSincePlan: number;
  /** The last shift is the plan's. */
  lastIsPlan: boolean;
  /** One memory for each rule that the contract switches on (counters/). */
  counters: readonly Memory[];
}

/** States by number: each state met for the first time gets the next. */
export interface StateCode {
  encode(state: State): number;
  /** A copy, free to change. */
  decode(code: number): State;
}

export function stateCode(): StateCode {
  const numbers = new Map<string, number>();
  const states: State[] = [];
  return {
    encode(state) {
      const key = keyOf(state);
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, states.length);
      states.push({ ...state });
      return states.length - 1;
    },
    decode: (code) => ({ ...states[code] }),
  };
}

function keyOf(s: State): string {
  const numbers = [
    s.run, Number(s.runMayBeShort), Number(s.runHoldsPlan), s.weekPaid, s.weekDailyOvertime, Number(s.weekHoldsPlan), s.weekNights, Number(s.weekNightOfPlan),
    s.weekHolidaysWorked, s.weekDaysOff, s.weekend, s.weekendsOn, s.weekendsSincePlan, Number(s.lastIsPlan),
  ];
  return s.counters.length === 0 ? numbers.join() : `${numbers.join()};${s.counters.map((memory) => memory.join()).join(';')}`;
}
