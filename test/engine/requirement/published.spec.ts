import { leastAgentsErlangB } from '../../../src/engine/requirement/least-erlang-b.js';
import { leastAgentsErlangC } from '../../../src/engine/requirement/least-erlang-c.js';
import { requiredAgents, scheduledAgents, wholeAgents } from '../../../src/engine/requirement/shrinkage.js';

/** Tijms, A First Course in Stochastic Models (2003), Table 5.3.2: load, then least n with P(wait) <= 0.5, 0.2, 0.1. */
const TIJMS = [
  [1, 2, 3, 3], [5, 7, 8, 9], [10, 12, 14, 16], [50, 54, 58, 61], [100, 106, 111, 115], [250, 259, 268, 274], [500, 512, 525, 533], [1000, 1017, 1034, 1046],
] as const;

describe('published tables', () => {
  it.each(TIJMS)('Tijms Table 5.3.2 at %d Erlangs: %d, %d, %d agents', (load, ...agents) => {
    const found = [0.5, 0.2, 0.1].map((wait) => leastAgentsErlangC(load, 180, { serviceLevel: 1 - wait, answerWithinSeconds: 0, maxOccupancy: 1 }).agents);
    expect(found).toEqual(agents);
  });

  it('Call Centre Helper: 100 calls in 30 min, AHT 180 s, 80 % in 20 s, occupancy at most 85 %, shrinkage 30 %', () => {
    const staffed = leastAgentsErlangC((100 * 180) / 1800, 180, { serviceLevel: 0.8, answerWithinSeconds: 20, maxOccupancy: 0.85 });
    expect(staffed.agents).toBe(14);
    expect(scheduledAgents(staffed.agents, 0.3)).toBeCloseTo(20, 9);
    expect(requiredAgents(scheduledAgents(staffed.agents, 0.3), 0)).toBe(20);
    expect((staffed.figures!.serviceLevel * 100).toFixed(1)).toBe('88.8');
    expect((staffed.figures!.occupancy * 100).toFixed(1)).toBe('71.4');
  });

  it('looks at every n: 10.6 Erlangs with an answer within 60 min need 11 agents, not 12', () => {
    const staffed = leastAgentsErlangC(10.6, 180, { serviceLevel: 0.8, answerWithinSeconds: 3600, maxOccupancy: 1 });
    expect(staffed.agents).toBe(11);
    expect(staffed.binding).toBe('stability');
    expect(staffed.figures!.serviceLevel).toBeCloseTo(0.9997098135910623, 13);
  });

  it.each([[0.25, 0.2, 1], [1, 0.5, 1], [1, 0.2, 2], [1, 1 / 16, 3]])('a limit that Erlang B meets exactly costs no extra agent: %d Erlangs, blocking %d, %d agents', (load, maxBlocking, agents) => {
    expect(leastAgentsErlangB(load, { maxBlocking, maxOccupancy: 1 }).agents).toBe(agents);
  });

  it('a service level that Erlang C meets exactly costs no extra agent: P(wait) of 1 Erlang at 2 agents is 1/3', () => {
    expect(leastAgentsErlangC(1, 60, { serviceLevel: 2 / 3, answerWithinSeconds: 0, maxOccupancy: 1 }).agents).toBe(2);
    expect(leastAgentsErlangC(1, 60, { serviceLevel: 10 / 11, answerWithinSeconds: 0, maxOccupancy: 1 }).agents).toBe(3);
  });
});

describe('shrinkage and ceilings', () => {
  it('divides, and never multiplies', () => {
    expect(scheduledAgents(8, 0.2)).toBe(10);
  });

  it.each([[14, 0.3, 20], [21, 0.3, 30], [7, 0.3, 10], [9, 0.1, 10], [19, 0.05, 20]])('%d agents at shrinkage %d are exactly %d people, whatever the last bit says', (agents, shrinkage, people) => {
    expect(wholeAgents(scheduledAgents(agents, shrinkage))).toBe(people);
  });

  it('rounds up from one part in a billion on', () => {
    expect([20, 20 + 1e-9, 20 + 2e-9, 20.5].map(wholeAgents)).toEqual([20, 20, 21, 21]);
    expect(wholeAgents(0)).toBe(0);
  });

  it('never grosses up minimum agents: they are people', () => {
    expect(requiredAgents(scheduledAgents(1, 0.3), 3)).toBe(3);
    expect(requiredAgents(scheduledAgents(3, 0.3), 3)).toBe(5);
  });

  it.each([-0.1, 1, NaN])('refuses a shrinkage of %d', (shrinkage) => {
    expect(() => scheduledAgents(1, shrinkage)).toThrow(RangeError);
  });
});
