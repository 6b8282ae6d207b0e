// The whole service as a process of its own, for tests that kill it: `node killable-service.js`, started with an IPC channel, settings in the environment.
// Beside what the service does it knows one more kind of job, `publish`: it replaces what was published before by 300 rows of its own.
import 'reflect-metadata';
import { setTimeout as sleep } from 'node:timers/promises';
import { APP_FORMATS } from '../../dist/src/app-formats.js';
import { AppModule } from '../../dist/src/app.module.js';
import { readServiceConfig } from '../../dist/src/platform/config-service.js';
import { ArtefactRow } from '../../dist/src/platform/database/artefact.entity.js';
import { newId } from '../../dist/src/platform/database/new-id.js';
import { ReadConnection } from '../../dist/src/platform/database/read-connection.js';
import { createService } from '../../dist/src/platform/http/serve.js';
import { JobEventRow } from '../../dist/src/platform/jobs/job-event.entity.js';
import { JobRow } from '../../dist/src/platform/jobs/job.entity.js';
import { Jobs } from '../../dist/src/platform/jobs/jobs.js';
import { ServiceLog } from '../../dist/src/platform/logging.js';

const CHUNKS = 6;
const ROWS_A_CHUNK = 50;

const rowOf = (ownerId) => ({ id: newId(), kind: 'published', ownerId, createdAt: 0, sha256: '', plainLength: 0, bytes: Buffer.alloc(0) });

const publish = {
  lane: 'light', whenStopped: 'discard',
  run: async () => void (await sleep(20)),
  save: async (manager, _, { id }) => {
    await manager.delete(ArtefactRow, { kind: 'published' });
    for (let chunk = 0; chunk < CHUNKS; chunk++) {
      const rows = Array.from({ length: ROWS_A_CHUNK }, () => rowOf(id));
      await manager.createQueryBuilder().insert().into(ArtefactRow).values(rows).updateEntity(false).execute();
      await sleep(5);
    }
    return { rows: CHUNKS * ROWS_A_CHUNK };
  },
};

const config = readServiceConfig(process.env);
const app = await createService(AppModule.with(config, new ServiceLog('silent')), config, APP_FORMATS, new ServiceLog('silent'));
const jobs = app.get(Jobs);
const reads = app.get(ReadConnection);
jobs.registerJobHandler('publish', publish);
await app.listen(config.port, config.host);

const answers = {
  enqueue: ({ kind, payload, files, idempotencyKey }) => {
    const sent = files.map(({ name, text }) => ({ name, content: Buffer.from(text) }));
    return jobs.enqueue(kind, payload, { idempotencyKey, files: sent });
  },
  get: ({ id }) => jobs.get(id),
  /** What a job left: how often it ended, what it still holds, what it made. */
  traces: ({ id }) => reads.run(async (manager) => ({
    ends: (await manager.findBy(JobEventRow, { jobId: id })).filter((event) => event.type !== 'progress').map((event) => event.type),
    inputs: await manager.countBy(ArtefactRow, { ownerId: id, kind: 'job-input' }),
    outputs: (await manager.find(ArtefactRow, { where: { ownerId: id, kind: 'solve-output' }, order: { id: 'ASC' } })).map((row) => row.sha256).sort(),
  })),
  /** Owner of each published row, counted. */
  published: () => reads.run(async (manager) => {
    const counts = {};
    for (const { ownerId } of await manager.findBy(ArtefactRow, { kind: 'published' })) counts[ownerId] = (counts[ownerId] ?? 0) + 1;
    return counts;
  }),
  countJobs: () => reads.run((manager) => manager.count(JobRow)),
};

process.on('message', ({ number, ask, about }) => {
  answers[ask](about).then((answer) => process.send({ number, answer }), (error) => process.send({ number, error: error.message }));
});
process.on('disconnect', () => process.exit(1));
process.send({ ready: app.getHttpServer().address().port });
