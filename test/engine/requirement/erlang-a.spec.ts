import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { erlangB } from '../../../src/engine/requirement/erlang-b.js';
import { erlangC } from '../../../src/engine/requirement/erlang-c.js';
import { ERLANG_C, type LiveModel, liveDesk } from '../../../src/engine/requirement/live-model.js';
import { type LiveQueue, abandonedShare, abandonedWithin, asaOf, meanQueue, serviceLevelOf, servedShare, turnedAwayShare, waitShare } from '../../../src/engine/requirement/live-queue.js';
import { serviceLevel } from '../../../src/engine/requirement/service-level.js';
import { poissonWeight } from '../../../src/engine/requirement/queueing/poisson-weight.js';
import { countingApplied } from './applied.js';

/** 60-digit reference, ours. */
const [header, ...lines] = readFileSync(join(__dirname, '../../data/erlang-reference.csv'), 'utf8').trim().split(/\r?\n/);
const rows = lines.map((line) => Object.fromEntries(line.split(',').map((value, i) => [header.split(',')[i], value]))).filter((row) => row.model === 'A');
/** Extremes, ours: loads 0.01 to 100,000 under a tenth to twice their agents, patience 1 s to 11 days, answer times 0 to 1 h; sums of 170 digits. */
const [extremeHeader, ...extremeLines] = readFileSync(join(__dirname, '../../data/erlang-a-extremes.csv'), 'utf8').trim().split(/\r?\n/);
const extremes = extremeLines.map((line) => Object.fromEntries(line.split(',').map((value, i) => [extremeHeader.split(',')[i], value])));

const relative = (a: number, b: number): number => (a === b ? 0 : Math.abs(a - b) / Math.max(Math.abs(a), Math.abs(b)));
const at = (arrivalsPerHour: number, ahtSeconds: number, agents: number, model: Partial<LiveModel>): LiveQueue =>
  liveDesk({ ...ERLANG_C, ...model }, arrivalsPerHour / 3600, ahtSeconds)(agents) as LiveQueue;

function figures(row: Readonly<Record<string, string>>): Readonly<Record<string, number>> {
  const queue = at(Number(row.arrivals_per_hour), Number(row.aht_s), Number(row.agents), { patienceSeconds: Number(row.patience_s) });
  const within = Number(row.target_s);
  return {
    load_erlangs: queue.offeredErlangs, p_wait: waitShare(queue), p_abandon: abandonedShare(queue), mean_wait_s: asaOf(queue, 'offered'), mean_queue: meanQueue(queue),
    occupancy: queue.occupancy, sl_served_in_T_over_offered: serviceLevelOf(queue, 'offered', within), sl_served_in_T_over_served: serviceLevelOf(queue, 'served', within),
    p_offered_wait_gt_T: queue.busyShare * queue.line.wouldWaitLonger(within),
  };
}

function worstOf(table: readonly Readonly<Record<string, string>>[]): { readonly worst: number; readonly compared: number } {
  const errors = table.flatMap((row) => Object.entries(figures(row)).map(([column, found]) => relative(found, Number(row[column]))));
  return { worst: errors.reduce((a, b) => Math.max(a, b), 0), compared: errors.length };
}

