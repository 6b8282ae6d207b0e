import type { Instant } from '../../model/time.js';
import { MINUTE_MS } from '../../time/dates.js';
import { localDay } from '../../time/local.js';
import type { AgentFile } from '../agent-file.js';
import { dateText } from '../diary.js';
import { cellCostOf } from '../money/cell-cost.js';
import { type PayClock, payClock } from '../money/pay-clock.js';

/** What every grid cell of an agent's planned dates costs when paid, and earns when covered, as running sums: any stretch is two look-ups. */
export interface Ledger {
  readonly startMs: Instant;
  readonly stepMs: number;
  readonly paid: Float64Array;
  readonly covered: Float64Array;
}

/** Prices of one queue's cells from the start of the horizon; `withWages` false prices cover alone. */
export interface QueuePrices {
  readonly prices: ArrayLike<number>;
  readonly withWages: boolean;
}

/** No presence is longer than this; the ledger reaches so far beyond the last date. */
const LONGEST_SHIFT_MINUTES = 2880;

export type Clocks = Map<string, PayClock>;

export function ledgerOf(file: AgentFile, { prices, withWages }: QueuePrices, clocks: Clocks): Ledger {
  const startMs = localDay(file.zone, dateText(file.firstDay)).startMs;
  const stepMs = file.plan.rosterGridMinutes * MINUTE_MS;
  const endMs = localDay(file.zone, dateText(file.edgeDay ?? file.lastDay)).endMs + LONGEST_SHIFT_MINUTES * MINUTE_MS;
  const cells = Math.ceil((endMs - startMs) / stepMs);
  const clock = clockOf(file, { startMs, endMs: startMs + cells * stepMs }, clocks);
  const cost = cellCostOf(file);
  const paid = new Float64Array(cells + 1);
  const covered = new Float64Array(cells + 1);
  const firstPriced = Math.round((file.plan.horizon.startMs - startMs) / stepMs);
  for (let i = 0; i < cells; i++) {
    paid[i + 1] = paid[i] + (withWages ? cost(clock.nightMinutes[i], clock.days[i]) : 0);
    covered[i + 1] = covered[i] + (prices[i - firstPriced] ?? 0);
  }
  return { startMs, stepMs, paid, covered };
}

/** Agents of one zone and night window share their clock. */
function clockOf(file: AgentFile, span: { readonly startMs: Instant; readonly endMs: Instant }, clocks: Clocks): PayClock {
  const key = [file.zone, file.rules.nightWindow.from, file.rules.nightWindow.to, span.startMs, span.endMs].join(' ');
  let clock = clocks.get(key);
  if (!clock) clocks.set(key, (clock = payClock(file.zone, file.rules.nightWindow, span, file.plan.rosterGridMinutes)));
  return clock;
}

export function costBetween(ledger: Ledger, fromMs: Instant, toMs: Instant): number {
  return ledger.paid[indexOf(ledger, toMs)] - ledger.paid[indexOf(ledger, fromMs)];
}

export function priceBetween(ledger: Ledger, fromMs: Instant, toMs: Instant): number {
  return ledger.covered[indexOf(ledger, toMs)] - ledger.covered[indexOf(ledger, fromMs)];
}

function indexOf(ledger: Ledger, at: Instant): number {
  return (at - ledger.startMs) / ledger.stepMs;
}
