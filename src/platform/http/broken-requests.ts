import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type Server } from 'node:http';
import { type ProblemCode, problemOf } from '../../engine/model/problem.js';
import { problemDocument } from './problem-document.js';
import { statusOf } from './problem-status.js';

/** Answers what Node's parser refuses before any route sees it (no HTTP, headers too large, too slow) with a problem as well. */
export function answerBrokenRequests(server: Server): void {
  // An Expect that nobody knows is no reason to refuse (RFC 9110, 10.1.1), and Node would answer it without a problem.
  server.on('checkExpectation', (request, response) => void server.emit('request', request, response));
  server.on('clientError', (error: NodeJS.ErrnoException, socket) => {
    if (error.code === 'ECONNRESET' || !socket.writable) {
      socket.destroy();
      return;
    }
    const code: ProblemCode = error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'request-timeout' : 'bad-request';
    const rule = code === 'request-timeout' ? 'A request arrives whole in time.' : 'A request is HTTP/1.1, its headers at most 16 kB.';
    const body = JSON.stringify(problemDocument([problemOf(code, 'request', error.code ?? null, rule, 'Correct it and send it again.')], randomUUID()));
    const status = statusOf(code);
    socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nContent-Type: application/problem+json\r\nContent-Length: ${Buffer.byteLength(body)}\r\nConnection: close\r\n\r\n${body}`);
  });
}
