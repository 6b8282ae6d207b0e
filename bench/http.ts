import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon, { type Client } from 'autocannon';
import { type Served, serveHere } from './http-process.js';

/**
 * Reads while the service idles and while it solves, in one run: "my shifts" of an agent of the demo company as he asks again, the same of
 * everybody for the first time (each question is asked once), a plan, and a bare route (health) to compare with. A process of its own, closed
 * loop, CONNECTIONS connections, rounds interleaved; the median round counts. `cpuMicros` is processor time of the whole service per request,
 * which a busy machine does not change; it is told while the service idles only. One line of JSON.
 */
const CONNECTIONS = 10;
const SECONDS = 5;
const ROUNDS = 3;
/** Of one connection in one round; more than it comes to ask. */
const QUESTIONS = 1500;

interface Figures {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
  /** null while a search uses the processor too. */
  readonly cpuMicros: number | null;
}

interface Route {
  readonly name: string;
  /** Paths of one connection. */
  next(): readonly string[];
}

const folder = mkdtempSync(join(tmpdir(), 'sunshift-bench-http-'));
const served = await serveHere({ DATA_DIR: folder, SUNSHIFT_REQUESTS_PER_MINUTE: '0', SUNSHIFT_LOG_LEVEL: 'warn' });
try {
  const agents = await loadDemo(served);
  const [agent] = agents;
  // The whole horizon of the demo: four weeks.
  const myShifts = `/api/v1/agents/${agent}/shifts?from=2027-03-08&to=2027-04-04`;
  const bytes = JSON.stringify((await served.send('GET', myShifts)).json).length;
  if (bytes < 2000) throw new Error(`${myShifts} answers ${bytes} bytes only: no shifts are read`);
  // Dates before the horizon hold no shifts: the answers are equally long, the questions all different, and each connection has its own.
  const dates = Array.from({ length: 360 }, (_, i) => new Date(Date.UTC(2026, 2, 20 + i)).toISOString().slice(0, 10));
  const zones = ['UTC', 'Asia/Manila', 'Europe/Warsaw', 'America/Bogota', 'Asia/Kolkata', 'Europe/London', 'Australia/Sydney', 'Africa/Cairo'];
  const questions = zones.flatMap((zone) => dates.flatMap((from) => agents.map((code) => `/api/v1/agents/${code}/shifts?zone=${zone}&from=${from}&to=2027-04-04`)));
  let asked = 0;
  const same = (path: string) => (): readonly string[] => [path];
  const routes: readonly Route[] = [
    { name: 'bare route', next: same('/api/v1/health') }, { name: 'plan', next: same('/api/v1/plans/demo') }, { name: 'my shifts', next: same(myShifts) },
    { name: 'my shifts, first read', next: () => questions.slice(asked, (asked += QUESTIONS)) },
  ];
  const idle = await measure(served, routes, true);
  const job = await begin(served, 'while-reading', { rounds: 100_000 });
  const solving = await measure(served, routes, false);
  await served.send('POST', `/api/v1/jobs/${job}/cancel`);
  const machine = `${cpus()[0]?.model ?? 'unknown'} x ${cpus().length}`;
  process.stdout.write(`${JSON.stringify({ bench: 'http', machine, node: process.version, connections: CONNECTIONS, seconds: SECONDS, rounds: ROUNDS, myShiftsBytes: bytes, idle, solving })}\n`);
} finally {
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** The demo company with a short search, published; hands back the codes of its agents. */
async function loadDemo({ url, send }: Served): Promise<readonly string[]> {
  const text = readFileSync('seed/plan.json', 'utf8');
  const plan = JSON.parse(text) as { histories: { file: string }[]; previousRoster: { file: string }; agents: { code: string }[] };
  const form = new FormData();
  form.append('plan', new Blob([text]), 'plan.json');
  for (const file of new Set([...plan.histories.map((history) => history.file), plan.previousRoster.file])) form.append('file', new Blob([readFileSync(join('seed', file))]), file);
  const response = await fetch(`${url}/api/v1/plans?code=demo`, { method: 'POST', body: form });
  if (response.status !== 201) throw new Error(`plan: ${response.status} ${await response.text()}`);
  const job = await begin({ url, send }, 'published', { rounds: 1 });
  for (;;) {
    const { state } = (await send('GET', `/api/v1/jobs/${job}`)).json as { state: string };
    if (state === 'done') break;
    if (state === 'failed' || state === 'cancelled') throw new Error(`the first roster ${state}`);
    await new Promise((resolve) => void setTimeout(resolve, 200));
  }
  const { etag } = await send('GET', '/api/v1/rosters/published/publication');
  await send('PUT', '/api/v1/rosters/published/publication', { acceptOpenHours: true }, { 'If-Match': etag });
  return plan.agents.map(({ code }) => code);
}

async function begin({ send }: Pick<Served, 'url' | 'send'>, code: string, search: { readonly rounds: number }): Promise<string> {
  return ((await send('POST', '/api/v1/plans/demo/rosters', { code, ...search })).json as { id: string }).id;
}

async function measure({ url }: Served, routes: readonly Route[], alone: boolean): Promise<Readonly<Record<string, Figures>>> {
  const rounds: Record<string, Figures[]> = {};
  const shoot = async ({ name, next }: Route, seconds: number): Promise<Figures> => {
    const setupClient = (client: Client): void => client.setRequests(next().map((path) => ({ method: 'GET', path })));
    const before = await cpuSeconds(url);
    const { requests: done, latency, non2xx, errors } = await autocannon({ url, connections: CONNECTIONS, duration: seconds, setupClient });
    const cpu = (await cpuSeconds(url)) - before;
    if (non2xx + errors > 0) throw new Error(`${name}: ${non2xx} answers that are no success, ${errors} errors`);
    return {
      requestsPerSecond: Math.round(done.average), p50Ms: latency.p50, p99Ms: latency.p99, maxMs: latency.max,
      cpuMicros: alone ? Math.round((cpu / done.total) * 1e6) : null,
    };
  };
  for (const route of routes.slice(0, 3)) await shoot(route, 1);
  for (let round = 0; round < ROUNDS; round++) for (const route of routes) (rounds[route.name] ??= []).push(await shoot(route, SECONDS));
  return Object.fromEntries(Object.entries(rounds).map(([name, list]) => [name, [...list].sort((a, b) => a.p99Ms - b.p99Ms)[(ROUNDS - 1) / 2]]));
}

async function cpuSeconds(url: string): Promise<number> {
  return Number(/^process_cpu_seconds_total (\S+)$/m.exec(await (await fetch(`${url}/metrics`)).text())?.[1]);
}
