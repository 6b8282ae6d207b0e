// The whole service as a process of its own, for tests that kill it: forked with an IPC channel, settings in the environment.
// Over the channel it tells what no route shows.
import 'reflect-metadata';
import { APP_FORMATS } from '../../dist/src/app-formats.js';
import { AppModule } from '../../dist/src/app.module.js';
import { PublishedShift } from '../../dist/src/features/plans/published-shift.entity.js';
import { readServiceConfig } from '../../dist/src/platform/config-service.js';
import { ArtefactRow } from '../../dist/src/platform/database/artefact.entity.js';
import { ReadConnection } from '../../dist/src/platform/database/read-connection.js';
import { createService } from '../../dist/src/platform/http/serve.js';
import { JobEventRow } from '../../dist/src/platform/jobs/job-event.entity.js';
import { ServiceLog } from '../../dist/src/platform/logging.js';

const config = readServiceConfig(process.env);
const log = new ServiceLog('silent');
const app = await createService(AppModule.with(config, log), config, APP_FORMATS, log);
const reads = app.get(ReadConnection);
await app.listen(config.port, config.host);

const answers = {
  /** How often a job ended, and what it still holds. */
  traces: ({ id }) => reads.run(async (manager) => ({
    ends: (await manager.findBy(JobEventRow, { jobId: id })).filter((event) => event.type !== 'progress').map((event) => event.type),
    inputs: await manager.countBy(ArtefactRow, { ownerId: id }),
  })),
  /** Published shifts, counted by roster. */
  published: () => reads.run(async (manager) => {
    const counts = {};
    for (const { rosterId } of await manager.find(PublishedShift)) counts[rosterId] = (counts[rosterId] ?? 0) + 1;
    return counts;
  }),
};

process.on('message', ({ number, ask, about }) => {
  answers[ask](about).then((answer) => process.send({ number, answer }), (error) => process.send({ number, error: error.message }));
});
process.on('disconnect', () => process.exit(1));
process.send({ ready: app.getHttpServer().address().port });
