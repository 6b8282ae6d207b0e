import fc from 'fast-check';
import type { QueueingStaffing } from '../../../src/engine/model/live-staffing.js';
import { erlangB } from '../../../src/engine/requirement/erlang-b.js';
import { leastAgentsLive } from '../../../src/engine/requirement/least-live.js';
import { atAgents } from '../../../src/engine/requirement/at-agents.js';
import { ERLANG_C, type LiveModel, liveDesk } from '../../../src/engine/requirement/live-model.js';
import { type LiveQueue, abandonedShare, asaOf, callBackShare, meanQueue, serviceLevelOf, servedShare, turnedAwayShare, waitShare } from '../../../src/engine/requirement/live-queue.js';
import { countingApplied } from './applied.js';
import { stationary } from './markov.js';

const relative = (a: number, b: number): number => (a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b)));
const at = (perSecond: number, ahtSeconds: number, agents: number, model: Partial<LiveModel>): LiveQueue =>
  liveDesk({ ...ERLANG_C, ...model }, perSecond, ahtSeconds)(agents) as LiveQueue;
const RUNS = 200;
const load = fc.double({ min: 0.1, max: 60, noNaN: true });
const aht = fc.double({ min: 5, max: 1800, noNaN: true });
const multiple = fc.double({ min: 0.4, max: 1.7, noNaN: true });
const patience = fc.oneof(fc.double({ min: 2, max: 5000, noNaN: true }), fc.constant(Infinity));
const within = fc.double({ min: 0, max: 900, noNaN: true });
const agentsFor = (a: number, m: number): number => Math.max(1, Math.round(a * m));

const applied = countingApplied(RUNS);

describe('published cases', () => {
  it('chat: 4 a minute, 5 agents of 3 slots, AHT 3, 3.5, 4 min at 1, 2, 3 at once, patience 1 min: abandonment 15.44 %, slots 86.78 % in use', () => {
    const queue = at(4 / 60, 180, 5, { patienceSeconds: 60, chat: { concurrency: 3, handleTimeFactors: [1, 3.5 / 3, 4 / 3] } });
    expect(abandonedShare(queue)).toBeCloseTo(0.1544, 4);
    expect(queue.slotOccupancy).toBeCloseTo(0.8678, 4);
    expect(queue.occupancy).toBeGreaterThan(queue.slotOccupancy as number);
  });

  it('blending: 16 agents, threshold 2, 4 a minute, 3 min: ASA 0.43 min, 63.34 % in 20 s, 1.11 outbound a minute', () => {
    const queue = at(4 / 60, 180, 16, { deferred: { reserveAgents: 2, contactsPerHour: Infinity } });
    expect(asaOf(queue, 'offered') / 60).toBeCloseTo(0.43, 2);
    // The published level reads 20 s as 0.333 min.
    expect(serviceLevelOf(queue, 'offered', 0.333 * 60)).toBeCloseTo(0.6334, 4);
    expect(serviceLevelOf(queue, 'offered', 20)).toBeCloseTo(0.6336, 4);
    expect((queue.absorbedPerSecond as number) * 60).toBeCloseTo(1.11, 2);
  });
});

describe('finite queue', () => {
  it('no places is Erlang B, places without end Erlang A', () => {
    const cases = applied([load, aht, multiple, fc.double({ min: 20, max: 2000, noNaN: true }), within], (a, h, m, p, t) => {
      const n = agentsFor(a, m);
      expect(relative(turnedAwayShare(at(a / h, h, n, { waitingPlaces: 0 })), erlangB(n, a))).toBeLessThan(1e-12);
      const [wide, endless] = [at(a / h, h, n, { waitingPlaces: 1500, patienceSeconds: p }), at(a / h, h, n, { patienceSeconds: p })];
      if (turnedAwayShare(wide) > 1e-13) return false;
      expect(Math.abs(serviceLevelOf(wide, 'offered', t) - serviceLevelOf(endless, 'offered', t))).toBeLessThan(1e-10);
      expect(Math.abs(wide.line.wouldWaitLonger(t) - endless.line.wouldWaitLonger(t))).toBeLessThan(1e-9);
      expect(relative(meanQueue(wide), meanQueue(endless))).toBeLessThan(1e-9);
      return true;
    });
    expect(cases).toBeGreaterThan(RUNS / 2);
  });

  it('no places to wait at all: what is served is served at once; and figures add up for every number of places', () => {
    const cases = applied([load, aht, multiple, patience, fc.integer({ min: 0, max: 60 }), within], (a, h, m, p, places, t) => {
      const queue = at(a / h, h, agentsFor(a, m), { waitingPlaces: places, patienceSeconds: p });
      expect(Math.abs(servedShare(queue) + abandonedShare(queue) + turnedAwayShare(queue) - 1)).toBeLessThan(1e-12);
      expect(relative(queue.occupancy * queue.agents, a * servedShare(queue))).toBeLessThan(1e-9);
      expect(serviceLevelOf(queue, 'served', t)).toBeGreaterThanOrEqual(serviceLevelOf(queue, 'offered', t));
      expect(meanQueue(queue)).toBeLessThanOrEqual(places);
      return true;
    });
    expect(cases).toBe(RUNS);
  });
});

