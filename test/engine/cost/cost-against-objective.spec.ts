import fc from 'fast-check';
import { costRoster, payIfNobodyRostered } from '../../../src/engine/cost/cost.js';
import type { Agent } from '../../../src/engine/model/agent.js';
import type { Contract } from '../../../src/engine/model/contract.js';
import type { Plan, Site } from '../../../src/engine/model/plan.js';
import type { Shift } from '../../../src/engine/model/roster.js';
import type { LocalDate } from '../../../src/engine/model/time.js';
import { toMilli } from '../../../src/engine/money/currency.js';
import { type Rational, add, compare, decimal, divide, multiply, ratio } from '../../../src/engine/money/rational.js';
import { MINUTE_MS, addDays, dayNumber, wallMinute, weekdayOf } from '../../../src/engine/time/dates.js';
import { localDate, localMinute } from '../../../src/engine/time/local.js';
import { rosterOf } from '../../support/builders.js';
import { randomCase } from './random-case.js';

/**
 * The money of docs/rules.md "Money in the objective", written again here from that page: per grid cell, contract week and month, and by
 * asking the clock for every single minute. It shares no code with engine/cost but dates, local readings and fractions.
 */
interface Money {
  /** Exact, in major units of the plan currency. */
  readonly exact: Rational;
  /** As the objective: each piece rounded to 1/1000 minor unit. */
  readonly milli: number;
  readonly roundings: number;
}

const NOTHING: Rational = ratio(0);
const largestOf = (shares: readonly Rational[]): Rational => shares.reduce((a, b) => (compare(b, a) > 0 ? b : a), NOTHING);

function objectiveMoney(plan: Plan, shifts: readonly Shift[]): Money {
  const pieces = plan.agents.flatMap((agent) => agentPieces(plan, agent, shifts.filter((s) => s.agent === agent.code)));
  // sum by denominator first: thousands of cells share a handful of them
  const byDenominator = new Map<bigint, bigint>();
  for (const piece of pieces) byDenominator.set(piece.d, (byDenominator.get(piece.d) ?? 0n) + piece.n);
  return {
    exact: [...byDenominator].reduce((sum, [d, n]) => add(sum, { n, d }), ratio(0)),
    milli: pieces.reduce((sum, piece) => sum + toMilli(piece, plan.currency), 0),
    roundings: pieces.length,
  };
}

function agentPieces(plan: Plan, agent: Agent, shifts: readonly Shift[]): readonly Rational[] {
  const contract = plan.contracts.find((c) => c.code === agent.contract)!;
  const site = plan.sites.find((s) => s.code === agent.site)!;
  const rate = (currency: string): Rational => decimal(plan.exchangeRates.find((r) => r.currency === currency)?.rate ?? '1');
  const k = multiply(add(ratio(1), decimal(contract.premiums.onCost)), rate(agent.pay.currency));
  const b = agent.pay.kind === 'hourly' ? decimal(agent.pay.rate) : divide(multiply(ratio(12), decimal(agent.pay.salary)), decimal(agent.pay.yearlyHoursDivisor));
  const perHour = multiply(k, b);
  return [
    ...shifts.flatMap((shift) => cellPieces(plan, agent, contract, site, shift, perHour)),
    ...weekPieces(plan, agent, contract, site, shifts, perHour),
    ...monthPieces(plan, agent, site, k, rate),
  ];
}

