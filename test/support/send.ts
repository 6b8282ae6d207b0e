import { request, type IncomingHttpHeaders } from 'node:http';
import { connect } from 'node:net';

export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly text: string;
}

type Headers = Readonly<Record<string, string | readonly string[]>>;

/** One request by node:http, which sends what a browser's fetch would correct: any path, any header, any bytes. */
export function send(url: string, method: string, path: string, headers: Headers = {}, body?: string | Uint8Array): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    // node:http frames no body of DELETE and the like by itself.
    const framed = body === undefined || headers['Transfer-Encoding'] !== undefined ? headers : { 'Content-Length': String(Buffer.byteLength(body)), ...headers };
    const sent = request({ hostname, port, method, path, headers: framed as Record<string, string | string[]>, agent: false }, (response) => {
      const chunks: Buffer[] = [];
      const done = (): void => resolve({ status: response.statusCode ?? 0, headers: response.headers, text: Buffer.concat(chunks).toString('utf8') });
      // A stream of events does not end by itself; its headers say enough.
      if (/^text\/event-stream/.test(response.headers['content-type'] ?? '')) {
        done();
        response.destroy();
        return;
      }
      response.on('data', (chunk: Buffer) => chunks.push(chunk)).on('end', done).on('error', reject);
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

export function sendJson(url: string, method: string, path: string, body: unknown, headers: Readonly<Record<string, string>> = {}): Promise<Answer> {
  return send(url, method, path, { 'Content-Type': 'application/json', ...headers }, JSON.stringify(body));
}

/** The codes of a problem answer, after its form was checked. */
export function problemCodes(answer: Answer): readonly string[] {
  expect(answer.headers['content-type']).toBe('application/problem+json; charset=utf-8');
  const document = JSON.parse(answer.text) as { status: number; code: string; type: string; problems: readonly { code: string }[] };
  expect([document.status, document.type]).toEqual([answer.status, `urn:sunshift:problem:${document.code}`]);
  return document.problems.map((problem) => problem.code);
}

/** Raw bytes over a socket, until the other side ends. */
export function sendRaw(url: string, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(text));
    const chunks: Buffer[] = [];
    socket.on('data', (chunk) => chunks.push(chunk)).on('end', () => resolve(Buffer.concat(chunks).toString('utf8'))).on('error', reject);
  });
}