describe('retrials', () => {
  it('what is attempted more than it is offered is what tries again, and a share of 0 changes nothing', () => {
    const cases = applied([load, aht, multiple, fc.double({ min: 5, max: 600, noNaN: true }), fc.double({ min: 0.01, max: 0.95, noNaN: true })], (a, h, m, p, r) => {
      const n = agentsFor(a, m);
      const queue = at(a / h, h, n, { patienceSeconds: p, retryShare: r });
      const again = r * (abandonedShare(queue) + turnedAwayShare(queue)) * queue.attemptsPerSecond;
      expect(relative(queue.attemptsPerSecond, a / h + again)).toBeLessThan(1e-11);
      expect(queue.attemptsPerSecond).toBeGreaterThanOrEqual(a / h);
      const without = at(a / h, h, n, { patienceSeconds: p });
      expect(abandonedShare(queue)).toBeGreaterThanOrEqual(abandonedShare(without) - 1e-13);
      return again > 0;
    });
    expect(cases).toBeGreaterThan(RUNS * 0.9);
  });
});

describe('deferred work beside the live queue', () => {
  interface Solved {
    readonly busy: number;
    readonly working: number;
    readonly absorbed: number;
    readonly queue: number;
  }

  /** The chain (agents at work or contacts waiting, deferred contacts waiting) solved as it stands. */
  function exact(agents: number, reserveAgents: number, live: number, deferred: number, taken: number, patienceRate: number): Solved {
    const [most, backlog] = [agents + 25, 45];
    const least = agents - reserveAgents;
    const index = (x: number, y: number): number => y * (most + 1) + x;
    const moves: { from: number; to: number; rate: number }[] = [];
    for (let y = 0; y <= backlog; y++) {
      for (let x = 0; x <= most; x++) {
        if (y > 0 && x < least) continue;
        const move = (tx: number, ty: number, rate: number): void => {
          if (rate > 0 && tx <= most && ty <= backlog) moves.push({ from: index(x, y), to: index(tx, ty), rate });
        };
        move(x + 1, y, x < agents ? live : live * (1 - taken));
        if (x >= agents) move(x, y + 1, live * taken);
        if (x < least) move(x + 1, y, deferred);
        else move(x, y + 1, deferred);
        const leaves = Math.min(x, agents) + Math.max(0, x - agents) * patienceRate;
        if (x === least && y > 0) move(x, y - 1, leaves);
        else move(x - 1, y, x > 0 ? leaves : 0);
      }
    }
    const p = stationary((most + 1) * (backlog + 1), moves);
    let [busy, working, absorbed, queue] = [0, 0, 0, 0];
    p.forEach((probability, i) => {
      const [x, y] = [i % (most + 1), Math.floor(i / (most + 1))];
      if (x >= agents) busy += probability;
      working += probability * Math.min(x, agents);
      queue += probability * Math.max(0, x - agents);
      if (x < least) absorbed += probability * deferred;
      else if (x === least && y > 0) absorbed += probability * least;
    });
    return { busy, working, absorbed, queue };
  }

  it.each([
    { says: 'call-backs', agents: 4, reserveAgents: 1, live: 1.8, deferred: 0, taken: 0.4, patienceRate: 0 },
    { says: 'call-backs with impatience', agents: 5, reserveAgents: 2, live: 2.6, deferred: 0, taken: 0.3, patienceRate: 0.5 },
    { says: 'blending', agents: 4, reserveAgents: 1, live: 1.2, deferred: 0.5, taken: 0, patienceRate: 0 },
    { says: 'blending with impatience, no reserve', agents: 3, reserveAgents: 0, live: 0.9, deferred: 0.7, taken: 0, patienceRate: 2 },
  ])('$says: the closed form is the chain of work and backlog, solved', ({ agents, reserveAgents, live, deferred, taken, patienceRate }) => {
    const found = at(live, 1, agents, {
      patienceSeconds: patienceRate === 0 ? Infinity : 1 / patienceRate, callBackTaken: taken, deferred: { reserveAgents, contactsPerHour: deferred * 3600 },
    });
    const chain = exact(agents, reserveAgents, live, deferred, taken, patienceRate);
    expect(found.keepsUp).toBe(true);
    expect(relative(found.busyShare, chain.busy)).toBeLessThan(1e-6);
    expect(relative(found.occupancy * agents, chain.working)).toBeLessThan(1e-6);
    expect(relative(found.absorbedPerSecond as number, chain.absorbed)).toBeLessThan(1e-6);
    expect(relative(meanQueue(found), chain.queue)).toBeLessThan(1e-5);
    expect(relative(found.absorbedPerSecond as number, deferred + live * callBackShare(found))).toBeLessThan(1e-9);
  });

  it('work is kept: agents at work = live work served + deferred work done, and more reserve means less deferred work and less waiting', () => {
    const cases = applied([load, multiple, fc.integer({ min: 0, max: 6 }), fc.double({ min: 0, max: 1, noNaN: true })], (a, m, r, share) => {
      const n = agentsFor(a, m) + 1;
      const deferred = { reserveAgents: r, contactsPerHour: share * n * 3600 };
      const queue = liveDesk({ ...ERLANG_C, deferred }, a, 1)(n);
      if (queue === null) return false;
      expect(relative(queue.occupancy * n, a + (queue.absorbedPerSecond as number))).toBeLessThan(1e-9);
      const kept = liveDesk({ ...ERLANG_C, deferred: { ...deferred, reserveAgents: r + 1 } }, a, 1)(n) as LiveQueue;
      expect(kept.absorbedPerSecond as number).toBeLessThanOrEqual((queue.absorbedPerSecond as number) * (1 + 1e-12));
      expect(waitShare(kept)).toBeLessThanOrEqual(waitShare(queue) * (1 + 1e-12));
      return true;
    });
    expect(cases).toBeGreaterThan(RUNS / 2);
  });
});

