import fc from 'fast-check';
import { EventThrottle } from '../../../src/platform/jobs/event-throttle.js';
import { FakeClock } from './fake-clock.js';

/** A throttle and everything that it passed on, with the time. */
function listening(): { clock: FakeClock; throttle: EventThrottle<number>; heard: [at: number, value: number][] } {
  const clock = new FakeClock();
  const heard: [number, number][] = [];
  return { clock, heard, throttle: new EventThrottle<number>(clock, (value) => heard.push([clock.monotonicMs(), value])) };
}

describe('progress of a job', () => {
  it('passes the first value on at once', () => {
    const { throttle, heard } = listening();
    throttle.offer(7);
    expect(heard).toEqual([[0, 7]]);
  });

  it('holds what comes within 250 ms and then passes the newest on', () => {
    const { clock, throttle, heard } = listening();
    throttle.offer(1);
    for (let value = 2; value <= 20; value++) {
      clock.pass(10);
      throttle.offer(value);
    }
    clock.pass(60);
    expect(heard).toEqual([[0, 1], [250, 20]]);
  });

  it('repeats the last value each second when nothing new comes', () => {
    const { clock, throttle, heard } = listening();
    throttle.offer(1);
    clock.pass(3000);
    expect(heard).toEqual([[0, 1], [1000, 1], [2000, 1], [3000, 1]]);
  });

  it('says nothing before the first value and nothing after its end', () => {
    const { clock, throttle, heard } = listening();
    clock.pass(5000);
    throttle.offer(1);
    throttle.offer(2);
    throttle.end();
    throttle.offer(3);
    clock.pass(5000);
    expect(heard).toEqual([[5000, 1]]);
  });

  it('keeps both limits whatever comes when, and never goes back to an older value', () => {
    let pauses = 0;
    fc.assert(fc.property(fc.array(fc.integer({ min: 0, max: 2500 }), { minLength: 1, maxLength: 60 }), (gaps) => {
      const { clock, throttle, heard } = listening();
      gaps.forEach((gap, value) => {
        throttle.offer(value);
        clock.pass(gap);
      });
      for (let i = 1; i < heard.length; i++) {
        const pause = heard[i][0] - heard[i - 1][0];
        pauses++;
        expect(pause).toBeGreaterThanOrEqual(250);
        expect(pause).toBeLessThanOrEqual(1000);
        expect(heard[i][1]).toBeGreaterThanOrEqual(heard[i - 1][1]);
      }
    }), { numRuns: 500, seed: 20261121 });
    expect(pauses).toBeGreaterThan(1000);
  });
});
