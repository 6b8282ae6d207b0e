import { verifyRoster } from '../../../src/engine/coverage/verify-roster.js';
import type { Agent, Preference } from '../../../src/engine/model/agent.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import type { RosterOutcome } from '../../../src/engine/model/roster.js';
import type { SoftPrices } from '../../../src/engine/model/rules.js';
import type { Instant, LocalDate, WallTime } from '../../../src/engine/model/time.js';
import { HOUR_MS, addDays, wallMinute } from '../../../src/engine/time/dates.js';
import { generatedInstant } from '../../../src/engine/time/wall.js';
import { agentOf, requirementFor } from '../../support/builders.js';
import { ANN, type Story, datesOf, needed, solveStory, startsOf, storyPlan } from './story.js';

const [MON, TUE, WED, THU] = Array.from({ length: 4 }, (_, i) => addDays('2027-03-08', i));
/** As Ann, at 10.50 an hour instead of 10.00: 4.00 more for a shift of eight hours. */
const CARA: Agent = agentOf({ ...ANN, code: 'CARA', name: 'Cara', pay: { kind: 'hourly', rate: '10.50', currency: 'EUR' }, nightVolunteer: true });
const NO_PRICE: SoftPrices = { startOutsideBand: '0', localNightHour: '0', preference: ['0', '0', '0'] };

function at(date: LocalDate, start: WallTime): readonly [Instant, Instant] {
  const startMs = generatedInstant('UTC', date, wallMinute(start));
  return [startMs, startMs + 8 * HOUR_MS];
}

function solved(story: Story, prices: Partial<SoftPrices>, spans: readonly (readonly [Instant, Instant])[], ann: Partial<Agent> = {}): RosterOutcome & { soft: number } {
  const plan: Plan = storyPlan({ ...story, softPrices: { ...NO_PRICE, ...prices }, agents: [{ ...ANN, ...ann }, CARA] });
  const outcome = solveStory(plan, needed(...spans));
  return { ...outcome, soft: verifyRoster(plan, requirementFor(plan, 0), outcome.roster).money.soft };
}

describe('a wish is weighed against wages', () => {
  const three = [MON, TUE, WED].map((date) => at(date, '09:00'));
  const wishes: readonly (readonly [string, Preference, readonly LocalDate[]])[] = [
    ['one date off', { kind: 'off-date', date: TUE, strength: 1 }, [TUE]],
    ['a weekday off', { kind: 'off-weekday', weekday: 2, strength: 2 }, [TUE]],
    ['to start in the afternoon, over midnight', { kind: 'start-between', from: '12:00', to: '02:00', strength: 3 }, [MON, TUE, WED]],
  ];

  it.each(wishes)('%s is granted at 4.01 and not at 3.99, which is less than what somebody else costs', (_name, wish, dates) => {
    const priced = (price: string): RosterOutcome & { soft: number } =>
      solved({ starts: ['09:00'] }, { preference: ['0', '0', '0'].map((zero, i) => (i === wish.strength - 1 ? price : zero)) as unknown as SoftPrices['preference'] }, three, { preferences: [wish] });
    expect(datesOf(priced('0'), 'CARA')).toEqual([]);
    expect([datesOf(priced('3.99'), 'CARA'), priced('3.99').soft]).toEqual([[], dates.length * 399_000]);
    expect([datesOf(priced('4.01'), 'CARA'), priced('4.01').soft]).toEqual([dates, 0]);
  });

  it('a start at either end of the wished window is inside it', () => {
    const wish: Preference = { kind: 'start-between', from: '09:00', to: '10:00', strength: 1 };
    const spans = [at(MON, '09:00'), at(TUE, '10:00'), at(WED, '11:00')];
    expect(datesOf(solved({ starts: ['09:00', '10:00', '11:00'] }, { preference: ['5', '0', '0'] }, spans, { preferences: [wish] }), 'CARA')).toEqual([WED]);
  });
});

describe('local-night hours', () => {
  it('go to the volunteer when they are priced, by the hour inside the night window', () => {
    // 22:00-06:00 has 7 h in the night window of 23:00-06:00: 4.00 / 7 = 0.571 an hour.
    const night = [at(MON, '22:00')];
    expect(datesOf(solved({ starts: ['22:00'] }, { localNightHour: '0' }, night), 'ANN')).toEqual([MON]);
    const under = solved({ starts: ['22:00'] }, { localNightHour: '0.57' }, night);
    expect([datesOf(under, 'ANN'), under.soft]).toEqual([[MON], 399_000]);
    expect(datesOf(solved({ starts: ['22:00'] }, { localNightHour: '0.58' }, night), 'ANN')).toEqual([]);
    expect(datesOf(solved({ starts: ['22:00'] }, { localNightHour: '0.58' }, night, { nightVolunteer: true }), 'ANN')).toEqual([MON]);
  });
});

describe('one start band a week', () => {
  const starts = ['06:00', '08:00', '09:00', '23:00'];
  const spans = [at(MON, '06:00'), at(TUE, '08:00'), at(WED, '06:00'), at(THU, '09:00')];

  it('costs the shifts outside the best band: 06:00-08:00 holds three of four', () => {
    const free = solved({ starts }, {}, spans);
    expect(startsOf(free, 'ANN')).toEqual([`${MON} 06:00`, `${TUE} 08:00`, `${WED} 06:00`, `${THU} 09:00`]);
    const under = solved({ starts }, { startOutsideBand: '3.99' }, spans);
    expect([startsOf(under, 'CARA'), under.soft]).toEqual([[], 399_000]);
    const over = solved({ starts }, { startOutsideBand: '4.01' }, spans);
    expect([startsOf(over, 'CARA'), over.soft]).toEqual([[`${THU} 09:00`], 0]);
  });

  it('is circular: 23:00 and 01:00 are two hours apart', () => {
    const night = { starts: ['23:00', '01:00', '01:15'], rosterGridMinutes: 15 };
    expect(solved(night, { startOutsideBand: '3.99' }, [at(MON, '23:00'), at(WED, '01:00')]).soft).toBe(0);
    expect(solved({ ...night, demandIntervalMinutes: 15 }, { startOutsideBand: '3.99' }, [at(MON, '23:00'), at(WED, '01:15')]).soft).toBe(399_000);
  });

  it('asks each week anew', () => {
    const plan = { starts, days: 14 };
    const weeks = [at(MON, '06:00'), at(addDays(MON, 7), '23:00')];
    expect(solved(plan, { startOutsideBand: '3.99' }, weeks).soft).toBe(0);
  });
});