/** round(g/60 · k · b · (h + p)) of each paid cell; the night share by asking each minute for its clock reading. */
function cellPieces(plan: Plan, agent: Agent, contract: Contract, site: Site, shift: Shift, perHour: Rational): readonly Rational[] {
  const g = plan.rosterGridMinutes;
  const premiums = contract.premiums;
  const [from, to] = [wallMinute(contract.rules.nightWindow.from), wallMinute(contract.rules.nightWindow.to)];
  const h = ratio(agent.pay.kind === 'hourly' ? 1 : 0);
  const pieces: Rational[] = [];
  for (let at = shift.startMs; at < shift.endMs; at += g * MINUTE_MS) {
    if (!shift.segments.some((s) => s.paid && s.startMs <= at && s.endMs >= at + g * MINUTE_MS)) continue;
    const date = localDate(agent.zone, at);
    const ofDate = [
      ...(site.weekend.includes(weekdayOf(date)) ? [decimal(premiums.weekend)] : []),
      ...(site.holidays.some((x) => x.date === date) ? [decimal(premiums.holiday)] : []),
    ];
    let p = NOTHING;
    for (let minute = 0; minute < g; minute++) {
      const reading = localMinute(agent.zone, at + minute * MINUTE_MS);
      const shares = reading >= from || reading < to ? [decimal(premiums.night), ...ofDate] : ofDate;
      p = add(p, premiums.combine === 'additive' ? shares.reduce(add, NOTHING) : largestOf(shares));
    }
    pieces.push(lowest(multiply(multiply(ratio(g, 60), perHour), add(h, multiply(p, ratio(1, g))))));
  }
  return pieces;
}

function weekPieces(plan: Plan, agent: Agent, contract: Contract, site: Site, shifts: readonly Shift[], perHour: Rational): readonly Rational[] {
  const first = plan.horizon.start;
  const last = addDays(first, plan.horizon.days - 1);
  const employed = (d: LocalDate): boolean => (agent.employedFrom ?? d) <= d && d <= (agent.employedTo ?? d);
  const tail = (plan.tail?.shifts ?? []).filter((s) => s.agent === agent.code);
  const paid = (s: Shift): number => s.segments.filter((x) => x.paid).reduce((sum, x) => sum + (x.endMs - x.startMs) / MINUTE_MS, 0);
  const week = (monday: LocalDate, roster: readonly Shift[], until: LocalDate): { overtime: number; credits: number; counted: number } => {
    const dates = [0, 1, 2, 3, 4, 5, 6].map((i) => addDays(monday, i));
    const own = roster.filter((s) => dates.includes(s.date));
    const worth = Math.floor(contract.weeklyPaidMinutes.target / contract.contractDaysPerWeek);
    let leave = 0;
    let holidays = 0;
    for (const d of dates.filter((x) => x <= until && employed(x))) {
      if (plan.timeOff.some((t) => t.agent === agent.code && t.kind !== 'unpaid' && t.dates.includes(d))) leave++;
      else if (contract.rules.holidayCredits && site.holidays.some((x) => x.date === d) && own.every((s) => s.date !== d)) holidays++;
    }
    const credits = Math.min(contract.weeklyPaidMinutes.target, worth * (Math.min(leave, contract.contractDaysPerWeek) + holidays));
    const counted = own.reduce((sum, s) => sum + paid(s), credits);
    const daily = own.reduce((sum, s) => sum + Math.max(0, paid(s) - (contract.premiums.dailyOvertimeAfterMinutes ?? Infinity)), 0);
    return { overtime: daily + Math.max(0, counted - daily - (contract.premiums.weeklyOvertimeAfterMinutes ?? Infinity)), credits, counted };
  };
  const pieces: Rational[] = [];
  const share = (minutes: number, x: Rational): void => { if (minutes !== 0) pieces.push(lowest(multiply(multiply(ratio(minutes, 60), perHour), x))); };
  const hourly = agent.pay.kind === 'hourly';
  for (let day = dayNumber(first) - 6; day <= dayNumber(last) + 1; day++) {
    const monday = addDays('1970-01-01', day);
    if (weekdayOf(monday) !== contract.rules.weekStart) continue;
    const all = week(monday, [...tail, ...shifts], last);
    const before = week(monday, tail, addDays(first, -1));
    const complete = [0, 1, 2, 3, 4, 5, 6].map((i) => addDays(monday, i)).every((d) => d >= first && d <= last && employed(d));
    share(all.overtime - before.overtime, add(ratio(hourly ? 0 : 1), decimal(contract.premiums.overtime)));
    if (hourly) share(all.credits - before.credits, ratio(1));
    if (hourly && complete) share(Math.max(0, contract.guaranteedWeeklyMinutes - all.counted), ratio(1));
  }
  return pieces;
}

