import type { Forecast } from '../../../src/engine/model/forecast.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import type { Instant } from '../../../src/engine/model/time.js';
import { cellStart, gridOver } from '../../../src/engine/time/grid.js';

/** A forecast that says the same volume and AHT for every queue, or what a function says of an interval. */
export function forecastOf(plan: Plan, volume: number | ((startMs: Instant, queue: string) => number), ahtSeconds = 180): Forecast {
  const grid = gridOver(plan.horizon, plan.demandIntervalMinutes);
  return {
    grid,
    queues: plan.queues.map(({ code }) => ({
      queue: code,
      mean: Float64Array.from({ length: grid.cells }, (_, i) => (typeof volume === 'number' ? volume : volume(cellStart(grid, i), code))),
      ahtSeconds: new Float64Array(grid.cells).fill(ahtSeconds),
      modelMean: new Float64Array(0), adjustments: [], days: [], ahtIntervals: [], intervals: [],
      streams: [],
    })),
  };
}
