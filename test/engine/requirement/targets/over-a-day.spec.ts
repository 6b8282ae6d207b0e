import fc from 'fast-check';
import type { Queue } from '../../../../src/engine/model/queue.js';
import type { QueueRequirement } from '../../../../src/engine/model/requirement.js';
import { averageSpeedOfAnswerSeconds } from '../../../../src/engine/requirement/asa.js';
import { leastAgentsErlangC } from '../../../../src/engine/requirement/least-erlang-c.js';
import { requirementOf } from '../../../../src/engine/requirement/require.js';
import { serviceLevel } from '../../../../src/engine/requirement/service-level.js';
import { type Place, distribute } from '../../../../src/engine/requirement/targets/distribute.js';
import { floorAgents, missingOf } from '../../../../src/engine/requirement/targets/missing.js';
import { planOf, queueOf } from '../../../support/builders.js';
import { forecastOf } from '../forecast-of.js';

const VOICE = { kind: 'erlang-c', serviceLevel: 0.8, answerWithinSeconds: 20, maxOccupancy: 1 } as const;
const place = (volume: number, aht: number, cost = 1, staffing: Exclude<Queue['staffing'], { kind: 'deferred' }> = VOICE): Place => {
  const load = (volume * aht) / 1800;
  return { floor: floorAgents(staffing, load, aht), weight: volume, cost, missing: missingOf(staffing, load, aht) };
};
const costOf = (places: readonly Place[], agents: readonly number[]): number => agents.reduce((sum, n, i) => sum + n * places[i].cost, 0);
const mean = (places: readonly Place[], agents: readonly number[], target = 0): number =>
  places.reduce((sum, p, i) => sum + p.weight * p.missing(agents[i])[target], 0) / places.reduce((sum, p) => sum + p.weight, 0);

/** Cheapest of all distributions within `more` agents of the floors. */
function cheapest(places: readonly Place[], limits: readonly number[], more: number): number {
  let best = Infinity;
  const go = (i: number, agents: number[]): void => {
    if (costOf(places, agents) >= best) return;
    if (i === places.length) {
      if (limits.every((limit, target) => mean(places, agents, target) <= limit * (1 + 1e-12))) best = costOf(places, agents);
      return;
    }
    for (let extra = 0; extra <= more; extra++) go(i + 1, [...agents, places[i].floor + extra]);
  };
  go(0, []);
  return best;
}

const drawn = fc.array(fc.record({ volume: fc.integer({ min: 1, max: 90 }), aht: fc.integer({ min: 60, max: 600 }),
  cost: fc.constantFrom(1, 1.25, 2) }), { minLength: 2, maxLength: 4 });

