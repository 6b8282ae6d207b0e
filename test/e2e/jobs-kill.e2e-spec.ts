import { setTimeout as sleep } from 'node:timers/promises';
import { createRandom } from '../../src/engine/random/random.js';
import type { Profile } from '../../src/platform/database/profile.js';
import { hasEnded } from '../../src/platform/jobs/job-state.js';
import type { Job } from '../../src/platform/jobs/job.js';
import { environmentOf, onBothEmptyPlaces } from '../support/database.js';
import { costlyPlanFile, planFile } from '../support/plan-file.js';
import { type Answer, Victim } from '../support/victim.js';

/** Points on each database, three a life of the process: a kill hits one of each work. JOBS_KILLS=100 is the long run, JOBS_SEED draws other points. */
const KILLS = Number(process.env.JOBS_KILLS ?? '9');
const SEED = Number(process.env.JOBS_SEED ?? '20261121');
const SITES = 300;

interface Named {
  readonly id: string;
  readonly code: string;
  readonly state: string;
}

/** One kind of work: how it is begun and waited for, and what must be true after a restart. */
interface Work {
  readonly name: 'solve' | 'import' | 'publish';
  begin(victim: Victim, life: number): Promise<Answer | null>;
  /** Until nothing of it is left to do; only to learn how long that takes. */
  finish(victim: Victim, answer: Answer | null): Promise<unknown>;
  /** `answer` is what the dead process had answered; null when it had not. Returns whether the work had been interrupted. */
  check(victim: Victim, life: number, answer: Answer | null): Promise<boolean>;
}

async function ok<T>(request: Promise<Answer | null>, ...statuses: readonly number[]): Promise<T> {
  const answer = await request;
  if (answer === null || !statuses.includes(answer.status)) throw new Error(`${answer?.status}: ${answer?.text}`);
  return (answer.text === '' ? null : JSON.parse(answer.text)) as T;
}

/** Asks for a roster; sent again with its key it is the job of before. */
function generate(victim: Victim, plan: string, code: string, rounds: number): Promise<Answer | null> {
  return victim.send('POST', `/plans/${plan}/rosters`, { code, rounds }, { 'Idempotency-Key': `generate-${code}` });
}

async function endOf(victim: Victim, id: string): Promise<Job> {
  for (;;) {
    const job = await ok<Job>(victim.send('GET', `/jobs/${id}`), 200);
    if (hasEnded(job.state)) return job;
    await sleep(20);
  }
}

async function rostersOf(victim: Victim, plan: string): Promise<readonly Named[]> {
  return (await ok<{ items: Named[] }>(victim.send('GET', `/rosters?plan=${plan}&limit=500`), 200)).items;
}

/** A roster that takes half a second, asked for over and over: it is made once, always of the same bytes. */
function solving(): Work {
  const begin: Work['begin'] = (victim, life) => generate(victim, 'costly', `solve-${life}`, 100);
  let first = '';
  return {
    name: 'solve',
    begin,
    finish: (victim, answer) => endOf(victim, (JSON.parse(answer!.text) as Job).id),
    async check(victim, life, answer) {
      const again = await ok<Job>(begin(victim, life), 202);
      if (answer !== null) expect([answer.status, (JSON.parse(answer.text) as Job).id]).toEqual([202, again.id]);
      const job = await endOf(victim, again.id);
      expect([job.state, job.problems, job.stoppedBy]).toEqual(['done', [], null]);
      expect([1, 2]).toContain(job.attempts);
      expect(await victim.ask('traces', { id: job.id })).toEqual({ ends: ['done'], inputs: 0 });
      expect((await rostersOf(victim, 'costly')).filter(({ code }) => code === `solve-${life}`)).toHaveLength(1);
      const { text } = (await victim.send('GET', `/rosters/solve-${life}/roster.json`))!;
      first ||= text;
      expect(text).toBe(first);
      return job.attempts === 2;
    },
  };
}

