import fc from 'fast-check';
import type { DeferredStaffing } from '../../../../src/engine/model/deferred.js';
import type { Queue } from '../../../../src/engine/model/queue.js';
import { InputError } from '../../../../src/engine/model/problem.js';
import type { QueueRequirement } from '../../../../src/engine/model/requirement.js';
import { explain } from '../../../../src/engine/requirement/explain.js';
import { requirementOf } from '../../../../src/engine/requirement/require.js';
import { cellAt } from '../../../../src/engine/time/grid.js';
import { type PlanParts, planOf, queueOf } from '../../../support/builders.js';
import { forecastOf } from '../forecast-of.js';

const HOUR = 3600;
const deferred = (parts: Partial<DeferredStaffing> = {}): DeferredStaffing => ({
  kind: 'deferred', deadlineSeconds: 4 * HOUR, deadlineHours: 'clock', spread: 'as-late-as-allowed', afterClosing: 'from-opening', travelSeconds: 0, maxOccupancy: 1,
  maxAgents: null, serviceLevel: 0.8, openingBacklog: [], ...parts,
});
const windows = (from: string, to: string, ...days: readonly (1 | 2 | 3 | 4 | 5 | 6 | 7)[]): NonNullable<Queue['opening']> =>
  ({ zone: 'UTC', windows: days.map((weekday) => ({ weekday, from, to })) });
const EVERY_DAY = [1, 2, 3, 4, 5, 6, 7] as const;

function requireOne(staffing: DeferredStaffing, volume: number | ((hour: number) => number), aht: number, queue: Partial<Queue> = {},
  parts: PlanParts = {}): QueueRequirement {
  const plan = planOf({ days: 1, queues: [queueOf({ staffing, ...queue })], ...parts });
  const hourOf = (startMs: number): number => (startMs - plan.horizon.startMs) / 3_600_000;
  return requirementOf(plan, forecastOf(plan, typeof volume === 'number' ? volume : (startMs) => volume(hourOf(startMs)), aht)).queues[0];
}
const agents = (found: QueueRequirement): readonly number[] => found.cells.map((cell) => cell.agents);
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);

