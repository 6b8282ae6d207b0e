import type { Plan } from '../../../src/engine/model/plan.js';
import type { RosterOutcome } from '../../../src/engine/model/roster.js';
import type { HardRule } from '../../../src/engine/model/rules.js';
import type { Instant, LocalDate, WallTime } from '../../../src/engine/model/time.js';
import { HOUR_MS, addDays, wallMinute } from '../../../src/engine/time/dates.js';
import { localDay } from '../../../src/engine/time/local.js';
import { generatedInstant } from '../../../src/engine/time/wall.js';
import { agentOf, patternOf, queueOf, shiftAt, shiftOf, siteOf, tailOf } from '../../support/builders.js';
import { ANN, BEN, type Story, datesOf, needed, solveStory, startsOf, storyPlan, wouldBreak } from './story.js';

/** Monday to Sunday, and the Monday after. */
const [MON, TUE, WED, THU, FRI, SAT, SUN, NEXT_MON] = Array.from({ length: 8 }, (_, i) => addDays('2027-03-08', i));

/** Eight hours (or as many) from a reading on a date, as instants. */
function from(date: LocalDate, start: WallTime, hours = 8, zone = 'UTC'): readonly [Instant, Instant] {
  const startMs = generatedInstant(zone, date, wallMinute(start));
  return [startMs, startMs + hours * HOUR_MS];
}

interface Boundary {
  readonly inside: Partial<Story>;
  readonly outside: Partial<Story>;
}

/**
 * Ann is cheaper, so she works all that her rules let her; what she may not falls to Ben. Inside the boundary she works everything; one unit
 * further that very roster would break the rule and no other, and the solver gives her one shift less.
 */
function boundary(rule: HardRule, common: Story, spans: readonly (readonly [Instant, Instant])[], { inside, outside }: Boundary): void {
  const loose = storyPlan({ ...common, ...inside });
  const strict = storyPlan({ ...common, ...outside });
  const within = solveStory(loose, needed(...spans));
  const beyond = solveStory(strict, needed(...spans));
  expect([within.kind, datesOf(within, 'ANN').length, datesOf(within, 'BEN')]).toEqual(['covered', spans.length, []]);
  expect(wouldBreak(loose, within)).toEqual([]);
  expect(wouldBreak(strict, within)).toEqual([rule]);
  expect([beyond.kind, datesOf(beyond, 'ANN').length, datesOf(beyond, 'BEN').length]).toEqual(['covered', spans.length - 1, 1]);
  expect(beyond.objective).toBeGreaterThan(within.objective);
}

describe('minimum-rest', () => {
  const spans = [from(MON, '14:00'), from(TUE, '09:00')];

  it('lets a late shift be followed by a morning after 11 h, not after one minute less than is due', () => {
    boundary('minimum-rest', { starts: ['14:00', '09:00'] }, spans, { inside: { rules: { minimumRestMinutes: 660 } }, outside: { rules: { minimumRestMinutes: 661 } } });
  });

  it('is elapsed: the night in which the clocks spring forward has 10 h', () => {
    const zone = 'Europe/Warsaw';
    const night = [from('2027-03-27', '14:00', 8, zone), from('2027-03-28', '09:00', 8, zone)];
    const story = { starts: ['14:00', '09:00'], zone, start: '2027-03-22', days: 14 };
    boundary('minimum-rest', story, night, { inside: { rules: { minimumRestMinutes: 600 } }, outside: { rules: { minimumRestMinutes: 660 } } });
  });

  it('counts from the end of the tail', () => {
    const plan = storyPlan({ starts: ['09:00'] });
    const until = (end: WallTime): Partial<Story> => ({ tail: tailOf('2027-03-01', shiftAt(plan, 'ANN', from('2027-03-07', end)[0] - 8 * HOUR_MS, '2027-03-07', 480)) });
    boundary('minimum-rest', { starts: ['09:00'], rosterGridMinutes: 15, rules: { minimumRestMinutes: 660 } }, [from(MON, '09:00')], { inside: until('22:00'), outside: until('22:15') });
  });
});

