import type { Poll } from '../model/interrupted.js';
import { prefixOf } from './solver/cover.js';
import { Pricer } from './solver/price.js';
import type { CoreProblem } from './solver/problem.js';

/** Windows of one family that are tested alone, those with most open cells first. */
const MOST_WINDOWS = 12;
/** Price of every row of a queue in which no window proves anything: the ascent begins next to nothing. */
const FAINT = 1;

/** Rows of one queue. */
type Window = readonly number[];

/**
 * The quick tests of a proof of open hours: a window that holds open cells of the best roster proves something if its whole need is more than everybody
 * could cover there at best. Windows are the open stretch itself, its day, its week, the same hours on every day and the whole horizon; of each family those
 * that prove something are joined if that proves more. Queues share nobody, so each takes its own best.
 * @param bare wages at nothing: then a bound grows in proportion to a window's price, which is why only the cap is tried
 * @param open agents missing by row in the best roster
 * @param day rows of 24 hours
 * @param shouldStop asked after each window: what is proved by then is all that is told
 * @throws Interrupted
 * @returns prices by row, whole numbers in [0, cap]
 */
export function windowPrices(bare: CoreProblem, cap: number, open: Int32Array, day: number, shouldStop: () => boolean, poll: Poll): Float64Array {
  const perQueue = Array.from({ length: bare.queues }, (_, queue) => familiesOf(bare, queue, open, day));
  const best = Array.from({ length: bare.queues }, () => ({ value: 0, rows: [] as Window }));
  const testAll = (windows: readonly (Window | undefined)[]): Float64Array => {
    const values = valuesOf(bare, windows, cap, poll);
    windows.forEach((window, queue) => {
      if (window !== undefined && values[queue] > best[queue].value) best[queue] = { value: values[queue], rows: window };
    });
    return values;
  };
  const families = Math.max(...perQueue.map((list) => list.length));
  for (let family = 0; family < families && (family === 0 || !shouldStop()); family++) {
    const windows = perQueue.map((list) => list[family] ?? []);
    const proving: Window[][] = windows.map(() => []);
    for (let i = 0; windows.some((list) => i < list.length) && (i === 0 || !shouldStop()); i++) {
      const values = testAll(windows.map((list) => list[i]));
      windows.forEach((list, queue) => {
        if (i < list.length && values[queue] > 0) proving[queue].push(list[i]);
      });
    }
    if (proving.some((list) => list.length > 1)) testAll(proving.map((list) => (list.length > 1 ? [...new Set(list.flat())] : undefined)));
  }
  const prices = new Float64Array(bare.need.length);
  best.forEach(({ rows }, queue) => {
    for (const row of rows) prices[row] = cap;
    if (rows.length === 0) for (const row of rowsOf(bare, queue)) prices[row] = FAINT;
  });
  return prices;
}

/** The windows of one queue by family; none where nothing is open. */
function familiesOf(problem: CoreProblem, queue: number, open: Int32Array, day: number): Window[][] {
  const needed = rowsOf(problem, queue);
  const openRows = needed.filter((row) => open[row] > 0);
  if (openRows.length === 0) return [];
  const first = queue * problem.stride + problem.pad;
  const stretch = stretchesOf(openRows);
  const hourOf = (row: number): number => (row - first) % day;
  const dayOf = (row: number): number => Math.floor((row - first) / day);
  const openHours = new Set(openRows.map(hourOf));
  const openWeekdays = new Set(openRows.map((row) => dayOf(row) % 7));
  return [
    grouped(openRows, open, (row) => stretch.get(row)!, openRows),
    grouped(openRows, open, dayOf, needed),
    grouped(openRows, open, (row) => Math.floor(dayOf(row) / 7), needed),
    [needed.filter((row) => openHours.has(hourOf(row))), needed.filter((row) => openWeekdays.has(dayOf(row) % 7)), needed],
  ];
}

function rowsOf(problem: CoreProblem, queue: number): number[] {
  const first = queue * problem.stride + problem.pad;
  return Array.from({ length: problem.cells }, (_, cell) => first + cell).filter((row) => problem.need[row] > 0);
}

/** Number of the unbroken stretch that each row belongs to. */
function stretchesOf(rows: readonly number[]): Map<number, number> {
  const of = new Map<number, number>();
  let stretch = 0;
  rows.forEach((row, i) => of.set(row, i > 0 && row !== rows[i - 1] + 1 ? ++stretch : stretch));
  return of;
}

/** One window for each group that an open row lies in: all of its `rows`. */
function grouped(openRows: readonly number[], open: Int32Array, group: (row: number) => number, rows: readonly number[]): Window[] {
  const count = new Map<number, number>();
  for (const row of openRows) count.set(group(row), (count.get(group(row)) ?? 0) + open[row]);
  const chosen = [...count].sort((a, b) => b[1] - a[1] || a[0] - b[0]).slice(0, MOST_WINDOWS);
  return chosen.map(([key]) => rows.filter((row) => group(row) === key));
}

/** What each queue's window proves: its need less the most that everybody could cover there, times the price. */
function valuesOf(problem: CoreProblem, windows: readonly (Window | undefined)[], price: number, poll: Poll): Float64Array {
  const prices = new Float64Array(problem.need.length);
  const values = new Float64Array(problem.queues);
  const prefix = windows.map((window, queue) => {
    for (const row of window ?? []) {
      prices[row] = price;
      values[queue] += price * problem.need[row];
    }
    return prefixOf(problem, prices, queue, new Float64Array(problem.stride + 1));
  });
  const pricer = new Pricer();
  const twins = new Map<number, number>();
  for (const agent of problem.agents) {
    if (windows[agent.queue] === undefined) continue;
    poll();
    const least = twins.get(agent.twin) ?? pricer.value(agent, prefix[agent.queue], null, false);
    twins.set(agent.twin, least);
    values[agent.queue] += least;
  }
  return values;
}