describe('deferred work of a queue', () => {
  it('12 e-mails an hour of 10 minutes each with 4 hours for the answer: nobody until the first are due, then 2; the last 4 hours carry over', () => {
    const found = requireOne(deferred(), 12, 600);
    expect(agents(found)).toEqual([...new Array<number>(4).fill(0), ...new Array<number>(20).fill(2)]);
    expect(found).toMatchObject({ model: 'deferred', deferred: { offered: 288, served: 240, carriedOver: 48, late: 0, worstLatenessMinutes: 0,
      deadlineIntervals: 4 } });
    expect(found.deferred!.carryOver).toEqual([1, 2, 3, 4].map((hours) => ({ contacts: 12, dueInSeconds: hours * HOUR, ahtSeconds: 600 })));
    expect(found.cells[10]).toMatchObject({ offeredErlangs: 2, agents: 2, occupancy: 1, binding: 'deadline', serviceLevel: null });
  });

  it('a peak of 8 hours of work in one hour that may wait 4 hours: 2 agents over 4 hours when level, 8 in the last hour when late', () => {
    const peak = (hour: number): number => (hour === 6 ? 48 : 0);
    expect(agents(requireOne(deferred({ spread: 'level' }), peak, 600)).slice(5, 12)).toEqual([0, 2, 2, 2, 1, 1, 0]);
    expect(agents(requireOne(deferred(), peak, 600)).slice(5, 12)).toEqual([0, 0, 0, 0, 0, 8, 0]);
  });

  it('a visit takes its handle time and its travel', () => {
    expect(requireOne(deferred({ travelSeconds: 1800 }), 2, 1800).cells[12]).toMatchObject({ ahtSeconds: 3600, offeredErlangs: 2, agents: 2 });
  });

  it('opening backlog: earliest deadline first, its own handle times, and what was overdue is late by no more than it must be', () => {
    const openingBacklog = [{ contacts: 6, dueInSeconds: 2 * HOUR, ahtSeconds: 1200 }, { contacts: 12, dueInSeconds: 0, ahtSeconds: 600 }];
    const spread = requireOne(deferred({ openingBacklog }), 0, 600);
    expect(agents(spread).slice(0, 5)).toEqual([0, 2, 0, 2, 0]);
    expect(spread.deferred).toMatchObject({ backlog: 18, served: 18, late: 12, unavoidablyLate: 12, worstLatenessMinutes: 240, leastWorstLatenessMinutes: 60 });
    const atOnce = requireOne(deferred({ openingBacklog, afterClosing: 'at-once' }), 0, 600);
    expect(agents(atOnce).slice(0, 5)).toEqual([2, 2, 0, 0, 0]);
    expect(atOnce.deferred).toMatchObject({ late: 12, worstLatenessMinutes: 60 });
    expect([...atOnce.deferred!.overdueByCell.slice(0, 3)]).toEqual([0, 0, 0]);
    expect([...spread.deferred!.overdueByCell.slice(0, 4)]).toEqual([12, 12, 12, 0]);
  });

  it('a deadline in opening hours stands still at night: mail of the evening is due in the morning after, clock deadlines would be past', () => {
    const opening = windows('09:00', '17:00', ...EVERY_DAY);
    const evening = (hour: number): number => (hour === 20 ? 6 : 0);
    const byOpening = requireOne(deferred({ deadlineHours: 'opening' }), evening, 600, { opening }, { days: 2 });
    expect(agents(byOpening).map((n, hour) => (n > 0 ? hour : -1)).filter((hour) => hour >= 0)).toEqual([24 + 12]);
    expect(byOpening.deferred).toMatchObject({ late: 0, unavoidablyLate: 0, served: 6 });
    const byClock = requireOne(deferred(), evening, 600, { opening }, { days: 2 });
    // Arrived until 21:00, due until 01:00, open at 09:00: nobody can answer before 10:00 ends that first hour, 9 hours late.
    expect(byClock.deferred).toMatchObject({ late: 6, unavoidablyLate: 6, leastWorstLatenessMinutes: 540, served: 6 });
    expect(byClock.deferred!.worstLatenessMinutes).toBe(12 * 60);
    expect(requireOne(deferred({ afterClosing: 'at-once' }), evening, 600, { opening }, { days: 2 }).deferred!.worstLatenessMinutes).toBe(540);
    expect(byClock.cells[20]).toMatchObject({ binding: 'closed', volume: 6, required: 0 });
  });

  it('what is due while the queue is closed is done before it closes', () => {
    const found = requireOne(deferred(), (hour) => (hour === 15 ? 6 : 0), 600, { opening: windows('09:00', '17:00', ...EVERY_DAY) });
    expect(agents(found).map((n, hour) => (n > 0 ? hour : -1)).filter((hour) => hour >= 0)).toEqual([16]);
    expect(found.deferred!.late).toBe(0);
  });

  it('no opening in the plan at all: nobody is required, everything is carried over and said to be late', () => {
    const found = requireOne(deferred({ openingBacklog: [{ contacts: 5, dueInSeconds: 0, ahtSeconds: null }] }), 3, 600, { opening: windows('09:00', '17:00', 6) });
    expect(sum(agents(found))).toBe(0);
    expect(found.deferred).toMatchObject({ served: 0, carriedOver: 77, late: 5 + 3 * 20, worstLatenessMinutes: 24 * 60 });
  });

  it('maxAgents: all of them work, begin early where that saves a deadline, and what stays late is said', () => {
    const peak = (hour: number): number => (hour === 6 ? 48 : 0);
    expect(agents(requireOne(deferred({ maxAgents: 3 }), peak, 600)).slice(5, 12)).toEqual([0, 0, 0, 2, 3, 3, 0]);
    const short = requireOne(deferred({ maxAgents: 1 }), peak, 600);
    expect(agents(short).slice(6, 15)).toEqual([1, 1, 1, 1, 1, 1, 1, 1, 0]);
    expect(short.deferred).toMatchObject({ late: 18, unavoidablyLate: 0, worstLatenessMinutes: 180, served: 48 });
    expect(short.cells[10].binding).toBe('maximum-agents');
  });

  it('occupancy, shrinkage and minimum agents apply as to any queue', () => {
    const found = requireOne(deferred({ maxOccupancy: 0.8 }), 12, 600, { rosterShrinkage: 0.25, minimumAgents: 1 });
    expect(found.cells[2]).toMatchObject({ agents: 0, required: 1, binding: 'minimum' });
    expect(sum(agents(found))).toBe(Math.ceil((240 * 600) / 3600 / 0.8));
    expect(found.cells.every((cell) => cell.required === Math.max(1, Math.ceil(cell.agents / 0.75 - 1e-9)))).toBe(true);
  });

  it('a deadline in whole intervals: 150 minutes on hours are 2', () => {
    expect(requireOne(deferred({ deadlineSeconds: 9000 }), 12, 600).deferred!.deadlineIntervals).toBe(2);
  });

  it('explain says its rule and does not invent what one agent more would do', () => {
    const plan = planOf({ days: 1, queues: [queueOf({ staffing: deferred() })] });
    const requirement = requirementOf(plan, forecastOf(plan, 12, 600));
    const told = explain(plan, requirement, 'Q', 10);
    expect(told.formula).toContain('as late as allowed');
    expect([told.oneLess, told.oneMore]).toEqual([null, null]);
    expect(told.inputs.map((input) => input.name)).toContain('deadline');
  });
});