describe('consecutive-days', () => {
  const week = [MON, TUE, WED, THU, FRI, SAT, SUN].map((date) => from(date, '09:00'));

  it('is six days running and not seven', () => {
    boundary('consecutive-days', { starts: ['09:00'] }, week, { inside: { rules: { maxConsecutiveDays: 7 } }, outside: { rules: { maxConsecutiveDays: 6 } } });
  });

  it('counts the run of the tail', () => {
    const plan = storyPlan({ starts: ['09:00'] });
    const tail = tailOf('2027-03-01', ...['2027-03-04', '2027-03-05', '2027-03-06', '2027-03-07'].map((date) => shiftOf(plan, 'ANN', date, '09:00')));
    boundary('consecutive-days', { starts: ['09:00'], rules: { maxConsecutiveDays: 6 } }, week.slice(0, 3), { inside: { tail: null }, outside: { tail } });
  });

  it('counts the edge date', () => {
    const zone = 'Asia/Manila';
    const mornings = [SUN, NEXT_MON].map((date) => from(date, '00:00', 8, zone));
    boundary('consecutive-days', { starts: ['00:00'], zone }, mornings, { inside: { rules: { maxConsecutiveDays: 2 } }, outside: { rules: { maxConsecutiveDays: 1 } } });
  });

  it('gives at least as many days running as the rule wants, even one that nobody needs', () => {
    const solved = (minConsecutiveDays: number): readonly LocalDate[] => {
      const plan = storyPlan({ starts: ['09:00'], rules: { minConsecutiveDays }, agents: [ANN] });
      return datesOf(solveStory(plan, needed(from(WED, '09:00'))), 'ANN');
    };
    expect(solved(1)).toEqual([WED]);
    const two = solved(2);
    expect(two.length).toBe(2);
    expect(two).toContain(WED);
    expect(addDays(two[0], 1)).toBe(two[1]);
  });

  it('does not know how long a run is that began before the tail, or ends after the plan', () => {
    const plan = storyPlan({ starts: ['09:00'] });
    const tail = tailOf('2027-03-07', shiftOf(plan, 'ANN', '2027-03-07', '09:00'));
    const story = { starts: ['09:00'], rules: { minConsecutiveDays: 3 }, agents: [ANN], tail };
    const from7 = storyPlan(story);
    expect(datesOf(solveStory(from7, needed()), 'ANN')).toEqual([]);
    const from6 = storyPlan({ ...story, tail: { ...tail, from: '2027-03-06' } });
    expect(datesOf(solveStory(from6, needed()), 'ANN')).toEqual([MON, TUE]);
    expect(datesOf(solveStory(from7, needed(from(SUN, '09:00'))), 'ANN')).toEqual([SUN]);
    // In Manila a day off on the edge date follows; the run's end is still not planned.
    const manila = storyPlan({ ...story, zone: 'Asia/Manila', tail: null, agents: [{ ...ANN, zone: 'Asia/Manila' }] });
    expect(datesOf(solveStory(manila, needed(from(SUN, '09:00', 8, 'Asia/Manila'))), 'ANN')).toEqual([SUN]);
  });
});

describe('days-off-together', () => {
  it('wants two days off beside each other in a complete week', () => {
    const spans = [MON, TUE, THU, FRI, SUN].map((date) => from(date, '09:00'));
    boundary('days-off-together', { starts: ['09:00'] }, spans, { inside: { rules: { daysOffTogether: 1 } }, outside: { rules: { daysOffTogether: 2 } } });
  });

  it('asks nothing of a week that is not complete', () => {
    const spans = [MON, TUE, THU, FRI].map((date) => from(date, '09:00'));
    const plan = storyPlan({ starts: ['09:00'], rules: { daysOffTogether: 2 }, days: 6 });
    expect(datesOf(solveStory(plan, needed(...spans)), 'ANN')).toEqual([MON, TUE, THU, FRI]);
  });
});

