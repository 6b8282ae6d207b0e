import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import type { Shift } from '../../engine/model/roster.js';
import { afterCommit } from '../../platform/database/inside-unit.js';
import { ReadConnection } from '../../platform/database/read-connection.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { insertInChunks } from '../../platform/database/insert-in-chunks.js';
import { conflict, expectVersion, notFound } from '../../platform/http/refusals.js';
import { SERVICE_LOG } from '../../platform/http/service-log.js';
import type { ServiceLog } from '../../platform/logging.js';
import type { PlanWorld } from '../../platform/plan-reading.js';
import { PlanInputs } from '../plans/plan-inputs.entity.js';
import { PlanStore } from '../plans/plan-store.js';
import { StoredPlan } from '../plans/plan.entity.js';
import { publishedRow } from '../plans/published-schedule.js';
import { PublishedShift } from '../plans/published-shift.entity.js';
import { lockedWhile } from '../shared/locks.js';
import { PublishedVersion } from './published-version.js';
import { RosterStore } from './roster-store.js';
import { StoredRoster } from './roster.entity.js';

/** Telling people, and taking it back: all shifts of a roster in one transaction, one published roster a plan. */
@Injectable()
export class PublicationService {
  constructor(
    private readonly writes: UnitOfWork, private readonly reads: ReadConnection, private readonly rosters: RosterStore, private readonly plans: PlanStore,
    private readonly version: PublishedVersion, @Inject(SERVICE_LOG) private readonly log: ServiceLog,
  ) {}

  /** How many shifts of it people see. */
  shiftsOf(rosterId: string): Promise<number> {
    return this.reads.run((manager) => manager.countBy(PublishedShift, { rosterId }));
  }

  /**
   * Takes the place of the roster of the same plan that was published before. Throws InputError conflict where hours stay open and nobody accepted
   * that, the plan or the tail is another one by now, an agent's shifts would overlap, or a later roster stands on the one replaced.
   */
  async publish(code: string, version: number, acceptOpenHours: boolean): Promise<StoredRoster> {
    const before = await this.rosters.read(code);
    expectVersion(before.version, version);
    const { world, rows } = await this.rowsOf(before);
    return this.writes.run(async (manager) => {
      await oneAtATime(manager);
      this.version.changes();
      // The plan first, as everybody does who locks both.
      const stored = await lockedWhile(manager, manager.createQueryBuilder(StoredPlan, 'plan').where('plan.id = :id', { id: before.planId }), 'used').getOne();
      const row = await locked(manager, code);
      expectVersion(row.version, version);
      // Deleted meanwhile, and the code given to another one: its shifts are not those that were read.
      if (row.id !== before.id) throw notFound('roster', code);
      if (row.state === 'published') throw conflict('state', row.state, 'A roster is published once, and this one is.', 'Nothing is left to do.');
      if (row.summary.openHours > 0 && !acceptOpenHours) {
        throw conflict('openHours', row.summary.openHours, 'A roster that leaves hours open is published only by who says so.', 'Close them, or send "acceptOpenHours": true.');
      }
      const inputs = await manager.findOneBy(PlanInputs, { id: row.inputsId });
      if (stored === null || inputs === null) throw notFound('plan', row.planCode);
      if (stored.inputsId !== row.inputsId) throw conflict('plan', row.planCode, 'A roster is published from the plan as it stands, and the plan or its files changed since.', 'Make a new roster.');
      if (!(await this.plans.tailIsCurrent(manager, inputs, world))) {
        throw conflict('tail', row.planCode, 'A roster continues what is published before it, and that changed since it was made.', 'Make a new roster.');
      }
      for (const other of await manager.findBy(StoredRoster, { planId: row.planId, state: 'published' })) await this.takeBack(manager, other);
      await refuseOverlaps(manager, rows);
      await insertInChunks(manager, PublishedShift, rows);
      const now = Date.now();
      afterCommit(() => this.log.info('roster.published', { rosterId: row.id, shifts: rows.length }));
      return manager.save(StoredRoster, Object.assign(row, { state: 'published' as const, version: version + 1, updatedAt: now, publishedAt: now }));
    });
  }

