import type { Contract } from '../../model/contract.js';

/** Rules that remember when a shift began and ended, not only that it did. */
export function watchesTimes({ rules }: Contract): boolean {
  return rules.forwardRotation || rules.weeklyRestMinutes > 0;
}

/** Index of a pattern that some rule counts or demands by name, else -1: shifts of the others are told apart by their times alone. */
export function watchedPattern(contract: Contract, code: string): number {
  const index = contract.shifts.findIndex((pattern) => pattern.code === code);
  if (index < 0) return -1;
  const { maxPerWeek, maxPerPeriod } = contract.shifts[index];
  const named = contract.rotation?.days.some((entry) => entry === code && entry !== 'on' && entry !== 'off') ?? false;
  return maxPerWeek !== null || maxPerPeriod !== null || named ? index : -1;
}