describe('weekly-hours', () => {
  const hours = (min: number, max: number): Partial<Story> => ({ contract: { weeklyPaidMinutes: { min, target: 2400, max } } });

  it('never pays more than the maximum', () => {
    const spans = [MON, TUE, WED, THU, FRI].map((date) => from(date, '09:00'));
    boundary('weekly-hours', { starts: ['09:00'] }, spans, { inside: hours(0, 2400), outside: hours(0, 2399) });
  });

  it('counts the paid minutes of the tail in the week that the plan cuts', () => {
    const story = { starts: ['09:00'], start: WED, days: 5, contract: { weeklyPaidMinutes: { min: 0, target: 2400, max: 2400 } } };
    const plan = storyPlan(story);
    const tail = (dates: readonly LocalDate[]): Partial<Story> => ({ tail: tailOf(MON, ...dates.map((date) => shiftOf(plan, 'ANN', date, '09:00'))) });
    boundary('weekly-hours', story, [WED, THU, FRI, SAT].map((date) => from(date, '09:00')), { inside: tail([TUE]), outside: tail([MON, TUE]) });
  });

  it('a tail that passed the maximum by itself only ends the week’s work', () => {
    const story = { starts: ['09:00'], start: FRI, days: 10, contract: { weeklyPaidMinutes: { min: 0, target: 900, max: 900 } } };
    const bare = storyPlan(story);
    const plan = storyPlan({ ...story, tail: tailOf(MON, ...[MON, TUE].map((date) => shiftOf(bare, 'ANN', date, '09:00'))) });
    const outcome = solveStory(plan, needed(from(FRI, '09:00'), from(NEXT_MON, '09:00')));
    expect([datesOf(outcome, 'ANN'), datesOf(outcome, 'BEN')]).toEqual([[NEXT_MON], [FRI]]);
  });

  it('rosters the minimum though nobody needs it, less what leave credits', () => {
    const solved = (min: number, leave: readonly LocalDate[]): number => {
      const bare = storyPlan({ starts: ['09:00'], agents: [ANN], ...hours(min, 2400) });
      const timeOff = leave.map((date) => ({ agent: 'ANN', kind: 'leave' as const, dates: [date], credited: true, ...localDay('UTC', date) }));
      return datesOf(solveStory({ ...bare, timeOff }, needed()), 'ANN').length;
    };
    expect([solved(0, []), solved(480, []), solved(481, []), solved(1440, [])]).toEqual([0, 1, 2, 3]);
    expect([solved(1440, [WED]), solved(1441, [WED])]).toEqual([2, 3]);
  });
});

describe('nights-per-week', () => {
  const nights = [MON, TUE, WED, THU].map((date) => from(date, '22:00'));

  it('is as many as allowed and not one more', () => {
    boundary('nights-per-week', { starts: ['22:00'] }, nights, { inside: { rules: { maxNightsPerWeek: 4 } }, outside: { rules: { maxNightsPerWeek: 3 } } });
  });

  it('none where nights are not allowed, of which 2 h 45 min in the night window is none', () => {
    boundary('nights-per-week', { starts: ['19:45'], hours: 6, rosterGridMinutes: 15 }, [from(MON, '20:00', 5)], {
      inside: { rules: { nightsAllowed: false, nightShiftMinutes: 166 } }, outside: { rules: { nightsAllowed: false, nightShiftMinutes: 165 } },
    });
  });

  it('counts the tail’s nights of the same week', () => {
    const story = { starts: ['22:00'], start: WED, days: 5, rules: { maxNightsPerWeek: 2 } };
    const tail = (dates: readonly LocalDate[]): Partial<Story> => ({ tail: tailOf(MON, ...dates.map((date) => shiftOf(storyPlan(story), 'ANN', date, '22:00'))) });
    boundary('nights-per-week', story, [from(WED, '22:00'), from(THU, '22:00')], { inside: tail([]), outside: tail([TUE]) });
  });
});

