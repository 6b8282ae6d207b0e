import { LEVELS, staffingOfLevel } from '../../src/engine/model/service-levels.js';
import { InputError } from '../../src/engine/model/problem.js';
import { readObservedCsv } from '../../src/formats/observed-csv.js';
import { type Json, fullPlan, planOf, problemsOf } from './support.js';

const found = (change: (plan: Json) => void): readonly (readonly [string, string])[] => {
  const json = fullPlan();
  change(json);
  return problemsOf(() => planOf(json)).map(({ code, field }) => [code, field]);
};

describe('demand, shrinkage, pools and levels in a plan file', () => {
  it('become those of the engine', () => {
    const { queues, pools } = planOf(fullPlan());
    expect(queues[0]).toMatchObject({
      targetsOver: 'day', deflection: [{ by: 'bot', resolvedShare: 0.2, handleTimeFactor: 0.9 }], channelShift: [{ to: 'mail', share: 0.1, ahtSeconds: 300 }], repeats: { afterMinutes: 1440 },
      shrinkage: [{ cause: 'training', kind: 'planning', share: 0.02, hours: { zone: 'Europe/Warsaw', windows: [{ weekday: 2, from: '08:00', to: '12:00' }] } }],
    });
    expect(pools).toEqual([{ code: 'both', queues: ['english', 'spanish'], serve: 'separate' }]);
  });

  it.each<readonly [string, (plan: Json) => void, readonly (readonly [string, string])[]]>([
    ['more contacts moved than there are', (p) => p.queues[0].channelShift.push({ to: 'spanish', share: 0.95 }), [['out-of-range', 'queues[0].channelShift']]],
    ['a shift to its own queue', (p) => (p.queues[0].channelShift[0].to = 'english'), [['unknown-reference', 'queues[0].channelShift[0].to']]],
    ['a shift to no queue', (p) => (p.queues[0].channelShift[0].to = 'fax'), [['unknown-reference', 'queues[0].channelShift[0].to']]],
    ['a deflection above 1', (p) => (p.queues[0].deflection[0].resolvedShare = 1.2), [['out-of-range', 'queues[0].deflection[0].resolvedShare']]],
    ['first-contact resolution 0', (p) => (p.queues[0].repeats.firstContactResolution = 0), [['out-of-range', 'queues[0].repeats.firstContactResolution']]],
    ['shrinkage 1', (p) => (p.queues[0].shrinkage[0].share = 1), [['out-of-range', 'queues[0].shrinkage[0].share']]],
    ['shrinkage of 1 together', (p) => (p.queues[0].shrinkage = [{ cause: 'a', kind: 'planning', share: 0.7 }]), [['out-of-range', 'queues[0].shrinkage']]],
    ['a pool of one', (p) => (p.pools[0].queues = ['english']), [['out-of-range', 'pools[0].queues']]],
    ['a pool that names a queue twice', (p) => (p.pools[0].queues = ['english', 'english']), [['duplicate-code', 'pools[0].queues[1]']]],
    ['a pool of an unknown queue', (p) => (p.pools[0].queues[1] = 'fax'), [['unknown-reference', 'pools[0].queues[1]']]],
    ['a level on a channel without figures', (p) => (p.queues[2].staffing = { model: 'preset', level: 'standard' }), [['missing-field', 'queues[2].streams'], ['out-of-range', 'queues[2].channel']]],
    ['an unknown level', (p) => (p.queues[0].staffing = { model: 'preset', level: 'unbelievable' }), [['out-of-range', 'queues[0].staffing.level']]],
    ['a mean wait of 0', (p) => (p.queues[0].staffing.maxAsaSeconds = 0), [['out-of-range', 'queues[0].staffing.maxAsaSeconds']]],
  ])('refuse %s', (_says, change, problems) => {
    expect(found(change)).toEqual(problems);
  });

  it('a level takes its targets from the channel: standard is 80 % within the expected time', () => {
    const json = fullPlan();
    json.queues[0].staffing = { model: 'preset', level: 'standard' };
    json.queues[3].staffing = { model: 'preset', level: 'basic' };
    const { queues } = planOf(json);
    expect(queues[0].staffing).toMatchObject({ kind: 'erlang-c', serviceLevel: 0.8, answerWithinSeconds: 18 });
    expect(queues[3].staffing).toMatchObject({ kind: 'deferred', deadlineSeconds: 43_800, serviceLevel: 0.8 });
    expect(LEVELS.map((level) => staffingOfLevel('chat', level))).toMatchObject([162, 48, 24, 12].map((answerWithinSeconds) => ({ answerWithinSeconds })));
    expect(LEVELS.map((level) => staffingOfLevel('social', level))).toMatchObject([116, 60, 30, 15].map((minutes) => ({ deadlineSeconds: minutes * 60 })));
    expect(LEVELS.map((level) => staffingOfLevel('on-site', level))).toEqual([null, null, null, null]);
  });
});

describe('what a desk observes, as CSV', () => {
  it('is read with its channel, or the queue for it', () => {
    expect(readObservedCsv('at_utc,queue,waiting,arrived,finished\n2027-03-08T09:00Z,english,3,10,5\n', 'o.csv')).toEqual([
      { atMs: Date.UTC(2027, 2, 8, 9), queue: 'english', channel: 'english', waiting: 3, arrived: 10, finished: 5 },
    ]);
  });

  it('is refused with every finding', () => {
    expect(() => readObservedCsv('at_utc,queue,waiting,arrived,finished\nnoon,,-1,x,5\n', 'o.csv')).toThrow(InputError);
    expect(problemsOf(() => readObservedCsv('at_utc,queue,waiting,arrived,finished\nnoon,,-1,x,5\n', 'o.csv')).map(({ code }) => code)).toEqual(['bad-time', 'bad-row', 'out-of-range', 'wrong-type']);
  });
});
