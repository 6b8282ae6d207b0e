import { type Json, fullPlan, planOf, problemsOf } from './support.js';

const mail = (staffing: Json): Json => {
  const json = fullPlan();
  json.queues[3].staffing = { model: 'deferred', ...staffing };
  return json;
};
const found = (json: Json): readonly (readonly [string, string])[] => problemsOf(() => planOf(json)).map(({ code, field }) => [code, field]);

describe('deferred work in a plan file', () => {
  it('has a default for everything but the deadline', () => {
    expect(planOf(mail({ deadlineSeconds: 7200 })).queues[3].staffing).toEqual({
      kind: 'deferred', deadlineSeconds: 7200, deadlineHours: 'clock', spread: 'level', afterClosing: 'from-opening', travelSeconds: 0,
        maxOccupancy: 1, maxAgents: null,
      serviceLevel: 0.8, openingBacklog: [],
    });
    expect(planOf(fullPlan()).queues[3].staffing).toMatchObject({ openingBacklog: [{ contacts: 40, dueInSeconds: 3600, ahtSeconds: 300 },
      { contacts: 2.5, dueInSeconds: 0, ahtSeconds: null }] });
  });

  it.each<readonly [string, Json, readonly (readonly [string, string])[]]>([
    ['no deadline', {}, [['missing-field', 'queues[3].staffing.deadlineSeconds']]],
    ['a negative deadline', { deadlineSeconds: -1 }, [['out-of-range', 'queues[3].staffing.deadlineSeconds']]],
    ['a deadline below handle time and travel', { deadlineSeconds: 7200, travelSeconds: 6801 }, [['out-of-range', 'queues[3].staffing.deadlineSeconds']]],
    ['a backlog due after the deadline', { deadlineSeconds: 7200, openingBacklog: [{ contacts: 1, dueInSeconds: 7201 }] },
      [['out-of-range', 'queues[3].staffing.openingBacklog[0].dueInSeconds']]],
    ['a backlog of a live queue', { deadlineSeconds: 7199, openingBacklog: [{ contacts: 1 }], maxAgents: 3 },
      [['out-of-range', 'queues[3].staffing.openingBacklog'], ['out-of-range', 'queues[3].staffing.maxAgents']]],
    ['a handle time of 0 in the backlog', { deadlineSeconds: 7200, openingBacklog: [{ contacts: 1, ahtSeconds: 0 }] },
      [['out-of-range', 'queues[3].staffing.openingBacklog[0].ahtSeconds']]],
    ['occupancy 0 and 1.2', { deadlineSeconds: 7200, maxOccupancy: 0, serviceLevel: 1.2 },
      [['out-of-range', 'queues[3].staffing.maxOccupancy'], ['out-of-range', 'queues[3].staffing.serviceLevel']]],
    ['no agents at all', { deadlineSeconds: 7200, maxAgents: 0 }, [['out-of-range', 'queues[3].staffing.maxAgents']]],
  ])('refuses %s', (_says, staffing, problems) => {
    expect(found(mail(staffing))).toEqual(problems);
  });
});
