import fc from 'fast-check';
import type { DemandReport } from '../../../src/engine/model/agent-demand.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import type { Queue } from '../../../src/engine/model/queue.js';
import { agentDemand } from '../../../src/engine/requirement/demand/agent-demand.js';
import { requirementOf } from '../../../src/engine/requirement/require.js';
import { planOf, queueOf } from '../../support/builders.js';
import { forecastOf } from './forecast-of.js';

const VOICE: Queue['staffing'] = { kind: 'erlang-c', serviceLevel: 0.8, answerWithinSeconds: 20, maxOccupancy: 0.9 };
const bot = { by: 'bot', resolvedShare: 0.25, returnShare: 0.2, returnAfterMinutes: 120, handleTimeFactor: 0.9 } as const;
const repeats = { firstContactResolution: 0.75, historyFirstContactResolution: 0.7, repeatShare: 1, afterMinutes: 1440 };
const plan = (queues: readonly Partial<Queue>[], days = 2): Plan =>
  planOf({ days, queues: queues.map((parts, i) => queueOf({ code: `Q${i}`, staffing: VOICE, ...parts })) });
const sum = (values: Iterable<number>): number => [...values].reduce((total, value) => total + value, 0);
const balances = (report: DemandReport): number =>
  report.forecast - report.resolved + report.returned - report.shiftedOut + report.shiftedIn + report.repeats - report.agents;

describe('what reaches the agents', () => {
  it('without deflection, shifts and repeats the forecast, bit for bit', () => {
    const p = plan([{}]);
    const forecast = forecastOf(p, (startMs) => (startMs % 7) + 0.1, 181.3);
    const [demand] = agentDemand(p, forecast);
    expect(demand).toEqual({ volume: forecast.queues[0].mean, ahtSeconds: forecast.queues[0].ahtSeconds, report: null });
    expect(requirementOf(p, forecast).queues[0].demand).toBeUndefined();
  });

  it('a bot that resolves a quarter: three quarters pass with shorter handling, a fifth of the resolved comes back two hours later with the whole', () => {
    const p = plan([{ deflection: [bot] }]);
    const { cells, demand } = requirementOf(p, forecastOf(p, 100, 200)).queues[0];
    expect(cells[0]).toMatchObject({ volume: 75 });
    expect(cells[0].ahtSeconds).toBeCloseTo(180, 9);
    expect(cells[5].volume).toBeCloseTo(80, 9);
    expect(cells[5].ahtSeconds).toBeCloseTo((75 * 180 + 5 * 200) / 80, 9);
    expect(demand!.resolved).toBeCloseTo(1200, 6);
    expect(demand!.returned).toBeCloseTo(46 * 5, 6);
    expect(demand!.returnsAfterPlan).toBeCloseTo(10, 6);
  });

  it('stages follow each other: what the menu resolved never reaches the bot', () => {
    const p = plan([{ deflection: [{ ...bot, returnShare: 0 }, { ...bot, by: 'ivr', resolvedShare: 0.5, returnShare: 0, handleTimeFactor: 1.2 }] }]);
    const { cells } = requirementOf(p, forecastOf(p, 100, 200)).queues[0];
    expect(cells[0].volume).toBeCloseTo(37.5, 9);
    expect(cells[0].ahtSeconds).toBeCloseTo(200 * 0.9 * 1.2, 9);
  });

  it('a shift takes contacts along with their number and handle time there; two that swap see each other\'s volume of before', () => {
    const p = plan([{ channelShift: [{ to: 'Q1', share: 0.2, contactsPerContact: 1.5, ahtSeconds: 300 }] },
      { channelShift: [{ to: 'Q0', share: 0.5, contactsPerContact: 1, ahtSeconds: null }] }]);
    const [first, second] = requirementOf(p, forecastOf(p, (_, queue) => (queue === 'Q0' ? 100 : 40), 200)).queues;
    expect(first.cells[0].volume).toBeCloseTo(80 + 20, 9);
    expect(second.cells[0].volume).toBeCloseTo(20 + 30, 9);
    expect(second.cells[0].ahtSeconds).toBeCloseTo((20 * 200 + 30 * 300) / 50, 9);
  });

  it('better first-contact resolution: first day as it was, then fewer repeats, in the long run by the ratio of the shares', () => {
    const p = plan([{ repeats }], 28);
    const { cells, demand } = requirementOf(p, forecastOf(p, 100, 200)).queues[0];
    expect(cells[10].volume).toBe(100);
    expect(cells[30].volume).toBeCloseTo(100 - 30 + 25, 9);
    expect(cells[27 * 24].volume).toBeCloseTo((100 * (1 - 0.3)) / (1 - 0.25), 4);
    expect(demand!.repeats).toBeLessThan(0);
    const same = plan([{ repeats: { ...repeats, historyFirstContactResolution: 0.75 } }]);
    expect(agentDemand(same, forecastOf(same, 100, 200))[0].volume).toEqual(new Float64Array(48).fill(100));
  });

  it('contacts are conserved, and never negative', () => {
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    const stage = fc.record({ by: fc.constantFrom('self-service' as const, 'bot' as const, 'ivr' as const), resolvedShare: share, returnShare: share,
      returnAfterMinutes: fc.integer({ min: 0, max: 3000 }), handleTimeFactor: fc.double({ min: 0.1, max: 3, noNaN: true }) });
    let changed = 0;
    fc.assert(fc.property(fc.array(stage, { maxLength: 3 }), share, share, share, fc.integer({ min: 30, max: 2000 }),
      fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 48, maxLength: 48 }), (deflection, moved, now, then, afterMinutes, volumes) => {
      const p = plan([
        { deflection, channelShift: [{ to: 'Q1', share: moved, contactsPerContact: 2, ahtSeconds: null }] },
        { repeats: { firstContactResolution: Math.max(0.01, now), historyFirstContactResolution: Math.max(0.01, then), repeatShare: 0.9, afterMinutes } },
      ]);
      const demands = agentDemand(p, forecastOf(p, (startMs) => volumes[(startMs - p.horizon.startMs) / 3_600_000], 240));
      for (const { volume, ahtSeconds, report } of demands) {
        expect(Array.from(volume).every((value) => value >= 0 && Number.isFinite(value))).toBe(true);
        expect(Array.from(ahtSeconds).every((value) => value >= 0 && Number.isFinite(value))).toBe(true);
        expect(Math.abs(balances(report!))).toBeLessThan(1e-6 * (1 + report!.forecast));
        expect(sum(volume)).toBeCloseTo(report!.agents, 6);
      }
      expect(demands[1].report!.shiftedIn).toBeCloseTo(2 * demands[0].report!.shiftedOut, 6);
      const { resolved, returned, returnsAfterPlan } = demands[0].report!;
      expect(returned + returnsAfterPlan).toBeLessThanOrEqual(resolved + 1e-9);
      if (resolved > 0) changed++;
    }), { numRuns: 100, seed: 41 });
    expect(changed).toBeGreaterThan(50);
  });
});
