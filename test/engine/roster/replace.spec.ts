import { verifyRoster } from '../../../src/engine/coverage/verify-roster.js';
import type { Agent } from '../../../src/engine/model/agent.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import type { InputError } from '../../../src/engine/model/problem.js';
import type { Requirement } from '../../../src/engine/model/requirement.js';
import type { Replacement, ReplacementReport, Roster } from '../../../src/engine/model/roster.js';
import type { LocalDate, WallTime } from '../../../src/engine/model/time.js';
import { replacementsFor } from '../../../src/engine/roster/replace.js';
import { solveRoster } from '../../../src/engine/roster/solve.js';
import { MINUTE_MS, addDays, wallMinute } from '../../../src/engine/time/dates.js';
import { localMinute } from '../../../src/engine/time/local.js';
import { agentOf, contractOf, patternOf, planOf, premiumsOf, queueOf, requirementFor, rosterOf, rulesOf, shiftOf, siteOf, tailOf } from '../../support/builders.js';
import { withoutRepairs } from './solve-support.js';
import { ANN, BEN, type Story, needed, storyPlan } from './story.js';

const [MON, TUE, WED, THU, FRI] = Array.from({ length: 5 }, (_, i) => addDays('2027-03-08', i));
const CARA: Agent = agentOf({ ...ANN, code: 'CARA', name: 'Cara', pay: { kind: 'hourly', rate: '10.50', currency: 'EUR' } });

function day(date: LocalDate, start: WallTime = '09:00', minutes = 480): readonly [number, number] {
  const startMs = Date.parse(`${date}T00:00Z`) + wallMinute(start) * MINUTE_MS;
  return [startMs, startMs + minutes * MINUTE_MS];
}

/** The roster as it is when somebody does what is proposed. */
function applied(roster: Roster, report: ReplacementReport, proposal: Replacement | null): Roster {
  const left = roster.shifts.filter((s) => s !== report.absentShift && !(s.agent === proposal?.agent && proposal.changedDays.includes(s.date)));
  return rosterOf(...left, ...(proposal?.shifts ?? []));
}

/** Each proposal keeps every rule, leaves open what it says, costs what it says, and moves nothing that has begun. Returns how many there are. */
function expectHonest(plan: Plan, requirement: Requirement, roster: Roster, report: ReplacementReport): number {
  const before = verifyRoster(plan, requirement, applied(roster, report, null));
  for (const proposal of report.ranked) {
    const after = verifyRoster(plan, requirement, applied(roster, report, proposal));
    expect(after.checks.flatMap((check) => check.violations.map((v) => v.sentence))).toEqual([]);
    expect([after.ok, after.openMinutes, after.money.objective - before.money.objective]).toEqual([true, proposal.openMinutes, proposal.costDelta]);
    expect(proposal.openMinutes).toBeLessThan(before.openMinutes);
    const moved = (list: Roster): readonly string[] => list.shifts.filter((s) => s.agent === proposal.agent && s.startMs < report.at).map((s) => JSON.stringify(s));
    expect(moved(applied(roster, report, proposal))).toEqual(moved(roster));
    expect(proposal.shifts.map((s) => s.date).every((date) => proposal.changedDays.includes(date))).toBe(true);
  }
  const rank = (p: Replacement): readonly [number, number, number] => [p.openMinutes, p.changedDays.length, p.costDelta];
  report.ranked.slice(1).forEach((proposal, i) => {
    const [a, b] = [rank(report.ranked[i]), rank(proposal)];
    const first = a.findIndex((value, k) => value !== b[k]);
    expect(first === -1 || a[first] < b[first]).toBe(true);
  });
  return report.ranked.length;
}