  /** Nobody sees its shifts any more. Throws InputError conflict where a later published roster stands on it. */
  async revert(code: string, version: number): Promise<StoredRoster> {
    return this.writes.run(async (manager) => {
      await oneAtATime(manager);
      this.version.changes();
      const row = await locked(manager, code);
      expectVersion(row.version, version);
      if (row.state !== 'published') throw conflict('state', row.state, 'What is reverted is published, and this roster is not.', 'Nothing is left to do.');
      return this.takeBack(manager, row);
    });
  }

  /** Read beside the HTTP thread, and taken over in pieces that hold up nobody. */
  private async rowsOf(roster: StoredRoster): Promise<{ readonly world: PlanWorld; readonly rows: readonly PublishedShift[] }> {
    const { text: planText } = await this.rosters.sentPlan(roster, []);
    const { world, shifts } = await this.plans.ask('publication', { planText, rosterJson: await this.rosters.text(roster.code, 'roster.json') });
    const rows: PublishedShift[] = [];
    for (const turn of shifts) {
      rows.push(...(JSON.parse(turn) as Shift[]).map((shift) => publishedRow(roster.id, roster.horizonEnd, shift)));
      await new Promise<void>((resolve) => void setImmediate(resolve));
    }
    return { world, rows };
  }

  private async takeBack(manager: EntityManager, row: StoredRoster): Promise<StoredRoster> {
    for (const later of await manager.findBy(StoredRoster, { state: 'published' })) {
      const inputs = later.id === row.id ? null : await manager.findOneBy(PlanInputs, { id: later.inputsId });
      if (inputs?.files.some(({ rosterIds }) => rosterIds.includes(row.id))) {
        throw conflict('code', row.code, `What a published roster continues stays, and ${later.code} continues this one.`, `Revert ${later.code} first.`);
      }
    }
    await manager.delete(PublishedShift, { rosterId: row.id });
    afterCommit(() => this.log.info('roster.reverted', { rosterId: row.id }));
    return manager.save(StoredRoster, Object.assign(row, { state: 'draft' as const, version: row.version + 1, updatedAt: Date.now(), publishedAt: null }));
  }
}

/** Publications are compared with each other, so they come one after the other; where writes queue up (SQLite) they do. */
async function oneAtATime(manager: EntityManager): Promise<void> {
  if (manager.dataSource.options.type === 'postgres') await manager.query('LOCK TABLE "published_shifts" IN SHARE ROW EXCLUSIVE MODE');
}

async function locked(manager: EntityManager, code: string): Promise<StoredRoster> {
  const row = await lockedWhile(manager, manager.createQueryBuilder(StoredRoster, 'roster').where('roster.code = :code', { code }), 'changed').getOne();
  if (row === null) throw notFound('roster', code);
  return row;
}

/** Nobody is told to be in two places. */
async function refuseOverlaps(manager: EntityManager, rows: readonly PublishedShift[]): Promise<void> {
  if (rows.length === 0) return;
  const [from, to] = [Math.min(...rows.map((row) => row.startAt)), Math.max(...rows.map((row) => row.endAt))];
  const near = await manager.createQueryBuilder(PublishedShift, 'published').select(['published.rosterId', 'published.agent', 'published.date', 'published.startAt', 'published.endAt'])
    .where('published.startAt < :to AND published.endAt > :from', { from: new Date(from), to: new Date(to) }).getMany();
  const byAgent = new Map<string, PublishedShift[]>();
  for (const shift of near) byAgent.set(shift.agent, [...(byAgent.get(shift.agent) ?? []), shift]);
  for (const row of rows) {
    const other = byAgent.get(row.agent)?.find((shift) => shift.startAt < row.endAt && shift.endAt > row.startAt);
    if (other === undefined) continue;
    throw conflict('agent', row.agent, `Published shifts of one agent do not overlap, and that of ${row.date} overlaps one of another published roster, of ${other.date}.`, 'Revert the other roster, or let the plan continue it (published/roster.csv).');
  }
}
