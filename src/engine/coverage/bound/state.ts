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
}

/** One more than the largest value of each number that a walk can reach. */
export interface StateSizes {
  readonly run: number;
  readonly weekPaid: number;
  readonly weekDailyOvertime: number;
  readonly weekNights: number;
  readonly weekHolidaysWorked: number;
  readonly weekDaysOff: number;
  readonly weekends: number;
}

/** States as whole numbers, mixed radix. Throws where they would leave 2^53: no rule set of practical size does. */
export interface StateCode {
  encode(state: State): number;
  decode(code: number): State;
}

const FLAG = 2;
const WEEKEND = 3;

export function stateCode(sizes: StateSizes): StateCode {
  const radix = [
    sizes.run, FLAG, FLAG, sizes.weekPaid, sizes.weekDailyOvertime, FLAG, sizes.weekNights, FLAG, sizes.weekHolidaysWorked, sizes.weekDaysOff,
    WEEKEND, sizes.weekends, sizes.weekends, FLAG,
  ];
  if (!Number.isSafeInteger(radix.reduce((product, size) => product * size, 1))) throw new RangeError('the rules of one agent span more than 2^53 states');
  return {
    encode(s) {
      let code = s.run;
      code = code * FLAG + Number(s.runMayBeShort);
      code = code * FLAG + Number(s.runHoldsPlan);
      code = code * sizes.weekPaid + s.weekPaid;
      code = code * sizes.weekDailyOvertime + s.weekDailyOvertime;
      code = code * FLAG + Number(s.weekHoldsPlan);
      code = code * sizes.weekNights + s.weekNights;
      code = code * FLAG + Number(s.weekNightOfPlan);
      code = code * sizes.weekHolidaysWorked + s.weekHolidaysWorked;
      code = code * sizes.weekDaysOff + s.weekDaysOff;
      code = code * WEEKEND + s.weekend;
      code = code * sizes.weekends + s.weekendsOn;
      code = code * sizes.weekends + s.weekendsSincePlan;
      return code * FLAG + Number(s.lastIsPlan);
    },
    decode(code) {
      let rest = code;
      const take = (size: number): number => {
        const value = rest % size;
        rest = (rest - value) / size;
        return value;
      };
      const lastIsPlan = take(FLAG) === 1;
      const weekendsSincePlan = take(sizes.weekends);
      const weekendsOn = take(sizes.weekends);
      const weekend = take(WEEKEND);
      const weekDaysOff = take(sizes.weekDaysOff);
      const weekHolidaysWorked = take(sizes.weekHolidaysWorked);
      const weekNightOfPlan = take(FLAG) === 1;
      const weekNights = take(sizes.weekNights);
      const weekHoldsPlan = take(FLAG) === 1;
      const weekDailyOvertime = take(sizes.weekDailyOvertime);
      const weekPaid = take(sizes.weekPaid);
      const runHoldsPlan = take(FLAG) === 1;
      const runMayBeShort = take(FLAG) === 1;
      return {
        run: rest, runMayBeShort, runHoldsPlan, weekPaid, weekDailyOvertime, weekHoldsPlan, weekNights, weekNightOfPlan, weekHolidaysWorked,
        weekDaysOff, weekend, weekendsOn, weekendsSincePlan, lastIsPlan,
      };
    },
  };
}
