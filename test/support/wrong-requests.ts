import { type Random, createRandom } from '../../src/engine/random/random.js';
import { API_ROUTES, type ApiRoute } from './api-document.js';
import type { ExampleRunner } from './api-examples.js';
import { JSON_DAMAGES, damagedJson } from './wrong-json.js';

export interface WrongRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | Uint8Array | undefined;
  /** What was done to the example, for the message of a red test. */
  readonly damage: string;
}

const SEGMENTS = [
  '0', '-1', '1e999', 'null', 'undefined', 'NaN', '..', '%2e%2e%2f%2e%2e%2fetc%2fpasswd', '%00', '%zz', '%ff%fe', '%F0%9F%98%80', "%27%20OR%201%3D1--", '%7B%7D', '*', ',',
  '00000000-0000-0000-0000-000000000000', '018f2f3e-7d5a-7c3b-9a1f-4b6c8d9e0f12', 'mnl', 'a'.repeat(64), 'a'.repeat(65), 'a'.repeat(4000), '__proto__', 'constructor', '%E2%80%AE', '%20',
];
const QUERIES = [
  'limit=0', 'limit=-1', 'limit=501', 'limit=1e3', 'limit=', 'limit=%00', 'limit=1&limit=2', 'limit[]=1', 'limit[a][b]=1', 'cursor=', 'cursor=abc', 'cursor=WzEsImEiXQ', 'cursor=WzEsIlx1MDAwMCJd',
  `cursor=${'A'.repeat(5000)}`, 'colour=red', '__proto__=1', 'constructor=1', '=1', '&&&', '%zz', 'zone=Mars/Olympus', 'zone=', 'from=2027-02-29', 'from=x&to=y', 'to=0000-00-00', 'format=exe', 'state=x', '%F0%9F%98%80=1',
];
const HEADERS: readonly Readonly<Record<string, string>>[] = [
  { 'Content-Type': 'text/plain' }, { 'Content-Type': '' }, { 'Content-Type': 'application/json; charset=utf-16' }, { 'Content-Type': 'application/xml' }, { 'Content-Type': 'multipart/form-data' },
  { 'Content-Type': 'multipart/form-data; boundary=x' }, { 'Content-Encoding': 'gzip' }, { 'If-Match': '*' }, { 'If-Match': '"0"' }, { 'If-Match': '"999999"' }, { 'If-Match': 'W/"1"' }, { 'If-Match': 'x'.repeat(3000) },
  { 'If-None-Match': '"x' }, { 'Idempotency-Key': '' }, { 'Idempotency-Key': 'k'.repeat(5000) }, { 'Idempotency-Key': 'ü' }, { 'Last-Event-ID': '-1' }, { 'Last-Event-ID': '9'.repeat(40) },
  { Accept: 'image/png' }, { Accept: 'x' }, { Origin: 'https://evil.example' }, { Host: 'evil.example' }, { Range: 'bytes=0-1' }, { 'X-HTTP-Method-Override': 'DELETE' }, { Expect: '200-maybe' },
];
const METHODS = ['PATCH', 'PUT', 'DELETE', 'POST', 'OPTIONS', 'TRACE', 'PROPFIND'];

/** Codes and ids that exist, each of one kind, for routes of the other kinds. */
const OF_OTHERS = [...new Set(API_ROUTES.flatMap(({ parameters }) => parameters.filter((parameter) => parameter.in === 'path').map(({ example }) => encodeURIComponent(String(example)))))];
/** Beyond every limit of the tests' service, and just one long text. */
const HUGE_BYTES = [3_000_000, 400_000];
const TEXT_DAMAGES = 9;

interface Right {
  readonly request: WrongRequest;
  readonly url: URL;
}

/** One kind of wrongness of a route; `make` takes what is right. */
interface Kind {
  readonly damage: string;
  make(right: Right, random: Random): Partial<WrongRequest>;
}

/** Every kind of wrongness that a route can meet, by name. */
export function kindsOf(route: ApiRoute, runner: ExampleRunner): readonly Kind[] {
  return [
    { damage: 'query', make: ({ url }, random) => ({ path: `${url.pathname}?${pick(QUERIES, random)}` }) },
    { damage: 'header', make: ({ request }, random) => ({ headers: { ...request.headers, ...pick(HEADERS, random) } }) },
    { damage: 'method', make: (_, random) => ({ method: pick(METHODS.filter((method) => method !== route.method.toUpperCase()), random) }) },
    ...(route.path.includes('{') ? pathKinds(route) : []),
    ...Object.keys(route.requestBody?.content ?? {}).flatMap((mediaType) => bodyKinds(route, runner, mediaType)),
  ];
}

function pathKinds(route: ApiRoute): readonly Kind[] {
  return [
    { damage: 'path', make: ({ url }, random) => ({ path: junkPath(route, SEGMENTS, random) + url.search }) },
    { damage: 'path of another kind', make: ({ url }, random) => ({ path: junkPath(route, OF_OTHERS, random) + url.search }) },
  ];
}