describe('Ann is absent on Wednesday', () => {
  const spans = [MON, TUE, WED, THU, FRI].map((date) => day(date));
  const story = (parts: Partial<Story> = {}): Plan => storyPlan({ starts: ['09:00'], agents: [ANN, BEN, CARA], ...parts });
  const report = (plan: Plan, roster: Roster, date = WED): ReplacementReport => {
    const requirement = requirementFor(plan, needed(...spans));
    const found = replacementsFor(plan, requirement, roster, 'ANN', date);
    expectHonest(plan, requirement, roster, found);
    return found;
  };
  const annWeek = (plan: Plan): Roster => rosterOf(...[MON, TUE, WED, THU, FRI].map((date) => shiftOf(plan, 'ANN', date, '09:00')));
  const ways = (found: ReplacementReport): readonly unknown[] => found.ranked.map((r) => [r.agent, r.openMinutes, r.costDelta, r.changedDays]);

  it('opens her eight hours; Cara closes them for 84.00, Ben for 160.00', () => {
    const plan = story();
    const found = report(plan, annWeek(plan));
    expect(found.opens).toEqual([{ queue: 'Q', startMs: day(WED)[0], endMs: day(WED)[1], openMinutes: 480 }]);
    expect([found.agent, found.date, found.at]).toEqual(['ANN', WED, day(WED)[0]]);
    expect(ways(found)).toEqual([['CARA', 0, 8_400_000, [WED]], ['BEN', 0, 16_000_000, [WED]]]);
    expect(found.ranked.map((r) => r.sentence)).toEqual([
      'Cara: 2027-03-10 09:00-17:00 (1 day changed), nothing stays open, +84.00 EUR.', 'Ben: 2027-03-10 09:00-17:00 (1 day changed), nothing stays open, +160.00 EUR.',
    ]);
  });

  it('whoever has not rested, is away or has another queue is not asked', () => {
    const plan = story({
      starts: ['09:00', '23:00'], rules: { minimumRestMinutes: 660 }, queues: [queueOf(), queueOf({ code: 'R' })],
      agents: [ANN, { ...BEN, unavailable: [{ weekday: 3, from: '16:45', to: '18:00' }] }, CARA, { ...CARA, code: 'DAVE', queue: 'R' }],
    });
    expect(ways(report(plan, rosterOf(...annWeek(plan).shifts, shiftOf(plan, 'CARA', TUE, '23:00'))))).toEqual([]);
  });

  it('who can close a part comes after all who close everything', () => {
    const plan = story({ agents: [ANN, BEN, { ...CARA, contract: 'half' }] });
    const half = { ...plan.contracts[0], code: 'half', shifts: [patternOf({ window: { from: '09:00', to: '13:00' }, lengthsMinutes: [240] })] };
    const four = { ...plan, contracts: [...plan.contracts, half] };
    expect(ways(report(four, annWeek(four)))).toEqual([['BEN', 0, 16_000_000, [WED]], ['CARA', 240, 4_200_000, [WED]]]);
  });

  it('a surplus shift to come may move; one that has begun may not', () => {
    const rules = { contract: { weeklyPaidMinutes: { min: 0, target: 480, max: 480 } }, agents: [{ ...ANN, contract: 'B-contract' }, CARA] };
    const plan = story(rules);
    const moved = report(plan, rosterOf(...annWeek(plan).shifts, shiftOf(plan, 'CARA', FRI, '09:00')));
    expect(ways(moved)).toEqual([['CARA', 0, 0, [WED, FRI]]]);
    expect(moved.ranked[0].sentence).toBe('Cara: 2027-03-10 09:00-17:00, 2027-03-12 off (2 days changed), nothing stays open, +0.00 EUR.');
    expect(ways(report(plan, rosterOf(...annWeek(plan).shifts, shiftOf(plan, 'CARA', TUE, '09:00'))))).toEqual([]);
  });

  it('nobody is told to open another hole for hers: that closes nothing', () => {
    const plan = story({ contract: { weeklyPaidMinutes: { min: 0, target: 480, max: 480 } }, agents: [{ ...ANN, contract: 'B-contract' }, CARA] });
    const roster = rosterOf(...[MON, TUE, WED, THU].map((date) => shiftOf(plan, 'ANN', date, '09:00')), shiftOf(plan, 'CARA', FRI, '09:00'));
    expect(ways(report(plan, roster))).toEqual([]);
  });

  it('one cell that opens is worth a shift, though it would not be worth its wage', () => {
    const plan = story({ rosterGridMinutes: 15, demandIntervalMinutes: 15 });
    const requirement = requirementFor(plan, needed(day(WED, '12:00', 15)));
    const found = replacementsFor(plan, requirement, rosterOf(shiftOf(plan, 'ANN', WED, '09:00')), 'ANN', WED);
    expect([found.opens.length, found.opens[0].openMinutes, ways(found)]).toEqual([1, 15, [['CARA', 0, 8_400_000, [WED]], ['BEN', 0, 16_000_000, [WED]]]]);
  });

  it('has no shift on another date: refused', () => {
    const plan = story();
    expect.assertions(1);
    try {
      replacementsFor(plan, requirementFor(plan, 0), annWeek(plan), 'ANN', '2027-03-13');
    } catch (error) {
      expect((error as InputError).problems).toMatchObject([{ code: 'unknown-reference', field: 'agent' }]);
    }
  });
});

