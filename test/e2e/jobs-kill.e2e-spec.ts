import { setTimeout as sleep } from 'node:timers/promises';
import type { Profile } from '../../src/platform/database/profile.js';
import type { Job } from '../../src/platform/jobs/job.js';
import { hasEnded } from '../../src/platform/jobs/job-state.js';
import { createRandom } from '../../src/engine/random/random.js';
import { environmentOf, onBothEmptyPlaces } from '../support/database.js';
import { costlyPlanFile } from '../support/plan-file.js';
import { Victim } from '../support/victim.js';

/** Points on each database; JOBS_KILLS=100 is the long run. */
const KILLS = Number(process.env.JOBS_KILLS ?? '6');
const SITES = 400;

interface Traces {
  readonly ends: readonly string[];
  readonly inputs: number;
  readonly outputs: readonly string[];
}

/** One kind of work: how it is begun, how long it can take (the kill comes somewhere in there), and what must be true after the restart. */
interface Work {
  readonly lastsMs: number;
  begin(victim: Victim, point: number): Promise<unknown>;
  /** `answer` is what the dead process had answered; null when it had not. Returns whether the work had been interrupted half way. */
  check(victim: Victim, point: number, answer: unknown): Promise<boolean>;
}

const asked = (kind: string, payload: unknown, files: readonly { name: string; text: string }[], point: number): unknown => ({ kind, payload, files, idempotencyKey: `${kind}-${point}` });

async function ended(victim: Victim, id: string): Promise<Job> {
  for (;;) {
    const job = (await victim.ask<Job>('get', { id }))!;
    if (hasEnded(job.state)) return job;
    await sleep(20);
  }
}

/** The same request again with its key: the job of before, or a new one when that was never stored. It ends well, once. */
async function endsOnce(victim: Victim, request: unknown, answer: unknown): Promise<{ job: Job; traces: Traces }> {
  const again = (await victim.ask<Job>('enqueue', request))!;
  if (answer !== null) expect(again.id).toBe((answer as Job).id);
  const job = await ended(victim, again.id);
  expect([job.state, job.problems, job.stoppedBy]).toEqual(['done', [], null]);
  expect([1, 2]).toContain(job.attempts);
  const traces = (await victim.ask<Traces>('traces', { id: job.id }))!;
  expect([traces.ends, traces.inputs]).toEqual([['done'], 0]);
  return { job, traces };
}

function works(): Readonly<Record<string, Work>> {
  const solved = new Set<string>();
  const solveRequest = (point: number): unknown =>
    asked('solve-plan', { options: { seed: 1, rounds: 400, shards: 4 }, seconds: null, limitMegabytes: 64 }, [{ name: 'plan.json', text: JSON.stringify(costlyPlanFile()) }], point);
  const publishRequest = (point: number): unknown => asked('publish', { point }, [], point);
  return {
    solve: {
      lastsMs: 900,
      begin: (victim, point) => victim.ask('enqueue', solveRequest(point)),
      async check(victim, point, answer) {
        const { job, traces } = await endsOnce(victim, solveRequest(point), answer);
        expect(traces.outputs).toHaveLength(7);
        // Rounds, not time: whatever was killed on the way, the bytes are the same.
        solved.add(traces.outputs.join());
        expect(solved.size).toBe(1);
        return job.attempts === 2;
      },
    },
    import: {
      lastsMs: 250,
      async begin(victim, point) {
        const rows = Array.from({ length: SITES }, (_, i) => `p${point}-${i},Site ${i},Europe/Lisbon`);
        const response = await fetch(`${victim.url}/api/v1/sites/import`, { method: 'POST', headers: { 'Content-Type': 'text/csv' }, body: `code,name,zone\n${rows.join('\n')}\n` }).catch(() => null);
        return response === null ? null : response.status;
      },
      async check(victim, point, answer) {
        const page = (await (await fetch(`${victim.url}/api/v1/sites?limit=500`)).json()) as { items: { code: string }[] };
        const stored = page.items.filter(({ code }) => code.startsWith(`p${point}-`)).length;
        expect([0, SITES]).toContain(stored);
        if (answer !== null) expect([answer, stored]).toEqual([200, SITES]);
        await Promise.all(page.items.map(({ code }) => fetch(`${victim.url}/api/v1/sites/${code}`, { method: 'DELETE', headers: { 'If-Match': '"1"' } })));
        return answer === null;
      },
    },
    publish: {
      lastsMs: 150,
      begin: (victim, point) => victim.ask('enqueue', publishRequest(point)),
      async check(victim, point, answer) {
        const before = (await victim.ask<Record<string, number>>('published'))!;
        expect([[], [300]]).toContainEqual(Object.values(before));
        const { job } = await endsOnce(victim, publishRequest(point), answer);
        expect(await victim.ask('published')).toEqual({ [job.id]: 300 });
        return job.attempts === 2;
      },
    },
  };
}

async function killAtRandomPoints(profile: Profile): Promise<Readonly<Record<string, number>>> {
  const random = createRandom(20261121, 0);
  const kinds = Object.entries(works());
  const interrupted: Record<string, number> = {};
  let victim = await Victim.start(environmentOf(profile));
  for (let point = 0; point < KILLS; point++) {
    const [name, work] = kinds[point % kinds.length];
    const begun = work.begin(victim, point).catch(() => null);
    await sleep(random.float() * work.lastsMs);
    await victim.kill();
    const answer = await begun;
    victim = await Victim.start(environmentOf(profile));
    if (await work.check(victim, point, answer)) interrupted[name] = (interrupted[name] ?? 0) + 1;
  }
  await victim.kill();
  return interrupted;
}

onBothEmptyPlaces('kill -9 at any point of a solve, an import, a publication', (place) => {
  it(`loses nothing, shows nothing half done, and every job ends once (${KILLS} points)`, async () => {
    const interrupted = await killAtRandomPoints(await place());
    if (KILLS >= 50) {
      console.warn(`interrupted half way: ${JSON.stringify(interrupted)} of ${KILLS} points`);
      expect(Object.values(interrupted).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(KILLS / 4);
    }
  }, 60_000 + KILLS * 20_000);
});
