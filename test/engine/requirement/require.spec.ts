import type { Queue } from '../../../src/engine/model/queue.js';
import { InputError } from '../../../src/engine/model/problem.js';
import type { RequirementCell } from '../../../src/engine/model/requirement.js';
import { canonicalRequirement, requirementHash } from '../../../src/engine/requirement/canonical.js';
import { offeredLoadErlangs } from '../../../src/engine/requirement/offered-load.js';
import { requirementOf } from '../../../src/engine/requirement/require.js';
import { serviceLevel } from '../../../src/engine/requirement/service-level.js';
import { requiredOnGrid } from '../../../src/engine/requirement/spread.js';
import { cellAt } from '../../../src/engine/time/grid.js';
import { fingerprint } from '../../../src/engine/random/fingerprint.js';
import { planOf, queueOf } from '../../support/builders.js';
import { forecastOf } from './forecast-of.js';

const voice: Queue['staffing'] = { kind: 'erlang-c', serviceLevel: 0.8, answerWithinSeconds: 20, maxOccupancy: 0.85 };
const at = (text: string): number => Date.parse(text);

describe('the requirement of a queue', () => {
  it('Call Centre Helper in half hours: 14 agents, 20 scheduled, 20 required, with the figures of 14', () => {
    const plan = planOf({ days: 1, demandIntervalMinutes: 30, queues: [queueOf({ staffing: voice, rosterShrinkage: 0.3 })] });
    const { cells } = requirementOf(plan, forecastOf(plan, 100)).queues[0];
    expect(cells).toHaveLength(48);
    expect(cells[17]).toMatchObject({ volume: 100, ahtSeconds: 180, offeredErlangs: 10, agents: 14, minimum: 0, required: 20, binding: 'service-level' });
    expect(cells[17].scheduled).toBeCloseTo(20, 9);
    expect(cells[17].serviceLevel).toBeCloseTo(0.88835001917946688, 12);
    expect(cells[17].asaSeconds).toBeCloseTo(7.835937011777243, 11);
    expect(cells[17].occupancy).toBeCloseTo(10 / 14, 12);
    expect(cells[17].agentsFractional).toBeCloseTo(13.0475, 3);
  });

  it('planning shrinkage never enters the roster', () => {
    const queue = queueOf({ staffing: voice, rosterShrinkage: 0.1 });
    const [without, with_] = [0, 0.35].map((planningShrinkage) => planOf({ days: 1, queues: [{ ...queue, planningShrinkage }] }));
    expect(requirementOf(with_, forecastOf(with_, 60)).hash).toBe(requirementOf(without, forecastOf(without, 60)).hash);
  });

  it('minimum agents are people: not grossed up, binding only where they ask for more', () => {
    const plan = planOf({ days: 1, queues: [queueOf({ staffing: voice, rosterShrinkage: 0.5, minimumAgents: 4 })] });
    const { cells } = requirementOf(plan, forecastOf(plan, (startMs) => (startMs < at('2027-03-08T12:00Z') ? 1 : 40))).queues[0];
    expect(cells[0]).toMatchObject({ agents: 1, scheduled: 2, minimum: 4, required: 4, binding: 'minimum' });
    expect(cells[12]).toMatchObject({ agents: 4, scheduled: 8, minimum: 4, required: 8, binding: 'service-level' });
  });

  it('an open interval without contacts asks for the minimum only and claims no service level', () => {
    const plan = planOf({ days: 1, queues: [queueOf({ staffing: voice, minimumAgents: 1 }), queueOf({ code: 'R', staffing: voice })] });
    const requirement = requirementOf(plan, forecastOf(plan, 0, NaN));
    expect(requirement.queues[0].cells[3]).toMatchObject({ ahtSeconds: 0, offeredErlangs: 0, agents: 0, required: 1, serviceLevel: null, binding: 'minimum' });
    expect(requirement.queues[1].cells[3]).toMatchObject({ agents: 0, required: 0, asaSeconds: null, occupancy: null, binding: 'minimum' });
  });

  it('erlang-b keeps blocking at its limit and says served at once ÷ offered', () => {
    const plan = planOf({ days: 1, queues: [queueOf({ staffing: { kind: 'erlang-b', maxBlocking: 0.02, maxOccupancy: 1 } })] });
    const cell = requirementOf(plan, forecastOf(plan, 200)).queues[0].cells[0];
    expect(cell).toMatchObject({ agents: 17, binding: 'blocking', asaSeconds: 0 });
    expect(cell.serviceLevel).toBeCloseTo(1 - 0.012948875224726570068, 13);
  });

  it('fixed needs no forecast, is grossed up like any model, and claims nothing', () => {
    const plan = planOf({ days: 1, queues: [queueOf({ staffing: { kind: 'fixed', agents: 3 }, rosterShrinkage: 0.25 })] });
    const requirement = requirementOf(plan, { ...forecastOf(plan, 5), queues: [] });
    expect(requirement.queues[0].cells[9]).toMatchObject({ agents: 3, agentsFractional: 3, scheduled: 4, required: 4, serviceLevel: null, binding: 'fixed' });
  });

  it('social within 15 minutes is Erlang C with T = 900 s', () => {
    const social = (answerWithinSeconds: number): RequirementCell => {
      const plan = planOf({ days: 1, queues: [queueOf({ channel: 'social', staffing: { ...voice, answerWithinSeconds, maxOccupancy: 1 } })] });
      return requirementOf(plan, forecastOf(plan, 53, 720)).queues[0].cells[0];
    };
    expect(social(900)).toMatchObject({ agents: 12, binding: 'service-level' });
    expect(social(900).serviceLevel).toBeCloseTo(serviceLevel(12, 10.6, 720, 900), 14);
    expect(social(20).agents).toBe(15);
  });

  it('a queue of two streams is staffed by the contact-weighted AHT: its load is the sum of theirs', () => {
    const [first, second] = [{ volume: 30, aht: 120 }, { volume: 10, aht: 600 }];
    const volume = first.volume + second.volume;
    const aht = (first.volume * first.aht + second.volume * second.aht) / volume;
    const sum = offeredLoadErlangs(first.volume, first.aht, 3600) + offeredLoadErlangs(second.volume, second.aht, 3600);
    const plan = planOf({ days: 1, queues: [queueOf({ staffing: voice })] });
    expect(requirementOf(plan, forecastOf(plan, volume, aht)).queues[0].cells[0].offeredErlangs).toBeCloseTo(sum, 12);
  });

  it('a load beyond any desk is bad input that names the queue, once', () => {
    const plan = planOf({ days: 1, queues: [queueOf({ code: 'V', staffing: voice })] });
    const problems = problemsOf(() => requirementOf(plan, forecastOf(plan, 1e12)));
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'out-of-range', field: 'offered load of queue "V"' });
  });

  it('refuses a forecast of another plan', () => {
    const plan = planOf({ days: 2, queues: [queueOf({ staffing: voice })] });
    expect(() => requirementOf(plan, forecastOf(planOf({ days: 1 }), 5))).toThrow(RangeError);
    expect(() => requirementOf(plan, { ...forecastOf(plan, 5), queues: [] })).toThrow(RangeError);
  });
});

