import { stringify } from 'csv-stringify/sync';
import type { QueueForecast } from '../engine/model/forecast.js';
import type { TimeGrid } from '../engine/model/time.js';
import { cellStart } from '../engine/time/grid.js';
import { isoUtc } from '../engine/time/iso.js';

export const FORECAST_COLUMNS = ['start_utc', 'queue', 'mean', 'lo50', 'hi50', 'lo80', 'hi80', 'lo95', 'hi95'] as const;

/**
 * forecast.csv (docs/formats/forecast.md): one row per queue and interval, queues in their order, each in time order. Means are rounded to six
 * decimals, bounds are whole counts. Queue names that a spreadsheet would take for a formula are escaped.
 */
export function forecastCsv(forecast: { readonly grid: TimeGrid; readonly queues: readonly Pick<QueueForecast, 'queue' | 'mean' | 'intervals'>[] }): string {
  const rows: (string | number)[][] = [[...FORECAST_COLUMNS]];
  for (const { queue, mean, intervals } of forecast.queues) {
    for (let cell = 0; cell < forecast.grid.cells; cell++) {
      const bounds: (string | number)[] = [];
      for (const level of [0.5, 0.8, 0.95]) {
        const interval = intervals.find((found) => found.level === level);
        bounds.push(interval?.lo[cell] ?? '', interval?.hi[cell] ?? '');
      }
      rows.push([isoUtc(cellStart(forecast.grid, cell)), queue, Number(mean[cell].toFixed(6)), ...bounds]);
    }
  }
  return stringify(rows, { escape_formulas: true, record_delimiter: 'unix' });
}