describe('breaks', () => {
  /** Two are needed from 08:00 to 17:00 and one from 15:00; a meal of half an hour each, Ann's and Ben's at noon, one after the other. */
  const rules = { breaks: [{ presenceOverMinutes: 360, breaks: [{ kind: 'meal' as const, minutes: 30, paid: false, relief: true }] }], maxWorkWithoutBreakMinutes: 480 };
  const base = storyPlan({ starts: [], contract: { shifts: [patternOf({ window: { from: '08:00', to: '17:00' } })] }, rules, rosterGridMinutes: 30, demandIntervalMinutes: 30, agents: [ANN, { ...BEN, contract: 'A-contract' }, CARA] });
  const plan: Plan = { ...base, contracts: base.contracts.filter((c) => c.code === 'A-contract') };
  const requirement = requirementFor(plan, (_, at) => needed(day(MON, '09:00', 360))('Q', at) + needed(day(MON, '09:00'))('Q', at));
  const on = (agent: string, start: WallTime, mealAfter: number): Roster['shifts'][number] => shiftOf(plan, agent, MON, start, 480, [mealAfter]);

  it('that move to close a hole are a change like any other, and are shown', () => {
    const roster = rosterOf(on('ANN', '09:00', 180), on('BEN', '09:00', 210), on('CARA', '08:00', 60));
    const found = replacementsFor(plan, requirement, roster, 'CARA', MON);
    // Cara had begun at 08:00 and Ann and Ben at 09:00: their day is still to come.
    expect(found.opens.map((w) => w.openMinutes)).toEqual([60]);
    expect(found.ranked.map((r) => [r.agent, r.openMinutes, r.costDelta, r.changedDays])).toEqual([['ANN', 30, 0, [MON]], ['BEN', 30, 0, [MON]]]);
    expect(found.ranked[0].sentence).toBe('Ann: 2027-03-08 09:00-17:00 with other breaks (1 day changed), 30 agent-minutes stay open, +0.00 EUR.');
    expectHonest(plan, requirement, roster, found);
  });

  it('stay where they are once the shift has begun', () => {
    const roster = rosterOf(on('ANN', '08:00', 240), on('BEN', '08:00', 270), on('CARA', '09:00', 60));
    const later = requirementFor(plan, (_, at) => needed(day(MON, '09:00', 360))('Q', at) + needed(day(MON, '09:00', 420))('Q', at));
    const found = replacementsFor(plan, later, roster, 'CARA', MON);
    expect([found.opens.map((w) => w.openMinutes), found.ranked]).toEqual([[60], []]);
  });
});

describe('every proposal for a solved roster', () => {
  it('can be taken at its word', () => {
    const zone = 'Europe/Warsaw';
    const rules = rulesOf({ breaks: [{ presenceOverMinutes: 300, breaks: [{ kind: 'meal', minutes: 30, paid: false, relief: true }] }], weekendOffEvery: 2, daysOffTogether: 2 });
    const base = planOf({
      start: '2027-03-22', days: 14, rosterGridMinutes: 30, sites: [siteOf({ zone })],
      contracts: [contractOf({ rules, shifts: [patternOf({ window: { from: '07:00', to: '20:00' }, startEveryMinutes: 150, lengthsMinutes: [360, 480] })], premiums: premiumsOf({ weekend: '0.5' }) })],
      agents: Array.from({ length: 6 }, (_, i) => agentOf({
        code: `A${i}`, zone, pay: { kind: 'hourly', rate: `${10 + i}.37`, currency: 'EUR' }, preferences: i % 2 === 0 ? [{ kind: 'off-weekday', weekday: 4, strength: 2 }] : [],
      })),
    });
    const plan: Plan = { ...base, tail: tailOf('2027-03-15', ...['2027-03-20', '2027-03-21'].map((date) => shiftOf(base, 'A1', date, '09:30'))) };
    const requirement = requirementFor(plan, (_, at) => {
      const hour = localMinute(zone, at) / 60;
      return hour >= 8 && hour < 18 ? (hour >= 10 && hour < 13 ? 2 : 1) : 0;
    });
    const { roster, kind } = solveRoster(plan, requirement, { seed: 3, rounds: 40, shards: 1 }, withoutRepairs());
    expect([kind, verifyRoster(plan, requirement, roster).ok]).toEqual(['covered', true]);
    let [absences, proposals, closing] = [0, 0, 0];
    roster.shifts.forEach((shift, i) => {
      if (i % 2 > 0) return;
      const report = replacementsFor(plan, requirement, roster, shift.agent, shift.date);
      absences++;
      proposals += expectHonest(plan, requirement, roster, report);
      closing += Number(report.ranked[0]?.openMinutes === 0);
    });
    expect(absences).toBeGreaterThanOrEqual(10);
    expect(proposals).toBeGreaterThan(2 * absences);
    expect(closing).toBeGreaterThan(absences / 2);
  });
});