describe('opening hours', () => {
  const opening = (zone: string, ...windows: NonNullable<Queue['opening']>['windows'][number][]): NonNullable<Queue['opening']> => ({ zone, windows });
  const openHours = (start: string, days: number, hours: Queue['opening']): string[] => {
    const plan = planOf({ start, days, queues: [queueOf({ staffing: { kind: 'fixed', agents: 1 }, minimumAgents: 1, opening: hours })] });
    const { grid, queues } = requirementOf(plan, forecastOf(plan, 5));
    expect(queues[0].cells.every((cell) => (cell.binding === 'closed') === (cell.required === 0))).toBe(true);
    return queues[0].cells.flatMap((cell, i) => (cell.required > 0 ? new Date(grid.startMs + i * 3_600_000).toISOString().slice(5, 16) : []));
  };

  it('an interval is open when its start lies in a window: the first minute in, the last minute out', () => {
    expect(openHours('2027-03-08', 2, opening('UTC', { weekday: 1, from: '09:00', to: '12:00' }))).toEqual(['03-08T09:00', '03-08T10:00', '03-08T11:00']);
  });

  it('a window past midnight belongs to the weekday on which it begins, also before the plan starts', () => {
    expect(openHours('2027-03-08', 2, opening('UTC', { weekday: 1, from: '22:00', to: '02:00' }))).toEqual(['03-08T22:00', '03-08T23:00', '03-09T00:00', '03-09T01:00']);
    expect(openHours('2027-03-09', 1, opening('UTC', { weekday: 1, from: '22:00', to: '02:00' }))).toEqual(['03-09T00:00', '03-09T01:00']);
  });

  it('windows keep local time through a clock change', () => {
    const hours = opening('America/New_York', { weekday: 6, from: '09:00', to: '11:00' }, { weekday: 7, from: '09:00', to: '11:00' });
    expect(openHours('2027-03-13', 2, hours)).toEqual(['03-13T14:00', '03-13T15:00', '03-14T13:00', '03-14T14:00']);
  });

  it('a window over the spring change is an hour shorter, over the autumn change an hour longer', () => {
    expect(openHours('2027-03-14', 1, opening('America/New_York', { weekday: 7, from: '01:00', to: '04:00' }))).toEqual(['03-14T06:00', '03-14T07:00']);
    expect(openHours('2027-11-07', 1, opening('America/New_York', { weekday: 7, from: '00:00', to: '03:00' }))).toHaveLength(4);
  });

  it('00:00-24:00 is the whole local day', () => {
    const hours = openHours('2027-03-08', 2, opening('Asia/Manila', { weekday: 2, from: '00:00', to: '24:00' }));
    expect(hours).toHaveLength(24);
    expect(hours[0]).toBe('03-08T16:00');
  });

  it('closed intervals keep their forecast in sight and ask for nobody', () => {
    const plan = planOf({ days: 1, queues: [queueOf({ staffing: voice, minimumAgents: 2, opening: opening('UTC', { weekday: 1, from: '08:00', to: '20:00' }) })] });
    const { cells } = requirementOf(plan, forecastOf(plan, 60)).queues[0];
    expect(cells[7]).toMatchObject({ volume: 60, offeredErlangs: 3, agents: 0, scheduled: 0, minimum: 0, required: 0, serviceLevel: null, binding: 'closed' });
    expect(cells[8]).toMatchObject({ minimum: 2, binding: 'service-level' });
  });
});

