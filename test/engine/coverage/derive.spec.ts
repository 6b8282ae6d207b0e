import { compareRequirement, deriveRequirement } from '../../../src/engine/coverage/derive.js';
import type { HistoryRow } from '../../../src/engine/model/history.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import type { Requirement, RequirementCell } from '../../../src/engine/model/requirement.js';
import { requirementHash } from '../../../src/engine/requirement/canonical.js';
import { planOf, queueOf, requirementFor } from '../../support/builders.js';

/** Eight weeks to the plan's start: 12 contacts in each hour of the day, 4 in each of the night. */
function historyRows(): readonly HistoryRow[] {
  const first = Date.UTC(2027, 0, 11);
  return Array.from({ length: 8 * 168 }, (_, i) => ({
    line: i + 2, stamp: new Date(first + i * 3_600_000).toISOString().replace(':00.000Z', 'Z'), count: i % 24 >= 8 && i % 24 < 20 ? 12 : 4,
    queue: null, handled: null, abandoned: null, ahtSeconds: null, fiveMinuteSlots: null,
  }));
}

const calls: Plan = planOf({
  days: 7, histories: [{ code: 'H', file: 'h.csv', zone: 'UTC', intervalMinutes: 60, rows: historyRows(), clock: 'utc', countIsHandledOnly: false }],
  queues: [queueOf({
    staffing: { kind: 'erlang-c', serviceLevel: 0.8, answerWithinSeconds: 20, maxOccupancy: 1 }, minimumAgents: 2,
    streams: [{ code: 'S', zone: 'UTC', history: 'H', historyQueue: null, share: 1, ahtSeconds: 600, calendars: [] }],
  })],
});

const changed = (requirement: Requirement, at: number, parts: Partial<RequirementCell>): Requirement => {
  const queues = requirement.queues.map((q) => ({ ...q, cells: q.cells.map((cell, i) => (i === at ? { ...cell, ...parts } : cell)) }));
  return { ...requirement, queues, hash: requirementHash({ grid: requirement.grid, queues }) };
};

describe('the requirement derived again', () => {
  it('is the one of the raw plan: its history, its staffing, its minimum', () => {
    const derived = deriveRequirement(calls);
    // 2 Erlangs by day need 4 agents to answer 80 % in 20 s (P(wait) 0.174), 2/3 at night 2
    expect(derived.queues[0].cells.map((cell) => cell.required)).toEqual(Array.from({ length: 168 }, (_, i) => (i % 24 >= 8 && i % 24 < 20 ? 4 : 2)));
    expect(deriveRequirement(calls).hash).toBe(derived.hash);
  });

  it('is found equal to itself', () => {
    const derived = deriveRequirement(calls);
    expect(compareRequirement(derived, deriveRequirement(calls))).toEqual({ ok: true, derivedHash: derived.hash, givenHash: derived.hash, difference: null });
    const fixed = planOf();
    expect(compareRequirement(deriveRequirement(fixed), requirementFor(fixed, 1))).toMatchObject({ ok: true });
  });

  it('tells where another one differs', () => {
    const derived = deriveRequirement(calls);
    expect(compareRequirement(derived, changed(derived, 9, { required: 3 }))).toMatchObject({ ok: false, difference: 'Queue Q needs 4 in interval 9 by the plan, 3 by the requirement.' });
    expect(compareRequirement(derived, { ...changed(derived, 9, { required: 3 }), hash: derived.hash })).toMatchObject({ ok: false, difference: 'The requirement is not the one that its hash was made of.' });
    const other = planOf({ days: 6 });
    expect(compareRequirement(derived, requirementFor(other, 4))).toMatchObject({ ok: false, difference: 'The requirement lies on another grid than the plan.' });
    const renamed = planOf({ days: 7, queues: [queueOf({ code: 'R' })] });
    expect(compareRequirement(derived, requirementFor(renamed, 4))).toMatchObject({ ok: false, difference: 'The requirement has no queue Q.' });
  });
});
