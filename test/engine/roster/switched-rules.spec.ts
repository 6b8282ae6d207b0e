import { cheapestSchedule } from '../../../src/engine/coverage/bound/cheapest-schedule.js';
import { agentFiles } from '../../../src/engine/coverage/agent-file.js';
import { verifyRoster } from '../../../src/engine/coverage/verify-roster.js';
import type { HardRule } from '../../../src/engine/model/rules.js';
import { shiftsOf } from '../../../src/engine/roster/decode.js';
import { Pricer } from '../../../src/engine/roster/solver/price.js';
import { requirementFor, rosterOf } from '../../support/builders.js';
import { SWITCHED_RULES, switchedOn, withMoreRules } from '../../support/more-rules.js';
import { isAccepted } from './accepted.js';
import { compiledOrNull, drawnPrices, prefixOf, valueOf } from './compiled-alone.js';
import { everySchedule } from './every-schedule.js';
import { smallPlan } from './small-plan.js';

const CASES = Number(process.env.SWITCHED_CASES ?? 220);
const FIRST_SEED = Number(process.env.ROSTER_SEED ?? 1);
const MOST_SCHEDULES = 400;
const DEAREST = [300_000, 3_000_000, 3_000_000];

describe('rules that a contract switches on', () => {
  it('leave an agent exactly the schedules that the referee lets pass, at exactly his prices, in his own oracle too', () => {
    const seen = { compared: 0, schedules: 0, impossible: 0, withTail: 0 };
    const bound = new Map<HardRule, number>();
    for (let seed = FIRST_SEED; seen.compared < CASES; seed++) {
      const plan = withMoreRules(smallPlan(seed, 1, 8), seed);
      if (!isAccepted(plan)) continue;
      const all = everySchedule(plan, 'A', MOST_SCHEDULES);
      if (all === null) continue;
      seen.compared++;
      seen.schedules += all.length;
      seen.withTail += Number(plan.tail !== null);
      const prices = drawnPrices(seed, plan, DEAREST);
      const compiled = compiledOrNull(plan, new Set());
      const fixed = compiled?.fixedOf[0] ?? 0;
      const best = all.reduce((least, { cost, cover }) => Math.min(least, cost - fixed - cover.reduce((sum, covers, i) => sum + covers * prices[i], 0)), Infinity);
      const { value: referee } = cheapestSchedule(agentFiles(plan, [])[0], { prices, withWages: true }, new Set());
      expect({ seed, engine: compiled === null ? Infinity : valueOf(compiled, prices), referee: referee ?? Infinity }).toEqual({ seed, engine: best, referee: best });
      const contract = plan.contracts.find((c) => c.code === plan.agents[0].contract)!;
      for (const rule of switchedOn(contract)) {
        const without = compiledOrNull(plan, new Set([rule]));
        const { value } = cheapestSchedule(agentFiles(plan, [])[0], { prices, withWages: true }, new Set([rule]));
        const worth = without === null ? Infinity : valueOf(without, prices);
        expect({ seed, rule, worth }).toEqual({ seed, rule, worth: value ?? Infinity });
        if (worth !== best) bound.set(rule, (bound.get(rule) ?? 0) + 1);
      }
      if (compiled === null) {
        seen.impossible++;
        continue;
      }
      const pricer = new Pricer();
      const prefix = prefixOf(compiled, prices);
      const value = pricer.value(compiled.problem.agents[0], prefix);
      const { ok, money } = verifyRoster(plan, requirementFor(plan, 0), rosterOf(...shiftsOf(compiled, 0, pricer.schedule(compiled.problem.agents[0], prefix, value))));
      expect({ seed, ok, sunk: money.sunk }).toEqual({ seed, ok: true, sunk: compiled.sunk });
    }
    if (process.env.SWITCHED_CASES) process.stderr.write(`${JSON.stringify({ ...seen, bound: Object.fromEntries(bound) })}\n`);
    expect(seen.schedules).toBeGreaterThan(10 * CASES);
    for (const kind of ['impossible', 'withTail'] as const) expect([kind, seen[kind] >= CASES / 20]).toEqual([kind, true]);
    for (const rule of SWITCHED_RULES) expect([rule, (bound.get(rule) ?? 0) >= Math.max(2, CASES / 200)]).toEqual([rule, true]);
  });
});