describe('weekends-off', () => {
  const story = { starts: ['09:00'], days: 14 };

  it('gives one weekend in two off', () => {
    const spans = [SAT, addDays(SAT, 7)].map((date) => from(date, '09:00'));
    boundary('weekends-off', story, spans, { inside: { rules: { weekendOffEvery: 3 } }, outside: { rules: { weekendOffEvery: 2 } } });
  });

  it('a Friday night that ends on Saturday takes the weekend', () => {
    const common = { days: 14, rosterGridMinutes: 15, rules: { weekendOffEvery: 1 } };
    const friday = (start: WallTime) => ({ starts: [start] });
    const within = storyPlan({ ...common, ...friday('16:00') });
    expect(datesOf(solveStory(within, needed(from(FRI, '16:00'))), 'ANN')).toEqual([FRI]);
    const beyond = storyPlan({ ...common, ...friday('16:15') });
    expect(datesOf(solveStory(beyond, needed(from(FRI, '17:00', 7))), 'ANN')).toEqual([]);
  });

  it('counts the weekends of the tail', () => {
    const plan = storyPlan(story);
    const tail = (date: LocalDate): Partial<Story> => ({ tail: tailOf('2027-03-01', shiftOf(plan, 'ANN', date, '09:00')) });
    boundary('weekends-off', { ...story, rules: { weekendOffEvery: 2 } }, [from(SAT, '09:00')], { inside: tail('2027-03-05'), outside: tail('2027-03-06') });
  });
});

describe('start-window, shift-length, one-start-per-day', () => {
  it('a shift starts where its pattern lets it: 09:00 needs a window to 17:00', () => {
    const solved = (to: WallTime): RosterOutcome => {
      const plan = storyPlan({ starts: [], contract: { shifts: [patternOf({ window: { from: '07:00', to } })] } });
      return solveStory({ ...plan, contracts: plan.contracts.map((c) => (c.code === 'B-contract' ? { ...c, shifts: [patternOf({ window: { from: '09:00', to: '17:00' } })] } : c)) }, needed(from(MON, '09:00')));
    };
    expect([startsOf(solved('17:00'), 'ANN'), startsOf(solved('17:00'), 'BEN')]).toEqual([[`${MON} 09:00`], []]);
    expect([startsOf(solved('16:59'), 'ANN'), startsOf(solved('16:59'), 'BEN')]).toEqual([[], [`${MON} 09:00`]]);
  });

  it('a need of four hours costs a shift of eight where no other is offered', () => {
    const paid = (lengthsMinutes: readonly number[]): number => {
      const plan = storyPlan({ starts: [], contract: { shifts: [patternOf({ lengthsMinutes, window: { from: '06:00', to: '18:00' } })] } });
      return solveStory(plan, needed(from(MON, '09:00', 4))).objective / 100_000;
    };
    expect([paid([480]), paid([240, 480])]).toEqual([80, 40]);
  });

  it('the second start of a date is somebody else’s, however long the rest', () => {
    const plan = storyPlan({ starts: ['00:00', '16:00'] });
    const outcome = solveStory(plan, needed(from(MON, '00:00'), from(MON, '16:00')));
    expect([datesOf(outcome, 'ANN'), datesOf(outcome, 'BEN')]).toEqual([[MON], [MON]]);
  });
});

