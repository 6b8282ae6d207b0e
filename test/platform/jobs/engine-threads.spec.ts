import { systemClock } from '../../../src/platform/jobs/clock.js';
import { EngineThreads } from '../../../src/platform/jobs/engine-threads.js';
import type { ForeignRosterRequest, VerifyAnswer } from '../../../src/platform/verify-request.js';
import { InputError } from '../../../src/engine/model/problem.js';

const LINE = 'ann,2027-03-08T07:00,2027-03-08T15:00,Europe/Warsaw\n';
const HEADER = 'agent,start_local,end_local,zone\n';
const right: ForeignRosterRequest = { kind: 'foreign', roster: HEADER + LINE, requirement: null };
const wrong: ForeignRosterRequest = { ...right, roster: `${HEADER}ann,yesterday,2027-03-08T15:00,Europe/Warsaw\n` };

/** Every day of ten years, so that it is still being worked on when it is stopped. */
const endless: ForeignRosterRequest = {
  ...right, roster: HEADER + Array.from({ length: 20_000 }, (_, i) => LINE.replaceAll('ann', `agent-${i}`)).join(''), from: '2020-01-01', to: '2029-12-31',
};

describe('threads beside the HTTP thread', () => {
  let threads: EngineThreads;
  beforeEach(() => {
    threads = new EngineThreads(1, systemClock);
  });
  afterEach(() => threads.onApplicationShutdown());
  const verify = (request: ForeignRosterRequest, stopped?: AbortSignal): Promise<VerifyAnswer> => threads.run('verify', request, { stopped });

  it('answer one thing after another, bad input between them told as such', async () => {
    const first = await verify(right);
    await expect(verify(wrong)).rejects.toThrow(InputError);
    expect(await Promise.all([verify(right), verify(right)])).toEqual([first, first]);
    expect(first).toMatchObject({ ok: false });
  });

  it('are replaced when a task breaks them', async () => {
    await expect(threads.run('no-such-task', null)).rejects.toThrow('no task no-such-task');
    expect(await verify(right)).toMatchObject({ ok: false });
  });

  it('end what nobody waits for any more, and who comes next is answered', async () => {
    await verify(right);
    const controller = new AbortController();
    const running = verify(endless, controller.signal);
    const waiting = verify(right, controller.signal);
    const next = verify(right);
    setTimeout(() => controller.abort(new Error('the client went away')), 20);
    await expect(running).rejects.toThrow('the client went away');
    await expect(waiting).rejects.toThrow('the client went away');
    expect(await next).toMatchObject({ ok: false });
  });
});
