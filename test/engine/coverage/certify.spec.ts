import { certifyBroughtAlong } from '../../../src/engine/coverage/brought-along.js';
import { certify, disagreementsOf } from '../../../src/engine/coverage/certify.js';
import { verifyPlanRoster } from '../../../src/engine/coverage/verification.js';
import { verifyRoster } from '../../../src/engine/coverage/verify-roster.js';
import type { Certificate, VerifyReport } from '../../../src/engine/model/certificate.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import type { Requirement } from '../../../src/engine/model/requirement.js';
import { HARD_RULES } from '../../../src/engine/model/rules.js';
import type { BoundProof, RosterOutcome } from '../../../src/engine/model/roster.js';
import { verificationText } from '../../../src/cli/verify-report.js';
import { agentOf, contractOf, planOf, requirementFor, rosterOf, rulesOf, shiftOf } from '../../support/builders.js';

const EURO = 100_000;
const versions = { engine: '0.1.0', tzdata: '2025c', preset: 'sunshift-default-2026-11' };
/** 08:00 to 16:00 without a break, one agent needed just then. */
const plan: Plan = planOf({ days: 1, contracts: [contractOf({ absenceRate: 0.05, rules: rulesOf({ breaks: [], maxWorkWithoutBreakMinutes: 480 }) })] });
const hourOf = (at: number): number => (at - plan.horizon.startMs) / 3_600_000;
const need = (extra: number): Requirement => requirementFor(plan, (_queue, at) => (hourOf(at) >= 8 && hourOf(at) < 16 ? 1 + extra : 0));
const roster = rosterOf(shiftOf(plan, 'A', '2027-03-08', '08:00'));
const proof = (parts: Partial<BoundProof>): BoundProof => ({ kind: 'money', bound: 72 * EURO, prices: new Array<number>(96).fill(0), priceCap: 100 * EURO, rulesRelaxed: ['start-band'], ...parts });
const found = { roster, run: { seed: 1, rounds: 20, shards: 4 }, bound: proof({}), objective: 80 * EURO, sunk: 0, openMinutes: 0 };
const covered: RosterOutcome = { kind: 'covered', ...found };
const openProof = proof({ kind: 'open', bound: 31_001, priceCap: 1000, rulesRelaxed: [] });
const uncoverable: RosterOutcome = { kind: 'uncoverable', ...found, openMinutes: 480, openProof, atLeastOpenMinutes: 480, windows: [], bindingRules: ['weekly-hours'], repairs: [] };
const reportFor = (extra: number): VerifyReport => verifyRoster(plan, need(extra), roster);
const certified = (outcome: RosterOutcome, extra: number, of = plan): Certificate => certify(of, need(extra), outcome, reportFor(extra), versions);

