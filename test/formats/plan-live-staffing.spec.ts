import type { QueueingStaffing } from '../../src/engine/model/live-staffing.js';
import { requirementOf } from '../../src/engine/requirement/require.js';
import { requirementCsv } from '../../src/formats/requirement-csv.js';
import { explain } from '../../src/engine/requirement/explain.js';
import { cellSensitivity } from '../../src/engine/requirement/sensitivity.js';
import { liveStaffingOf } from '../../src/formats/plan-build/live-staffing.js';
import { readObject } from '../../src/formats/fields/read-object.js';
import { Findings } from '../../src/formats/findings.js';
import { checkLiveStaffing } from '../../src/formats/plan-check/live-staffing.js';
import { LIVE_STAFFING_INPUTS, type LiveStaffingInput } from '../../src/formats/plan/live-staffing.js';
import { forecastOf } from '../engine/requirement/forecast-of.js';
import { planOf, queueOf } from '../support/builders.js';

const MODELS = {
  'erlang-a': { patienceSeconds: 120, retryShare: 0.2 }, 'finite-queue': { waitingPlaces: 5, patienceSeconds: 90 }, 'call-back': { takenShare: 0.4 },
  blending: { reserveAgents: 2, deferredPerHour: 20 }, chat: { concurrency: 3, handleTimeFactors: [1, 1.2, 1.4], patienceSeconds: 60 },
} as const;
type Word = keyof typeof MODELS;

function read(word: Word, fields: object): { readonly staffing: QueueingStaffing | null; readonly problems: readonly string[] } {
  const { value, problems } = readObject<LiveStaffingInput>(LIVE_STAFFING_INPUTS[word], { model: word, ...fields }, 'staffing');
  if (problems.length > 0) return { staffing: null, problems: problems.map(({ code, field }) => `${code} ${field}`) };
  const findings = new Findings();
  checkLiveStaffing(value, 'staffing', findings);
  return { staffing: liveStaffingOf(value), problems: findings.problems.map(({ code, field }) => `${code} ${field}`) };
}

describe('live models in a plan', () => {
  it.each(Object.keys(MODELS) as Word[])('%s: read, staffed, explained, and its neighbours and changes told', (word) => {
    const { staffing, problems } = read(word, { ...MODELS[word], serviceLevel: 0.8 });
    expect(problems).toEqual([]);
    expect(staffing).toMatchObject({ kind: word, answerWithinSeconds: 20, serviceLevelDefinition: 'offered', asaDefinition: 'offered', maxAbandonment: null, maxOccupancy: 1 });
    const plan = planOf({ days: 1, queues: [queueOf({ staffing: staffing as QueueingStaffing, rosterShrinkage: 0.1 })] });
    const requirement = requirementOf(plan, forecastOf(plan, 200));
    const cell = requirement.queues[0].cells[9];
    expect(cell.agents).toBeGreaterThan(0);
    expect(cell.serviceLevel).toBeGreaterThanOrEqual(0.8 - 1e-12);
    expect(cell.slotOccupancy !== undefined && cell.slotOccupancy > 0).toBe(word === 'chat');
    expect(cell.deferredContacts !== undefined && cell.deferredContacts > 0).toBe(word === 'blending' || word === 'call-back');
    const [header, ...lines] = requirementCsv(requirement).trimEnd().split('\n');
    const row = Object.fromEntries(lines[9].split(',').map((value, i) => [header.split(',')[i], value]));
    expect([row.slot_occupancy, row.deferred_contacts]).toEqual([cell.slotOccupancy, cell.deferredContacts].map((value) => (value === undefined ? '' : String(value))));
    const explanation = explain(plan, requirement, 'Q', 9);
    expect(explanation.oneLess?.meetsTargets).toBe(false);
    expect(explanation.oneMore?.meetsTargets).toBe(true);
    expect(explanation.inputs.map(({ name }) => name)).toContain('service level (served within T / offered)');
    expect(explanation.lines.join(' ')).not.toMatch(/NaN|undefined|Infinity/);
    const table = cellSensitivity(plan, requirement, 'Q', 9);
    expect(table).toHaveLength(49);
    const unchanged = table.find((row) => row.volumeChange === 0 && row.ahtChange === 0);
    expect(unchanged).toMatchObject({ agents: cell.agents, required: cell.required, unchangedServiceLevel: cell.serviceLevel });
    for (const [i, row] of table.entries()) if (i > 0 && row.volumeChange === table[i - 1].volumeChange) expect(row.agents).toBeGreaterThanOrEqual(table[i - 1].agents);
  });

  it.each([
    ['no target at all', 'erlang-a', { patienceSeconds: 60 }, ['missing-field staffing.serviceLevel']],
    ['a patience of 0', 'erlang-a', { patienceSeconds: 0, serviceLevel: 0.8 }, ['out-of-range patienceSeconds']],
    ['a patience longer than a year', 'erlang-a', { patienceSeconds: 1e9, serviceLevel: 0.8 }, ['out-of-range patienceSeconds']],
    ['a service level of 1', 'erlang-a', { patienceSeconds: 60, serviceLevel: 1 }, ['out-of-range serviceLevel']],
    ['a service level of 0', 'erlang-a', { patienceSeconds: 60, serviceLevel: 0 }, ['out-of-range serviceLevel']],
    ['all who retry', 'erlang-a', { patienceSeconds: 60, serviceLevel: 0.8, retryShare: 1 }, ['out-of-range retryShare']],
    ['no chats', 'chat', { concurrency: 0, serviceLevel: 0.8 }, ['out-of-range concurrency']],
    ['fifty chats', 'chat', { concurrency: 50, serviceLevel: 0.8 }, ['out-of-range concurrency']],
    ['factors of another number of chats', 'chat', { concurrency: 2, handleTimeFactors: [1], serviceLevel: 0.8 }, ['out-of-range staffing.handleTimeFactors']],
    ['factors that do not begin with 1', 'chat', { concurrency: 2, handleTimeFactors: [1.1, 1.2], serviceLevel: 0.8 }, ['out-of-range staffing.handleTimeFactors']],
    ['a chat more that makes fewer', 'chat', { concurrency: 2, handleTimeFactors: [1, 2.5], serviceLevel: 0.8 }, ['out-of-range staffing.handleTimeFactors']],
    ['half a place', 'finite-queue', { waitingPlaces: 0.5, serviceLevel: 0.8 }, ['wrong-type waitingPlaces']],
    ['a definition of no name', 'call-back', { takenShare: 0.4, serviceLevel: 0.8, serviceLevelDefinition: 'best' }, ['out-of-range serviceLevelDefinition']],
  ] as const)('refuses %s', (_, word, fields, expected) => {
    expect(read(word, fields).problems).toEqual(expected);
  });
});
