import { levelShifts } from '../history/level-shifts.js';
import { unusualCells } from '../history/outliers.js';
import type { WeekSlots } from '../history/week-slots.js';
import type { HistorySeries } from '../model/history.js';
import type { ForecastSettings } from '../model/forecast-settings.js';
import { MINUTE_MS } from '../time/dates.js';

export interface LeftOut {
  /** Marks the cells that are not learnt from; to be called before `counted` is read. */
  readonly cells: (slots: WeekSlots) => Uint8Array;
  readonly counted: { rows: number; contacts: number };
}

/** Rows that the settings keep out of what is learnt from, counted so that a report can say so; null where none are asked for. */
export function leftOutCells(series: HistorySeries, leaveOut: NonNullable<ForecastSettings['leaveOut']>): LeftOut | null {
  if (leaveOut.length === 0) return null;
  const counted = { rows: 0, contacts: 0 };
  return {
    counted,
    cells: (slots) => {
      const { signs } = unusualCells(series, slots);
      const outages = leaveOut.includes('outages');
      const outliers = leaveOut.includes('outliers');
      return Uint8Array.from(signs, (sign, cell) => {
        const outage = sign < 0 && series.offered[cell] === 0;
        if (sign === 0 || !(outage ? outages : outliers)) return 0;
        counted.rows++;
        counted.contacts += series.offered[cell];
        return 1;
      });
    },
  };
}

/** What lies before a shift of level, at the level after it; a shift tells how much, not why, so this is done on request only, and noted. */
export function rescaled(series: HistorySeries, notes: string[]): HistorySeries {
  const shifts = levelShifts(series);
  if (shifts.length === 0) return series;
  const offered = Float64Array.from(series.offered);
  const stepMs = series.grid.stepMinutes * MINUTE_MS;
  for (const { atMs, ratio } of shifts) {
    const cell = Math.round((atMs - series.grid.startMs) / stepMs);
    for (let i = 0; i < cell; i++) offered[i] *= ratio;
    notes.push(`Contacts before ${new Date(atMs).toISOString().slice(0, 10)} are multiplied by ${ratio.toFixed(3)}: the level shifted there.`);
  }
  return { ...series, offered };
}
