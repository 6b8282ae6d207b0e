import type { Certificate } from '../../src/engine/model/certificate.js';

const hash = (digit: string): string => digit.repeat(64);

/** A certificate in which every field holds something, with all kinds of repairs. */
export function certificateOf(parts: Partial<Certificate> = {}): Certificate {
  const window = { queue: 'spanish', startMs: Date.UTC(2027, 2, 14, 2), endMs: Date.UTC(2027, 2, 14, 4), openMinutes: 120 };
  const hire = { site: 'bog', contract: 'full', queue: 'spanish', heads: 1 };
  return {
    format: 'sunshift-certificate/1', outcome: 'uncoverable', level: 'nominal',
    cover: { startMs: Date.UTC(2027, 2, 8), stepMinutes: 15, queues: [{ queue: 'english', required: [2, 2, 3], assigned: [2, 3, 3] }, { queue: 'spanish', required: [1, 1, 1], assigned: [1, 0, 1] }] },
    openMinutes: 120,
    rules: [{ rule: 'minimum-rest', checked: 540, violations: 0 }, { rule: 'start-band', checked: 120, violations: 3 }],
    exposure: { expectedOpenMinutes: 420.25, byQueue: [{ queue: 'english', expectedOpenMinutes: 312.5 }, { queue: 'spanish', expectedOpenMinutes: 107.75 }], worst: window },
    humanQuality: {
      agents: [{
        agent: 'waw-01', shifts: 20, startSpreadMinutes: 60, singleDaysOff: 1, weekendsOff: 3, weekends: 4, localNightMinutes: 0, longestRunDays: 5,
        paidMinutes: 9000, creditedMinutes: 450, contractMinutes: 9000,
      }],
      meanStartSpreadMinutes: 1 / 3, singleDaysOff: 1, weekendsOff: 3, weekends: 4, localNightMinutes: 0, longestRunDays: 5, hoursAgainstContract: 1.05,
    },
    money: {
      currency: 'USD', minorDigits: 2, money: 512345000, soft: 1200000, objective: 513545000, sunk: 430000000, lowerBound: 512000000,
      costGap: 0.0030085, costGapControllable: null,
    },
    bound: { kind: 'money', bound: 512000000, prices: [0, 125000, 125000, 0, 0, 40000000], priceCap: 40000000, rulesRelaxed: ['weekends-off'] },
    openProof: { kind: 'open', bound: 8000, prices: [0, 0, 0, 0, 1000, 0], priceCap: 1000, rulesRelaxed: [] },
    atLeastOpenMinutes: 120, windows: [window], bindingRules: ['minimum-rest'],
    repairs: [
      { kind: 'hire', ...hire, hires: [hire, { ...hire, site: 'waw' }], costMinor: 184000, rechecked: 'covered', sentence: 'Hire 2 agents.' },
      { kind: 'opening-hours', queue: 'spanish', closed: [window], savesOpenMinutes: 120, rechecked: 'covered', sentence: 'Close spanish.' },
      { kind: 'answering-service', openMinutes: 120, costMinor: 7600, rechecked: 'stopped', sentence: 'Answering service for 2 h.' },
    ],
    rulesRelaxedInBound: ['weekends-off'], run: { seed: 1, rounds: 400, shards: 4 }, inputHash: hash('a'), requirementHash: hash('b'),
    versions: { engine: '0.1.0', tzdata: '2025c', preset: 'sunshift-default-2026-11' },
    ...parts,
  };
}
