import { EventStream } from '../../../src/platform/jobs/event-stream.js';
import { eventId, lastEventIdOfAttempt } from '../../../src/platform/jobs/job-event.js';
import { eventText, lastEventIdOf } from '../../../src/platform/jobs/server-sent-events.js';
import { FakeClock } from './fake-clock.js';

/** A stream and what it wrote; `slow` makes the reader slow. */
function streaming(): { clock: FakeClock; stream: EventStream; written: string[]; reader: { slow: boolean; ended: boolean } } {
  const clock = new FakeClock();
  const written: string[] = [];
  const reader = { slow: false, ended: false };
  const stream = new EventStream({ write: (text) => (written.push(text), !reader.slow), end: () => void (reader.ended = true) }, clock);
  return { clock, stream, written, reader };
}
const progress = (id: number): { id: number; type: 'progress'; data: unknown } => ({ id, type: 'progress', data: { round: id } });

describe('server-sent events', () => {
  it('are written with id, name and one line of JSON, whatever the data holds', () => {
    expect(eventText({ id: 7, type: 'done', data: { text: 'a\nb\r\n\ndata: x' } })).toBe('id: 7\nevent: done\ndata: {"text":"a\\nb\\r\\n\\ndata: x"}\n\n');
  });

  it('send a heartbeat after each 15 s of silence, and none while events flow', () => {
    const { clock, stream, written } = streaming();
    for (let i = 1; i <= 20; i++) {
      clock.pass(1000);
      stream.send(progress(i));
    }
    expect(written.filter((text) => text.startsWith(':'))).toEqual([]);
    clock.pass(45_000);
    expect(written.slice(-3)).toEqual([': heartbeat\n\n', ': heartbeat\n\n', ': heartbeat\n\n']);
  });

  it('end with the event that ends the job; nothing follows, not even a heartbeat', () => {
    const { clock, stream, written, reader } = streaming();
    stream.send({ id: 1, type: 'cancelled', data: {} });
    stream.send(progress(2));
    clock.pass(60_000);
    expect(written).toEqual(['retry: 2000\n\n', 'id: 1\nevent: cancelled\ndata: {}\n\n']);
    expect(reader.ended).toBe(true);
  });

  it('give a slow reader the newest progress only, and the end in any case', () => {
    const { stream, written, reader } = streaming();
    reader.slow = true;
    for (let i = 1; i <= 1000; i++) stream.send(progress(i));
    expect(written).toHaveLength(2);
    reader.slow = false;
    stream.drained();
    expect(written[2]).toBe('id: 1000\nevent: progress\ndata: {"round":1000}\n\n');
    reader.slow = true;
    stream.send(progress(1001));
    stream.send(progress(1002));
    stream.send({ id: 1003, type: 'done', data: {} });
    expect(written.slice(3).map((text) => text.split('\n')[0])).toEqual(['id: 1001', 'id: 1003']);
    expect(reader.ended).toBe(true);
  });

  it('read Last-Event-ID as sent, and refuse what was never an id', () => {
    expect(lastEventIdOf(undefined)).toBe(0);
    expect(lastEventIdOf('')).toBe(0);
    expect(lastEventIdOf('10000042')).toBe(10_000_042);
    for (const wrong of ['-1', '1.5', 'abc', '1e3', ' 1', '99999999999', '1\n2']) expect(() => lastEventIdOf(wrong)).toThrow('whole number');
  });

  it('rise over the attempts of a job, the last of an attempt above all others of it, inside 32 bits', () => {
    expect(eventId(1, 1)).toBeGreaterThan(eventId(0, 1_000_000));
    expect(eventId(1, 1e9)).toBeLessThan(lastEventIdOfAttempt(1));
    expect(lastEventIdOfAttempt(1)).toBeLessThan(eventId(2, 1));
    expect(lastEventIdOfAttempt(3)).toBeLessThan(2 ** 31);
  });
});
