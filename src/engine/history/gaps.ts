import type { HistoryFinding, HistorySeries } from '../model/history.js';
import { MINUTE_MS } from '../time/dates.js';
import { WEEK_MS, type WeekSlots, slotOfWeek } from './week-slots.js';

const DAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** With this many weeks an hour that never held a row is closed; with fewer it may be an outage, and a hole inside a day is filled by the forecast. */
export const WEEKS_THAT_PROVE_CLOSED = 4;

/**
 * Reports what is missing. An hour of the local week that never holds a row is taken as closed and named once, if there is a week to tell; every other
 * run of unknown cells is a gap (a run goes on across closed hours: a bank holiday is one gap). `excused` are cells already reported otherwise. O(cells).
 */
export function gapFindings(series: HistorySeries, slots: WeekSlots, excused: ReadonlySet<number>): HistoryFinding[] {
  const weeks = (series.grid.endMs - series.grid.startMs) / WEEK_MS;
  const seen = weeks < 1 ? new Uint8Array(slots.slotsPerWeek).fill(1) : seenSlots(series, slots);
  const findings: HistoryFinding[] = [];
  const closed = closedText(seen, slots);
  if (closed !== null) {
    const tail = weeks < WEEKS_THAT_PROVE_CLOSED ? ', but for holes inside a day, which are filled until there are four weeks' : '';
    findings.push({ kind: 'gap', startMs: null, line: null, message: `Queue ${series.queue}: no row ever lies in ${closed} (${series.zone}): taken as closed${tail}.` });
  }
  const stepMs = series.grid.stepMinutes * MINUTE_MS;
  let first = -1;
  let last = -1;
  let missing = 0;
  const close = (): void => {
    if (missing === 0) return;
    const from = new Date(series.grid.startMs + first * stepMs).toISOString().slice(0, 16);
    const to = new Date(series.grid.startMs + (last + 1) * stepMs).toISOString().slice(0, 16);
    const rows = missing === 1 ? 'one row is' : `${missing} rows are`;
    findings.push({
      kind: 'gap', startMs: series.grid.startMs + first * stepMs, line: null,
      message: `Queue ${series.queue}: ${rows} missing from ${from}Z to ${to}Z; missing is not zero and is left out of the forecast.`,
    });
    missing = 0;
  };
  for (let cell = 0; cell < series.grid.cells; cell++) {
    if (!Number.isNaN(series.offered[cell])) {
      close();
    } else if (!excused.has(cell) && isOpen(seen, slots, cell)) {
      if (missing === 0) first = cell;
      last = cell;
      missing++;
    }
  }
  close();
  return findings;
}

/** Which slots of the local week hold a known cell, somewhere in the series. */
function seenSlots(series: HistorySeries, slots: WeekSlots): Uint8Array {
  const seen = new Uint8Array(slots.slotsPerWeek);
  for (let i = 0; i < slots.numbers.length; i++) {
    if (!Number.isNaN(series.offered[Math.floor(i / slots.slotsPerCell)])) seen[slotOfWeek(slots.numbers[i], slots.slotsPerWeek)] = 1;
  }
  return seen;
}

function isOpen(seen: Uint8Array, slots: WeekSlots, cell: number): boolean {
  for (let part = 0; part < slots.slotsPerCell; part++) {
    if (seen[slotOfWeek(slots.numbers[cell * slots.slotsPerCell + part], slots.slotsPerWeek)] === 1) return true;
  }
  return false;
}

/** "Monday 21:00 - Tuesday 07:00, ...", or null when every slot is seen. Weeks are circular. */
function closedText(seen: Uint8Array, slots: WeekSlots): string | null {
  const firstSeen = seen.indexOf(1);
  if (firstSeen < 0 || !seen.includes(0)) return null;
  const runs: string[] = [];
  let start = -1;
  for (let k = 1; k <= seen.length; k++) {
    const slot = (firstSeen + k) % seen.length;
    if (seen[slot] === 0 && start < 0) start = slot;
    if (seen[slot] === 1 && start >= 0) {
      runs.push(`${slotText(start, slots)} - ${slotText(slot, slots)}`);
      start = -1;
    }
  }
  return runs.join(', ');
}

function slotText(slot: number, slots: WeekSlots): string {
  const minute = slot * slots.slotMinutes;
  const clock = minute % 1440;
  return `${DAYS[Math.floor(minute / 1440)]} ${String(Math.floor(clock / 60)).padStart(2, '0')}:${String(clock % 60).padStart(2, '0')}`;
}
