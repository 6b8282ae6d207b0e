import type { INestApplication } from '@nestjs/common';
import type { ServiceLog } from '../logging.js';

/** Running solves are told to keep their best, streams to end, requests to finish; what then still stands is cut off. */
const LONGEST_MS = 15_000;

/** SIGTERM and SIGINT end the service in order and exit 0; a second signal, or a shutdown that hangs, exits 1. */
export function shutDownOnSignals(app: INestApplication, log: ServiceLog): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals): void => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info('service.stopping', { signal });
    const deadline = setTimeout(() => {
      log.warn('service.stopped', { inOrder: false });
      process.exit(1);
    }, LONGEST_MS);
    app.close().then(() => {
      clearTimeout(deadline);
      log.info('service.stopped', { inOrder: true });
      process.exit(0);
    }, (error: unknown) => {
      log.fault(error);
      process.exit(1);
    });
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}
