import { solveRoster } from '../../../src/engine/roster/solve.js';
import { agentOf, contractOf, patternOf, planOf, requirementFor, rulesOf, shiftOf, siteOf, tailOf } from '../../support/builders.js';

const quiet = { shouldStop: () => false, onProgress: () => undefined };
const ZONE = 'America/Bogota';

/** Five people in Bogotá, three days, one needed at all hours; Bogotá's first date begins at 05:00 UTC. */
const bogota = planOf({
  days: 3, softPrices: { startOutsideBand: '0', localNightHour: '0', preference: ['0', '0', '0'] },
  sites: [siteOf({ zone: ZONE })], agents: ['A', 'B', 'C', 'D', 'E'].map((code) => agentOf({ code, zone: ZONE })),
  contracts: [contractOf({ shifts: [patternOf({ startEveryMinutes: 240 })], rules: rulesOf({ breaks: [], maxWorkWithoutBreakMinutes: 480, maxNightsPerWeek: 7 }) })],
});

describe('the first hours of a plan west of UTC', () => {
  it('belong to the previous roster, and its absence is named before any rule', () => {
    const outcome = solveRoster(bogota, requirementFor(bogota, 1), { seed: 1, rounds: 5, shards: 1 }, quiet);
    expect(outcome).toMatchObject({ kind: 'uncoverable', atLeastOpenMinutes: 300, openMinutes: 300, bindingRules: ['previous-tail'] });
  });

  it('are not blamed on it where nobody offers those hours on any day', () => {
    const days = { ...bogota, contracts: [{ ...bogota.contracts[0], shifts: [patternOf({ window: { from: '08:00', to: '16:00' } })] }] };
    const outcome = solveRoster(days, requirementFor(days, 1), { seed: 1, rounds: 2, shards: 1 }, quiet);
    if (outcome.kind !== 'uncoverable') throw new Error(outcome.kind);
    expect(outcome.bindingRules).not.toContain('previous-tail');
  });

  it('are covered by a tail', () => {
    const plan = { ...bogota, tail: tailOf('2027-03-07', shiftOf(bogota, 'E', '2027-03-07', '19:00')) };
    expect(solveRoster(plan, requirementFor(plan, 1), { seed: 1, rounds: 20, shards: 1 }, quiet).kind).toBe('covered');
  });
});