describe('laws of deferred work', () => {
  it('a deadline below two intervals is a live queue with T = the deadline: 0 is answered without waiting', () => {
    let looked = 0;
    fc.assert(fc.property(fc.double({ min: 0.5, max: 300, noNaN: true }), fc.integer({ min: 60, max: 3000 }), fc.integer({ min: 0, max: 7199 }),
      (volume, aht, T) => {
      for (const deadlineSeconds of [0, T]) {
        const staffing = deferred({ deadlineSeconds, serviceLevel: 0.9, maxOccupancy: 0.9 });
        const live: Queue['staffing'] = { kind: 'erlang-c', serviceLevel: 0.9, answerWithinSeconds: deadlineSeconds, maxOccupancy: 0.9 };
        const asLive = planOf({ days: 1, queues: [queueOf({ staffing: live })] });
        const found = requireOne(staffing, volume, aht);
        expect(found).toEqual(requirementOf(asLive, forecastOf(asLive, volume, aht)).queues[0]);
        expect(found.model).toBe('erlang-c');
        looked++;
      }
    }), { numRuns: 40, seed: 21 });
    expect(looked).toBe(80);
  });

  const days = fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 96, maxLength: 96 });
  const kinds = fc.record({ deadlineHours: fc.constantFrom('clock' as const, 'opening' as const),
    spread: fc.constantFrom('level' as const, 'as-late-as-allowed' as const), deadline: fc.integer({ min: 2, max: 30 }), night: fc.boolean() });

  it('contacts and work are conserved: backlog + offered = served + carried over, at every interval too', () => {
    fc.assert(fc.property(days, kinds, fc.integer({ min: 0, max: 50 }), fc.option(fc.integer({ min: 1, max: 3 }), { nil: null }),
      (volumes, kind, backlog, maxAgents) => {
      const found = requireOne(
        deferred({ ...kind, deadlineSeconds: kind.deadline * HOUR, maxAgents,
          openingBacklog: [{ contacts: backlog, dueInSeconds: HOUR, ahtSeconds: 900 }] }), (hour) => volumes[hour], 300,
        { opening: kind.night ? windows('22:00', '06:00', ...EVERY_DAY) : windows('08:00', '20:00', 1, 2, 4) }, { days: 4 },
      );
      const report = found.deferred!;
      expect(report.backlog + report.offered).toBeCloseTo(report.served + report.carriedOver, 6);
      expect(report.backlog + report.offered).toBeCloseTo(backlog + sum(volumes), 6);
      let waiting = backlog;
      volumes.forEach((volume, i) => {
        waiting += volume - report.servedByCell[i];
        expect(report.waitingByCell[i]).toBeCloseTo(waiting, 6);
        expect(report.overdueByCell[i]).toBeLessThanOrEqual(report.waitingByCell[i] + 1e-6);
      });
      expect(sum(report.carryOver.map((entry) => entry.contacts))).toBeCloseTo(report.carriedOver, 6);
      if (maxAgents === null) expect(report.late).toBeCloseTo(report.unavoidablyLate, 6);
    }), { numRuns: 80, seed: 22 });
  });

  it('multi-day carry-over: a plan cut in two, the second with what the first leaves, asks for the same agents', () => {
    let looked = 0;
    fc.assert(fc.property(days, fc.constantFrom('clock' as const, 'opening' as const), fc.integer({ min: 12, max: 30 }), (volumes, deadlineHours, deadline) => {
      // Twelve hours closed and a deadline of at least twelve: nothing is impossible.
      const opening = windows('08:00', '20:00', ...EVERY_DAY);
      const staffing = deferred({ deadlineHours, deadlineSeconds: deadline * HOUR });
      const whole = requireOne(staffing, (hour) => volumes[hour], 700, { opening }, { days: 4 });
      const first = requireOne(staffing, (hour) => volumes[hour], 700, { opening }, { days: 2 });
      const second = requireOne({ ...staffing, openingBacklog: first.deferred!.carryOver }, (hour) => volumes[48 + hour], 700, { opening },
        { days: 2, start: '2027-03-10' });
      expect([...agents(first), ...agents(second)]).toEqual(agents(whole));
      if (sum(agents(second)) > 0) looked++;
    }), { numRuns: 60, seed: 23 });
    expect(looked).toBeGreaterThan(50);
  });

  it('level has no larger peak, and a longer deadline never needs more agent-hours or a larger peak', () => {
    let lower = 0;
    fc.assert(fc.property(days, fc.integer({ min: 2, max: 20 }), (volumes, deadline) => {
      const found = (spread: 'level' | 'as-late-as-allowed', hours: number): readonly number[] =>
        agents(requireOne(deferred({ spread, deadlineSeconds: hours * HOUR }), (hour) => volumes[hour], 900, {}, { days: 4 }));
      const [late, level] = [found('as-late-as-allowed', deadline), found('level', deadline)];
      expect(Math.max(...level)).toBeLessThanOrEqual(Math.max(...late));
      expect(sum(level)).toBeGreaterThanOrEqual(sum(late));
      expect(Math.max(...found('level', deadline + 3))).toBeLessThanOrEqual(Math.max(...level));
      expect(sum(found('as-late-as-allowed', deadline + 3))).toBeLessThanOrEqual(sum(late));
      if (Math.max(...level) < Math.max(...late)) lower++;
    }), { numRuns: 60, seed: 24 });
    expect(lower).toBeGreaterThan(40);
  });

  it('twice the contacts at half the handle time, or the same in half hours with the deadline kept, need the same', () => {
    const staffing = deferred({ spread: 'level' });
    expect(agents(requireOne(staffing, (hour) => 2 * (hour % 7), 300))).toEqual(agents(requireOne(staffing, (hour) => hour % 7, 600)));
    const halves = requireOne(deferred(), 6, 600, {}, { demandIntervalMinutes: 30 });
    expect(agents(halves).filter((_, i) => i % 2 === 0)).toEqual(agents(requireOne(deferred(), 12, 600)));
  });
});