describe('on the roster grid', () => {
  it('a demand interval holds unchanged in each of its grid cells', () => {
    const plan = planOf({ days: 2, queues: [queueOf({ staffing: voice })] });
    const requirement = requirementOf(plan, forecastOf(plan, (startMs) => 5 + (startMs / 3_600_000) % 24));
    const spread = requiredOnGrid(plan, requirement, 'Q');
    expect(spread).toHaveLength(2 * 96);
    expect(spread.every((required, i) => required === requirement.queues[0].cells[Math.floor(i / 4)].required)).toBe(true);
    expect(spread[4 * cellAt(requirement.grid, at('2027-03-09T12:00Z'))]).toBe(requirement.queues[0].cells[36].required);
  });

  it('refuses a queue that is not there and a grid that does not divide the interval', () => {
    const plan = planOf({ days: 1 });
    const requirement = requirementOf(plan, forecastOf(plan, 0));
    expect(() => requiredOnGrid(plan, requirement, 'X')).toThrow(RangeError);
    expect(() => requiredOnGrid({ ...plan, rosterGridMinutes: 45 }, requirement, 'Q')).toThrow(RangeError);
  });
});

describe('the hash', () => {
  const plan = planOf({ start: '2027-03-08', days: 1, queues: [queueOf({ code: 'Ä "1"', staffing: { kind: 'fixed', agents: 2 }, rosterShrinkage: 0.2 })] });
  const requirement = requirementOf(plan, forecastOf(plan, 0));

  it('is the sha256 of a text that anyone can write', () => {
    const text = ['sunshift-requirement/1', 'grid 2027-03-08T00:00:00Z 60 24', 'queue "Ä \\"1\\""', Array.from({ length: 24 }, () => '3/2').join(' '), ''].join('\n');
    expect(canonicalRequirement(requirement)).toBe(text);
    expect(requirement.hash).toBe(fingerprint(text));
  });

  it('changes with an obligation, not with the last bit of a figure', () => {
    const change = (part: object): string => requirementHash({
      ...requirement, queues: requirement.queues.map((queue) => ({ ...queue, cells: queue.cells.map((cell, i) => (i === 5 ? { ...cell, ...part } : cell)) })),
    });
    expect(change({ required: 4 })).not.toBe(requirement.hash);
    expect(change({ agents: 1 })).not.toBe(requirement.hash);
    expect(change({ serviceLevel: 0.8000000000000001, volume: 1e-15 })).toBe(requirement.hash);
  });
});

function problemsOf(run: () => unknown): InputError['problems'] {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.problems;
    throw error;
  }
  throw new Error('nothing was refused');
}
