import { connect } from 'node:net';
import { onBothDatabases } from '../support/database.js';
import { ask } from '../support/http.js';
import { startService } from '../support/service.js';

const HEADER = 'agent,start_local,end_local,zone\n';
const LINE = ',2027-03-08T07:00,2027-03-08T15:00,Europe/Warsaw\n';
/** Long enough that it is still being worked on when its client goes. */
const LONG = HEADER + Array.from({ length: 20_000 }, (_, i) => `agent-${i}${LINE}`).join('');
const MANY = 6;
const HEAD = 'POST /api/v1/foreign-rosters/verify?from=2020-01-01&to=2029-12-31 HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/csv\r\n';

onBothDatabases('a client that goes away', (open) => {
  it('takes its work with it: threads are free for who comes next, and nobody is told of a fault', async () => {
    const service = await startService(await open());
    const { port } = new URL(service.url);
    const verify = (csv: string): ReturnType<typeof ask> => ask(service, '/foreign-rosters/verify', { method: 'POST', type: 'text/csv', body: csv });
    expect((await verify(`${HEADER}ann${LINE}`)).status).toBe(200);
    const gone = Array.from({ length: MANY }, () => new Promise<void>((resolve) => {
      const socket = connect(Number(port), '127.0.0.1', () => {
        socket.write(`${HEAD}Content-Length: ${LONG.length}\r\n\r\n${LONG}`, () => {
          setTimeout(() => socket.destroy(), 100);
        });
      });
      socket.on('close', () => resolve()).on('error', () => undefined);
    }));
    await Promise.all(gone);
    expect((await verify(`${HEADER}ann${LINE}`)).status).toBe(200);
    for (const until = Date.now() + 5000; Date.now() < until && given().length < MANY;) await new Promise((resolve) => void setTimeout(resolve, 20));
    expect(given()).toHaveLength(MANY);
    expect(service.logged.filter(({ event }) => event === 'fault')).toEqual([]);
    await service.close();

    function given(): readonly unknown[] {
      return service.logged.filter(({ event, status }) => event === 'request.answered' && status === 499);
    }
  });
});
