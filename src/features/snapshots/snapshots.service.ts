import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ServiceConfig } from '../../platform/config-service.js';
import { ArtefactStore } from '../../platform/database/artefact-store.js';
import { ReadConnection } from '../../platform/database/read-connection.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { ListQuery } from '../../platform/http/list-query.js';
import { codeTaken, conflict, expectVersion, notFound } from '../../platform/http/refusals.js';
import { SERVICE_CONFIG } from '../../platform/http/service-config.js';
import type { Job } from '../../platform/jobs/job.js';
import { type EnqueueOptions, Jobs } from '../../platform/jobs/jobs.js';
import { SideThreads } from '../../platform/jobs/side-threads.js';
import type { Stage } from '../../platform/stage-request.js';
import { PlanStore } from '../plans/plan-store.js';
import type { PlanUser } from '../plans/plan-use.js';
import { PlansService } from '../plans/plans.service.js';
import { byCodePoint, lockedWhile } from '../shared/locks.js';
import { Snapshot } from './snapshot.entity.js';
import { SnapshotHandler, type SnapshotPayload } from './snapshot.handler.js';

const KINDS: Readonly<Record<Stage, string>> = { forecast: 'forecast-plan', requirement: 'staff-plan' };

const MOST_TRIES = 5;

interface Unfinished {
  readonly id: string;
  readonly payload: SnapshotPayload;
}

/** Forecasts and requirements of plans, made by jobs and kept as they were. */
@Injectable()
export class SnapshotsService implements OnModuleInit, PlanUser {
  constructor(
    private readonly writes: UnitOfWork, private readonly reads: ReadConnection, private readonly artefacts: ArtefactStore, private readonly jobs: Jobs,
    private readonly plans: PlansService, private readonly planStore: PlanStore, private readonly threads: SideThreads,
    @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig,
  ) {}

  onModuleInit(): void {
    this.plans.usedBy(this);
    const handler = new SnapshotHandler(this.planStore, this.artefacts, this.threads);
    for (const kind of Object.values(KINDS)) this.jobs.registerJobHandler(kind, handler);
  }

  /**
   * Queues one stage of the plan as it is now, with the histories of this moment; what becomes of them afterwards does not matter to it.
   * A request that is sent again under its key is the job of before. Throws InputError not-found, duplicate-code, conflict.
   */
  async make(stage: Stage, planCode: string, code: string | null, idempotencyKey: string | null): Promise<Job> {
    const request = { stage, plan: planCode, code };
    for (let tries = 1; ; tries++) {
      const job = (await this.jobs.madeBefore(KINDS[stage], request, idempotencyKey)) ?? (await this.makeNow(stage, planCode, code, { idempotencyKey, request }));
      if (job !== null) return job;
      if (tries === MOST_TRIES) throw conflict('plan', planCode, `A ${stage} is made from the plan as it stands, and it is being changed over and over.`, 'Send it again.');
    }
  }

  /** Null where the plan has changed in this very moment. */
  private async makeNow(stage: Stage, planCode: string, code: string | null, asked: EnqueueOptions): Promise<Job | null> {
    const { found: { plan }, renewed } = await this.plans.currentInputs(planCode);
    const payload: SnapshotPayload = {
      stage, planId: plan.id, planCode, inputsId: renewed?.row.id ?? plan.inputsId, code, horizonStart: plan.horizonStart, horizonDays: plan.horizonDays,
      limitMegabytes: this.config.maxUploadBytes / 1_000_000,
    };
    const prepared = await this.jobs.prepare(KINDS[stage], payload, asked);
    return this.writes.run(async (manager) => {
      const now = await this.plans.locked(manager, planCode);
      if (now.inputsId !== plan.inputsId) return null;
      const job = await this.jobs.enqueueWithin(manager, prepared);
      // A repeated request is the first one's job, whose snapshot may be there already.
      if (job.id !== prepared.id) return job;
      if (code !== null) await this.refuseTaken(manager, stage, code, job.id);
      if (renewed !== null) await this.plans.renewInputs(manager, now, renewed);
      return job;
    });
  }

  list(stage: Stage, { limit, after, filters }: ListQuery): Promise<Snapshot[]> {
    return this.reads.run((manager) => {
      const code = byCodePoint(manager, 'snapshot.code');
      const query = manager.createQueryBuilder(Snapshot, 'snapshot').where('snapshot.stage = :stage', { stage }).orderBy(code).limit(limit + 1);
      if (after !== null) query.andWhere(`${code} > :after`, { after });
      if (filters.plan !== undefined) query.andWhere('snapshot.planCode = :plan', { plan: filters.plan });
      return query.getMany();
    });
  }

  /** Throws InputError not-found. */
  async read(stage: Stage, code: string): Promise<Snapshot> {
    const row = await this.reads.run((manager) => manager.findOneBy(Snapshot, { stage, code }));
    if (row === null) throw notFound(stage, code);
    return row;
  }

  /** forecast.csv or requirement.csv. Throws InputError not-found. */
  async csv(stage: Stage, code: string): Promise<Buffer> {
    return this.reads.snapshot(async (manager) => {
      const row = await manager.findOneBy(Snapshot, { stage, code });
      const [note] = row === null ? [] : await this.artefacts.ofOwner(manager, row.id);
      const bytes = note === undefined ? null : await this.artefacts.getWith(manager, note.id);
      if (bytes === null) throw notFound(stage, code);
      return bytes;
    });
  }

  async remove(stage: Stage, code: string, version: number): Promise<void> {
    await this.writes.run(async (manager) => {
      const query = manager.createQueryBuilder(Snapshot, 'snapshot').where('snapshot.stage = :stage AND snapshot.code = :code', { stage, code });
      const row = await lockedWhile(manager, query, 'changed').getOne();
      if (row === null) throw notFound(stage, code);
      expectVersion(row.version, version);
      await this.removeRow(manager, row);
    });
  }

  keeps(): Promise<null> {
    return Promise.resolve(null);
  }

  async removeOf(manager: EntityManager, planId: string): Promise<void> {
    for (const row of await manager.findBy(Snapshot, { planId })) await this.removeRow(manager, row);
  }

  async removed(planId: string): Promise<void> {
    const ofPlan = (await this.reads.run((manager) => this.unfinished(manager))).filter(({ payload }) => payload.planId === planId);
    await Promise.all(ofPlan.map(({ id }) => this.jobs.cancel(id)));
  }

  async usesInputs(manager: EntityManager, inputsId: string): Promise<boolean> {
    return (await manager.existsBy(Snapshot, { inputsId })) || (await this.unfinished(manager)).some(({ payload }) => payload.inputsId === inputsId);
  }

  /** A code that another snapshot of the stage has, or will have when its job ends. */
  private async refuseTaken(manager: EntityManager, stage: Stage, code: string, jobId: string): Promise<void> {
    const asked = (await this.unfinished(manager)).some(({ id, payload }) => id !== jobId && payload.stage === stage && payload.code === code);
    if (asked || (await manager.existsBy(Snapshot, { stage, code }))) throw codeTaken(stage, code);
  }

  private async unfinished(manager: EntityManager): Promise<readonly Unfinished[]> {
    const lists: Unfinished[][] = [];
    for (const kind of Object.values(KINDS)) lists.push([...(await this.jobs.unfinished(manager, kind))] as Unfinished[]);
    return lists.flat();
  }

  private async removeRow(manager: EntityManager, row: Snapshot): Promise<void> {
    await this.artefacts.deleteOfOwner(manager, row.id);
    await manager.delete(Snapshot, { id: row.id });
  }
}
