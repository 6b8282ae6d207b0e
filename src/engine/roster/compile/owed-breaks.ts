import type { Contract } from '../../model/contract.js';
import type { BreakTableEntry } from '../../model/rules.js';

/** The entry with the largest threshold below the presence. */
export function owedBreaks(table: readonly BreakTableEntry[], presenceMinutes: number): BreakTableEntry | null {
  let owed: BreakTableEntry | null = null;
  for (const entry of table) {
    if (entry.presenceOverMinutes < presenceMinutes && (owed === null || entry.presenceOverMinutes > owed.presenceOverMinutes)) owed = entry;
  }
  return owed;
}

/** Minutes paid of a presence: all but its unpaid breaks. */
export function paidMinutesOfLength(contract: Contract, lengthMinutes: number): number {
  const owed = owedBreaks(contract.rules.breaks, lengthMinutes);
  return lengthMinutes - (owed?.breaks ?? []).reduce((sum, b) => sum + (b.paid ? 0 : b.minutes), 0);
}