describe('Erlang A', () => {
  it('agrees with every filled column of every row of the 60-digit reference to 1e-10', () => {
    const { worst, compared } = worstOf(rows);
    expect(compared).toBe(22 * 9);
    expect(worst).toBeLessThanOrEqual(1e-10);
  });

  it('agrees with sums of 170 digits at extremes of load, patience and answer time to 1e-10', () => {
    const { worst, compared } = worstOf(extremes);
    expect(compared).toBe(extremes.length * 9);
    expect(extremes.length).toBeGreaterThan(90);
    expect(worst).toBeLessThanOrEqual(1e-10);
  });

  it('the published case: 200 an hour, 180 s, 14 agents, patience 5 min', () => {
    const queue = at(200, 180, 14, { patienceSeconds: 300 });
    expect(waitShare(queue)).toBeCloseTo(0.14526, 5);
    expect(abandonedShare(queue)).toBeCloseTo(0.013984, 6);
    expect(serviceLevelOf(queue, 'offered', 20)).toBeCloseTo(0.916792, 6);
  });

  it('one case, three service levels by name', () => {
    const queue = at(200, 180, 12, { patienceSeconds: 60 });
    const levels = [serviceLevelOf(queue, 'offered', 20), serviceLevelOf(queue, 'served', 20), serviceLevelOf(queue, 'short-abandons-out', 20, 5)];
    expect(levels[0]).toBeCloseTo(0.86030065965, 10);
    expect(levels[1]).toBeCloseTo(0.93096237694, 10);
    expect(levels[2]).toBeGreaterThan(levels[0]);
    expect(levels[2]).toBeLessThan(levels[1]);
    expect(serviceLevelOf(queue, 'short-abandons-out', 20, 0)).toBe(levels[0]);
    // Who gives up at all gives up within ten hours: then both say the same.
    expect(relative(serviceLevelOf(queue, 'short-abandons-out', 20, 36_000), levels[1])).toBeLessThan(1e-12);
  });
});

const RUNS = 300;
const load = fc.double({ min: 0.05, max: 150, noNaN: true });
const aht = fc.double({ min: 5, max: 3600, noNaN: true });
const patience = fc.double({ min: 1, max: 20_000, noNaN: true });
const within = fc.double({ min: 0, max: 1800, noNaN: true });
/** Agents as a multiple of the load, over- and underloaded. */
const multiple = fc.double({ min: 0.3, max: 1.8, noNaN: true });
const agentsFor = (a: number, m: number): number => Math.max(1, Math.round(a * m));

const applied = countingApplied(RUNS);