describe('chat', () => {
  it('one chat at a time is Erlang A; chats that do not slow each other are so many agents more', () => {
    const cases = applied([load, aht, multiple, fc.double({ min: 5, max: 2000, noNaN: true }), fc.integer({ min: 1, max: 6 }), within], (a, h, m, p, k, t) => {
      const n = agentsFor(a / k, m);
      const chat = at(a / h, h, n, { patienceSeconds: p, chat: { concurrency: k, handleTimeFactors: Array.from({ length: k }, (_, i) => i + 1) } });
      const slots = at(a / h, h, n, { patienceSeconds: p, chat: { concurrency: k, handleTimeFactors: Array.from({ length: k }, () => 1) } });
      const many = at(a / h, h, n * k, { patienceSeconds: p });
      expect(relative(abandonedShare(slots), abandonedShare(many))).toBeLessThan(1e-10);
      expect(relative(slots.slotOccupancy as number, many.occupancy)).toBeLessThan(1e-10);
      expect(Math.abs(serviceLevelOf(slots, 'offered', t) - serviceLevelOf(many, 'offered', t))).toBeLessThan(1e-11);
      // Factor k for k chats: an agent finishes no more than with one, and the first n chats keep him as busy.
      expect(servedShare(chat)).toBeLessThanOrEqual(servedShare(slots) * (1 + 1e-12));
      return true;
    });
    expect(cases).toBe(RUNS);
  });

  it('is the chain of chats, solved', () => {
    const [n, k, chats, factors] = [3, 2, 2.2, [1, 1.3]];
    const moves = Array.from({ length: 60 }, (_, x) => x).flatMap((x) => {
      const ends = (held: number): number => (held === 0 ? 0 : held / factors[held - 1]);
      const inService = Math.min(x, n * k);
      const more = inService % n;
      const held = Math.floor(inService / n);
      const down = (n - more) * ends(held) + (more === 0 ? 0 : more * ends(held + 1)) + Math.max(0, x - n * k) * 0.25;
      return [...(x < 59 ? [{ from: x, to: x + 1, rate: chats }] : []), ...(x > 0 ? [{ from: x, to: x - 1, rate: down }] : [])];
    });
    const p = stationary(60, moves);
    const queue = at(chats, 1, n, { patienceSeconds: 4, chat: { concurrency: k, handleTimeFactors: factors } });
    expect(relative(queue.busyShare, p.slice(6).reduce((sum, x) => sum + x, 0))).toBeLessThan(1e-9);
    expect(relative(queue.occupancy * n, p.reduce((sum, x, i) => sum + x * Math.min(i, n), 0))).toBeLessThan(1e-9);
    expect(relative(queue.slotOccupancy as number, p.reduce((sum, x, i) => sum + (x * Math.min(i, 6)) / 6, 0))).toBeLessThan(1e-9);
  });
});

