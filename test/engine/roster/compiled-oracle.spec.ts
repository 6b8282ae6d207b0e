import { cheapestSchedule } from '../../../src/engine/coverage/bound/cheapest-schedule.js';
import { agentFiles } from '../../../src/engine/coverage/agent-file.js';
import { verifyRoster } from '../../../src/engine/coverage/verify-roster.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import type { HardRule } from '../../../src/engine/model/rules.js';
import { createRandom } from '../../../src/engine/random/random.js';
import { compile } from '../../../src/engine/roster/compile/compile.js';
import { shiftsOf } from '../../../src/engine/roster/decode.js';
import { encode } from '../../../src/engine/roster/encode.js';
import { Pricer } from '../../../src/engine/roster/solver/price.js';
import { contractOf, patternOf, planOf, requirementFor, rosterOf, rulesOf } from '../../support/builders.js';
import { compiledOrNull, drawnPrices, prefixOf, valueOf } from './compiled-alone.js';
import { everySchedule } from './every-schedule.js';
import { smallPlan } from './small-plan.js';

const CASES = 130;
const MOST_SCHEDULES = 400;
const DEAREST = [0, 300_000, 3_000_000];
const NO_WISHES = { startOutsideBand: '0', localNightHour: '0', preference: ['0', '0', '0'] } as const;

describe('a compiled agent', () => {
  it('has exactly the schedules that the referee lets pass, at exactly his prices', () => {
    const seen = { compared: 0, schedules: 0, impossible: 0, withTail: 0, withPins: 0 };
    for (let seed = 1; seen.compared < CASES; seed++) {
      const plan = smallPlan(seed, 1, 8);
      const all = everySchedule(plan, 'A', MOST_SCHEDULES);
      if (all === null) continue;
      seen.compared++;
      seen.schedules += all.length;
      const compiled = compiledOrNull(plan, new Set());
      expect({ seed, possible: compiled !== null }).toEqual({ seed, possible: all.length > 0 });
      if (compiled === null) {
        seen.impossible++;
        continue;
      }
      const prices = drawnPrices(seed, plan, DEAREST);
      const values = all.map(({ cost, cover }) => cost - compiled.fixedOf[0] - cover.reduce((sum, covers, i) => sum + covers * prices[i], 0));
      const pricer = new Pricer();
      const prefix = prefixOf(compiled, prices);
      const value = pricer.value(compiled.problem.agents[0], prefix);
      expect({ seed, value }).toEqual({ seed, value: Math.min(...values) });
      const schedule = pricer.schedule(compiled.problem.agents[0], prefix, value);
      const shifts = shiftsOf(compiled, 0, schedule);
      expect({ seed, again: encode(compiled, 0, shifts) }).toEqual({ seed, again: schedule });
      const { ok, money } = verifyRoster(plan, requirementFor(plan, 0), rosterOf(...shifts));
      expect({ seed, ok, objective: money.objective, sunk: money.sunk }).toEqual({ seed, ok: true, objective: schedule.cost + compiled.fixedOf[0], sunk: compiled.sunk });
      seen.withTail += Number(plan.tail !== null);
      seen.withPins += Number(plan.pins.length > 0);
    }
    expect(seen.schedules).toBeGreaterThan(2000);
    for (const kind of ['impossible', 'withTail', 'withPins'] as const) expect([kind, seen[kind] >= 12]).toEqual([kind, true]);
  });

  it('with one rule left out is worth what the referee says of him without it', () => {
    const left: readonly HardRule[] = ['weekly-hours', 'consecutive-days', 'days-off-together', 'weekends-off', 'nights-per-week', 'site-limit', 'time-off', 'unavailability', 'pins'];
    const freed = new Map<HardRule, number>();
    let compared = 0;
    for (let seed = 1; seed <= 360; seed++) {
      const plan = smallPlan(seed, 1, 8);
      const prices = drawnPrices(seed, plan, DEAREST);
      const valueWithout = (relaxed: ReadonlySet<HardRule>): number | null => {
        const compiled = compiledOrNull(plan, relaxed);
        return compiled === null ? null : valueOf(compiled, prices);
      };
      const rule = left[seed % left.length];
      const value = valueWithout(new Set([rule]));
      const { value: truth } = cheapestSchedule(agentFiles(plan, [])[0], { prices, withWages: true }, new Set([rule]));
      expect({ seed, rule, value }).toEqual({ seed, rule, value: truth });
      compared++;
      if (value !== valueWithout(new Set())) freed.set(rule, (freed.get(rule) ?? 0) + 1);
    }
    expect(compared).toBe(360);
    expect(left.filter((rule) => freed.has(rule)).length).toBeGreaterThanOrEqual(7);
  });

  it('may start on every fifth minute of the day: hundreds of ends a day', () => {
    const patterns = ['00:00', '12:00'].map((from) => patternOf({ code: from, window: { from, to: from === '00:00' ? '24:00' : from }, startEveryMinutes: 5 }));
    const rules = rulesOf({ breaks: [], maxWorkWithoutBreakMinutes: 480 });
    const plan = planOf({ days: 3, rosterGridMinutes: 5, contracts: [contractOf({ shifts: patterns, rules })], softPrices: NO_WISHES });
    const compiled = compile(plan, requirementFor(plan, 0));
    expect(Math.max(...compiled.problem.agents[0].table.ranks)).toBeGreaterThan(200);
    for (const seed of [1, 2, 3]) {
      const random = createRandom(seed, 9);
      const prices = Array.from({ length: 3 * 288 }, () => random.below(400_000));
      const { value: truth } = cheapestSchedule(agentFiles(plan, [])[0], { prices, withWages: true }, new Set());
      expect(valueOf(compiled, prices)).toBe(truth);
    }
  });

  it('takes at most six breaks in a shift', () => {
    const breaks = (count: number): Plan => {
      const pauses = Array.from({ length: count }, () => ({ kind: 'break' as const, minutes: 15, paid: true, relief: true }));
      const rules = rulesOf({ breaks: [{ presenceOverMinutes: 360, breaks: pauses }] });
      return planOf({ days: 1, contracts: [contractOf({ shifts: [patternOf({ window: { from: '08:00', to: '16:00' } })], rules })] });
    };
    expect(() => compile(breaks(6), requirementFor(breaks(6), 0))).not.toThrow();
    expect(() => compile(breaks(7), requirementFor(breaks(7), 0))).toThrow('A shift holds at most 6 breaks.');
  });
});