describe('agents distributed over the intervals of a day', () => {
  it('Erlang C, one target, equal costs: no distribution is cheaper (brute force)', () => {
    let cheaper = 0;
    let looked = 0;
    fc.assert(fc.property(drawn, fc.constantFrom(0.6, 0.8, 0.9), (cases, target) => {
      const places = cases.map(({ volume, aht }) => place(volume, aht));
      const found = distribute(places, [1 - target]);
      expect(mean(places, found)).toBeLessThanOrEqual((1 - target) * (1 + 1e-9));
      if (found.some((n, i) => n > places[i].floor + 8)) return;
      looked++;
      expect(costOf(places, found)).toBe(cheapest(places, [1 - target], 9));
      const byThemselves = cases.map(({ volume, aht }) => leastAgentsErlangC((volume * aht) / 1800, aht, { ...VOICE, serviceLevel: target }).agents);
      expect(costOf(places, found)).toBeLessThanOrEqual(costOf(places, byThemselves));
      if (costOf(places, found) < costOf(places, byThemselves)) cheaper++;
    }), { numRuns: 120, seed: 31 });
    expect(looked).toBeGreaterThan(100);
    expect(cheaper).toBeGreaterThan(40);
  });

  it('unequal costs or two targets at once: targets met, nobody superfluous, and within one step of the cheapest', () => {
    let looked = 0;
    fc.assert(fc.property(drawn, (cases) => {
      const staffing = { ...VOICE, maxAsaSeconds: 15 };
      const places = cases.map(({ volume, aht, cost }) => place(volume, aht, cost, staffing));
      const limits = [0.2, 15];
      const found = distribute(places, limits);
      limits.forEach((limit, target) => expect(mean(places, found, target)).toBeLessThanOrEqual(limit * (1 + 1e-9)));
      found.forEach((n, i) => {
        const fewer = found.map((other, j) => (i === j ? n - 1 : other));
        if (n > places[i].floor) expect(limits.some((limit, target) => mean(places, fewer, target) > limit)).toBe(true);
      });
      if (found.some((n, i) => n > places[i].floor + 8)) return;
      looked++;
      expect(costOf(places, found)).toBeLessThanOrEqual(cheapest(places, limits, 9) + 2 + 1e-9);
    }), { numRuns: 100, seed: 32 });
    expect(looked).toBeGreaterThan(75);
  });

  it('a saving that grows at first is seen through: two agents who only help together', () => {
    const step: Place = { floor: 0, weight: 1, cost: 1, missing: (n) => [n < 2 ? 1 : 0] };
    const slow: Place = { floor: 0, weight: 1, cost: 1, missing: (n) => [Math.max(0, 1 - n / 10)] };
    expect(distribute([step, slow], [0.5])).toEqual([2, 0]);
  });
});

describe('a queue whose targets hold over a day or a week', () => {
  const opening: Queue['opening'] = { zone: 'America/New_York', windows: [1, 2, 3, 4, 5].map((weekday) => ({ weekday: weekday as 1, from: '08:00', to: '20:00' })) };
  const shape = (startMs: number): number => 30 + ((startMs / 3_600_000) % 24) * 7 + ((startMs / 86_400_000) % 3) * 20;
  const found = (queue: Partial<Queue>): QueueRequirement => {
    const plan = planOf({ days: 7, queues: [queueOf({ staffing: { ...VOICE, maxOccupancy: 0.95 }, opening, ...queue })] });
    return requirementOf(plan, forecastOf(plan, shape, 300)).queues[0];
  };

  it('meets the level over each local day with fewer agent-hours, and tells both', () => {
    const [interval, day, week] = [found({}), found({ targetsOver: 'day' }), found({ targetsOver: 'week' })];
    const hours = (requirement: QueueRequirement): number => requirement.cells.reduce((sum, cell) => sum + cell.agents, 0);
    expect(interval.targets).toBeUndefined();
    expect(day.targets).toMatchObject({ over: 'day', agentHours: hours(day), perIntervalAgentHours: hours(interval),
      savedAgentHours: hours(interval) - hours(day) });
    expect(hours(day)).toBeLessThan(hours(interval));
    expect(hours(week)).toBeLessThanOrEqual(hours(day));
    // Seven UTC dates touch eight days in New York; on five of them the queue is open.
    expect(day.targets!.periods).toHaveLength(8);
    const busy = day.targets!.periods.filter((period) => period.contacts > 0);
    expect(busy).toHaveLength(5);
    for (const period of busy) expect(period.serviceLevel).toBeGreaterThanOrEqual(0.8 - 1e-12);
    expect(new Date(day.targets!.periods[1].startMs).toISOString()).toBe('2027-03-08T05:00:00.000Z');
  });

  it('every interval still carries its load and keeps to the occupancy limit, and its own figures are those of its agents', () => {
    let below = 0;
    for (const cell of found({ targetsOver: 'day' }).cells) {
      if (cell.binding === 'closed') continue;
      expect(cell.agents).toBeGreaterThan(cell.offeredErlangs);
      expect(cell.occupancy).toBeLessThanOrEqual(0.95 + 1e-12);
      expect(cell.serviceLevel).toBeCloseTo(serviceLevel(cell.agents, cell.offeredErlangs, 300, 20), 12);
      if ((cell.serviceLevel ?? 1) < 0.8) below++;
    }
    expect(below).toBeGreaterThan(0);
  });

  it('erlang-b keeps its mean loss; fixed has nothing to hold', () => {
    const loss = found({ targetsOver: 'day', staffing: { kind: 'erlang-b', maxBlocking: 0.05, maxOccupancy: 1 } });
    for (const period of loss.targets!.periods) if (period.serviceLevel !== null) expect(period.serviceLevel).toBeGreaterThanOrEqual(0.95 - 1e-12);
    expect(loss.targets!.savedAgentHours).toBeGreaterThan(0);
    expect(found({ targetsOver: 'day', staffing: { kind: 'fixed', agents: 3 } }).targets).toBeUndefined();
  });
});

