import type { Agent } from '../../model/agent.js';
import type { Contract } from '../../model/contract.js';
import type { Plan, Site } from '../../model/plan.js';
import type { Zone } from '../../model/time.js';
import { toMilli } from '../../money/currency.js';
import { ONE, type Rational, ZERO, add, compare, decimal, divide, multiply, ratio } from '../../money/rational.js';
import { MINUTE_MS, weekdayOf } from '../../time/dates.js';
import { localDate, windowSpans } from '../../time/local.js';

/** Rates of one agent, exact: docs/rules.md, Money in the objective. */
export interface Rates {
  /** Hourly base in the agent's currency. */
  readonly base: Rational;
  /** (1 + on-cost) times the exchange rate into the plan currency. */
  readonly factor: Rational;
  readonly hourly: boolean;
}

export function ratesOf(plan: Plan, agent: Agent, contract: Contract): Rates {
  const { pay } = agent;
  const factor = multiply(add(ONE, decimal(contract.premiums.onCost)), exchange(plan, pay.currency));
  if (pay.kind === 'hourly') return { base: decimal(pay.rate), factor, hourly: true };
  return { base: divide(multiply(ratio(12), decimal(pay.salary)), decimal(pay.yearlyHoursDivisor)), factor, hourly: false };
}

export function exchange(plan: Plan, currency: string): Rational {
  if (currency === plan.currency) return ONE;
  const found = plan.exchangeRates.find((r) => r.currency === currency);
  if (!found) throw new Error(`no exchange rate from ${currency} to ${plan.currency}`);
  return decimal(found.rate);
}

/** How a cell is paid, by padded row: an index into `levels`. Shared by agents of one contract, zone and site. */
export interface PayLevels {
  readonly levelOfRow: Uint16Array;
  readonly levels: readonly { readonly nightMinutes: number; readonly weekend: boolean; readonly holiday: boolean }[];
}

export function payLevels(plan: Plan, contract: Contract, site: Site, zone: Zone, pad: number, stride: number): PayLevels {
  const grid = plan.rosterGridMinutes;
  const step = grid * MINUTE_MS;
  const startMs = plan.horizon.startMs - pad * step;
  const nightMinutes = new Float64Array(stride);
  for (const span of windowSpans(zone, contract.rules.nightWindow, { startMs, endMs: startMs + stride * step })) {
    for (let row = Math.max(0, Math.floor((span.startMs - startMs) / step)); row < stride && startMs + row * step < span.endMs; row++) {
      const from = startMs + row * step;
      nightMinutes[row] += (Math.min(span.endMs, from + step) - Math.max(span.startMs, from)) / MINUTE_MS;
    }
  }
  const holidays = new Set(site.holidays.map((h) => h.date));
  const levels: { nightMinutes: number; weekend: boolean; holiday: boolean }[] = [];
  const index = new Map<string, number>();
  const levelOfRow = new Uint16Array(stride);
  for (let row = 0; row < stride; row++) {
    const date = localDate(zone, startMs + row * step);
    const level = { nightMinutes: nightMinutes[row], weekend: site.weekend.includes(weekdayOf(date)), holiday: holidays.has(date) };
    const key = `${level.nightMinutes},${level.weekend},${level.holiday}`;
    let found = index.get(key);
    if (found === undefined) {
      found = levels.length;
      index.set(key, found);
      levels.push(level);
    }
    levelOfRow[row] = found;
  }
  return { levelOfRow, levels };
}

/** Integer cost of one paid cell by level, in 1/1000 minor unit of the plan currency. */
export function levelCosts(plan: Plan, contract: Contract, rates: Rates, levels: PayLevels): Float64Array {
  const grid = plan.rosterGridMinutes;
  const { premiums } = contract;
  return Float64Array.from(levels.levels, ({ nightMinutes, weekend, holiday }) => {
    const day = premiumOf([weekend ? premiums.weekend : '0', holiday ? premiums.holiday : '0'], premiums.combine);
    const night = premiumOf([premiums.night, weekend ? premiums.weekend : '0', holiday ? premiums.holiday : '0'], premiums.combine);
    const premium = add(multiply(ratio(nightMinutes, grid), night), multiply(ratio(grid - nightMinutes, grid), day));
    const share = add(rates.hourly ? ONE : ZERO, premium);
    return toMilli(multiply(multiply(ratio(grid, 60), multiply(rates.factor, rates.base)), share), plan.currency);
  });
}

function premiumOf(parts: readonly string[], combine: 'additive' | 'highest'): Rational {
  return parts.map(decimal).reduce((sum, part) => (combine === 'additive' ? add(sum, part) : compare(part, sum) > 0 ? part : sum), ZERO);
}
