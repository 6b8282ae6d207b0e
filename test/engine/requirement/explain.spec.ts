import type { Queue } from '../../../src/engine/model/queue.js';
import { explain } from '../../../src/engine/requirement/explain.js';
import { importedRequirement } from '../../../src/engine/requirement/imported.js';
import { requirementOf } from '../../../src/engine/requirement/require.js';
import { planOf, queueOf } from '../../support/builders.js';
import { forecastOf } from './forecast-of.js';

const voice: Queue['staffing'] = { kind: 'erlang-c', serviceLevel: 0.8, answerWithinSeconds: 20, maxOccupancy: 1 };

describe('explain', () => {
  it('tells formula, inputs, steps and what one agent more or less would do', () => {
    const plan = planOf({ days: 1, queues: [queueOf({ staffing: voice, rosterShrinkage: 0.3 })] });
    const explanation = explain(plan, requirementOf(plan, forecastOf(plan, 200)), 'Q', 9);
    expect(explanation.formula).toContain('1 - C(n, A) * exp(-(n - A) * T / AHT)');
    expect(Object.fromEntries(explanation.inputs.map((input) => [input.name, input.value]))).toEqual({
      volume: 200, AHT: 180, interval: 3600, 'service level': 0.8, 'answer within': 20, 'maximum occupancy': 1, 'roster shrinkage': 0.3, 'minimum agents': 0,
    });
    expect(explanation.steps.map((step) => step.name)).toEqual(['offered load A', 'B(n, A)', 'P(wait) = C(n, A)', 'agents n', 'scheduled', 'required']);
    expect(explanation.oneLess).toMatchObject({ agents: 13, meetsTargets: false, required: 19 });
    expect(explanation.oneLess!.serviceLevel).toBeCloseTo(0.7955947884177831, 12);
    expect(explanation.oneMore).toMatchObject({ agents: 15, meetsTargets: true, required: 22 });
    expect(explanation.oneMore!.asaSeconds).toBeCloseTo(3.6735252122875682, 12);
    expect(explanation.lines).toEqual([
      'Q, 2027-03-08T09:00:00Z to 2027-03-08T10:00:00Z: 20 agents required; what binds: service-level.',
      `${explanation.formula}.`,
      'Given: volume = 200 contacts, AHT = 180 s, interval = 3600 s, service level = 0.8, answer within = 20 s, maximum occupancy = 1, roster shrinkage = 0.3, minimum agents = 0 agents.',
      'offered load A = 10 Erlangs (volume * AHT / interval).',
      'B(n, A) = 0.05682 (B(0) = 1, B(n) = A * B(n - 1) / (n + A * B(n - 1))).',
      'P(wait) = C(n, A) = 0.1741 (n * B / (n - A + A * B)).',
      'agents n = 14 agents (least n of the formula).',
      'scheduled = 20 agents (n / (1 - roster shrinkage)).',
      'required = 20 agents (max(ceil(scheduled - 1e-9), minimum agents)).',
      'With 14 agents: service level 0.8884, average speed of answer 7.836 s, occupancy 0.7143.',
      'One agent less (13): service level 0.7956, average speed of answer 17.12 s, occupancy 0.7692; targets missed, 19 required.',
      'One agent more (15): service level 0.9415, average speed of answer 3.674 s, occupancy 0.6667; targets met, 22 required.',
    ]);
  });

  it('one agent less at the load: the queue grows without limit, and no figure is negative', () => {
    const plan = planOf({ days: 1, queues: [queueOf({ staffing: { ...voice, answerWithinSeconds: 3600 } })] });
    const explanation = explain(plan, requirementOf(plan, forecastOf(plan, 212)), 'Q', 0);
    expect(explanation.cell.binding).toBe('stability');
    expect(explanation.oneLess).toMatchObject({ agents: 10, meetsTargets: false, serviceLevel: 0, asaSeconds: null, occupancy: 1, probabilityOfWait: 1 });
    expect(explanation.lines.find((line) => line.startsWith('One agent less'))).toContain('grows without limit');
  });

  it('erlang-b speaks of blocking', () => {
    const plan = planOf({ days: 1, queues: [queueOf({ staffing: { kind: 'erlang-b', maxBlocking: 0.02, maxOccupancy: 1 } })] });
    const explanation = explain(plan, requirementOf(plan, forecastOf(plan, 200)), 'Q', 0);
    expect(explanation.oneLess!.probabilityOfBlocking).toBeGreaterThan(0.02);
    expect(explanation.oneMore!.probabilityOfBlocking).toBeLessThan(0.02);
    expect(explanation.steps.map((step) => step.name)).not.toContain('P(wait) = C(n, A)');
  });

  it('fixed, closed and imported intervals say where their number comes from, without a formula', () => {
    const fixed = planOf({ days: 1, queues: [queueOf({ opening: { zone: 'UTC', windows: [{ weekday: 1, from: '00:00', to: '12:00' }] } })] });
    const requirement = requirementOf(fixed, forecastOf(fixed, 0));
    expect(explain(fixed, requirement, 'Q', 0)).toMatchObject({ formula: 'fixed: agents as the plan states them', oneLess: null, oneMore: null });
    expect(explain(fixed, requirement, 'Q', 12)).toMatchObject({ formula: 'closed: the interval begins outside opening hours', steps: [] });
    const plan = planOf({ days: 1, queues: [queueOf({ staffing: voice })] });
    const rows = Array.from({ length: 24 }, (_, i) => ({ line: i + 2, startMs: plan.horizon.startMs + i * 3_600_000, queue: 'Q', required: 7, agents: null }));
    const imported = explain(plan, importedRequirement(plan, rows), 'Q', 3);
    expect(imported).toMatchObject({ model: 'imported', inputs: [], steps: [], oneLess: null });
    expect(imported.lines).toEqual([
      'Q, 2027-03-08T03:00:00Z to 2027-03-08T04:00:00Z: 7 agents required; what binds: imported.',
      'required agents as the requirement file states them.',
    ]);
  });

  it('refuses an interval or a queue that is not there', () => {
    const plan = planOf({ days: 1 });
    const requirement = requirementOf(plan, forecastOf(plan, 0));
    expect(() => explain(plan, requirement, 'Q', 24)).toThrow(RangeError);
    expect(() => explain(plan, requirement, 'X', 0)).toThrow(RangeError);
  });
});