function bodyKinds(route: ApiRoute, runner: ExampleRunner, mediaType: string): readonly Kind[] {
  const right = (): string => rightBody(route, runner, mediaType);
  const kind = (name: string, damage: (random: Random) => string | Uint8Array): Kind => (
    { damage: `${mediaType}: ${name}`, make: (_, random) => ({ headers: headersOf(route, mediaType), body: damage(random) }) }
  );
  const huge = HUGE_BYTES.map((bytes) => kind(`${bytes} bytes`, () => (mediaType === 'application/json' ? `{"name":"${'x'.repeat(bytes)}"}` : `${right()}${'x'.repeat(bytes)}`)));
  const ways = (count: number, name: string, damage: (random: Random, way: number) => string | Uint8Array): Kind[] =>
    Array.from({ length: count }, (_, way) => kind(`${name} ${way}`, (random) => damage(random, way)));
  if (mediaType === 'application/json') return [...ways(JSON_DAMAGES, 'JSON', (random, way) => damagedJson(right(), random, way)), ...huge];
  const text = ways(TEXT_DAMAGES, 'text', (random, way) => damagedText(right(), random, way));
  return mediaType === 'multipart/form-data' ? [...text, kind('a file', (random) => damagedFile(route, mediaType, random)), ...huge] : [...text, ...huge];
}

/** `count` requests to one route, each wrong in at least one way, every kind as often as every other; the same for the same seed. */
export function wrongRequests(route: ApiRoute, runner: ExampleRunner, seed: number, count: number): readonly WrongRequest[] {
  const random = createRandom(seed, [...`${route.method} ${route.path}`].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 1_000_003, 7));
  const kinds = kindsOf(route, runner);
  const url = new URL(runner.address(route));
  const mediaType = Object.keys(route.requestBody?.content ?? {})[0];
  const body = mediaType === undefined ? undefined : rightBody(route, runner, mediaType);
  const request = { method: route.method.toUpperCase(), path: url.pathname + url.search, headers: headersOf(route, mediaType), body, damage: '' };
  return Array.from({ length: count }, (_, i) => {
    const { damage, make } = kinds[i % kinds.length];
    return { ...request, ...make({ request, url }, random), damage };
  });
}

function headersOf(route: ApiRoute, mediaType: string | undefined): Record<string, string> {
  return {
    ...(mediaType === undefined ? {} : { 'Content-Type': mediaType === 'multipart/form-data' ? `${mediaType}; boundary=${BOUNDARY}` : mediaType }),
    // Right once and stale from then on: both ways the body is read and judged.
    ...(route.parameters.some((parameter) => parameter.name === 'If-Match') ? { 'If-Match': '"1"' } : {}),
  };
}

function junkPath(route: ApiRoute, segments: readonly string[], random: Random): string {
  return route.path.replace(/\{\w+\}/g, () => pick(segments, random));
}

function rightBody(route: ApiRoute, runner: ExampleRunner, mediaType: string): string {
  const { content } = route.requestBody!;
  const { example } = content[mediaType];
  if (mediaType === 'multipart/form-data') return multipart(example as Readonly<Record<string, string>>);
  // With ids that exist; the runner knows the first of several bodies.
  if (mediaType === Object.keys(content)[0]) return runner.body(route) as string;
  return mediaType === 'application/json' ? JSON.stringify(example) : String(example);
}

function damagedFile(route: ApiRoute, mediaType: string, random: Random): string {
  const files = route.requestBody!.content[mediaType].example as Readonly<Record<string, string>>;
  const victim = pick(Object.keys(files), random);
  const damaged = /\.json$/.test(victim) ? damagedJson(files[victim], random, random.below(JSON_DAMAGES)) : damagedText(files[victim], random, random.below(TEXT_DAMAGES));
  return multipart({ ...files, [victim]: String(damaged) });
}

/** Cuts, doubles, mixes up and dirties a text such as a CSV. */
function damagedText(text: string, random: Random, way: number): string | Uint8Array {
  const at = random.below(text.length + 1);
  const to = at + random.below(text.length - at + 1);
  const insert = (piece: string): string => text.slice(0, at) + piece + text.slice(at);
  switch (way) {
    case 0: return text.slice(0, at);
    case 1: return text.slice(0, at) + text.slice(to);
    case 2: return insert(pick(['"', ',', ';', '\n', '\r\n', '\0', '\ufeff', '=1+1', 'NaN', '1e999', '-', '😀', '\u202e', '2027-02-29', 'x'.repeat(100_000)], random));
    case 3: return insert(text.slice(at, to));
    case 4: return Buffer.concat([Buffer.from(text.slice(0, at)), Buffer.from([0xff, 0xfe, 0x00]), Buffer.from(text.slice(at))]);
    case 5: return '';
    case 6: return text.split('\n').reverse().join('\n');
    case 7: return Buffer.from(text, 'utf16le');
    default: return text.replaceAll(',', ';;');
  }
}

const BOUNDARY = 'sunshift-wrong';

function multipart(files: Readonly<Record<string, string>>): string {
  const parts = Object.entries(files).map(([name, text]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n${text}\r\n`);
  return `${parts.join('')}--${BOUNDARY}--\r\n`;
}

function pick<T>(from: readonly T[], random: Random): T {
  return from[random.below(from.length)];
}