describe('laws of Erlang A', () => {
  it('Little: contacts in service = arrivals served × AHT, contacts waiting = arrivals × mean wait', () => {
    const cases = applied([load, aht, patience, multiple], (a, h, p, m) => {
      const queue = at((a * 3600) / h, h, agentsFor(a, m), { patienceSeconds: p });
      expect(relative(queue.occupancy * queue.agents, a * servedShare(queue))).toBeLessThan(1e-11);
      expect(relative(meanQueue(queue), queue.attemptsPerSecond * asaOf(queue, 'offered'))).toBeLessThan(1e-12);
      expect(relative(abandonedShare(queue), asaOf(queue, 'offered') / p)).toBeLessThan(1e-10);
      expect(Math.abs(servedShare(queue) + abandonedShare(queue) - 1)).toBeLessThan(1e-12);
      return queue.busyShare > 1e-200;
    });
    expect(cases).toBeGreaterThan(RUNS * 0.8);
  });

  it('mean wait of the served and of all: what the givers-up waited is the rest', () => {
    const cases = applied([load, aht, patience, multiple], (a, h, p, m) => {
      const queue = at((a * 3600) / h, h, agentsFor(a, m), { patienceSeconds: p });
      const ofServed = asaOf(queue, 'answered') * servedShare(queue);
      expect(ofServed).toBeLessThanOrEqual(asaOf(queue, 'offered') * (1 + 1e-9));
      // The served waited the integral of (served after more than t) over t.
      const steps = 1500;
      const end = (25 * queue.line.waitOfServedSeconds()) / queue.line.served;
      let area = 0;
      for (let i = 0; i < steps; i++) area += ((servedShare(queue) - serviceLevelOf(queue, 'offered', ((i + 0.5) * end) / steps)) * end) / steps;
      if (ofServed < 0.01) return false;
      expect(relative(area, ofServed)).toBeLessThan(1e-3);
      return true;
    }, 60);
    expect(cases).toBeGreaterThan(25);
  });

  it('patience without end is Erlang C, patience of nothing is Erlang B', () => {
    const cases = applied([load, aht, fc.integer({ min: 1, max: 20 }), within], (a, h, extra, t) => {
      const n = Math.ceil(a) + extra;
      const patient = at((a * 3600) / h, h, n, { patienceSeconds: 3e10 });
      const hasty = at((a * 3600) / h, h, n, { patienceSeconds: 1e-6 * h });
      expect(relative(waitShare(patient), erlangC(n, a))).toBeLessThan(1e-4);
      expect(Math.abs(serviceLevelOf(patient, 'offered', t) - serviceLevel(n, a, h, t))).toBeLessThan(1e-4);
      expect(relative(abandonedShare(hasty), erlangB(n, a))).toBeLessThan(1e-3);
      return true;
    }, 100);
    expect(cases).toBe(100);
  });

  it('AHT = patience: the number in the system is Poisson', () => {
    const cases = applied([load, aht, multiple], (a, h, m) => {
      const n = agentsFor(a, m);
      const queue = at((a * 3600) / h, h, n, { patienceSeconds: h });
      let below = 0;
      for (let x = 0; x < n; x++) below += poissonWeight(x, a);
      expect(Math.abs(queue.freeShare - below)).toBeLessThan(1e-12);
      expect(relative(meanQueue(queue) + queue.occupancy * n, a)).toBeLessThan(1e-12);
      return true;
    });
    expect(cases).toBe(RUNS);
  });

  it('one agent more is better by every figure', () => {
    const cases = applied([load, aht, patience, multiple, within], (a, h, p, m, t) => {
      const desk = liveDesk({ ...ERLANG_C, patienceSeconds: p }, a / h, h);
      const [less, more] = [desk(agentsFor(a, m)) as LiveQueue, desk(agentsFor(a, m) + 1) as LiveQueue];
      for (const definition of ['offered', 'served', 'short-abandons-out'] as const) {
        expect(serviceLevelOf(more, definition, t, 5)).toBeGreaterThanOrEqual(serviceLevelOf(less, definition, t, 5) - 1e-12);
      }
      for (const definition of ['offered', 'answered'] as const) expect(asaOf(more, definition)).toBeLessThanOrEqual(asaOf(less, definition) * (1 + 1e-9));
      expect(abandonedShare(more)).toBeLessThanOrEqual(abandonedShare(less) * (1 + 1e-12));
      expect(more.occupancy).toBeLessThanOrEqual(less.occupancy * (1 + 1e-12));
      return true;
    });
    expect(cases).toBe(RUNS);
  });

  it('only ratios of time count: the same in minutes as in seconds', () => {
    const cases = applied([load, aht, patience, multiple, within], (a, h, p, m, t) => {
      const n = agentsFor(a, m);
      const seconds = liveDesk({ ...ERLANG_C, patienceSeconds: p }, a / h, h)(n) as LiveQueue;
      const minutes = liveDesk({ ...ERLANG_C, patienceSeconds: p / 60 }, (a / h) * 60, h / 60)(n) as LiveQueue;
      expect(relative(serviceLevelOf(seconds, 'offered', t), serviceLevelOf(minutes, 'offered', t / 60))).toBeLessThan(1e-9);
      expect(relative(asaOf(seconds, 'offered'), asaOf(minutes, 'offered') * 60)).toBeLessThan(1e-9);
      return true;
    });
    expect(cases).toBe(RUNS);
  });

  it('answers add up: served and given up within T never pass all, and nothing is NaN or negative', () => {
    const cases = applied([load, aht, patience, multiple, within], (a, h, p, m, t) => {
      const queue = at((a * 3600) / h, h, agentsFor(a, m), { patienceSeconds: p });
      const [served, gone] = [serviceLevelOf(queue, 'offered', t), abandonedWithin(queue, t)];
      for (const value of [served, gone, asaOf(queue, 'offered'), asaOf(queue, 'answered'), meanQueue(queue), turnedAwayShare(queue)]) expect(value).toBeGreaterThanOrEqual(0);
      expect(served + gone).toBeLessThanOrEqual(1 + 1e-12);
      expect(gone).toBeLessThanOrEqual(abandonedShare(queue) + 1e-12);
      return true;
    });
    expect(cases).toBe(RUNS);
  });
});
