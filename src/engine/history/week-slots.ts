import type { TimeGrid, Zone } from '../model/time.js';
import { DAY_MS, MINUTE_MS } from '../time/dates.js';
import { offsetSpells } from '../time/offset-table.js';

export const WEEK_MINUTES = 10_080;
/** 1970-01-01 was a Thursday: local weeks are counted from Monday 1969-12-29. */
const MONDAY_OFFSET_MINUTES = 3 * 1440;

/**
 * Cells of a UTC grid laid on a zone's local week. A slot is `slotMinutes` of local clock; a cell holds `slotsPerCell` of them in elapsed order.
 * Around a clock change a slot is skipped, or comes twice; nothing is moved.
 */
export interface WeekSlots {
  readonly slotMinutes: number;
  readonly slotsPerWeek: number;
  readonly slotsPerCell: number;
  /** Local slots since Monday 1969-12-29 00:00, entry `cell * slotsPerCell + part`. */
  readonly numbers: Int32Array;
}

/**
 * The longest slot that divides the steps of all grids and the local minute at which any of their cells starts, so that every cell is made of
 * whole slots and every local midnight falls between two: 60 min as a rule, 30 in Asia/Kolkata, 15 in Asia/Kathmandu for hourly rows.
 */
export function slotMinutesFor(zone: Zone, grids: readonly TimeGrid[]): number {
  let slot = 1440;
  for (const grid of grids) {
    slot = gcd(slot, grid.stepMinutes);
    for (const spell of offsetSpells(zone, grid)) slot = gcd(slot, Math.floor(grid.startMs / MINUTE_MS) + Math.floor(spell.offsetMinutes));
  }
  return slot;
}

/** O(cells). `slotMinutes` comes from slotMinutesFor, over this grid and all that it is compared with. */
export function weekSlots(zone: Zone, grid: TimeGrid, slotMinutes: number): WeekSlots {
  const slotsPerCell = grid.stepMinutes / slotMinutes;
  const numbers = new Int32Array(grid.cells * slotsPerCell);
  const spells = offsetSpells(zone, grid);
  const slotMs = slotMinutes * MINUTE_MS;
  let spell = 0;
  for (let i = 0; i < numbers.length; i++) {
    const at = grid.startMs + i * slotMs;
    while (spell + 1 < spells.length && spells[spell + 1].fromMs <= at) spell++;
    const local = Math.floor(at / MINUTE_MS + spells[spell].offsetMinutes) + MONDAY_OFFSET_MINUTES;
    numbers[i] = Math.floor(local / slotMinutes);
  }
  return { slotMinutes, slotsPerWeek: WEEK_MINUTES / slotMinutes, slotsPerCell, numbers };
}

/** Position in the local week, 0 = Monday 00:00. */
export function slotOfWeek(number: number, slotsPerWeek: number): number {
  return ((number % slotsPerWeek) + slotsPerWeek) % slotsPerWeek;
}

/** Local date of a slot as whole days since 1970-01-01. */
export function dayOfSlot(number: number, slotMinutes: number): number {
  return Math.floor((number * slotMinutes - MONDAY_OFFSET_MINUTES) / 1440);
}

export function gridOf(startMs: number, stepMinutes: number, cells: number): TimeGrid {
  return { startMs, endMs: startMs + cells * stepMinutes * MINUTE_MS, stepMinutes, cells };
}

export const WEEK_MS = 7 * DAY_MS;

function gcd(a: number, b: number): number {
  return b === 0 ? Math.abs(a) : gcd(b, a % b);
}
