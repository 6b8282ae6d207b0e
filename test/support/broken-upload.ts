import { connect, type Socket } from 'node:net';
import type { RunningService } from './service.js';

/** A request as bytes: what a client would send, to be broken off anywhere. */
export function requestBytes(method: string, path: string, type: string, body: string | Buffer): Buffer {
  const bytes = Buffer.from(body);
  return Buffer.concat([Buffer.from(`${method} /api/v1${path} HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: ${type}\r\nContent-Length: ${bytes.length}\r\n\r\n`), bytes]);
}

/** The body of a multipart form, and its media type. */
export function formBytes(files: Readonly<Record<string, string>>): { readonly type: string; readonly body: string } {
  const parts = Object.entries(files).map(([name, content]) =>
    `--cut\r\nContent-Disposition: form-data; name="${name === 'plan.json' ? 'plan' : 'file'}"; filename="${name}"\r\nContent-Type: application/octet-stream\r\n\r\n${content}\r\n`);
  return { type: 'multipart/form-data; boundary=cut', body: `${parts.join('')}--cut--\r\n` };
}

function dial({ url }: RunningService): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => resolve(socket)).on('error', reject);
  });
}

/** Sends `bytes` and destroys the socket: the other side sees a client that is gone. */
export async function breakOff(service: RunningService, bytes: Buffer): Promise<void> {
  const socket = await dial(service);
  await new Promise<void>((resolve) => void socket.write(bytes, () => resolve()));
  socket.resetAndDestroy();
}

/** Sends pieces with a pause after each and then nothing more; gives what is answered until the other side closes. */
export async function trickle(service: RunningService, pieces: readonly Buffer[], pauseMs: number): Promise<string> {
  const socket = await dial(service);
  const chunks: Buffer[] = [];
  const closed = new Promise<void>((resolve) => void socket.on('data', (chunk) => chunks.push(chunk)).on('close', () => resolve()).on('error', () => resolve()));
  for (const piece of pieces) {
    socket.write(piece);
    await new Promise((resolve) => void setTimeout(resolve, pauseMs));
  }
  await closed;
  return Buffer.concat(chunks).toString('utf8');
}