describe('breaks', () => {
  const meal = (edge: number, stretch: number): Partial<Story> => ({
    rules: { breaks: [{ presenceOverMinutes: 360, breaks: [{ kind: 'meal', minutes: 30, paid: false, relief: true }] }], breakEdgeMinutes: edge, maxWorkWithoutBreakMinutes: stretch },
  });
  /** Nobody is needed in the half hours from 08:00 and from 13:00; the shift ends at 16:00. */
  const solved = (story: Partial<Story>): RosterOutcome => {
    const plan = storyPlan({ starts: ['08:00'], demandIntervalMinutes: 30, rosterGridMinutes: 15, ...story });
    return solveStory(plan, needed(from(MON, '08:30', 4.5), from(MON, '13:30', 2.5)));
  };
  const mealOf = (outcome: RosterOutcome): number | undefined => {
    const shift = outcome.roster.shifts.find((s) => s.agent === 'ANN');
    return shift && (shift.segments.find((s) => s.kind === 'meal')!.startMs - shift.startMs) / 60_000;
  };

  it('lie where nobody is needed, off the edges', () => {
    expect(mealOf(solved(meal(0, 480)))).toBe(0);
    expect(mealOf(solved(meal(150, 480)))).toBe(300);
    // A minute more, and 13:00 to 13:30 is too near the end: Ben, who owes himself no meal, is cheaper than relief for Ann.
    expect([mealOf(solved(meal(151, 480))), datesOf(solved(meal(151, 480)), 'BEN')]).toEqual([undefined, [MON]]);
  });

  it('no later than work without one may last: then somebody relieves', () => {
    const within = solved(meal(60, 300));
    expect([mealOf(within), datesOf(within, 'BEN')]).toEqual([300, []]);
    const beyond = solved(meal(60, 299));
    expect([beyond.kind, datesOf(beyond, 'BEN').length]).toEqual(['covered', 1]);
  });
});

describe('one-queue and site-limit', () => {
  it('Ann has time and Ben’s queue stays open', () => {
    const plan = storyPlan({ starts: ['09:00'], queues: [queueOf(), queueOf({ code: 'R' })], agents: [ANN, { ...BEN, queue: 'R', employedTo: MON }] });
    const outcome = solveStory(plan, (queue, at) => (queue === 'R' ? needed(from(MON, '09:00'), from(TUE, '09:00'))(queue, at) : 0));
    expect([outcome.kind, outcome.openMinutes, datesOf(outcome, 'ANN')]).toEqual(['uncoverable', 480, []]);
  });

  it('a queue served from one site only leaves the cheaper site out', () => {
    const solved = (sites: readonly string[] | null): readonly LocalDate[] => {
      const base = storyPlan({ starts: ['09:00'], queues: [queueOf({ sites })], sites: [siteOf(), siteOf({ code: 'T' })] });
      const plan: Plan = { ...base, agents: [ANN, { ...BEN, site: 'T' }] };
      return datesOf(solveStory(plan, needed(from(MON, '09:00'))), 'ANN');
    };
    expect([solved(null), solved(['S', 'T']), solved(['T'])]).toEqual([[MON], [MON], []]);
  });
});

describe('time-off, unavailability, employment-dates', () => {
  const spans = [from(WED, '08:00')];

  it('a shift may end at the instant at which leave begins', () => {
    const leave = (start: WallTime): Partial<Story> => ({ timeOff: [{ agent: 'ANN', kind: 'leave', dates: [], credited: true, startMs: from(WED, start)[0], endMs: from(THU, '00:00')[0] }] });
    boundary('time-off', { starts: ['08:00'] }, spans, { inside: leave('16:00'), outside: leave('15:45') });
  });

  it('or a weekly unavailability', () => {
    const away = (start: WallTime): Partial<Story> => ({ ann: { unavailable: [{ weekday: 3, from: start, to: '24:00' }] } });
    boundary('unavailability', { starts: ['08:00'] }, spans, { inside: away('16:00'), outside: away('15:59') });
  });

  it('or, at midnight, employment, which is a matter of his own clock', () => {
    const zone = 'America/Bogota';
    const leaves = (employedTo: LocalDate): Partial<Story> => ({ ann: { employedTo } });
    boundary('employment-dates', { starts: ['17:00'], zone }, [from(WED, '17:00', 8, zone)], { inside: leaves(THU), outside: leaves(WED) });
    const plan = storyPlan({ starts: ['16:00'], zone, ann: { employedTo: WED, employedFrom: WED } });
    expect(datesOf(solveStory(plan, needed(from(WED, '16:00', 8, zone))), 'ANN')).toEqual([WED]);
  });
});

