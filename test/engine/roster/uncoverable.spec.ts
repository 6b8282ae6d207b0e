import { verifyBound } from '../../../src/engine/coverage/verify-bound.js';
import { verifyRoster } from '../../../src/engine/coverage/verify-roster.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import { InputError, type Problem } from '../../../src/engine/model/problem.js';
import type { Requirement } from '../../../src/engine/model/requirement.js';
import type { Repair, RosterOutcome } from '../../../src/engine/model/roster.js';
import { solveRoster } from '../../../src/engine/roster/solve.js';
import { DAY_MS, HOUR_MS, MINUTE_MS, addDays } from '../../../src/engine/time/dates.js';
import { agentOf, contractOf, patternOf, planOf, premiumsOf, queueOf, requirementFor, rulesOf, shiftOf, siteOf, tailOf, timeOffOf } from '../../support/builders.js';
import { QUIET, withoutRepairs } from './solve-support.js';
import { ANN, BEN, FREE, type Story, datesOf, needed, solveStory, storyPlan } from './story.js';

const WORLD = [
  { code: 'NA', zone: 'America/New_York', window: { from: '06:00', to: '22:00' }, rate: '20.00' },
  { code: 'EU', zone: 'Europe/Warsaw', window: { from: '06:00', to: '22:00' }, rate: '16.00' },
  { code: 'AS', zone: 'Asia/Manila', window: { from: '08:00', to: '24:00' }, rate: '8.00' },
] as const;

/**
 * Three agents round the world who are to be one agent at all hours: 40 paid hours a week each, no more and no less, in shifts of eight
 * hours; breaks are at the desk, so that each paid hour covers. 168 h a week are needed and 3 x 40 h are there.
 */
function threeAgents(days: number, startEveryMinutes: number): Plan {
  return planOf({
    days, rosterGridMinutes: 60, softPrices: { startOutsideBand: '0', localNightHour: '0', preference: ['0', '0', '0'] }, answeringService: { ratePerHour: '28.00', currency: 'EUR' },
    sites: WORLD.map(({ code, zone }) => siteOf({ code, zone })),
    contracts: WORLD.map(({ code, window }) => contractOf({
      code, weeklyPaidMinutes: { min: 2400, target: 2400, max: 2400 }, shifts: [patternOf({ window, startEveryMinutes })],
      rules: rulesOf({ breaks: [{ presenceOverMinutes: 360, breaks: [{ kind: 'meal', minutes: 60, paid: true, relief: false }] }] }),
    })),
    agents: WORLD.map(({ code, zone, rate }) => agentOf({ code, site: code, contract: code, zone, pay: { kind: 'hourly', rate, currency: 'EUR' } })),
  });
}

function uncoverable(outcome: RosterOutcome): RosterOutcome & { readonly kind: 'uncoverable' } {
  if (outcome.kind !== 'uncoverable') throw new Error(`the outcome is ${outcome.kind}`);
  return outcome;
}

