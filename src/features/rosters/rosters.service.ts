import { Inject, Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { ServiceConfig } from '../../platform/config-service.js';
import { ArtefactStore } from '../../platform/database/artefact-store.js';
import { ReadConnection } from '../../platform/database/read-connection.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { ListQuery } from '../../platform/http/list-query.js';
import { codeTaken, conflict, expectVersion, notFound } from '../../platform/http/refusals.js';
import { SERVICE_CONFIG } from '../../platform/http/service-config.js';
import { Jobs } from '../../platform/jobs/jobs.js';
import type { Job } from '../../platform/jobs/job.js';
import { PlanStore } from '../plans/plan-store.js';
import type { PlanUser } from '../plans/plan-use.js';
import { PlansService } from '../plans/plans.service.js';
import { byCodePoint, lockedWhile } from '../shared/locks.js';
import type { GenerateInput, ReplanInput } from './dto/generate-body.js';
import { GENERATE_ROSTER, GenerateHandler, type GeneratePayload, type ReplanPayload } from './generate.handler.js';
import { RosterStore } from './roster-store.js';
import { StoredRoster } from './roster.entity.js';

/** As on the command line: rounds when nothing says how long to search. */
const DEFAULT_ROUNDS = 400;

/** How often a wish is tried when plan or tail change between reading and writing. */
const MOST_TRIES = 5;

/** What two requests must have in common to be the same one. */
function requestOf(plan: string, { code, seed, rounds, seconds, shards }: GenerateInput, replan?: ReplanPayload): unknown {
  return { plan, code, seed, rounds, seconds, shards, ...(replan === undefined ? {} : { replan }) };
}

/** Rosters from the wish to their end; publication is a service of its own. */
@Injectable()
export class RostersService implements OnModuleInit, PlanUser {
  constructor(
    private readonly writes: UnitOfWork, private readonly reads: ReadConnection, private readonly artefacts: ArtefactStore, private readonly jobs: Jobs,
    private readonly plans: PlansService, private readonly planStore: PlanStore, private readonly store: RosterStore,
    @Inject(SERVICE_CONFIG) private readonly config: ServiceConfig,
  ) {}

  onModuleInit(): void {
    this.plans.usedBy(this);
    this.jobs.registerJobHandler(GENERATE_ROSTER, new GenerateHandler(this.planStore, this.artefacts, this.store));
  }

  /**
   * Queues the search over the plan as it is now, with the histories and the published tail of this moment; what becomes of them afterwards does
   * not matter to it. A request that is sent again under its key is the job of before, whatever has become of the plan.
   */
  async generate(planCode: string, input: GenerateInput, idempotencyKey: string | null, replan?: ReplanPayload): Promise<Job> {
    for (let tries = 1; ; tries++) {
      const before = await this.jobs.madeBefore(GENERATE_ROSTER, requestOf(planCode, input, replan), idempotencyKey);
      const job = before ?? (await this.generateNow(planCode, input, idempotencyKey, replan));
      if (job !== null) return job;
      if (tries === MOST_TRIES) throw conflict('plan', planCode, 'A roster is made from the plan as it stands, and it is being changed over and over.', 'Send it again.');
    }
  }

  /** The same with a stored roster as what people were told: it is changed as little as the plan of now asks for. Throws InputError not-found. */
  async replan(code: string, { from, changePrice, ...input }: ReplanInput, idempotencyKey: string | null): Promise<Job> {
    const row = await this.store.read(code);
    return this.generate(row.planCode, input, idempotencyKey, { rosterId: row.id, rosterCode: code, from: Date.parse(from), changePrice: changePrice ?? null });
  }

  /** Null where the plan or its tail has changed in this very moment. */
  private async generateNow(planCode: string, input: GenerateInput, idempotencyKey: string | null, replan?: ReplanPayload): Promise<Job | null> {
    const { code, seed, rounds, seconds, shards } = input;
    const { found, renewed } = await this.plans.currentInputs(planCode);
    const { plan } = found;
    const payload: GeneratePayload = {
      planId: plan.id, planCode, inputsId: renewed?.row.id ?? plan.inputsId, code: code ?? null,
      horizonStart: plan.horizonStart, horizonDays: plan.horizonDays,
      options: { seed, rounds: rounds ?? (seconds === undefined ? DEFAULT_ROUNDS : null), shards }, seconds: seconds ?? null,
      limitMegabytes: this.config.maxUploadBytes / 1_000_000, ...(replan === undefined ? {} : { replan }),
    };
    const prepared = await this.jobs.prepare(GENERATE_ROSTER, payload, { idempotencyKey, request: requestOf(planCode, input, replan) });
    return this.writes.run(async (manager) => {
      const now = await this.plans.locked(manager, planCode);
      if (now.inputsId !== plan.inputsId) return null;
      const job = await this.jobs.enqueueWithin(manager, prepared);
      // A repeated request is the first one's job, whose roster may be there already.
      if (job.id !== prepared.id) return job;
      if (code !== undefined) await this.refuseTaken(manager, code, job.id);
      if (renewed !== null) await this.plans.renewInputs(manager, now, renewed);
      return job;
    });
  }

  list({ limit, after, filters }: ListQuery): Promise<StoredRoster[]> {
    return this.reads.run((manager) => {
      const code = byCodePoint(manager, 'roster.code');
      const query = manager.createQueryBuilder(StoredRoster, 'roster').orderBy(code).limit(limit + 1);
      if (after !== null) query.andWhere(`${code} > :after`, { after });
      if (filters.plan !== undefined) query.andWhere('roster.planCode = :plan', { plan: filters.plan });
      if (filters.state !== undefined) query.andWhere('roster.state = :state', { state: filters.state });
      return query.getMany();
    });
  }

  async remove(code: string, version: number): Promise<void> {
    await this.writes.run(async (manager) => {
      const query = manager.createQueryBuilder(StoredRoster, 'roster').where('roster.code = :code', { code });
      const row = await lockedWhile(manager, query, 'changed').getOne();
      if (row === null) throw notFound('roster', code);
      expectVersion(row.version, version);
      if (row.state === 'published') throw conflict('code', code, 'What people were told stays, and this roster is published.', 'Revert it first.');
      await this.removeRow(manager, row);
    });
  }

  async keeps(manager: EntityManager, planId: string): Promise<string | null> {
    const published = await manager.findOneBy(StoredRoster, { planId, state: 'published' });
    return published === null ? null : `roster ${published.code} of it is published.`;
  }

  async removeOf(manager: EntityManager, planId: string): Promise<void> {
    for (const row of await manager.findBy(StoredRoster, { planId })) await this.removeRow(manager, row);
  }

  /** Searches keep nothing then: their best is refused when they save it. */
  async removed(planId: string): Promise<void> {
    const ofPlan = (await this.reads.run((manager) => this.unfinished(manager))).filter(({ payload }) => payload.planId === planId);
    await Promise.all(ofPlan.map(({ id }) => this.jobs.cancel(id)));
  }

  async usesInputs(manager: EntityManager, inputsId: string): Promise<boolean> {
    return (await manager.existsBy(StoredRoster, { inputsId })) || (await this.unfinished(manager)).some(({ payload }) => payload.inputsId === inputsId);
  }

  /** A code that another roster has, or will have when its search ends. */
  private async refuseTaken(manager: EntityManager, code: string, jobId: string): Promise<void> {
    const asked = (await this.unfinished(manager)).some(({ id, payload }) => id !== jobId && payload.code === code);
    if (asked || (await manager.existsBy(StoredRoster, { code }))) throw codeTaken('roster', code);
  }

  private unfinished(manager: EntityManager): Promise<readonly { readonly id: string; readonly payload: GeneratePayload }[]> {
    return this.jobs.unfinished(manager, GENERATE_ROSTER) as Promise<readonly { readonly id: string; readonly payload: GeneratePayload }[]>;
  }

  private async removeRow(manager: EntityManager, row: StoredRoster): Promise<void> {
    await this.artefacts.deleteOfOwner(manager, row.id);
    await manager.delete(StoredRoster, { id: row.id });
  }
}
