import type { DeferredStaffing } from '../../../../src/engine/model/deferred.js';
import { deferredCase, leastAtConstantRate, leastKeepingUp } from '../../../../src/engine/requirement/deferred/constant-rate.js';
import { openAxis } from '../../../../src/engine/requirement/deferred/open-axis.js';
import { staffDeferred } from '../../../../src/engine/requirement/deferred/staff-deferred.js';

const DEADLINE_INTERVALS = 8;
const CELLS = 800;
const WORK_SECONDS = 300;

/** The peak of a plan of quarter hours with the same even stream, opening backlog and deadline. */
function peakOfPlan(loadErlangs: number, backlogContacts: number, maxOccupancy: number): number {
  const staffing: DeferredStaffing = {
    kind: 'deferred', deadlineSeconds: DEADLINE_INTERVALS * 900, deadlineHours: 'clock', spread: 'level', afterClosing: 'from-opening', travelSeconds: 0, maxOccupancy, maxAgents: null,
    serviceLevel: 0.8, openingBacklog: backlogContacts === 0 ? [] : [{ contacts: backlogContacts, dueInSeconds: DEADLINE_INTERVALS * 900, ahtSeconds: WORK_SECONDS }],
  };
  const axis = openAxis(Array.from({ length: CELLS + DEADLINE_INTERVALS }, () => true), CELLS);
  const volume = new Float64Array(CELLS).fill((loadErlangs * 900) / WORK_SECONDS);
  const { agents } = staffDeferred(staffing, axis, 15, { volume, workSeconds: new Float64Array(CELLS).fill(WORK_SECONDS), backlogWorkSeconds: WORK_SECONDS });
  return agents.reduce((most, n) => Math.max(most, n), 0);
}

describe('deferred work at a constant rate, apart from any plan', () => {
  it('asks for the peak of the level plan of the same stream and backlog', () => {
    let cases = 0;
    for (const load of [0.5, 1.5, 4.5, 12.5]) {
      for (const backlogErlangs of [0, 0.7, 3.3, 20.6]) {
        for (const maxOccupancy of [1, 0.8]) {
          const backlogContacts = (backlogErlangs * DEADLINE_INTERVALS * 900) / WORK_SECONDS;
          const single = { kind: 'deferred', deadlineSeconds: DEADLINE_INTERVALS * 900, maxOccupancy, backlogContacts } as const;
          expect({ load, backlogErlangs, maxOccupancy, agents: leastAtConstantRate(single, load, WORK_SECONDS) })
            .toEqual({ load, backlogErlangs, maxOccupancy, agents: peakOfPlan(load, backlogContacts, maxOccupancy) });
          cases++;
        }
      }
    }
    expect(cases).toBe(32);
  });

  it('is live below two demand intervals, and not at two', () => {
    const single = { kind: 'deferred', deadlineSeconds: 1799, maxOccupancy: 0.9, backlogContacts: 0 } as const;
    expect(deferredCase(single, 0.8, 15)).toEqual({ kind: 'erlang-c', serviceLevel: 0.8, answerWithinSeconds: 1799, maxOccupancy: 0.9 });
    expect(deferredCase({ ...single, deadlineSeconds: 0 }, 0.7, 15)).toMatchObject({ kind: 'erlang-c', serviceLevel: 0.7, answerWithinSeconds: 0 });
    expect(deferredCase({ ...single, deadlineSeconds: 1800 }, 0.8, 15)).toMatchObject({ kind: 'deferred' });
  });

  it('a load of whole agents asks for exactly them, however it is rounded', () => {
    const single = { kind: 'deferred', deadlineSeconds: 14_400, maxOccupancy: 1, backlogContacts: 0 } as const;
    expect([3, 7, 4_000_000].map((agents) => leastAtConstantRate(single, agents * (1 + 2e-16), 300))).toEqual([3, 7, 4_000_000]);
    expect(leastAtConstantRate({ ...single, maxOccupancy: 0.7 }, 14 * 0.7, 300)).toBe(14);
    expect(leastKeepingUp({ ...single, maxOccupancy: 0.5, backlogContacts: 1e6 }, 2.6)).toBe(6);
    expect(leastAtConstantRate(single, 0, 300)).toBe(0);
  });
});