describe('three agents at all hours', () => {
  it('leave at least 192 of 672 hours open in four weeks, by hand; the proof says so to within 2 %', () => {
    const plan = threeAgents(28, 120);
    const requirement = requirementFor(plan, 1);
    const outcome = uncoverable(solveRoster(plan, requirement, { seed: 1, rounds: 10, shards: 1 }, withoutRepairs()));
    const byHand = (4 * 168 - 4 * 3 * 40) * 60;
    expect(outcome.atLeastOpenMinutes).toBeGreaterThan(0.98 * byHand);
    expect(outcome.atLeastOpenMinutes).toBeLessThanOrEqual(outcome.openMinutes);
    expect(outcome.openMinutes).toBeGreaterThanOrEqual(byHand);
    expect(outcome.openMinutes).toBeLessThan(1.15 * byHand);
    expect(verifyBound(plan, requirement, outcome.openProof)).toMatchObject({ ok: true, recomputed: outcome.openProof.bound });
    expect(Math.ceil(outcome.openProof.bound / 1000) * 60).toBe(outcome.atLeastOpenMinutes);
    const report = verifyRoster(plan, requirement, outcome.roster);
    expect([report.ok, report.openMinutes]).toEqual([true, outcome.openMinutes]);
    expect(outcome.windows.reduce((sum, w) => sum + (w.endMs - w.startMs), 0)).toBeGreaterThan(byHand * MINUTE_MS);
  });

  describe('in one week', () => {
    const plan = threeAgents(7, 60);
    const requirement = requirementFor(plan, 1);
    const outcome = uncoverable(solveRoster(plan, requirement, { seed: 1, rounds: 20, shards: 1 }, QUIET));
    const recheck = (repaired: Plan, needs: Requirement): RosterOutcome => {
      const again = solveRoster(repaired, needs, { seed: 2, rounds: 60, shards: 1 }, withoutRepairs());
      const report = verifyRoster(repaired, needs, again.roster);
      expect([again.kind, report.ok, report.openMinutes]).toEqual(['covered', true, 0]);
      return again;
    };
    const repairsOf = <K extends Repair['kind']>(kind: K): (Repair & { kind: K })[] => outcome.repairs.filter((r): r is Repair & { kind: K } => r.kind === kind);

    it('leave 48 h open, exactly what the proof says', () => {
      expect([outcome.openMinutes, outcome.atLeastOpenMinutes]).toEqual([48 * 60, 48 * 60]);
    });

    it('are bound by their weekly hours, together with the days off that allow no sixth shift either', () => {
      expect(outcome.bindingRules.join(', ')).toMatch(/weekly-hours/);
      expect(outcome.bindingRules.join(', ')).toMatch(/days-off-together/);
    });

    it('need two more, since four have 160 h for 168; each mix found covers when it is solved again, the cheapest first', () => {
      const hires = repairsOf('hire');
      expect(hires.length).toBeGreaterThan(0);
      for (const repair of hires) {
        expect([repair.heads, repair.hires.reduce((sum, h) => sum + h.heads, 0), repair.rechecked]).toEqual([2, 2, 'covered']);
        const people = repair.hires.flatMap(({ site, contract, queue, heads }) => Array.from({ length: heads }, (_, n) => {
          const like = plan.agents.find((a) => a.site === site && a.contract === contract && a.queue === queue)!;
          return agentOf({ ...like, code: `${site}-NEW-${n}` });
        }));
        recheck({ ...plan, agents: [...plan.agents, ...people] }, requirement);
        // All of them are paid by the hour for exactly 40 hours.
        expect(repair.costMinor).toBe(people.reduce((sum, p) => sum + 40 * Number(p.pay.kind === 'hourly' && p.pay.rate) * 100, 0));
        const { site, contract, queue, heads } = repair.hires[0];
        const called = (list: readonly { readonly code: string; readonly name: string }[], of: string): string => list.find((entry) => entry.code === of)!.name;
        const [siteName, contractName, queueName] = [called(plan.sites, site), called(plan.contracts, contract), called(plan.queues, queue)];
        expect(repair.sentence).toContain(`Hire 2 (${heads} in ${siteName} for ${queueName}, contract “${contractName}”`);
      }
      expect(hires.map((r) => r.costMinor)).toEqual([...hires.map((r) => r.costMinor)].sort((a, b) => a - b));
    });

    it('or shorter opening hours: what stays open is covered when it is solved again, and it is enough', () => {
      const closings = repairsOf('opening-hours');
      expect(closings.length).toBeGreaterThan(0);
      for (const { closed, savesOpenMinutes, queue } of closings) {
        const isClosed = (at: number): boolean => closed.some((w) => w.queue === queue && at >= w.startMs && at < w.endMs);
        recheck(plan, requirementFor(plan, (_, at) => Number(!isClosed(at))));
        expect(savesOpenMinutes).toBe(closed.reduce((sum, w) => sum + (w.endMs - w.startMs) / MINUTE_MS, 0));
        expect(savesOpenMinutes).toBeGreaterThanOrEqual(48 * 60);
      }
      // Saturday 00:00 UTC is Friday 19:00 in New York, the day before its clocks change.
      expect(closings.map((r) => r.sentence).join()).toMatch(/^Close Saturday and Sunday UTC \(on 2027-03-13: Friday 19:00 to Sunday \d\d:00 in .*\) for .*: the rest is covered\./);
    });

    it('or an answering service for exactly the hours that the roster leaves open', () => {
      expect(repairsOf('answering-service')).toMatchObject([{ openMinutes: 2880, costMinor: 48 * 2800, rechecked: 'covered' }]);
      const { repairs } = uncoverable(solveRoster({ ...plan, answeringService: null }, requirement, { seed: 1, rounds: 1, shards: 1 }, withoutRepairs()));
      expect(repairs.map((r) => r.kind)).not.toContain('answering-service');
    });
  });
});