describe('models with patience, limited places and chats over a day', () => {
  const targets = {
    serviceLevel: 0.8, answerWithinSeconds: 20, serviceLevelDefinition: 'served' as const, shortAbandonSeconds: 5, maxAsaSeconds: 25, asaDefinition: 'answered' as const,
    maxAbandonment: 0.05, maxOccupancy: 0.95,
  };
  const models: readonly Queue['staffing'][] = [
    { kind: 'erlang-a', ...targets, patienceSeconds: 120, retryShare: 0 },
    { kind: 'finite-queue', ...targets, waitingPlaces: 6, patienceSeconds: null, retryShare: 0 },
    { kind: 'chat', ...targets, concurrency: 2, handleTimeFactors: [1, 1.3], patienceSeconds: 90, retryShare: 0 },
  ];

  it.each(models.map((staffing) => [staffing.kind, staffing] as const))('%s meets all its targets over the day, by its own definitions, with no more agents', (_name, staffing) => {
    const plan = planOf({ days: 1, queues: [queueOf({ staffing, targetsOver: 'day' })] });
    const forecast = forecastOf(plan, (startMs) => 4 + ((startMs / 3_600_000) % 24) * 3, 240);
    const { cells, targets: report } = requirementOf(plan, forecast).queues[0];
    const [day] = report!.periods;
    expect(day.serviceLevel).toBeGreaterThanOrEqual(0.8 - 1e-9);
    expect(day.asaSeconds).toBeLessThanOrEqual(25 + 1e-9);
    expect(day.abandonment).toBeLessThanOrEqual(0.05 + 1e-9);
    expect(report!.savedAgentHours).toBeGreaterThan(0);
    const mean = cells.reduce((sum, cell) => sum + cell.volume * (cell.serviceLevel ?? 0), 0) / cells.reduce((sum, cell) => sum + cell.volume, 0);
    expect(mean).toBeCloseTo(day.serviceLevel!, 9);
    for (const cell of cells) expect(cell.occupancy ?? 0).toBeLessThanOrEqual(0.95 + 1e-9);
  });
});

describe('a limit of the mean wait', () => {
  it('binds by itself: least n with service level, occupancy and ASA', () => {
    let bound = 0;
    fc.assert(fc.property(fc.double({ min: 0.1, max: 200, noNaN: true }), fc.double({ min: 0.05, max: 60, noNaN: true }), (load, maxAsaSeconds) => {
      const targets = { ...VOICE, maxAsaSeconds };
      const { agents, binding, agentsFractional } = leastAgentsErlangC(load, 300, targets);
      expect(averageSpeedOfAnswerSeconds(agents, load, 300)).toBeLessThanOrEqual(maxAsaSeconds * (1 + 1e-9));
      expect(agents).toBeGreaterThanOrEqual(leastAgentsErlangC(load, 300, VOICE).agents);
      expect(agentsFractional).toBeGreaterThan(agents - 1);
      expect(agentsFractional).toBeLessThanOrEqual(agents);
      if (binding !== 'asa') return;
      bound++;
      expect(averageSpeedOfAnswerSeconds(agents - 1, load, 300)).toBeGreaterThan(maxAsaSeconds);
      expect(leastAgentsErlangC(load, 300, VOICE).agents).toBeLessThan(agents);
    }), { numRuns: 200, seed: 33 });
    expect(bound).toBeGreaterThan(100);
  });
});
