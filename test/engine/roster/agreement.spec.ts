import { verifyBound } from '../../../src/engine/coverage/verify-bound.js';
import { verifyRoster } from '../../../src/engine/coverage/verify-roster.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import { HOUR_MS, weekdayOf } from '../../../src/engine/time/dates.js';
import { compile } from '../../../src/engine/roster/compile/compile.js';
import { rowsWithoutPad } from '../../../src/engine/roster/phase-one.js';
import { solveRoster } from '../../../src/engine/roster/solve.js';
import { withoutStartBands } from '../../../src/engine/roster/solver/bound.js';
import { BundleAscent } from '../../../src/engine/roster/solver/bundle.js';
import { localDate, localMinute } from '../../../src/engine/time/local.js';
import { agentOf, contractOf, patternOf, planOf, premiumsOf, queueOf, requirementFor, rulesOf, shiftOf, siteOf, tailOf, timeOffOf } from '../../support/builders.js';
import { SWITCHED_RULES } from '../../support/more-rules.js';
import { QUIET } from './solve-support.js';

/** Two sites whose day shifts do not meet, two people each, two weeks over Warsaw's change to summer time; breaks need relief. */
function twoSites(): Plan {
  const contract = contractOf({
    weeklyPaidMinutes: { min: 900, target: 2250, max: 2250 }, guaranteedWeeklyMinutes: 1350, shifts: [patternOf({ window: { from: '08:00', to: '17:00' }, startEveryMinutes: 60 })],
    premiums: premiumsOf({ night: '0.25', weekend: '0.5', holiday: '1', overtime: '0.5', dailyOvertimeAfterMinutes: 450, weeklyOvertimeAfterMinutes: 2000, onCost: '0.2' }),
    rules: rulesOf({ holidayCredits: true, startBandMinutes: 30 }),
  });
  const people = (site: string, zone: string): Plan['agents'] => ['1', '2'].map((n) => agentOf({
    code: `${site}${n}`, site, zone, preferences: n === '1' ? [{ kind: 'off-weekday', weekday: 3, strength: 2 }] : [],
    pay: n === '2' ? { kind: 'monthly', salary: '3200.00', currency: 'EUR', yearlyHoursDivisor: '1950' } : { kind: 'hourly', rate: site === 'W' ? '14.35' : '9.99', currency: site === 'W' ? 'EUR' : 'USD' },
  }));
  const base = planOf({
    start: '2027-03-22', days: 14, exchangeRates: [{ currency: 'USD', rate: '0.9137', date: '2027-03-01' }], contracts: [contract], queues: [queueOf()],
    sites: [siteOf({ code: 'W', zone: 'Europe/Warsaw', holidays: [{ date: '2027-03-29', name: 'Easter Monday' }], seatMonthly: { amount: '35.00', currency: 'EUR' } }), siteOf({ code: 'B', zone: 'America/Bogota' })],
    agents: [...people('W', 'Europe/Warsaw'), ...people('B', 'America/Bogota')],
  });
  return {
    ...base, timeOff: [timeOffOf(base, 'B1', 'leave', '2027-03-25')],
    tail: tailOf('2027-03-15', ...['2027-03-19', '2027-03-20', '2027-03-21'].map((date) => shiftOf(base, 'B2', date, '10:00')), shiftOf(base, 'W1', '2027-03-21', '10:00')),
  };
}

describe('the solver and the referee', () => {
  it('agree on rules, cover, money and bound of a two-site plan with tail, leave, overtime and a clock change', () => {
    const plan = twoSites();
    const requirement = requirementFor(plan, (_, at) => {
      const [warsaw, bogota] = [localMinute('Europe/Warsaw', at) / 60, localMinute('America/Bogota', at) / 60];
      const weekend = weekdayOf(localDate('UTC', at)) >= 6;
      return (warsaw >= 9 && warsaw < 16) || (bogota >= 9 && bogota < 16) ? (weekend ? 0 : 1) : 0;
    });
    const outcome = solveRoster(plan, requirement, { seed: 1, rounds: 8, shards: 1 }, QUIET);
    const report = verifyRoster(plan, requirement, outcome.roster);
    expect(report.checks.flatMap((c) => c.violations.map((v) => v.sentence))).toEqual([]);
    expect([report.ok, outcome.kind, report.openMinutes]).toEqual([true, 'covered', 0]);
    expect({ objective: report.money.objective, sunk: report.money.sunk }).toEqual({ objective: outcome.objective, sunk: outcome.sunk });
    expect(verifyBound(plan, requirement, outcome.bound!)).toMatchObject({ ok: true, recomputed: outcome.bound!.bound });
    expect(outcome.bound!.bound).toBeLessThanOrEqual(outcome.objective);
    expect(outcome.bound!.rulesRelaxed).toEqual([]);
    const nothingToCheck = ['weekends-off', ...SWITCHED_RULES, 'site-limit', 'unavailability', 'employment-dates', 'pins'];
    expect(report.checks.filter((check) => check.checked === 0).map((check) => check.rule)).toEqual(nothingToCheck);
    expect(report.soft.length).toBeGreaterThan(0);
  });

  it('agree on a bound that leaves the start band out, and names it', () => {
    const starts = patternOf({ startEveryMinutes: 60, lengthsMinutes: [240], window: { from: '06:00', to: '18:00' } });
    const plan = planOf({
      days: 7, rosterGridMinutes: 60, contracts: [contractOf({ rules: rulesOf({ breaks: [], startBandMinutes: 0 }), shifts: [starts] })],
      agents: ['A', 'B', 'C'].map((code) => agentOf({ code, pay: { kind: 'hourly', rate: `${10 + code.charCodeAt(0)}`, currency: 'EUR' } })),
    });
    // Four hours that begin two hours later every day: whoever serves them alone starts in no band.
    const requirement = requirementFor(plan, (_, at) => {
      const hour = (at - plan.horizon.startMs) / HOUR_MS;
      return Number(hour % 24 >= 6 + 2 * (Math.floor(hour / 24) % 5) && hour % 24 < 10 + 2 * (Math.floor(hour / 24) % 5));
    });
    const { problem } = compile(plan, requirement);
    const dual = new BundleAscent(withoutStartBands(problem), problem.openCellPrice, new Float64Array(problem.need.length));
    for (let step = 0; step < 60; step++) dual.step();
    const { bound, prices } = dual.result();
    const proof = { kind: 'money', bound, prices: rowsWithoutPad(problem, prices), priceCap: problem.openCellPrice, rulesRelaxed: ['start-band'] } as const;
    expect(verifyBound(plan, requirement, proof)).toMatchObject({ ok: true, recomputed: bound });
    // The same prices prove more where the wish is held to, so that the claim without naming it is refused.
    const named = verifyBound(plan, requirement, { ...proof, rulesRelaxed: [] });
    expect(named.ok).toBe(false);
    expect(named.recomputed!).toBeGreaterThan(bound);
  });
});
