import type { BreakRule, RuleSet } from '../../model/rules.js';
import type { Instant } from '../../model/time.js';
import { MINUTE_MS } from '../../time/dates.js';
import { type Ledger, costBetween, priceBetween } from './ledger.js';

export interface PlacedBreaks {
  /** Milli of the whole presence: wages of paid cells less prices of covered ones. */
  readonly value: number;
  /** Minutes after the shift's start, one for each break. */
  readonly offsets: readonly number[];
}

/**
 * The cheapest legal placement, every one on the grid being allowed that keeps the edges and leaves no stretch too long; null when none does.
 * Forward over the breaks: the best total for each place of the latest. O(breaks · places²).
 */
export function cheapestBreaks(rules: RuleSet, owed: readonly BreakRule[], presence: number, step: number, startMs: Instant, ledger: Ledger): PlacedBreaks | null {
  const at = (minutes: number): Instant => startMs + minutes * MINUTE_MS;
  let reached: readonly Reached[] = [{ end: 0, value: costBetween(ledger, startMs, at(presence)) - priceBetween(ledger, startMs, at(presence)), offsets: [] }];
  for (const due of owed) {
    const next: Reached[] = [];
    const last = presence - rules.breakEdgeMinutes - due.minutes;
    for (let offset = Math.ceil(rules.breakEdgeMinutes / step) * step; offset <= last; offset += step) {
      const before = best(reached.filter((r) => r.end <= offset && offset - r.end <= rules.maxWorkWithoutBreakMinutes));
      if (!before) continue;
      const end = offset + due.minutes;
      const saved = due.paid ? 0 : costBetween(ledger, at(offset), at(end));
      const lost = due.relief ? priceBetween(ledger, at(offset), at(end)) : 0;
      next.push({ end, value: before.value - saved + lost, offsets: [...before.offsets, offset] });
    }
    reached = next;
  }
  return best(reached.filter((r) => presence - r.end <= rules.maxWorkWithoutBreakMinutes));
}

interface Reached extends PlacedBreaks {
  /** Minutes after the start at which the latest break ends. */
  readonly end: number;
}

function best(list: readonly Reached[]): Reached | null {
  return list.reduce<Reached | null>((least, r) => (least && least.value <= r.value ? least : r), null);
}