/** All sites of one table, or none. */
function importing(): Work {
  return {
    name: 'import',
    finish: () => Promise.resolve(),
    begin: (victim, life) => victim.send('POST', '/sites/import', `code,name,zone\n${Array.from({ length: SITES }, (_, i) => `p${life}-${i},Site ${i},Europe/Lisbon`).join('\n')}\n`),
    async check(victim, life, answer) {
      const { items } = await ok<{ items: Named[] }>(victim.send('GET', `/sites?code=p${life}-&limit=500`), 200);
      expect([0, SITES]).toContain(items.length);
      if (answer !== null) expect([answer.status, items.length]).toEqual([200, SITES]);
      return answer === null;
    },
  };
}

/** Two rosters of one plan take turns: whatever happens, people see one of them, whole. */
function publishing(): Work {
  const publish = async (victim: Victim, code: string): Promise<Answer | null> => {
    const { etag } = (await victim.send('GET', `/rosters/${code}`)) ?? { etag: '' };
    return victim.send('PUT', `/rosters/${code}/publication`, { acceptOpenHours: false }, { 'If-Match': etag });
  };
  const target = (life: number): string => (life % 2 === 0 ? 'desk-a' : 'desk-b');
  return {
    name: 'publish',
    finish: () => Promise.resolve(),
    begin: (victim, life) => publish(victim, target(life)),
    async check(victim, life, answer) {
      const published = (await rostersOf(victim, 'desk')).filter(({ state }) => state === 'published');
      const shifts = (await victim.ask<Record<string, number>>('published'))!;
      expect(published.length).toBeLessThanOrEqual(1);
      expect(shifts).toEqual(Object.fromEntries(published.map(({ id }) => [id, 40])));
      if (answer !== null) expect([answer.status, published[0].code]).toEqual([200, target(life)]);
      if (published[0]?.code !== target(life)) expect((await publish(victim, target(life)))?.status).toBe(200);
      return answer === null;
    },
  };
}

/** Each life of the process ends with a kill -9 in the middle of all works: each began so long before that the kill hits it anywhere, or just after its end. */
async function killAtRandomPoints(profile: Profile): Promise<Readonly<Record<string, number>>> {
  const random = createRandom(SEED, 0);
  const works = [solving(), importing(), publishing()];
  const interrupted = { solve: 0, import: 0, publish: 0 };
  let victim = await Victim.start(environmentOf(profile));
  // How long each takes the first time, on this machine, now: the kills are spread over that.
  const lastsMs = { solve: 0, import: 0, publish: 0 };
  const time = async (work: Work): Promise<void> => {
    const since = performance.now();
    const answer = await work.begin(victim, -1);
    await work.finish(victim, answer);
    lastsMs[work.name] = performance.now() - since;
    await work.check(victim, -1, answer);
  };
  const [solve, imports, publish] = works;
  await ok(victim.send('POST', '/plans?code=costly', costlyPlanFile()), 201);
  await time(solve);
  await time(imports);
  await ok(victim.send('POST', '/plans?code=desk', planFile({ horizon: { start: '2027-03-08', days: 28 } })), 201);
  for (const code of ['desk-a', 'desk-b']) await endOf(victim, (await ok<Job>(generate(victim, 'desk', code, 5), 202)).id);
  await time(publish);

  for (let life = 0; life * works.length < KILLS; life++) {
    const dying = victim;
    const killAtMs = random.float() * 1.1 * lastsMs.solve;
    const begun = works.map(async (work) => {
      if (work.name !== 'solve') await sleep(Math.max(0, killAtMs - random.float() * 1.1 * lastsMs[work.name]));
      return work.begin(dying, life);
    });
    await sleep(killAtMs);
    await dying.kill();
    victim = await Victim.start(environmentOf(profile));
    for (const [i, work] of works.entries()) if (await work.check(victim, life, await begun[i])) interrupted[work.name]++;
  }
  await victim.kill();
  return interrupted;
}

onBothEmptyPlaces('kill -9 at any point of a solve, an import, a publication', (place) => {
  it(`loses nothing, shows nothing half done, and every job ends once (${KILLS} points)`, async () => {
    const interrupted = await killAtRandomPoints(await place());
    if (KILLS >= 30) {
      console.warn(`interrupted: ${JSON.stringify(interrupted)} of ${KILLS} points`);
      expect(Object.values(interrupted).reduce((sum, count) => sum + count, 0)).toBeGreaterThan(KILLS / 4);
    }
  }, 60_000 + KILLS * 20_000);
});
