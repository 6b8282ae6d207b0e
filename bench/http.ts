import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { type Served, serveHere } from './http-process.js';

/**
 * Reads while the service idles and while it solves, in one run: "my shifts" of an agent of the demo company, a plan, and a bare route
 * (health) to compare with. A process of its own, closed loop, CONNECTIONS connections, rounds interleaved; the median round counts. One line of JSON.
 */
const CONNECTIONS = 10;
const SECONDS = 5;
const ROUNDS = 3;

interface Figures {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly maxMs: number;
}

const folder = mkdtempSync(join(tmpdir(), 'sunshift-bench-http-'));
const served = await serveHere({ DATA_DIR: folder, SUNSHIFT_REQUESTS_PER_MINUTE: '0', SUNSHIFT_LOG_LEVEL: 'warn' });
try {
  const agent = await loadDemo(served);
  // The whole horizon of the demo: four weeks.
  const myShifts = `/api/v1/agents/${agent}/shifts?from=2027-03-08&to=2027-04-04`;
  const bytes = JSON.stringify((await served.send('GET', myShifts)).json).length;
  if (bytes < 2000) throw new Error(`${myShifts} answers ${bytes} bytes only: no shifts are read`);
  const routes = [['bare route', '/api/v1/health'], ['plan', '/api/v1/plans/demo'], ['my shifts', myShifts]] as const;
  const idle = await measure(served, routes);
  const job = await begin(served, 'while-reading', { rounds: 100_000 });
  const solving = await measure(served, routes);
  await served.send('POST', `/api/v1/jobs/${job}/cancel`);
  const machine = `${cpus()[0]?.model ?? 'unknown'} x ${cpus().length}`;
  process.stdout.write(`${JSON.stringify({ bench: 'http', machine, node: process.version, connections: CONNECTIONS, seconds: SECONDS, rounds: ROUNDS, myShiftsBytes: bytes, idle, solving })}\n`);
} finally {
  await served.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** The demo company with a short search, published; hands back the code of an agent. */
async function loadDemo({ url, send }: Served): Promise<string> {
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
  return plan.agents[0].code;
}

async function begin({ send }: Pick<Served, 'url' | 'send'>, code: string, search: { readonly rounds: number }): Promise<string> {
  return ((await send('POST', '/api/v1/plans/demo/rosters', { code, ...search })).json as { id: string }).id;
}

async function measure({ url }: Served, routes: readonly (readonly [string, string])[]): Promise<Readonly<Record<string, Figures>>> {
  const rounds: Record<string, Figures[]> = {};
  for (const [, path] of routes) await autocannon({ url: url + path, connections: CONNECTIONS, duration: 1 });
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, path] of routes) {
      const { requests, latency, non2xx, errors } = await autocannon({ url: url + path, connections: CONNECTIONS, duration: SECONDS });
      if (non2xx + errors > 0) throw new Error(`${path}: ${non2xx} answers that are no success, ${errors} errors`);
      (rounds[name] ??= []).push({ requestsPerSecond: Math.round(requests.average), p50Ms: latency.p50, p99Ms: latency.p99, maxMs: latency.max });
    }
  }
  return Object.fromEntries(Object.entries(rounds).map(([name, list]) => [name, [...list].sort((a, b) => a.p99Ms - b.p99Ms)[(ROUNDS - 1) / 2]]));
}
