import { NEVER, type Poll } from '../../model/interrupted.js';
import type { AgentFile } from '../agent-file.js';
import { inBand } from '../soft/start-band.js';
import { type Choice, Layer, cheapestUpTo, chosenOptions } from './layer.js';
import type { Clocks, QueuePrices } from './ledger.js';
import type { Option } from './options.js';
import type { Relaxed } from './relaxed.js';
import { bandsWorthTrying } from './start-bands.js';
import type { State } from './state.js';
import { type Move, type Placed, type Step, type Walk, walkOf } from './walk.js';

export interface CheapestSchedule {
  /** Milli: week money + wages + SOFT prices - prices of covered cells; null when the rules allow no schedule at all. */
  readonly value: number | null;
  /** The schedule, when it was asked for. */
  readonly options: readonly Option[];
}

/**
 * The cheapest of ALL schedules that are legal for this agent alone, exactly, by dynamic programming over his local dates. `file` holds his
 * tail and no shift of a plan. The SOFT start band of a week is exact because each band that could be best is walked on its own.
 * O(dates · bands · states · options).
 * @throws Interrupted
 */
export function cheapestSchedule(
  file: AgentFile, prices: QueuePrices, relaxed: Relaxed, clocks: Clocks = new Map(), poll: Poll = NEVER, traced = false,
): CheapestSchedule {
  const walk = walkOf(file, prices, relaxed, clocks, poll);
  let layer = new Layer(traced);
  layer.offer(walk.code.encode(startState(file, walk)), 0, 0, null);
  for (const week of weeksOf(walk.steps)) {
    const merged = new Layer(traced);
    for (const band of bandsOf(walk, week)) merged.takeOver(week.reduce((before, step) => passDate(walk, before, step, band, poll), layer));
    layer = merged;
  }
  return cheapestIn(layer);
}

/** Rested from days off. */
function startState(file: AgentFile, walk: Walk): State {
  return {
    run: 0, runMayBeShort: false, runHoldsPlan: false, weekPaid: 0, weekDailyOvertime: 0, weekHoldsPlan: false, weekNights: 0, weekNightOfPlan: false,
    weekHolidaysWorked: 0, weekDaysOff: 0, weekend: 0, weekendsOn: 0, weekendsSincePlan: file.rules.weekendOffEvery, lastIsPlan: false,
    counters: walk.counters.map((counter) => counter.start),
  };
}

function weeksOf(steps: readonly Step[]): readonly (readonly Step[])[] {
  const weeks = new Map<number, Step[]>();
  for (const step of steps) weeks.set(step.date.week.first, [...(weeks.get(step.date.week.first) ?? []), step]);
  return [...weeks.values()];
}

/** null = no band is priced. */
function bandsOf(walk: Walk, week: readonly Step[]): readonly (number | null)[] {
  const readings = week.flatMap((step) => step.options.flatMap((group) => group.map((placed) => placed.shift.reading)));
  return walk.bandPrice === 0 || readings.length === 0 ? [null] : bandsWorthTrying(readings, walk.bandMinutes);
}

function passDate(walk: Walk, before: Layer, step: Step, band: number | null, poll: Poll): Layer {
  poll();
  const after = new Layer(before.traced);
  const priced = step.options.map((group) => pricedGroup(walk, step, group, band));
  for (const [code, row] of before.rows) {
    if (step.date.choice.mayBeOff) (step.tail.length > 0 ? passTail : passOff)(walk, before, after, step, code, row);
    if (priced.length > 0) passWork(walk, before, after, step, code, row, priced);
  }
  return after;
}

/** Options of one effect on one date under one band, as columns: the innermost loop reads nothing else. */
interface PricedGroup {
  readonly options: readonly Placed<Option>[];
  /** Rest that still allows the option, in starts of this date. */
  readonly start: readonly number[];
  /** Rest that it leaves, in starts from the next date on. */
  readonly rest: readonly number[];
  readonly value: readonly number[];
}

function pricedGroup(walk: Walk, step: Step, options: readonly Placed<Option>[], band: number | null): PricedGroup {
  return {
    options,
    start: options.map((placed) => placed.start - step.startsBefore),
    rest: options.map((placed) => Math.max(0, placed.restsUntil - step.startsUntilNext)),
    value: options.map((placed) => placed.shift.value + bandCost(walk, placed, band)),
  };
}

function passOff(walk: Walk, before: Layer, after: Layer, step: Step, code: number, row: readonly number[]): void {
  const move = moveOf(walk, step, 0, code, (state) => walk.rules.stayOff(state, step.date));
  if (!move) return;
  const { next, cost } = move;
  const passed = step.startsUntilNext - step.startsBefore;
  row.forEach((value, rest) => after.offer(next, Math.max(0, rest - passed), value + cost, before.choiceAt(code, rest)));
}

function passWork(walk: Walk, before: Layer, after: Layer, step: Step, code: number, row: readonly number[], priced: readonly PricedGroup[]): void {
  const cheapest = cheapestUpTo(row);
  const longest = row.length - 1;
  for (let group = 0; group < priced.length; group++) {
    const { options, start, rest, value } = priced[group];
    const move = moveOf(walk, step, group + 1, code, (state) => {
      state.lastIsPlan = step.tailFollows;
      return walk.rules.work(state, step.date, options[0].effect);
    });
    if (!move) continue;
    const { next, cost } = move;
    for (let i = 0; i < options.length; i++) {
      const from = Math.min(start[i], longest);
      const total = cheapest.cost[from] + value[i] + cost;
      if (total === Infinity) continue;
      const choice: Choice | null = before.traced ? { option: options[i].shift, before: before.choiceAt(code, cheapest.at[from]) } : null;
      after.offer(next, rest[i], total, choice);
    }
  }
}

function moveOf(walk: Walk, step: Step, choice: number, code: number, change: (state: State) => boolean): Move | null {
  const known = step.moves[choice].get(code);
  if (known !== undefined) return known;
  const state = walk.code.decode(code);
  const cost = change(state) ? walk.rules.close(state, step.date) : null;
  const move = cost === null ? null : { next: walk.code.encode(state), cost };
  step.moves[choice].set(code, move);
  return move;
}

function bandCost(walk: Walk, placed: Placed<Option>, band: number | null): number {
  return band === null || inBand(placed.shift.reading, band, walk.bandMinutes) ? 0 : walk.bandPrice;
}

/** What the tail published happens; only rest after a shift of the plan can forbid it. */
function passTail(walk: Walk, before: Layer, after: Layer, step: Step, code: number, row: readonly number[]): void {
  row.forEach((value, restHere) => {
    const state = walk.code.decode(code);
    let rest = step.startsBefore + restHere;
    for (const entry of step.tail) {
      if ((state.lastIsPlan && rest > entry.start) || !walk.rules.work(state, step.date, entry.effect)) return;
      state.lastIsPlan = false;
      rest = Math.max(rest, entry.restsUntil);
    }
    const cost = value === Infinity ? null : walk.rules.close(state, step.date);
    if (cost !== null) after.offer(walk.code.encode(state), Math.max(0, rest - step.startsUntilNext), value + cost, before.choiceAt(code, restHere));
  });
}

function cheapestIn(layer: Layer): CheapestSchedule {
  let value: number | null = null;
  let choice: Choice | null = null;
  for (const [code, row] of layer.rows) {
    row.forEach((cost, rest) => {
      if (cost === Infinity || (value !== null && cost >= value)) return;
      value = cost;
      choice = layer.choiceAt(code, rest);
    });
  }
  return { value, options: chosenOptions(choice) };
}