describe('the certificate of a covered roster', () => {
  const certificate = certified(covered, 0);

  it('says what was needed and who was there, cell by cell, and that every rule was looked at', () => {
    expect(certificate).toMatchObject({ format: 'sunshift-certificate/1', outcome: 'covered', level: 'nominal', openMinutes: 0 });
    expect(certificate.cover).toEqual({ startMs: plan.horizon.startMs, stepMinutes: 15, queues: [{ queue: 'Q', required: certificate.cover.queues[0].assigned, assigned: expect.any(Array) }] });
    expect(certificate.rules.map((rule) => rule.rule)).toEqual([...HARD_RULES]);
    expect(certificate.rules.every((rule) => rule.violations === 0)).toBe(true);
  });

  it('puts the distance from the bound beside the whole and beside what could be changed', () => {
    expect(certificate.money).toEqual({
      currency: 'EUR', minorDigits: 2, money: 80 * EURO, soft: 0, objective: 80 * EURO, sunk: 0, lowerBound: 72 * EURO, costGap: 0.1, costGapControllable: 0.1,
    });
  });

  it('never goes without its exposure, its quality, and what it was made of', () => {
    expect(certificate.exposure.expectedOpenMinutes).toBeCloseTo(480 * 0.05, 9);
    expect(certificate.humanQuality.agents).toHaveLength(1);
    expect(certificate).toMatchObject({ inputHash: plan.inputHash, requirementHash: need(0).hash, versions, rulesRelaxedInBound: ['start-band'] });
    expect(certificate.run).toEqual({ seed: 1, rounds: 20, shards: 4 });
    expect([certificate.openProof, certificate.atLeastOpenMinutes, certificate.windows, certificate.repairs]).toEqual([null, 0, [], []]);
  });

  it('prints no bound where the search was stopped before there was one, and takes nothing else away', () => {
    const without = certified({ ...covered, bound: null }, 0);
    const money = { ...certificate.money, lowerBound: null, costGap: null, costGapControllable: null };
    expect(without).toEqual({ ...certificate, bound: null, money, rulesRelaxedInBound: [] });
    expect(disagreementsOf({ ...covered, bound: null }, reportFor(0))).toEqual([]);
    const input = { roster, requirementHash: need(0).hash };
    expect(verifyPlanRoster(plan, need(0), input, without)).toMatchObject({ ok: true, bounds: [], boundIsMissing: true, contradictions: [], edits: [], costGap: null });
    expect(verifyPlanRoster(plan, need(0), input, { ...without, money: certificate.money }).contradictions).toHaveLength(1);
    expect(verificationText(plan, verifyPlanRoster(plan, need(0), input, without))).toContain('\n\nlower bound: none: the search was stopped before');
    expect(certifyBroughtAlong(plan, need(0), roster, reportFor(0), without, versions).certificate.money.lowerBound).toBeLessThanOrEqual(80 * EURO);
  });

  it('has no gap over nothing', () => {
    const salaried = { ...plan, agents: [agentOf({ pay: { kind: 'monthly', salary: '3100.00', currency: 'EUR', yearlyHoursDivisor: '1860' } })] };
    const report = verifyRoster(salaried, need(0), roster);
    const { money } = certify(salaried, need(0), covered, report, versions);
    expect(money).toMatchObject({ objective: 100 * EURO, sunk: 100 * EURO, costGap: 0.28, costGapControllable: null });
    const free = { ...plan, agents: [agentOf({ pay: { kind: 'hourly', rate: '0', currency: 'EUR' } })] };
    expect(certify(free, need(0), covered, verifyRoster(free, need(0), roster), versions).money).toMatchObject({ costGap: null, costGapControllable: null });
  });
});

describe('the certificate of a roster with open hours', () => {
  it('carries the proof and no cost gap: the bound speaks of covered rosters', () => {
    const certificate = certified(uncoverable, 1);
    expect(certificate).toMatchObject({ outcome: 'uncoverable', openMinutes: 480, atLeastOpenMinutes: 480, openProof, bindingRules: ['weekly-hours'] });
    expect(certificate.money).toMatchObject({ costGap: null, costGapControllable: null, lowerBound: 72 * EURO });
    const { bindingRules: _rules, repairs: _repairs, ...rest } = uncoverable;
    expect(certified({ ...rest, kind: 'stopped' }, 1)).toMatchObject({ outcome: 'stopped', bindingRules: [], repairs: [] });
  });
});

describe('the solver against the referee', () => {
  it('agree on an honest outcome', () => {
    expect(disagreementsOf(covered, reportFor(0))).toEqual([]);
    expect(disagreementsOf(uncoverable, reportFor(1))).toEqual([]);
  });

  it.each([
    ['objective', { ...covered, objective: 80 * EURO + 1 }, 0, /objective as 8000001, the referee as 8000000/],
    ['sunk part', { ...covered, sunk: 1 }, 0, /sunk part as 1/],
    ['open minutes', { ...uncoverable, openMinutes: 465 }, 1, /open minutes as 465, the referee as 480/],
    ['covered with open hours', { ...covered, openMinutes: 480 }, 1, /called covered/],
    ['uncoverable without open hours', { ...uncoverable, openMinutes: 0, atLeastOpenMinutes: 0 }, 0, /called uncoverable and leaves no hour open/],
    ['a bound above the objective', { ...covered, bound: proof({ bound: 80 * EURO + 1 }) }, 0, /bound lies above/],
    ['a claim beyond its proof', { ...uncoverable, atLeastOpenMinutes: 495 }, 1, /at least 495 minutes stay open, its proof says 480/],
    ['a proof beyond the truth', { ...uncoverable, openProof: { ...openProof, bound: 32_001 } }, 1, /Fewer minutes are open/],
    ['uncoverable without proof', { ...uncoverable, atLeastOpenMinutes: 0, openProof: { ...openProof, bound: 0 } }, 1, /its proof leaves no minute open/],
  ] as const)('disagree on: %s', (_kind, outcome, extra, sentence) => {
    expect(disagreementsOf(outcome as RosterOutcome, reportFor(extra))).toEqual(expect.arrayContaining([expect.stringMatching(sentence)]));
  });
});