describe('a hire', () => {
  it('costs what he himself costs, also where an earlier hire kept his code', () => {
    const early = agentOf({ ...ANN, code: 'HIRE-1', employedTo: '2027-03-08' });
    const plan = storyPlan({ starts: ['09:00'], agents: [early], contract: { weeklyPaidMinutes: { min: 0, target: 2400, max: 480 } } });
    const need = needed([Date.parse('2027-03-08T09:00Z'), Date.parse('2027-03-08T17:00Z')], [Date.parse('2027-03-09T09:00Z'), Date.parse('2027-03-09T17:00Z')]);
    const { repairs } = uncoverable(solveRoster(plan, requirementFor(plan, need), { seed: 1, rounds: 5, shards: 1 }, QUIET));
    expect(repairs.filter((r) => r.kind === 'hire')).toMatchObject([{ heads: 1, costMinor: 8000, rechecked: 'covered' }]);
  });

  it('who could have no schedule of his own is none: she needs her leave to reach her hours, he would have none', () => {
    const owes = { weeklyPaidMinutes: { min: 2400, target: 2400, max: 2400 } };
    const base = storyPlan({ starts: ['09:00'], agents: [ANN], contract: owes, rules: { daysOffTogether: 3 } });
    const plan = { ...base, timeOff: [timeOffOf(base, 'ANN', 'leave', '2027-03-08')] };
    const monday = needed([Date.parse('2027-03-08T09:00Z'), Date.parse('2027-03-08T17:00Z')]);
    expect(uncoverable(solveRoster(plan, requirementFor(plan, monday), { seed: 1, rounds: 5, shards: 1 }, QUIET)).repairs.filter((r) => r.kind === 'hire')).toEqual([]);
  });
});

