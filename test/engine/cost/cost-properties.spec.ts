import fc from 'fast-check';
import { costRoster } from '../../../src/engine/cost/cost.js';
import type { CostReport, CostTotal, PayLine } from '../../../src/engine/model/payline.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import type { Shift } from '../../../src/engine/model/roster.js';
import { createRandom } from '../../../src/engine/random/random.js';
import { DAY_MS, addDays } from '../../../src/engine/time/dates.js';
import { horizonOf, rosterOf } from '../../support/builders.js';
import { type RandomCase, randomCase } from './random-case.js';

/** Runs a property over random cases; returns how many of them it really applied to. */
function forRandomCases(runs: number, property: (one: RandomCase, seed: number) => boolean): number {
  let applied = 0;
  fc.assert(fc.property(fc.nat(), (seed) => {
    if (property(randomCase(seed), seed)) applied++;
  }), { seed: 20270308, numRuns: runs });
  return applied;
}

const money = (totals: readonly CostTotal[]): number => totals.reduce((sum, t) => sum + t.planAmountMinor, 0);
const minutes = (totals: readonly CostTotal[]): number => totals.reduce((sum, t) => sum + t.paidMinutes, 0);

describe('totals of random rosters', () => {
  it('are sums of pay lines to the last minor unit, whatever they are grouped by', () => {
    const applied = forRandomCases(300, ({ plan, shifts }) => {
      const report = costRoster(plan, rosterOf(...shifts));
      expect(report.totalMinor).toBe(report.payLines.reduce((sum, line) => sum + line.planAmountMinor, 0));
      for (const totals of [report.bySite, report.byContract, report.byWeek, report.byMonth]) {
        expect(money(totals)).toBe(report.totalMinor);
        expect(minutes(totals)).toBe(report.paidMinutes);
        expect(new Set(totals.map((t) => t.key)).size).toBe(totals.length);
      }
      expect(money(report.byComponent)).toBe(report.totalMinor);
      expect(report.byCurrency.reduce((sum, t) => sum + t.planAmountMinor, 0)).toBe(report.totalMinor);
      for (const total of report.bySite) expect(total.planAmountMinor).toBe(sumOf(report.payLines.filter((l) => l.site === total.key)));
      for (const total of report.byContract) expect(total.planAmountMinor).toBe(sumOf(report.payLines.filter((l) => l.contract === total.key)));
      for (const total of report.byMonth) expect(total.planAmountMinor).toBe(sumOf(report.payLines.filter((l) => l.to.startsWith(total.key))));
      for (const total of report.byComponent) expect(total.planAmountMinor).toBe(sumOf(report.payLines.filter((l) => l.component === total.key)));
      return report.payLines.length > 20 && report.byWeek.length > 1;
    });
    expect(applied).toBeGreaterThan(200);
  });

  it('hold at most one line an agent, component, period and currency, and none of nothing', () => {
    const applied = forRandomCases(100, ({ plan, shifts }) => {
      const { payLines } = costRoster(plan, rosterOf(...shifts));
      const keys = payLines.map((l) => [l.agent, l.component, l.from, l.to, l.currency].join());
      expect(new Set(keys).size).toBe(keys.length);
      expect(payLines.every((l) => l.from <= l.to && l.minutes !== 0 && l.amountMinor >= 0 && l.planAmountMinor >= 0)).toBe(true);
      return payLines.length > 20;
    });
    expect(applied).toBeGreaterThan(70);
  });

  it('do not depend on the order of shifts', () => {
    const applied = forRandomCases(100, ({ plan, shifts }, seed) => {
      const sorted = costRoster(plan, rosterOf(...shifts));
      expect(costRoster(plan, { format: 'sunshift-roster/1', shifts: shuffled(shifts, seed) })).toEqual(sorted);
      return shifts.length > 5;
    });
    expect(applied).toBeGreaterThan(80);
  });

  it('are equal in both columns where an amount is in the plan currency', () => {
    const applied = forRandomCases(100, ({ plan, shifts }) => {
      const ours = costRoster(plan, rosterOf(...shifts)).payLines.filter((line) => line.currency === plan.currency);
      for (const line of ours) expect(line.planAmountMinor).toBe(line.amountMinor);
      return ours.length > 0;
    });
    expect(applied).toBeGreaterThan(50);
  });
});