describe('what deferred work refuses', () => {
  const problemsOf = (call: () => unknown): readonly (readonly [string, string])[] => {
    try {
      call();
    } catch (error) {
      if (error instanceof InputError) return error.problems.map(({ code, field }) => [code, field]);
      throw error;
    }
    throw new Error('it was accepted');
  };

  it('a handle time of the history above the deadline, and a backlog that no desk could answer', () => {
    expect(problemsOf(() => requireOne(deferred({ deadlineSeconds: 2 * HOUR }), 1, 36_000))).toEqual([['out-of-range', 'handle time of queue "Q"']]);
    const openingBacklog = [{ contacts: 1e12, dueInSeconds: HOUR, ahtSeconds: 3600 }];
    expect(problemsOf(() => requireOne(deferred({ openingBacklog }), 1, 60))).toEqual([['out-of-range', 'work of queue "Q"']]);
    expect(requireOne(deferred({ openingBacklog: [{ contacts: 1e6, dueInSeconds: HOUR, ahtSeconds: 3600 }], maxAgents: 10 }), 0,
      60).deferred).toMatchObject({ carriedOver: 1e6 - 240, late: 1e6 - 10 });
  });

  it('nothing is ever not finite', () => {
    fc.assert(fc.property(fc.double({ min: 0, max: 1e5, noNaN: true }), fc.double({ min: 1e-3, max: 14_000, noNaN: true }),
      fc.double({ min: 0.01, max: 1, noNaN: true }), (volume, aht, maxOccupancy) => {
      const { cells, deferred: report } = requireOne(deferred({ maxOccupancy, spread: 'level' }), (hour) => (hour % 3 === 0 ? volume : 0), aht);
      for (const cell of cells) expect([cell.agents, cell.agentsFractional, cell.scheduled, cell.required,
        cell.occupancy ?? 0].every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
      expect(Object.values(report!).every((value) => typeof value !== 'number' || (Number.isFinite(value) && value >= 0))).toBe(true);
      expect(cells.every((cell) => (cell.occupancy ?? 0) <= maxOccupancy + 1e-9)).toBe(true);
    }), { numRuns: 100, seed: 25 });
  });

  it('the hour that the clock skips: a queue open only then opens on no such day', () => {
    const plan = planOf({ start: '2027-03-28', days: 1, queues: [queueOf({ staffing: deferred(),
      opening: { zone: 'Europe/Warsaw', windows: [{ weekday: 7, from: '02:00', to: '03:00' }] } })] });
    const requirement = requirementOf(plan, forecastOf(plan, 1, 60));
    expect(sum(agents(requirement.queues[0]))).toBe(0);
    expect(cellAt(requirement.grid, plan.horizon.startMs)).toBe(0);
  });
});