function monthPieces(plan: Plan, agent: Agent, site: Site, k: Rational, rate: (currency: string) => Rational): readonly Rational[] {
  const employed = Array.from({ length: plan.horizon.days }, (_, i) => addDays(plan.horizon.start, i))
    .filter((d) => (agent.employedFrom ?? d) <= d && d <= (agent.employedTo ?? d));
  const unpaid = (d: LocalDate): boolean => plan.timeOff.some((t) => t.agent === agent.code && t.kind === 'unpaid' && t.dates.includes(d));
  const pieces: Rational[] = [];
  for (const month of new Set(employed.map((d) => d.slice(0, 7)))) {
    const inMonth = employed.filter((d) => d.startsWith(month));
    const days = new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)), 0)).getUTCDate();
    if (agent.pay.kind === 'monthly') pieces.push(multiply(multiply(decimal(agent.pay.salary), ratio(inMonth.filter((d) => !unpaid(d)).length, days)), k));
    if (site.seatMonthly) pieces.push(multiply(multiply(decimal(site.seatMonthly.amount), ratio(inMonth.length, days)), rate(site.seatMonthly.currency)));
  }
  return pieces;
}

function lowest(value: Rational): Rational {
  let [a, b] = [value.n, value.d];
  while (b !== 0n) [a, b] = [b, a % b];
  return a === 0n ? ratio(0) : { n: value.n / a, d: value.d / a };
}

describe('the report and the objective of a random plan', () => {
  it('differ by at most half a minor unit for each pay line', () => {
    const seen = { lines: 0, overtime: 0, guarantee: 0, leave: 0, salary: 0, highest: 0, withTail: 0 };
    let largest = 0;
    fc.assert(fc.property(fc.nat(), (seed) => {
      const { plan, shifts } = randomCase(seed);
      const report = costRoster(plan, rosterOf(...shifts));
      const money = objectiveMoney(plan, shifts);
      const half = report.payLines.length / 2;
      const minor = multiply(money.exact, ratio(100));
      const off = Math.abs(Number(((BigInt(report.totalMinor) * minor.d - minor.n) * 1_000_000n) / minor.d)) / 1_000_000;
      expect(off).toBeLessThanOrEqual(half);
      // the objective rounds once more, each of its pieces to 1/1000 minor unit
      expect(Math.abs(report.totalMinor - money.milli / 1000)).toBeLessThanOrEqual(half + money.roundings / 2000);
      largest = Math.max(largest, off / Math.max(1, half));
      const has = (component: string): number => (report.payLines.some((l) => l.component === component) ? 1 : 0);
      seen.lines += report.payLines.length;
      seen.overtime += has('overtime');
      seen.guarantee += has('guarantee');
      seen.leave += has('leave');
      seen.salary += has('salary');
      seen.highest += plan.contracts.some((c) => c.premiums.combine === 'highest') ? 1 : 0;
      seen.withTail += plan.tail ? 1 : 0;
    }), { seed: 20270308, numRuns: 120 });
    expect(seen.lines).toBeGreaterThan(4000);
    expect(Math.min(seen.overtime, seen.guarantee, seen.leave, seen.salary, seen.highest, seen.withTail)).toBeGreaterThan(20);
    // the bound is met with room to spare, or the lines were not independent roundings of the same money
    expect(largest).toBeLessThan(0.5);
  });

  it('agree on what is sunk', () => {
    let sunk = 0;
    fc.assert(fc.property(fc.nat(), (seed) => {
      const { plan } = randomCase(seed);
      const report = payIfNobodyRostered(plan);
      const money = objectiveMoney(plan, []);
      expect(Math.abs(report.totalMinor - money.milli / 1000)).toBeLessThanOrEqual(report.payLines.length / 2 + money.roundings / 2000);
      if (money.milli > 0) sunk++;
    }), { seed: 20270404, numRuns: 200 });
    expect(sunk).toBeGreaterThan(100);
  });
});