describe('splitting', () => {
  it('a roster by agent changes nothing', () => {
    const applied = forRandomCases(100, ({ plan, shifts }) => {
      const whole = costRoster(plan, rosterOf(...shifts));
      const each = plan.agents.map((a) => costRoster({ ...plan, agents: [a] }, rosterOf(...shifts.filter((s) => s.agent === a.code))));
      expect(each.flatMap((report) => report.payLines)).toEqual(whole.payLines);
      expect(each.reduce((sum, report) => sum + report.totalMinor, 0)).toBe(whole.totalMinor);
      expect(each.reduce((sum, report) => sum + report.paidMinutes, 0)).toBe(whole.paidMinutes);
      return plan.agents.length > 1;
    });
    expect(applied).toBeGreaterThan(50);
  });

  it('a segment into two changes nothing', () => {
    const applied = forRandomCases(100, ({ plan, shifts }) => {
      const halves = shifts.map((shift) => ({ ...shift, segments: shift.segments.flatMap((s) => {
        const middle = s.startMs + Math.floor((s.endMs - s.startMs) / 1_800_000) * 900_000;
        return middle > s.startMs ? [{ ...s, endMs: middle }, { ...s, startMs: middle }] : [s];
      }) }));
      expect(costRoster(plan, rosterOf(...halves))).toEqual(costRoster(plan, rosterOf(...shifts)));
      return shifts.length > 5;
    });
    expect(applied).toBeGreaterThan(80);
  });

  it('a plan between two of its dates pays the same minutes, the first plan\'s roster being the second one\'s tail', () => {
    let guarantees = 0;
    const applied = forRandomCases(200, ({ plan, shifts }, seed) => {
      const cuts = Array.from({ length: plan.horizon.days - 1 }, (_, i) => i + 1);
      const isWeekEnd = (day: number): boolean => plan.contracts.every((c) => c.rules.weekStart === weekdayAt(plan, day));
      const cut = (seed % 2 === 0 ? cuts.find(isWeekEnd) : undefined) ?? cuts[seed % cuts.length];
      const parts = cutPlan(plan, shifts, cut);
      const whole = costRoster(plan, rosterOf(...shifts));
      const both = parts.map((part) => costRoster(part.plan, rosterOf(...part.shifts)));
      for (const component of ['base', 'night', 'weekend', 'holiday', 'overtime', 'leave'] as const) {
        expect(both.reduce((sum, report) => sum + minutesOf(report, component), 0)).toBe(minutesOf(whole, component));
      }
      // weeks that are complete in the whole plan but in neither part lose their guarantee: compare line by line where the cut is a week end
      if (!isWeekEnd(cut)) return false;
      guarantees += minutesOf(whole, 'guarantee') > 0 ? 1 : 0;
      expect(minutesByLine(both)).toEqual(minutesByLine([whole]));
      return true;
    });
    expect(applied).toBeGreaterThan(40);
    expect(guarantees).toBeGreaterThan(10);
  });
});

/** The plan's dates before and from its cut-th; the shifts of the first part are the tail of the second. */
function cutPlan(plan: Plan, shifts: readonly Shift[], cut: number): readonly RandomCase[] {
  const at = addDays(plan.horizon.start, cut);
  const first = shifts.filter((s) => s.date < at);
  const tail = { from: plan.tail?.from ?? plan.horizon.start, shifts: [...(plan.tail?.shifts ?? []), ...first] };
  return [
    { plan: { ...plan, horizon: horizonOf(plan.horizon.start, cut) }, shifts: first },
    { plan: { ...plan, horizon: horizonOf(at, plan.horizon.days - cut), tail }, shifts: shifts.filter((s) => s.date >= at) },
  ];
}

function weekdayAt(plan: Plan, day: number): number {
  return new Date(plan.horizon.startMs + day * DAY_MS).getUTCDay() || 7;
}

function minutesOf(report: CostReport, component: PayLine['component']): number {
  return report.payLines.reduce((sum, line) => (line.component === component ? sum + (line.minutes ?? 0) : sum), 0);
}

function sumOf(payLines: readonly PayLine[]): number {
  return payLines.reduce((sum, line) => sum + line.planAmountMinor, 0);
}

function shuffled<T>(items: readonly T[], seed: number): readonly T[] {
  const random = createRandom(seed, 5);
  const result = [...items];
  for (let i = result.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [result[i], result[j]] = [result[j], result[i]];
  }
  return result;
}

/** Minutes by agent, period and component; a night shift across the cut has its second date in both parts. */
function minutesByLine(reports: readonly CostReport[]): ReadonlyMap<string, number> {
  const byLine = new Map<string, number>();
  for (const line of reports.flatMap((report) => report.payLines)) {
    const key = [line.agent, line.from, line.to, line.component].join(' ');
    if (line.minutes !== null) byLine.set(key, (byLine.get(key) ?? 0) + line.minutes);
  }
  return byLine;
}
