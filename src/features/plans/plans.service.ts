import { Injectable } from '@nestjs/common';
import { type EntityManager, Not } from 'typeorm';
import { newId } from '../../platform/database/new-id.js';
import { ReadConnection } from '../../platform/database/read-connection.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { ListQuery } from '../../platform/http/list-query.js';
import { codeTaken, conflict, expectVersion, notFound } from '../../platform/http/refusals.js';
import { byCodePoint, lockedWhile } from '../shared/locks.js';
import { PlanInputs } from './plan-inputs.entity.js';
import { type PackedInputs, PlanStore } from './plan-store.js';
import type { PlanUser } from './plan-use.js';
import type { ReadPlan, SentPlan } from './plan-source.js';
import { StoredPlan } from './plan.entity.js';

/** A plan with the inputs that it has now. */
export interface PlanWithInputs {
  readonly plan: StoredPlan;
  readonly inputs: PlanInputs;
}

/** Plans as documents: judged whole, stored byte for byte. */
@Injectable()
export class PlansService {
  private readonly users: PlanUser[] = [];

  constructor(private readonly writes: UnitOfWork, private readonly reads: ReadConnection, private readonly store: PlanStore) {}

  /** Called while modules start. */
  usedBy(user: PlanUser): void {
    this.users.push(user);
  }

  async create(code: string, sent: SentPlan): Promise<PlanWithInputs> {
    const read = await this.store.judge(sent);
    const now = Date.now();
    const id = newId();
    const packed = await this.store.pack(id, read, now);
    const plan = Object.assign(new StoredPlan(), { id, code, version: 1, createdAt: now, updatedAt: now, ...shownOf(read), inputsId: packed.row.id });
    await this.writes.run(async (manager) => {
      if (await manager.existsBy(StoredPlan, { code })) throw codeTaken('plan', code);
      await this.store.put(manager, packed);
      await manager.insert(StoredPlan, plan);
    });
    return { plan, inputs: packed.row };
  }

  /** Another plan file takes the place of the one stored under `version`; rosters that were made from that keep it. */
  async replace(code: string, version: number, sent: SentPlan): Promise<PlanWithInputs> {
    const before = await this.read(code);
    expectVersion(before.plan.version, version);
    const read = await this.store.judge(sent);
    const packed = await this.store.pack(before.plan.id, read, Date.now());
    return this.writes.run(async (manager) => {
      const plan = await this.locked(manager, code);
      expectVersion(plan.version, version);
      Object.assign(plan, { version: version + 1, updatedAt: packed.row.createdAt, ...shownOf(read) });
      await this.renewInputs(manager, plan, packed);
      return { plan, inputs: packed.row };
    });
  }

  async read(code: string): Promise<PlanWithInputs> {
    return this.reads.snapshot(async (manager) => {
      const plan = await manager.findOneBy(StoredPlan, { code });
      const inputs = plan === null ? null : await manager.findOneBy(PlanInputs, { id: plan.inputsId });
      if (plan === null || inputs === null) throw notFound('plan', code);
      return { plan, inputs };
    });
  }

  list({ limit, after }: ListQuery): Promise<StoredPlan[]> {
    return this.reads.run((manager) => {
      const code = byCodePoint(manager, 'plan.code');
      const query = manager.createQueryBuilder(StoredPlan, 'plan').orderBy(code).limit(limit + 1);
      return (after === null ? query : query.where(`${code} > :after`, { after })).getMany();
    });
  }

  /** Bytes of the plan file, or of a file that it names. Throws InputError not-found. */
  async file(code: string, path: string | null): Promise<Buffer> {
    const { inputs } = await this.read(code);
    const sent = await this.store.sent(inputs.id);
    const bytes = path === null ? (sent === null ? undefined : Buffer.from(sent.text, 'utf8')) : sent?.files.get(path);
    if (bytes === undefined) throw path === null ? notFound('plan', code) : notFound('file', path);
    return bytes;
  }

  /** What is published and the stored histories may have moved on: the inputs for a roster that is made now; the same row where nothing has. */
  async currentInputs(code: string): Promise<{ readonly found: PlanWithInputs; readonly renewed: PackedInputs | null }> {
    const found = await this.read(code);
    if (found.inputs.files.every(({ source }) => source === 'upload')) return { found, renewed: null };
    const sent = await this.store.sent(found.inputs.id, ['upload']);
    if (sent === null) throw notFound('plan', code);
    const read = await this.store.judge(sent);
    return { found, renewed: read.facts.inputHash === found.inputs.inputHash ? null : await this.store.pack(found.plan.id, read, Date.now()) };
  }

  /** In a unit of work: the plan takes other inputs; those that nothing was made from go. */
  async renewInputs(manager: EntityManager, plan: StoredPlan, packed: PackedInputs): Promise<void> {
    await this.store.put(manager, packed);
    await manager.save(StoredPlan, Object.assign(plan, { inputsId: packed.row.id }));
    // Not only those of before: what a search was to use that came to nothing lies here too.
    for (const { id } of await manager.find(PlanInputs, { where: { planId: plan.id, id: Not(plan.inputsId) }, select: { id: true } })) {
      if (!(await this.anyUser((user) => user.usesInputs(manager, id)))) await this.store.remove(manager, id);
    }
  }

  /** In a unit of work; the row stays as it is until that ends. */
  async locked(manager: EntityManager, code: string): Promise<StoredPlan> {
    const plan = await lockedWhile(manager, manager.createQueryBuilder(StoredPlan, 'plan').where('plan.code = :code', { code }), 'changed').getOne();
    if (plan === null) throw notFound('plan', code);
    return plan;
  }

  /** With the rosters that were never published; searches over it are stopped. Throws InputError conflict where a roster is published. */
  async remove(code: string, version: number): Promise<void> {
    const removed = await this.writes.run(async (manager) => {
      const plan = await this.locked(manager, code);
      expectVersion(plan.version, version);
      for (const user of this.users) {
        const kept = await user.keeps(manager, plan.id);
        if (kept !== null) throw conflict('code', code, `What people were told stays, and ${kept}`, 'Revert it first.');
      }
      for (const user of this.users) await user.removeOf(manager, plan.id);
      for (const { id } of await manager.find(PlanInputs, { where: { planId: plan.id }, select: { id: true } })) await this.store.remove(manager, id);
      await manager.delete(StoredPlan, { id: plan.id });
      return plan.id;
    });
    for (const user of this.users) await user.removed(removed);
  }

  private async anyUser(ask: (user: PlanUser) => Promise<boolean>): Promise<boolean> {
    for (const user of this.users) if (await ask(user)) return true;
    return false;
  }
}

function shownOf({ facts }: ReadPlan): Pick<StoredPlan, 'name' | 'horizonStart' | 'horizonDays' | 'currency' | 'agents'> {
  const { name, horizonStart, horizonDays, currency, agents } = facts;
  return { name, horizonStart, horizonDays, currency, agents };
}