describe('pins', () => {
  it('keep a day off free and a shift rostered though nobody needs it', () => {
    const off = storyPlan({ starts: ['09:00'], pins: [{ agent: 'ANN', date: MON, kind: 'off' }] });
    const outcome = solveStory(off, needed(from(MON, '09:00'), from(TUE, '09:00')));
    expect([datesOf(outcome, 'ANN'), datesOf(outcome, 'BEN')]).toEqual([[TUE], [MON]]);
    const startMs = from(WED, '10:00')[0];
    const pinned = storyPlan({ starts: ['09:00', '10:00'], pins: [{ agent: 'ANN', date: WED, kind: 'shift', startMs, lengthMinutes: 480 }] });
    expect(startsOf(solveStory(pinned, needed()), 'ANN')).toEqual([`${WED} 10:00`]);
  });
});

describe('previous-tail', () => {
  it('a date on which the previous roster starts a shift takes no other', () => {
    const story = { starts: ['16:00'] };
    const plan = storyPlan(story);
    const early = (date: LocalDate, start: WallTime): Partial<Story> => ({ tail: tailOf('2027-03-01', shiftAt(plan, 'ANN', from(date, start)[0], date, 240)) });
    boundary('previous-tail', { ...story, rosterGridMinutes: 15 }, [from(MON, '16:00')], { inside: early('2027-03-07', '23:45'), outside: early(MON, '00:00') });
  });
});

describe('the ends of the plan', () => {
  it('Manila works the last hours of the horizon on the edge date, not an hour beyond', () => {
    const zone = 'Asia/Manila';
    const plan = storyPlan({ starts: ['00:00', '04:00', '08:00'], zone });
    const lastEight: readonly [Instant, Instant] = [plan.horizon.endMs - 8 * HOUR_MS, plan.horizon.endMs];
    const outcome = solveStory(plan, needed(lastEight));
    expect(startsOf(outcome, 'ANN')).toEqual([`${NEXT_MON} 00:00`]);
    const lastHour = solveStory(plan, needed([plan.horizon.endMs - HOUR_MS, plan.horizon.endMs]));
    expect([lastHour.kind, lastHour.objective]).toEqual(['covered', 80 * 100_000]);
  });

  it('Bogotá’s first five hours are the previous roster’s: covered by its tail, uncoverable without', () => {
    const zone = 'America/Bogota';
    const plan = storyPlan({ starts: ['16:00', '00:00'], zone });
    const first: readonly [Instant, Instant] = [plan.horizon.startMs, plan.horizon.startMs + 8 * HOUR_MS];
    const without = solveStory(plan, needed(first));
    expect([without.kind, without.openMinutes, without.kind === 'uncoverable' && without.atLeastOpenMinutes]).toEqual(['uncoverable', 300, 300]);
    const tail = tailOf('2027-03-01', shiftOf(plan, 'BEN', '2027-03-07', '16:00'));
    const served = solveStory({ ...plan, tail }, needed(first));
    expect([served.kind, startsOf(served, 'ANN'), startsOf(served, 'BEN')]).toEqual(['covered', [`${MON} 00:00`], []]);
  });
});

describe('one cell', () => {
  it('is covered though its shift costs far more than ten hours an hour of it', () => {
    const plan = storyPlan({ starts: ['06:00'], hours: 12, demandIntervalMinutes: 15, rosterGridMinutes: 15, agents: [ANN] });
    const outcome = solveStory(plan, needed(from(TUE, '09:00', 0.25)));
    expect([outcome.kind, outcome.openMinutes, outcome.objective]).toEqual(['covered', 0, 120 * 100_000]);
  });

  it('nor do wishes leave it open', () => {
    const wishing = agentOf({ ...ANN, preferences: [{ kind: 'off-weekday', weekday: 2, strength: 3 }] });
    const wishless = { startOutsideBand: '0', localNightHour: '0' };
    const plan = storyPlan({ starts: ['06:00'], agents: [wishing], softPrices: { ...wishless, preference: ['0', '0', '5000'] }, demandIntervalMinutes: 15, rosterGridMinutes: 15 });
    const outcome = solveStory(plan, needed(from(TUE, '09:00', 0.25)));
    expect([outcome.kind, outcome.objective]).toEqual(['covered', (80 + 5000) * 100_000]);
  });
});
