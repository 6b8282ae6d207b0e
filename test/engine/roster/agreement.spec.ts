import type { SolveControl } from '../../../src/engine/model/ports.js';
import { verifyBound } from '../../../src/engine/coverage/verify-bound.js';
import { verifyRoster } from '../../../src/engine/coverage/verify-roster.js';
import { solveRoster } from '../../../src/engine/roster/solve.js';
import { agentOf, contractOf, patternOf, planOf, premiumsOf, queueOf, requirementFor, siteOf } from '../../support/builders.js';

const quiet: SolveControl = { shouldStop: () => false, onProgress: () => undefined };

describe('the solver and the referee', () => {
  it('agree on rules, cover, money and bound of a small two-site plan', () => {
    const plan = planOf({
      days: 14,
      sites: [siteOf({ code: 'S', zone: 'Europe/Warsaw' }), siteOf({ code: 'T', zone: 'America/Bogota' })],
      contracts: [contractOf({ premiums: premiumsOf({ night: '0.25', weekend: '0.5', overtime: '0.5', weeklyOvertimeAfterMinutes: 2250, onCost: '0.2' }), shifts: [patternOf({ startEveryMinutes: 60 })] })],
      agents: ['A', 'B', 'C', 'D'].flatMap((code) => [agentOf({ code: `${code}S`, site: 'S', zone: 'Europe/Warsaw' }), agentOf({ code: `${code}T`, site: 'T', zone: 'America/Bogota' })]),
      queues: [queueOf({ staffing: { kind: 'fixed', agents: 1 } })],
    });
    const requirement = requirementFor(plan, () => 1);
    const outcome = solveRoster(plan, requirement, { seed: 1, rounds: 20, shards: 2 }, quiet);
    const report = verifyRoster(plan, requirement, outcome.roster);
    expect(report.checks.flatMap((c) => c.violations.map((v) => v.sentence))).toEqual([]);
    expect(report.openMinutes).toBe(outcome.openMinutes);
    expect({ objective: report.money.objective, sunk: report.money.sunk }).toEqual({ objective: outcome.objective, sunk: outcome.sunk });
    expect(verifyBound(plan, requirement, outcome.bound)).toMatchObject({ ok: true, recomputed: outcome.bound.bound });
  });
});
