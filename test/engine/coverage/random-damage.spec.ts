import { verifyRoster } from '../../../src/engine/coverage/verify-roster.js';
import type { VerifyReport } from '../../../src/engine/model/certificate.js';
import type { Requirement } from '../../../src/engine/model/requirement.js';
import { HARD_RULES } from '../../../src/engine/model/rules.js';
import { createRandom } from '../../../src/engine/random/random.js';
import { requirementFor } from '../../support/builders.js';
import { DAMAGERS } from './damages.js';
import { type ValidCase, validCase } from './valid-roster.js';

const CASES = 10;
const TRIES_PER_RULE = 7;

const requirements = new Map<string, Requirement>();
function verified({ plan, roster }: ValidCase): VerifyReport {
  const requirement = requirements.get(plan.horizon.start) ?? requirementFor(plan, 1);
  requirements.set(plan.horizon.start, requirement);
  return verifyRoster(plan, requirement, roster);
}
const violations = (report: VerifyReport, rule: string): readonly string[] => report.checks.find((check) => check.rule === rule)!.violations.map((v) => v.sentence);

describe('random damage to legal rosters', () => {
  const cases = Array.from({ length: CASES }, (_, seed) => validCase(seed));
  const applied = new Map<string, number>();

  it('finds nothing wrong with the rosters before', () => {
    for (const valid of cases) expect(verified(valid)).toMatchObject({ ok: true });
  });

  it.each(HARD_RULES)('is caught by %s, and the least legal neighbour is not', (rule) => {
    const random = createRandom(2027, HARD_RULES.indexOf(rule));
    for (const valid of cases) {
      for (let i = 0; i < TRIES_PER_RULE; i++) {
        const damage = DAMAGERS[rule](valid, random);
        if (!damage) continue;
        applied.set(rule, (applied.get(rule) ?? 0) + 1);
        const red = verified(damage.red);
        expect(violations(red, rule)).not.toEqual([]);
        expect(red.ok).toBe(false);
        expect(violations(verified(damage.green), rule)).toEqual([]);
      }
    }
  });

  it('was done at least 1,000 times, and to every rule', () => {
    expect([...applied.values()].reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(1000);
    expect([...applied.keys()].sort()).toEqual([...HARD_RULES].sort());
    expect(Math.min(...applied.values())).toBeGreaterThanOrEqual(20);
  });
});
