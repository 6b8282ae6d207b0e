import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Adjustment } from '../../engine/model/forecast-settings.js';
import { InputError } from '../../engine/model/problem.js';
import { Findings } from '../../formats/findings.js';
import { checkDemand } from '../../formats/plan-check/demand.js';
import { ArtefactStore } from '../../platform/database/artefact-store.js';
import { ReadConnection } from '../../platform/database/read-connection.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { AccuracyAnswer, ForecastActualsRequest, HistoryBytes, IntradayAnswer } from '../../platform/forecast-request.js';
import type { ListQuery } from '../../platform/http/list-query.js';
import { codeTaken, expectVersion, notFound, refusal } from '../../platform/http/refusals.js';
import type { Job } from '../../platform/jobs/job.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import { SideThreads } from '../../platform/jobs/side-threads.js';
import { HistoriesService } from '../histories/histories.service.js';
import { byCodePoint, lockedWhile } from '../shared/locks.js';
import type { AdjustForecastInput, MakeForecastInput } from './dto/forecast-body.js';
import { StoredForecast } from './forecast.entity.js';
import { MAKE_FORECAST, MakeForecastHandler, type MakeForecastPayload } from './make-forecast.handler.js';

/** Forecasts of stored histories: made by a job, kept as they were made, held against what the history holds later. */
@Injectable()
export class StoredForecasts implements OnModuleInit {
  constructor(
    private readonly writes: UnitOfWork, private readonly reads: ReadConnection, private readonly artefacts: ArtefactStore, private readonly jobs: Jobs,
    private readonly histories: HistoriesService, private readonly threads: SideThreads,
  ) {}

  onModuleInit(): void {
    this.jobs.registerJobHandler(MAKE_FORECAST, new MakeForecastHandler(this.artefacts));
  }

  /** Queues the work over the file as it is now. Throws InputError not-found, duplicate-code. */
  async make(historyCode: string, input: MakeForecastInput, idempotencyKey: string | null): Promise<Job> {
    const { code, intervalMinutes, horizonDays, from, forecast, specialDays } = input;
    const findings = new Findings();
    checkDemand({ queues: [], specialDays, forecast }, findings);
    findings.throwIfAny();
    const { bytes, settings } = await this.historyBytes(historyCode);
    if (code !== undefined && (await this.reads.run((manager) => manager.existsBy(StoredForecast, { code })))) throw codeTaken('forecast', code);
    const payload: MakeForecastPayload = {
      code: code ?? null, historyCode, historySettings: settings, intervalMinutes, horizonDays, from: from ?? null, options: { forecast, specialDays },
    };
    return this.jobs.enqueue(MAKE_FORECAST, payload, { files: [{ name: 'history.csv', content: bytes }], idempotencyKey });
  }

  list({ limit, after, filters }: ListQuery): Promise<StoredForecast[]> {
    return this.reads.run((manager) => {
      const code = byCodePoint(manager, 'forecast.code');
      const query = manager.createQueryBuilder(StoredForecast, 'forecast').orderBy(code).limit(limit + 1);
      if (after !== null) query.andWhere(`${code} > :after`, { after });
      if (filters.history !== undefined) query.andWhere('forecast.historyCode = :history', { history: filters.history });
      return query.getMany();
    });
  }

  async read(code: string): Promise<StoredForecast> {
    return (await this.reads.run((manager) => manager.findOneBy(StoredForecast, { code }))) ?? raise(code);
  }

  /** The snapshot as it was made, without what was adjusted since. */
  async snapshot(code: string): Promise<Buffer> {
    const row = await this.read(code);
    return (await this.artefacts.get(row.artefactId)) ?? raise(code);
  }

  async csv(code: string): Promise<string> {
    return this.ask<string>(await this.read(code), 'csv', null);
  }

  async accuracy(code: string): Promise<AccuracyAnswer> {
    return this.ask<AccuracyAnswer>(await this.read(code), 'accuracy', null);
  }

  async intraday(code: string, now: string | undefined): Promise<IntradayAnswer> {
    if (now !== undefined && !(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?Z$/.test(now) && Number.isFinite(Date.parse(now)))) {
      throw refusal('bad-time', 'now', now, 'It is an instant in UTC, YYYY-MM-DDTHH:MM:SSZ.', 'Write it such as 2027-03-08T11:00:00Z.');
    }
    return this.ask<IntradayAnswer>(await this.read(code), 'intraday', now ?? null);
  }

  /** Replaces all adjustments. Throws InputError unknown-reference for a queue that the forecast does not have. */
  async adjust(code: string, version: number, { adjustments }: AdjustForecastInput): Promise<StoredForecast> {
    return this.writes.run(async (manager) => {
      const row = await this.locked(manager, code);
      expectVersion(row.version, version);
      checkAdjustments(adjustments, row);
      Object.assign(row, { version: version + 1, updatedAt: Date.now(), adjustments: adjustments.map((entry) => ({ ...entry })) });
      return manager.save(StoredForecast, row);
    });
  }

  async remove(code: string, version: number): Promise<void> {
    await this.writes.run(async (manager) => {
      const row = await this.locked(manager, code);
      expectVersion(row.version, version);
      await this.artefacts.deleteOfOwner(manager, row.id);
      await manager.delete(StoredForecast, { id: row.id });
    });
  }

  private async ask<Answer>(row: StoredForecast, ask: ForecastActualsRequest['ask'], now: string | null): Promise<Answer> {
    const snapshot = (await this.artefacts.get(row.artefactId)) ?? raise(row.code);
    const history = ask === 'csv' ? null : await this.historyBytes(row.historyCode);
    return this.threads.run<ForecastActualsRequest, Answer>('forecast-actuals', { snapshot: snapshot.toString('utf8'), adjustments: row.adjustments,
      history, ask, now });
  }

  private async historyBytes(code: string): Promise<HistoryBytes> {
    const { settings } = await this.histories.read(code);
    const bytes = await this.histories.fileOf(code);
    if (bytes === null) throw notFound('history', code);
    return { code, bytes, settings };
  }

  private async locked(manager: EntityManager, code: string): Promise<StoredForecast> {
    const query = manager.createQueryBuilder(StoredForecast, 'forecast').where('forecast.code = :code', { code });
    return (await lockedWhile(manager, query, 'changed').getOne()) ?? raise(code);
  }
}

function checkAdjustments(adjustments: readonly Adjustment[], { summary }: StoredForecast): void {
  const known = summary.queues.map(({ queue }) => queue);
  const findings = new Findings();
  adjustments.forEach(({ queue, from, until }, i) => {
    if (!known.includes(queue)) findings.add('unknown-reference', `adjustments[${i}].queue`, queue, 'It is a queue of the forecast.',
      `Its queues are: ${known.join(', ')}.`);
    if (until < from) findings.add('out-of-range', `adjustments[${i}].until`, until, 'It ends on or after its first date.', 'Exchange the two dates.');
  });
  if (findings.problems.length > 0) throw new InputError(findings.problems);
}

function raise(code: string): never {
  throw notFound('forecast', code);
}
