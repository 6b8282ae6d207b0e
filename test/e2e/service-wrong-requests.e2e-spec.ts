import { PROBLEM_CODES, type ProblemCode } from '../../src/engine/model/problem.js';
import { statusOf } from '../../src/platform/http/problem-status.js';
import { API_ROUTES, type ApiRoute, problemsOf } from '../support/api-document.js';
import { ExampleRunner, exampleOrder } from '../support/api-examples.js';
import { onBothDatabases } from '../support/database.js';
import { type Answer, send } from '../support/send.js';
import { type RunningService, startService } from '../support/service.js';
import { type WrongRequest, kindsOf, wrongRequests } from '../support/wrong-requests.js';

/**
 * Each kind of wrongness of a route comes at least once with the default; 1,000 a route: `WRONG_REQUESTS=1000 npx jest
 * test/e2e/service-wrong-requests` (docs/benchmarks.md has its result). SUNSHIFT is not the prefix: the service refuses settings it does not know.
 */
const PER_ROUTE = Number(process.env.WRONG_REQUESTS ?? 40);
const SEED = Number(process.env.WRONG_REQUESTS_SEED ?? 1);
/** No answer by then is a hang. */
const LIMIT_MS = 10_000;

onBothDatabases(`${PER_ROUTE} wrong requests`, (open) => {
  let service: RunningService;
  let runner: ExampleRunner;
  beforeAll(async () => {
    service = await startService(await open(), { SUNSHIFT_MAX_UPLOAD_MB: '2' });
    runner = new ExampleRunner(service.url);
    for (const route of exampleOrder(API_ROUTES)) if (route.method !== 'delete') await runner.run(route);
  }, 300_000);
  afterAll(() => service.close());

  it.each(API_ROUTES.map((route) => [`${route.method.toUpperCase()} ${route.path}`, route] as const))('to %s are answered in time, each refusal as a problem with a code, never as a fault', async (_, route) => {
    const { faults, refused, sent } = await sendAll(service.url, route, runner);
    expect(faults).toEqual([]);
    expect(sent).toEqual(new Set(kindsOf(route, runner).map(({ damage }) => damage)));
    // A damaged request may still be right (another weekday, a header that does not matter): most are not.
    expect(refused).toBeGreaterThan(PER_ROUTE / 4);
  }, 1_200_000);

  it('leave the service as healthy as before', async () => {
    expect((await send(service.url, 'GET', '/api/v1/health')).status).toBe(200);
    expect(service.logged.filter((line) => line.event === 'fault')).toEqual([]);
  });
});

async function sendAll(url: string, route: ApiRoute, runner: ExampleRunner): Promise<{ faults: readonly string[]; refused: number; sent: ReadonlySet<string> }> {
  const faults: string[] = [];
  let refused = 0;
  const sent = new Set<string>();
  const documented = new Set(problemsOf(route));
  for (const request of wrongRequests(route, runner, SEED, PER_ROUTE)) {
    sent.add(request.damage);
    const fault = await faultOf(url, request, documented);
    if (fault === 'refused') refused++;
    else if (fault !== null) faults.push(`${fault} <- ${shown(request)}`);
  }
  return { faults: faults.slice(0, 10), refused, sent };
}

function shown({ method, path, damage, headers, body }: WrongRequest): string {
  return `${method} ${path.slice(0, 200)} (${damage}) ${JSON.stringify(headers).slice(0, 200)} ${JSON.stringify(String(body)).slice(0, 400)}`;
}

/** null: accepted; "refused": as it should be; else what is wrong with the answer. */
async function faultOf(url: string, request: WrongRequest, documented: ReadonlySet<string>): Promise<string | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<'late'>((resolve) => {
    timer = setTimeout(() => resolve('late'), LIMIT_MS);
  });
  try {
    const answer = await Promise.race([send(url, request.method, request.path, request.headers, request.body), late]);
    return answer === 'late' ? `no answer within ${LIMIT_MS} ms` : judge(answer, /^(method|path)/.test(request.damage) ? null : documented);
  } catch (error) {
    return String(error);
  } finally {
    clearTimeout(timer);
  }
}

/** `documented`: what openapi.json says of the route; null where the request may have reached another one. */
function judge({ status, headers, text }: Answer, documented: ReadonlySet<string> | null): string | null {
  if (status < 400) return null;
  if (status >= 500 && status !== 501) return `${status} ${text.slice(0, 300)}`;
  if (!/^application\/problem\+json/.test(headers['content-type'] ?? '')) return `${status} ${headers['content-type'] ?? 'without a type'}: ${text.slice(0, 200)}`;
  const { code, status: said } = JSON.parse(text) as { code: ProblemCode; status: number };
  if (!PROBLEM_CODES.includes(code) || statusOf(code) !== status || said !== status) return `${status} with code ${code}`;
  return documented?.has(`${status} ${code}`) === false ? `${status} ${code}, which openapi.json does not show` : 'refused';
}