describe('a repair that names people', () => {
  const weekdays = Array.from({ length: 5 }, (_, d) => [Date.parse('2027-03-08T09:00Z') + d * DAY_MS, Date.parse('2027-03-08T17:00Z') + d * DAY_MS] as const);
  const repairsOf = (plan: Plan): readonly Repair[] => {
    const requirement = requirementFor(plan, needed(...weekdays));
    return uncoverable(solveRoster(plan, requirement, { seed: 1, rounds: 5, shards: 1 }, QUIET)).repairs;
  };
  const of = (plan: Plan, ...kinds: readonly Repair['kind'][]): readonly Repair[] => repairsOf(plan).filter((r) => kinds.includes(r.kind));
  const CARA = agentOf({ ...ANN, code: 'CARA', name: 'Cara', unavailable: [{ weekday: 1, from: '00:00', to: '24:00' }, { weekday: 5, from: '00:00', to: '24:00' }] });

  it('gives overtime to who needs it, at its price: four days of Ann are 32 h, the fifth is 8 h at time and a half', () => {
    const plan = storyPlan({ starts: ['09:00'], agents: [ANN], contract: { weeklyPaidMinutes: { min: 0, target: 1920, max: 1920 }, premiums: premiumsOf({ overtime: '0.5' }) } });
    expect(of(plan, 'overtime', 'relaxed-rule')).toEqual([{
      kind: 'overtime', people: ['ANN'], minutesPerWeek: 480, costMinor: 12_000, rechecked: 'covered',
      sentence: 'Let Ann work up to 8 h a week beyond the contract\'s maximum, as overtime: covered, 120.00 EUR more than with the open hours in 7 days.',
    }]);
  });

  it('relaxes a rule by one step for the one who needs it, and for nobody else', () => {
    // Cara cannot work on Monday and Friday, so that Ann alone needs the fifth day running, or three and four would do between them.
    const alone = storyPlan({ starts: ['09:00'], agents: [ANN], rules: { maxConsecutiveDays: 4 } });
    expect(of(alone, 'overtime', 'relaxed-rule')).toEqual([{
      kind: 'relaxed-rule', rule: 'consecutive-days', people: ['ANN'], costMinor: 8000, rechecked: 'covered',
      sentence: 'Let Ann work one more day running (consecutive-days): covered, 80.00 EUR more than with the open hours in 7 days.',
    }]);
    const two = storyPlan({ starts: ['09:00'], agents: [ANN, CARA], rules: { maxNightsPerWeek: 1, nightWindow: { from: '12:00', to: '18:00' } }, contract: { weeklyPaidMinutes: { min: 0, target: 2400, max: 5000 } } });
    // Every shift is a night: one each is allowed, two each with one step more; three of five days stay open at least, and one step is not enough.
    expect(of(two, 'overtime', 'relaxed-rule')).toEqual([]);
  });

  it('relaxes two rules together, told as one, where neither closes anything alone: hours for four shifts, and three days off that leave four', () => {
    const plan = storyPlan({
      starts: ['09:00'], agents: [ANN], contract: { weeklyPaidMinutes: { min: 0, target: 1920, max: 1920 }, premiums: premiumsOf({ overtime: '0.5' }) }, rules: { daysOffTogether: 3 },
    });
    expect(of(plan, 'overtime', 'relaxed-rule')).toEqual([{
      kind: 'relaxed-rule', rule: 'weekly-hours + days-off-together', people: ['ANN'], costMinor: 12_000, rechecked: 'covered',
      sentence: 'Let Ann work one more shift a week than the contract has hours for, as overtime, and have one day fewer off together (weekly-hours + days-off-together): '
        + 'covered, 120.00 EUR more than with the open hours in 7 days.',
    }]);
    // Two days more off than that, and one step of each is not enough: nothing is promised.
    expect(of({ ...plan, contracts: plan.contracts.map((c) => ({ ...c, rules: { ...c.rules, daysOffTogether: 5 } })) }, 'overtime', 'relaxed-rule')).toEqual([]);
  });

  it('calls people back from leave, never from sickness', () => {
    const plan = storyPlan({ starts: ['09:00'], agents: [ANN] });
    const away = (kind: 'leave' | 'sickness'): Plan => ({ ...plan, timeOff: [timeOffOf(plan, 'ANN', kind, '2027-03-10')] });
    expect(of(away('leave'), 'relaxed-rule').map((r) => r.sentence)).toEqual([expect.stringMatching(/^Let Ann come back from leave \(time-off\): covered/)]);
    expect(of(away('sickness'), 'relaxed-rule')).toEqual([]);
  });
});

