import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { LOAD_BASES } from '../../../src/engine/model/load-basis.js';
import { leastAgentsErlangC } from '../../../src/engine/requirement/least-erlang-c.js';
import { requirementOf } from '../../../src/engine/requirement/require.js';
import { type VaryingDemand, chooseLoadBasis, loadsByBasis } from '../../../src/engine/requirement/time-varying.js';
import { delayProbabilities } from '../../../src/engine/requirement/transient.js';
import { planOf, queueOf } from '../../support/builders.js';
import { forecastOf } from './forecast-of.js';

const demand = (perHour: readonly number[], ahtSeconds: number, intervalSeconds = 3600): VaryingDemand => ({
  ratePerSecond: Float64Array.from(perHour, (rate) => rate / 3600), ahtSeconds: new Float64Array(perHour.length).fill(ahtSeconds), intervalSeconds,
});

describe('loads of a changing rate', () => {
  it('a constant rate has one load, however it is read', () => {
    const loads = loadsByBasis(demand(new Array<number>(30).fill(100), 1800));
    for (const basis of LOAD_BASES) for (const load of loads[basis]) expect(load).toBeCloseTo(50, 10);
  });

  it('modified offered load: after a step the number in service follows by e^(−t/AHT), and no contact is lost', () => {
    const loads = loadsByBasis(demand([0, 0, 100, 100, 100, 0, 0, 0].map((x) => x + 60), 3600))['modified-offered-load'];
    expect(loads[1]).toBeCloseTo(60, 10);
    // Mean over the first hour of 60 + 100·(1 − e^(−t)).
    expect(loads[2]).toBeCloseTo(60 + 100 * Math.exp(-1), 10);
    expect(loads[5]).toBeGreaterThan(100);
    // Over a pulse and its tail, work offered is work in service.
    const long = loadsByBasis(demand([100, ...new Array<number>(3).fill(200), ...new Array<number>(60).fill(100)], 1800));
    const excess = (which: Float64Array): number => which.reduce((sum, load) => sum + load - 50, 0);
    expect(excess(long['modified-offered-load'])).toBeCloseTo(excess(long.stationary), 8);
  });

  it('lag-max: the largest rate one AHT earlier', () => {
    const loads = loadsByBasis(demand([10, 20, 60, 30, 10, 10, 10], 3600))['lag-max'];
    expect([...loads]).toEqual([10, 10, 20, 60, 30, 10, 10]);
    const short = loadsByBasis(demand([10, 20, 60, 30, 10], 360))['lag-max'];
    expect([...short].map((load) => Number(load.toFixed(9)))).toEqual([1, 2, 6, 6, 3]);
  });

  it('an opening begins with the load of its own rate', () => {
    const loads = loadsByBasis(demand([0, 0, 100, 100, 0, 0, 100], 3600))['modified-offered-load'];
    expect(loads[2]).toBeCloseTo(100, 10);
    expect(loads[6]).toBeCloseTo(100, 10);
  });

  it('auto: stationary below a quarter of an interval, lag-max from a whole one, modified offered load between; and says why', () => {
    const chosen = (aht: number): string => chooseLoadBasis('auto', demand([50, 80], aht)).basis;
    expect([360, 899, 900, 3599, 3600].map(chosen)).toEqual(['stationary', 'stationary', 'modified-offered-load', 'modified-offered-load', 'lag-max']);
    expect(chooseLoadBasis('auto', demand([50, 80], 900)).reason).toContain('AHT ÷ interval is 0.25');
    expect(chooseLoadBasis('auto', demand([0, 0], 900)).basis).toBe('stationary');
    for (const basis of LOAD_BASES) expect(chooseLoadBasis(basis, demand([50, 80], 900))).toMatchObject({ basis });
  });
});

