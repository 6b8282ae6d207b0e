import type { BreakLayout } from '../../../src/engine/roster/solver/problem.js';

/** Every legal way to place the breaks of a layout, by its definition: in order, off the edges, no stretch too long. */
export function everyPlace({ length, breaks, edge, maxWork }: BreakLayout): readonly (readonly number[])[] {
  let places: (readonly number[])[] = [[]];
  for (let k = 0; k < breaks.length; k++) {
    places = places.flatMap((before) => Array.from({ length: length + 1 }, (_, at) => [...before, at]));
  }
  return places.filter((starts) => {
    const ends = starts.map((at, k) => at + breaks[k].cells);
    const stretches = [...starts, length].map((until, k) => until - (k === 0 ? 0 : ends[k - 1]));
    return starts.every((at, k) => at >= edge && ends[k] <= length - edge) && stretches.every((stretch) => stretch >= 0 && stretch <= maxWork);
  });
}

/** What the breaks lose in prices less what they save in pay; prefix sums by row, `first` = row of the shift's first cell. */
export function lossOf(layout: BreakLayout, starts: readonly number[], first: number, price: Float64Array, paid: Float64Array | null): number {
  const between = (prefix: Float64Array, k: number): number => prefix[first + starts[k] + layout.breaks[k].cells] - prefix[first + starts[k]];
  return layout.breaks.reduce((sum, pause, k) => sum + (pause.relief ? between(price, k) : 0) - (pause.unpaid && paid !== null ? between(paid, k) : 0), 0);
}
