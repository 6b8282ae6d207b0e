import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/**
 * A server that closes waits for its connections. Node ends those that are idle in that moment; here go also those that become idle later (a stream of
 * events that ended, kept for a next request that nobody serves any more) and those on which no byte ever came (a browser opens such in advance).
 * Requests that have begun are finished.
 */
export function endConnectionsWithServer(server: Server): void {
  const sockets = new Set<Socket>();
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  server.on('request', (_request, response) => {
    // The connection counts as idle a moment after its answer.
    response.once('close', () => void setImmediate(() => {
      if (!server.listening) server.closeIdleConnections();
    }));
  });
  const close = server.close.bind(server);
  server.close = (done) => {
    close(done);
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
    return server;
  };
}
