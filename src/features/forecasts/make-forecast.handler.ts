import type { EntityManager } from 'typeorm';
import type { ArtefactStore } from '../../platform/database/artefact-store.js';
import type { ArtefactRow } from '../../platform/database/artefact.entity.js';
import { newId } from '../../platform/database/new-id.js';
import { packArtefact } from '../../platform/database/pack-artefact.js';
import type { ForecastMade, ForecastRequest } from '../../platform/forecast-request.js';
import type { HistorySettings } from '../../platform/history-request.js';
import { codeTaken } from '../../platform/http/refusals.js';
import type { JobHandler, JobWork } from '../../platform/jobs/job-handler.js';
import { StoredForecast } from './forecast.entity.js';

export const MAKE_FORECAST = 'make-forecast';

/** The file of the history at the moment of the wish is the job's only file. */
export interface MakeForecastPayload {
  /** null: made of the history's code and the id. */
  readonly code: string | null;
  readonly historyCode: string;
  readonly historySettings: HistorySettings;
  readonly intervalMinutes: number;
  readonly horizonDays: number;
  readonly from: string | null;
  readonly options: unknown;
}

interface Made {
  readonly row: StoredForecast;
  readonly artefact: ArtefactRow;
}

/** Learns and forecasts on a thread of the pool, and keeps the forecast as a snapshot. Cancelled, it leaves nothing. */
export class MakeForecastHandler implements JobHandler<MakeForecastPayload, Made> {
  readonly lane = 'engine';
  readonly whenStopped = 'discard';

  constructor(private readonly artefacts: ArtefactStore) {}

  async run({ payload, files, stopped, worker }: JobWork<MakeForecastPayload>): Promise<Made> {
    const { historyCode, historySettings, intervalMinutes, horizonDays, from, options } = payload;
    const [file] = await files();
    stopped.throwIfAborted();
    const { snapshot, summary } = await worker<ForecastRequest, ForecastMade>('forecast', {
      history: { code: historyCode, bytes: file.content, settings: historySettings }, intervalMinutes, horizonDays, from, options,
    });
    const createdAt = Date.now();
    const id = newId();
    const artefact = await packArtefact({ kind: 'forecast.json', ownerId: id, plain: Buffer.from(snapshot, 'utf8'), createdAt });
    const row = Object.assign(new StoredForecast(), {
      id, code: payload.code ?? `${historyCode.slice(0, 50)}-${id.slice(-12)}`, version: 1, createdAt, updatedAt: createdAt, historyCode, summary, adjustments: [],
      artefactId: artefact.id,
    });
    return { row, artefact };
  }

  async save(manager: EntityManager, { row, artefact }: Made): Promise<unknown> {
    if (await manager.existsBy(StoredForecast, { code: row.code })) throw codeTaken('forecast', row.code);
    await this.artefacts.put(manager, artefact);
    await manager.insert(StoredForecast, row);
    return { forecast: row.code, id: row.id, startUtc: row.summary.startUtc, queues: row.summary.queues.map(({ queue, volume, model,
      wape }) => ({ queue, volume, model, wape })) };
  }
}