describe('one rule binds', () => {
  const spans = Array.from({ length: 7 }, (_, d) => [Date.parse('2027-03-08T09:00Z') + d * DAY_MS, Date.parse('2027-03-08T17:00Z') + d * DAY_MS] as const);
  const alone = { starts: ['09:00'], agents: [ANN] };
  const binding = (plan: Plan, need = needed(...spans)): readonly string[] =>
    uncoverable(solveRoster(plan, requirementFor(plan, need), { seed: 1, rounds: 5, shards: 1 }, QUIET)).bindingRules;

  it.each<readonly [string, Partial<Story>]>([
    ['weekly-hours', { contract: { weeklyPaidMinutes: { min: 0, target: 2400, max: 2400 } } }],
    ['consecutive-days', { rules: { maxConsecutiveDays: 4 } }],
    ['days-off-together', { rules: { daysOffTogether: 2 } }],
    ['weekends-off', { rules: { weekendOffEvery: 1 } }],
    ['nights-per-week', { rules: { nightsAllowed: false, nightWindow: { from: '12:00', to: '18:00' } } }],
    ['unavailability', { agents: [{ ...ANN, unavailable: [{ weekday: 3, from: '00:00', to: '24:00' }] }] }],
    ['nights-in-a-row', { rules: { maxNightsInARow: 4, nightWindow: { from: '12:00', to: '18:00' } } }],
    ['weekly-rest', { rules: { weeklyRestMinutes: 2100 } }],
    ['hours-per-day', { rules: { maxDailyMinutes: 479 } }],
    ['overtime-limit', { rules: { maxWeeklyOvertimeMinutes: 0 }, contract: { premiums: premiumsOf({ weeklyOvertimeAfterMinutes: 2400 }) } }],
    ['average-hours', { rules: { maxAverageWeeklyMinutes: 2400, averageWeeks: 4 } }],
    ['period-hours', { rules: { maxPeriodMinutes: 2400 } }],
    ['period-shifts', { rules: { maxPeriodShifts: 5 } }],
    ['shifts-per-pattern', { contract: { shifts: [patternOf({ window: { from: '09:00', to: '17:00' }, maxPerWeek: 5 })] } }],
    ['rotation-pattern', { contract: { rotation: { from: '2027-03-08', days: ['on', 'on', 'off'] } } }],
    ['pins', { pins: [{ agent: 'ANN', date: '2027-03-10', kind: 'off' }] }],
  ])('%s, and is named alone', (rule, story) => expect(binding(storyPlan({ ...alone, ...story }))).toEqual([rule]));

  it('time-off, minimum-rest, forward-rotation, weekends-worked and site-limit too', () => {
    const plan = storyPlan(alone);
    expect(binding({ ...plan, timeOff: [timeOffOf(plan, 'ANN', 'leave', '2027-03-10')] })).toEqual(['time-off']);
    const late = storyPlan({ ...alone, starts: ['09:00', '16:00'], rules: { minimumRestMinutes: 661 * 2 } });
    expect(binding(late, needed([Date.parse('2027-03-08T16:00Z'), Date.parse('2027-03-09T00:00Z')], spans[1]))).toEqual(['minimum-rest']);
    const noon = [Date.parse('2027-03-08T12:00Z'), Date.parse('2027-03-08T20:00Z')] as const;
    expect(binding(storyPlan({ ...alone, starts: ['09:00', '12:00'], rules: { forwardRotation: true } }), needed(noon, spans[1]))).toEqual(['forward-rotation']);
    const twoWeekends = storyPlan({ ...alone, days: 14, rules: { maxWeekendsWorked: 1 } });
    expect(binding(twoWeekends, needed(spans[5], [spans[5][0] + 7 * DAY_MS, spans[5][1] + 7 * DAY_MS]))).toEqual(['weekends-worked']);
    const site = storyPlan({ ...alone, sites: [siteOf(), siteOf({ code: 'T' })], queues: [queueOf({ sites: ['T'] })] });
    expect(binding(site)).toEqual(['site-limit']);
  });
});

