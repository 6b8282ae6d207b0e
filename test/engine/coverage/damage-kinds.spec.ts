import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { HARD } from '../../../src/engine/coverage/rules/hard-rules.js';
import { verifyRoster } from '../../../src/engine/coverage/verify-roster.js';
import type { VerifyReport } from '../../../src/engine/model/certificate.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import type { Shift } from '../../../src/engine/model/roster.js';
import { HARD_RULES } from '../../../src/engine/model/rules.js';
import { requirementFor, rosterOf } from '../../support/builders.js';
import { DAMAGE_KINDS as ALWAYS_ON } from './damage-kinds.js';
import { SWITCHED_KINDS } from './damage-kinds-switched.js';

const DAMAGE_KINDS = [...ALWAYS_ON, ...SWITCHED_KINDS];

const verified = (plan: Plan, shifts: readonly Shift[]): VerifyReport => verifyRoster(plan, requirementFor(plan, 0), rosterOf(...shifts));
const broken = (report: VerifyReport): readonly string[] => [report.structure, ...report.checks].flatMap((check) => check.violations.map((v) => `${v.rule}: ${v.sentence}`));

describe('each kind of damage', () => {
  it.each(DAMAGE_KINDS.map((damage) => [damage.rule, damage.kind, damage] as const))('%s is broken by: %s', (rule, _kind, damage) => {
    const red = verified(damage.plan, damage.red);
    expect(broken(red).filter((sentence) => !sentence.startsWith(`${rule}: `))).toEqual([]);
    const found = red.checks.find((check) => check.rule === rule)!.violations;
    expect(found.reduce((most, v) => Math.max(most, v.amount), 0)).toBe(damage.amount);
    expect(found[0].sentence).toMatch(/^Agent A \(A\) .*\.$/);
    expect(broken(verified(damage.greenPlan ?? damage.plan, damage.green))).toEqual([]);
  });

  it('is listed for every rule, with a failing and a passing case', () => {
    const rules = new Set(DAMAGE_KINDS.map((damage) => damage.rule));
    expect(HARD_RULES.filter((rule) => !rules.has(rule))).toEqual([]);
    for (const rule of HARD_RULES) {
      const looked = DAMAGE_KINDS.filter((d) => d.rule === rule).map((d) => verified(d.plan, d.red).checks.find((check) => check.rule === rule)!);
      expect(looked.some((check) => check.violations.length > 0)).toBe(true);
      expect(looked.every((check) => check.checked > 0)).toBe(true);
    }
  });
});

describe('the referee', () => {
  it('shares nothing with the solver, and neither does its suite', () => {
    const folders = ['src/engine/coverage', 'test/engine/coverage'];
    const files = folders.flatMap((folder) => readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts')).map((name) => join(folder, name)));
    const solver = /from '[^']*(engine|\.\.)\/roster\//;
    expect(files.length).toBeGreaterThan(60);
    expect(files.filter((file) => solver.test(readFileSync(file, 'utf8')))).toEqual([]);
    // the pattern does find what it looks for
    expect(solver.test(`from '${['../../../src/engine', 'roster', 'solve.js'].join('/')}'`)).toBe(true);
  });

  it('judges the rules of docs/rules.md, all of them, in their order', () => {
    expect(HARD.map((rule) => rule.id)).toEqual([...HARD_RULES]);
    expect(verified(DAMAGE_KINDS[0].plan, []).checks.map((check) => check.rule)).toEqual([...HARD_RULES]);
  });
});
