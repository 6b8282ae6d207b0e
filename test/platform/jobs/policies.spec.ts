import { InputError, problemOf } from '../../../src/engine/model/problem.js';
import { MOST_ATTEMPTS, verdictOn } from '../../../src/platform/jobs/attempt-policy.js';
import { EngineProgress } from '../../../src/platform/jobs/engine-progress.js';
import { idempotencyKeyOf, requestDigest } from '../../../src/platform/jobs/idempotency.js';
import { endingAfter, endingOf } from '../../../src/platform/jobs/job-ending.js';
import type { AnyJobHandler } from '../../../src/platform/jobs/job-handler.js';

const badInput = new InputError(problemOf('not-json', 'plan', 'x', 'It is JSON.', 'Correct it.'));
const diskFull = Object.assign(new InputError(problemOf('disk-full', 'database', 'full', 'All of it fits.', 'Free space.')), { cause: { code: 'SQLITE_FULL' } });
const handlerOf = (whenStopped: AnyJobHandler['whenStopped']): AnyJobHandler => ({ lane: 'light', whenStopped, run: () => Promise.resolve(), save: () => Promise.resolve() });

describe('attempts', () => {
  it('are three for what nobody foresaw, with a longer wait each time', () => {
    const error = new Error('broken');
    expect(MOST_ATTEMPTS).toBe(3);
    expect([1, 2, 3].map((attempt) => verdictOn(attempt, error))).toEqual([{ kind: 'again', afterMs: 500 }, { kind: 'again', afterMs: 2000 }, { kind: 'failed' }]);
  });

  it('are one for bad input, which stays bad, but not for a full disk, which may pass', () => {
    expect(verdictOn(1, badInput)).toEqual({ kind: 'failed' });
    expect(verdictOn(1, diskFull)).toEqual({ kind: 'again', afterMs: 500 });
  });
});

describe('how an attempt ends', () => {
  it('saves what was made, also when it was stopped, where a best so far is worth keeping', () => {
    expect(endingOf(handlerOf('keep-best'), 'made', null)).toEqual({ kind: 'save', made: 'made', state: 'done', stoppedBy: null });
    expect(endingOf(handlerOf('keep-best'), 'made', 'user')).toEqual({ kind: 'save', made: 'made', state: 'cancelled', stoppedBy: 'user' });
    expect(endingOf(handlerOf('keep-best'), 'made', 'shutdown')).toEqual({ kind: 'save', made: 'made', state: 'cancelled', stoppedBy: 'shutdown' });
  });

  it('drops what was made after a cancel where half of it is worth nothing; after a shutdown the job waits again', () => {
    expect(endingOf(handlerOf('discard'), 'made', 'user')).toEqual({ kind: 'cancelled', problems: [] });
    expect(endingOf(handlerOf('discard'), 'made', 'shutdown')).toEqual({ kind: 'given-back' });
  });

  it('is a cancel or a waiting job, not a failure, when the stop itself was the error', () => {
    const reason = new Error('stopped');
    expect(endingAfter(reason, 1, 'user', reason)).toEqual({ kind: 'cancelled', problems: [] });
    expect(endingAfter(reason, 3, 'shutdown', reason)).toEqual({ kind: 'given-back' });
    expect(endingAfter(badInput, 1, 'user', reason)).toEqual({ kind: 'failed', problems: badInput.problems });
    expect(endingAfter(new Error('broken'), 1, 'user', reason)).toMatchObject({ kind: 'cancelled', problems: [{ code: 'unexpected', message: 'Unexpected error: broken' }] });
  });
});

describe('idempotency keys', () => {
  it('are 1 to 200 visible characters, or not sent', () => {
    expect(idempotencyKeyOf(undefined)).toBeNull();
    expect(idempotencyKeyOf('8e03978e-40d5-43dd-bc93-6894a57f9324')).toBe('8e03978e-40d5-43dd-bc93-6894a57f9324');
    for (const wrong of ['', ' ', 'a b', 'é', 'x'.repeat(201), 'a\u0000']) expect(() => idempotencyKeyOf(wrong)).toThrow('visible ASCII');
  });

  it('compare requests by meaning: the order of keys is nothing, every value and byte is something', () => {
    const file = (text: string): { name: string; content: Uint8Array } => ({ name: 'a.csv', content: Buffer.from(text) });
    const digest = requestDigest('solve', { a: 1, b: { c: [1, 2], d: undefined } }, [file('x')]);
    expect(requestDigest('solve', { b: { c: [1, 2] }, a: 1 }, [file('x')])).toBe(digest);
    const others = [
      requestDigest('other', { a: 1, b: { c: [1, 2] } }, [file('x')]), requestDigest('solve', { a: 1, b: { c: [2, 1] } }, [file('x')]),
      requestDigest('solve', { a: 1, b: { c: [1, 2] } }, [file('y')]), requestDigest('solve', { a: 1, b: { c: [1, 2] } }, []),
      requestDigest('solve', { a: '1', b: { c: [1, 2] } }, [file('x')]),
    ];
    expect(new Set([digest, ...others]).size).toBe(6);
  });
});

describe('progress of the engine', () => {
  const said = { stage: 'roster', round: 3, objective: 1000, bound: 900, openMinutes: 0 } as const;

  it('is told with objective, bound, gap and open hours', () => {
    expect(new EngineProgress().read(said)).toEqual({ stage: 'roster', round: 3, objective: 1000, bound: 900, costGap: 0.1, openHours: 0 });
  });

  it('has no objective and no gap while hours are open, as the price of open hours is no money', () => {
    expect(new EngineProgress().read({ ...said, openMinutes: 90 })).toMatchObject({ objective: null, costGap: null, openHours: 1.5, bound: 900 });
  });

  it('keeps the figures of the roster while open hours are proved and repairs are tried', () => {
    const progress = new EngineProgress();
    progress.read({ ...said, stage: 'bound', objective: 5, bound: 1, openMinutes: null });
    progress.read({ ...said, openMinutes: 60 });
    expect(progress.read({ stage: 'bound', round: 0, objective: 4000, bound: 77, openMinutes: null })).toEqual({ stage: 'proof', round: 3, objective: null, bound: 900, costGap: null, openHours: 1 });
    expect(progress.read({ ...said, openMinutes: 0, objective: 1 })).toMatchObject({ stage: 'repairs', openHours: 1, bound: 900 });
  });
});