describe('what cannot be proven', () => {
  it('is called stopped: eight hours are open, no proof says that they must be', () => {
    // Ann works two days running, Ben never two: half of each of their two schedules would cover all four days, no whole ones do.
    const days = ['2027-03-09', '2027-03-10', '2027-03-12', '2027-03-13'];
    const spans = days.map((date) => [Date.parse(`${date}T09:00Z`), Date.parse(`${date}T17:00Z`)] as const);
    const base = storyPlan({ starts: ['09:00'] });
    const contracts = base.contracts.map((c) => ({
      ...c, weeklyPaidMinutes: { min: 0, target: 960, max: 960 }, rules: rulesOf({ ...FREE, minConsecutiveDays: c.code === 'A-contract' ? 2 : 1, maxConsecutiveDays: c.code === 'A-contract' ? 2 : 1 }),
    }));
    const outcome = solveStory({ ...base, contracts }, needed(...spans));
    if (outcome.kind !== 'stopped') throw new Error(`the outcome is ${outcome.kind}`);
    expect([outcome.openMinutes, outcome.atLeastOpenMinutes]).toEqual([480, 0]);
    expect(outcome.windows).toEqual([{ queue: 'Q', startMs: outcome.windows[0].startMs, endMs: outcome.windows[0].startMs + 8 * HOUR_MS, openMinutes: 480 }]);
    const open = new Date(outcome.windows[0].startMs).toISOString().slice(0, 10);
    expect([...datesOf(outcome, 'ANN'), ...datesOf(outcome, 'BEN'), open].sort((a, b) => (a < b ? -1 : 1))).toEqual(days);
  });
});

describe('a plan without any roster is refused', () => {
  const problemsOf = (plan: Plan, need: Parameters<typeof requirementFor>[1] = 0): readonly Problem[] => {
    try {
      solveRoster(plan, requirementFor(plan, need), { seed: 1, rounds: 1, shards: 1 }, QUIET);
    } catch (error) {
      if (error instanceof InputError) return error.problems;
      throw error;
    }
    return [];
  };

  it('without agents', () => {
    expect(problemsOf(planOf({ agents: [] }))).toMatchObject([{ code: 'no-agents', field: 'agents' }]);
  });

  it('naming everybody whose own rules allow no schedule, and nobody else', () => {
    const impossible = { min: 2401, target: 2401, max: 2410 };
    const base = storyPlan({ starts: ['09:00'], contract: { weeklyPaidMinutes: impossible }, days: 14 });
    const plan = { ...base, agents: [ANN, BEN, { ...ANN, code: 'ANNE', name: 'Anne' }, { ...ANN, code: 'ANNA', name: 'Anna', employedFrom: addDays(base.horizon.start, 8) }] };
    expect(problemsOf(plan).map((p) => [p.code, p.field])).toEqual([['no-schedule-possible', 'agents.ANN'], ['no-schedule-possible', 'agents.ANNE']]);
    expect(problemsOf(plan)[0].message).toContain('Ann');
  });

  it('where more are needed at once than there are, the tail’s people counted', () => {
    const plan = storyPlan({ starts: ['09:00'] });
    expect(problemsOf(plan, 3)).toMatchObject([{ code: 'requirement-above-people', field: 'queues.Q', value: 3 }]);
    const gone = { ...plan, agents: [...plan.agents, { ...ANN, code: 'GONE' }] };
    const tail = tailOf('2027-03-01', shiftOf(gone, 'GONE', '2027-03-07', '20:00'));
    const early = needed([plan.horizon.startMs, plan.horizon.startMs + 4 * HOUR_MS]);
    expect(problemsOf({ ...plan, tail }, (queue, at) => 3 * early(queue, at))).toEqual([]);
  });

  it('whose shifts do not fall on the roster grid', () => {
    const plan = planOf({ rosterGridMinutes: 30, sites: [siteOf({ zone: 'Asia/Kathmandu' })], agents: [agentOf({ zone: 'Asia/Kathmandu' })], contracts: [contractOf({ rules: rulesOf({ breaks: [] }) })] });
    expect(problemsOf(plan)).toMatchObject([{ code: 'grid-does-not-fit', value: 30 }]);
  });
});