describe('the requirement of a changing rate', () => {
  const peak = (hour: number): number => (hour >= 9 && hour < 11 ? 100 : 20);
  const requirement = (loadBasis: 'auto' | 'stationary', ahtSeconds: number): ReturnType<typeof requirementOf>['queues'][number] => {
    const plan = planOf({ days: 1, queues: [queueOf({ loadBasis, staffing: { kind: 'erlang-c', serviceLevel: 0.8, answerWithinSeconds: 0, maxOccupancy: 1 } })] });
    return requirementOf(plan, forecastOf(plan, (startMs) => peak((startMs / 3_600_000) % 24), ahtSeconds)).queues[0];
  };

  it('names its basis and reason, and each interval shows the load by every reading and the agents of the stationary hour', () => {
    const queue = requirement('auto', 3600);
    expect(queue.staffedBy).toMatchObject({ model: 'erlang-c', loadBasis: 'lag-max', serviceLevelDefinition: 'offered', asaDefinition: 'offered' });
    expect(queue.staffedBy!.loadBasisReason).toContain('AHT ÷ interval is 1');
    const after = queue.cells[11];
    expect(after.offeredErlangs).toBe(20);
    expect(after.varying).toMatchObject({ designErlangs: 100, lagMaxErlangs: 100 });
    expect(after.varying!.modifiedErlangs).toBeGreaterThan(20);
    expect(after.agents).toBeGreaterThan(after.varying!.agentsStationary);
  });

  it('a short handle time is staffed as before', () => {
    const [auto, stationary] = [requirement('auto', 300), requirement('stationary', 300)];
    expect(auto.staffedBy!.loadBasis).toBe('stationary');
    expect(auto.cells).toEqual(stationary.cells);
    expect(auto.cells.every((cell) => cell.agents === cell.varying!.agentsStationary)).toBe(true);
  });
});

describe('the exact transient solution', () => {
  it('a constant day is Erlang C', () => {
    const slots = 24;
    const day = { ratePerSecond: new Float64Array(slots).fill(10 / 300), agents: new Int32Array(slots).fill(13), ahtSeconds: 300, slotSeconds: 3600 };
    for (const delay of delayProbabilities(day)) expect(delay).toBeCloseTo(0.2852704530364929, 6);
  });

  it('timevarying-reference.csv: agents equal on every row, exact P(delay) within 1e-3', () => {
    const [header, ...lines] = readFileSync(join(__dirname, '../../data/timevarying-reference.csv'), 'utf8').trim().split(/\r?\n/).map((line) => line.split(','));
    const rows = lines.map((cells) => Object.fromEntries(header.map((name, i) => [name, cells[i]])));
    // The sums are over many slots an hour; the days before the last bring the load into its period.
    const [fine, coarse, days] = [200, 25, 4];
    const rateAt = (hour: number): number => (100 * (1 + 0.8 * Math.sin((2 * Math.PI * (hour - 6)) / 24))) / 3600;
    let compared = 0;
    let worst = 0;
    for (const ahtMinutes of ['6', '30', '60']) {
      const ahtSeconds = Number(ahtMinutes) * 60;
      const ratePerSecond = Float64Array.from({ length: days * 24 * fine }, (_, i) => rateAt((i + 0.5) / fine));
      const loads = loadsByBasis({ ratePerSecond, ahtSeconds: new Float64Array(ratePerSecond.length).fill(ahtSeconds), intervalSeconds: 3600 / fine });
      const ofHour = (values: Float64Array, hour: number): Float64Array => values.subarray(((days - 1) * 24 + hour) * fine, ((days - 1) * 24 + hour + 1) * fine);
      const mean = (values: Float64Array): number => values.reduce((sum, value) => sum + value, 0) / values.length;
      const design: Readonly<Record<string, (hour: number) => number>> = {
        SIPP: (hour) => mean(ofHour(loads.stationary, hour)), MOL: (hour) => mean(ofHour(loads['modified-offered-load'], hour)),
        lagSIPP: (hour) => mean(ofHour(loads['lag-max'], hour)), lagMax: (hour) => ofHour(loads['lag-max'], hour).reduce((most, value) => Math.max(most, value), 0),
      };
      for (const [method, loadOf] of Object.entries(design)) {
        const reference = rows.filter((row) => row.aht_min === ahtMinutes && row.method === method);
        const agents = reference.map((_, hour) => leastAgentsErlangC(loadOf(hour), ahtSeconds, { serviceLevel: 0.8, answerWithinSeconds: 0, maxOccupancy: 1 }).agents);
        expect(agents).toEqual(reference.map((row) => Number(row.agents)));
        const rates = Float64Array.from({ length: 24 * coarse }, (_, i) => rateAt((i + 0.5) / coarse));
        const agentsBySlot = Int32Array.from(rates, (_, i) => agents[Math.floor(i / coarse)]);
        const delays = delayProbabilities({ ratePerSecond: rates, agents: agentsBySlot, ahtSeconds, slotSeconds: 3600 / coarse });
        reference.forEach((row, hour) => {
          let [delayed, contacts] = [0, 0];
          for (let i = hour * coarse; i < (hour + 1) * coarse; i++) [delayed, contacts] = [delayed + delays[i] * rates[i], contacts + rates[i]];
          worst = Math.max(worst, Math.abs(delayed / contacts - Number(row.exact_p_delay)));
          compared++;
        });
      }
    }
    expect(compared).toBe(288);
    expect(worst).toBeLessThan(1e-3);
  });
});