const TARGETS = {
  answerWithinSeconds: 20, serviceLevelDefinition: 'offered', shortAbandonSeconds: 5, maxAsaSeconds: null, asaDefinition: 'offered', maxAbandonment: null, maxOccupancy: 1,
} as const;
const models: readonly ((level: number, patienceSeconds: number) => QueueingStaffing)[] = [
  (serviceLevel, patienceSeconds) => ({ kind: 'erlang-a', ...TARGETS, serviceLevel, patienceSeconds, retryShare: 0 }),
  (serviceLevel, patienceSeconds) => ({ kind: 'erlang-a', ...TARGETS, serviceLevel, serviceLevelDefinition: 'short-abandons-out', maxAsaSeconds: 30, maxAbandonment: 0.05, maxOccupancy: 0.9, patienceSeconds, retryShare: 0.3 }),
  (serviceLevel, patienceSeconds) => ({ kind: 'finite-queue', ...TARGETS, serviceLevel, waitingPlaces: 4, patienceSeconds, retryShare: 0 }),
  (serviceLevel) => ({ kind: 'call-back', ...TARGETS, serviceLevel, takenShare: 0.5, reserveAgents: 1, patienceSeconds: null }),
  (serviceLevel, patienceSeconds) => ({ kind: 'blending', ...TARGETS, serviceLevel, reserveAgents: 2, deferredPerHour: 30, patienceSeconds }),
  (serviceLevel) => ({ kind: 'blending', ...TARGETS, serviceLevel, reserveAgents: 1, deferredPerHour: null, patienceSeconds: null }),
  (serviceLevel, patienceSeconds) => ({ kind: 'chat', ...TARGETS, serviceLevel, concurrency: 3, handleTimeFactors: [1, 1.2, 1.5], patienceSeconds, retryShare: 0.2 }),
];

describe('least agents', () => {
  const anyModel = fc.integer({ min: 0, max: models.length - 1 });

  it('n meets all targets and n − 1 misses one, which binding names; no figure is NaN or negative', () => {
    const bindings: Record<string, number> = {};
    const cases = applied([anyModel, load, aht, fc.double({ min: 0.3, max: 0.99, noNaN: true }),
      fc.double({ min: 10, max: 1000, noNaN: true })], (which, a, h, level, p) => {
      const model = models[which](level, p);
      const { agents, agentsFractional, binding, figures } = leastAgentsLive(model, a, h);
      expect(atAgents(model, agents, a, h).meetsTargets).toBe(true);
      expect(atAgents(model, agents - 1, a, h).meetsTargets).toBe(false);
      expect(agentsFractional).toBeGreaterThanOrEqual(agents - 1);
      expect(agentsFractional).toBeLessThanOrEqual(agents);
      for (const value of Object.values(figures!)) if (value !== null) expect(value).toBeGreaterThanOrEqual(0);
      bindings[binding] = (bindings[binding] ?? 0) + 1;
      return true;
    }, 250);
    expect(cases).toBe(250);
    expect(Object.keys(bindings).sort()).toEqual(expect.arrayContaining(['service-level', 'stability']));
  });

  it('one agent more is never worse, model by model', () => {
    const cases = applied([anyModel, load, aht, multiple, fc.double({ min: 10, max: 1000, noNaN: true })], (which, a, h, m, p) => {
      const model = models[which](0.5, p);
      const n = agentsFor(a / (model.kind === 'chat' ? 2 : 1), m);
      const [less, more] = [atAgents(model, n, a, h), atAgents(model, n + 1, a, h)];
      if (!less.carried) return false;
      expect(more.carried).toBe(true);
      expect(more.figures.serviceLevel).toBeGreaterThanOrEqual(less.figures.serviceLevel - 1e-11);
      expect(more.figures.asaSeconds).toBeLessThanOrEqual(less.figures.asaSeconds * (1 + 1e-9) + 1e-12);
      expect(more.figures.probabilityOfAbandonment ?? 0).toBeLessThanOrEqual((less.figures.probabilityOfAbandonment ?? 0) + 1e-12);
      return true;
    });
    expect(cases).toBeGreaterThan(RUNS / 2);
  });

  it('nothing offered needs nobody, and a load without end is refused', () => {
    for (const model of models) {
      expect(leastAgentsLive(model(0.8, 60), 0, 180)).toMatchObject({ agents: 0, figures: null, binding: 'minimum' });
      expect(() => leastAgentsLive(model(0.8, 60), Infinity, 180)).toThrow(RangeError);
      expect(() => leastAgentsLive(model(0.8, 60), NaN, 180)).toThrow(RangeError);
    }
  });
});
