import { InputError } from '../../../src/engine/model/problem.js';
import type { RequirementRow } from '../../../src/engine/model/requirement.js';
import { importedRequirement } from '../../../src/engine/requirement/imported.js';
import { planOf, queueOf } from '../../support/builders.js';

const plan = planOf({ days: 1, queues: [queueOf({ code: 'V' }), queueOf({ code: 'S' })] });
const HOUR = 3_600_000;

function rows(): RequirementRow[] {
  return ['V', 'S'].flatMap((queue, q) => Array.from({ length: 24 }, (_, i) =>
    ({ line: 2 + q * 24 + i, startMs: plan.horizon.startMs + i * HOUR, queue, required: q === 0 ? i : 0, agents: null })));
}

function problems(given: readonly RequirementRow[]): InputError['problems'] {
  try {
    importedRequirement(plan, given);
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  return [];
}

describe('an imported requirement', () => {
  it('takes the rows in any order and says where its numbers come from', () => {
    const requirement = importedRequirement(plan, rows().reverse());
    expect(requirement.grid).toEqual({ startMs: plan.horizon.startMs, endMs: plan.horizon.endMs, stepMinutes: 60, cells: 24 });
    expect(requirement.queues.map((queue) => [queue.queue, queue.model])).toEqual([['V', 'imported'], ['S', 'imported']]);
    expect(requirement.queues[0].cells.map((cell) => cell.required)).toEqual(Array.from({ length: 24 }, (_, i) => i));
    expect(requirement.queues[0].cells[7]).toMatchObject({ agents: 7, scheduled: 7, required: 7, serviceLevel: null, binding: 'imported' });
    expect(requirement.hash).toBe(importedRequirement(plan, rows()).hash);
  });

  it('need before shrinkage is at most what is required', () => {
    const given = rows().map((row) => ({ ...row, agents: row.startMs === plan.horizon.startMs ? 5 : 2 }));
    const { cells } = importedRequirement(plan, given).queues[0];
    expect([cells[0], cells[1], cells[2], cells[9]].map((cell) => cell.agents)).toEqual([0, 1, 2, 2]);
  });

  it('names every finding at once: unknown queue, off the grid, outside the horizon, twice, missing', () => {
    const [first, second, third, ...rest] = rows();
    const found = problems([
      first, { ...first, line: 90 }, { ...second, queue: 'X' }, { ...third, startMs: third.startMs + 1_800_000 },
      ...rest, { ...rest[0], line: 91, startMs: plan.horizon.endMs }, { ...rest[0], line: 92, startMs: plan.horizon.startMs - HOUR },
    ]);
    expect(found.map((problem) => [problem.code, problem.field])).toEqual([
      ['bad-row', 'line 90, column start_utc'],
      ['unknown-reference', 'line 3, column queue'],
      ['bad-row', 'line 4, column start_utc'],
      ['bad-row', 'line 91, column start_utc'],
      ['bad-row', 'line 92, column start_utc'],
      ['bad-row', 'queue "V"'],
    ]);
    expect(found[0].hint).toContain('Line 2 is the same interval');
    expect(found[5].message).toContain('has no row for 2 of 24 intervals, the first of them 2027-03-08T01:00:00Z');
  });

  it('an empty file is missing every queue', () => {
    expect(problems([]).map((problem) => [problem.field, problem.value])).toEqual([['queue "V"', 24], ['queue "S"', 24]]);
  });
});
