import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ArtefactStore } from '../../platform/database/artefact-store.js';
import type { ArtefactRow } from '../../platform/database/artefact.entity.js';
import { newId } from '../../platform/database/new-id.js';
import { packArtefact } from '../../platform/database/pack-artefact.js';
import { ReadConnection } from '../../platform/database/read-connection.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import type { HistoryRequest, HistorySettings, HistorySummary } from '../../platform/history-request.js';
import type { ListQuery } from '../../platform/http/list-query.js';
import { codeTaken, expectVersion, notFound } from '../../platform/http/refusals.js';
import { SideThreads } from '../../platform/jobs/side-threads.js';
import { byCodePoint, lockedWhile } from '../shared/locks.js';
import { StoredHistory } from './history.entity.js';

/** Files of contacts. All or nothing: a file with one bad row is not stored, and the one that was there stays. */
@Injectable()
export class HistoriesService {
  constructor(
    private readonly writes: UnitOfWork, private readonly reads: ReadConnection, private readonly artefacts: ArtefactStore, private readonly threads: SideThreads,
  ) {}

  async create(code: string, bytes: Buffer, settings: HistorySettings): Promise<StoredHistory> {
    const now = Date.now();
    const id = newId();
    const { artefact, summary } = await this.judged(id, code, bytes, settings, now);
    const row = Object.assign(new StoredHistory(), { id, code, version: 1, createdAt: now, updatedAt: now, settings, summary, artefactId: artefact.id });
    await this.writes.run(async (manager) => {
      if (await manager.existsBy(StoredHistory, { code })) throw codeTaken('history', code);
      await this.artefacts.put(manager, artefact);
      await manager.insert(StoredHistory, row);
    });
    return row;
  }

  async replace(code: string, version: number, bytes: Buffer, settings: HistorySettings): Promise<StoredHistory> {
    const before = await this.read(code);
    expectVersion(before.version, version);
    const { artefact, summary } = await this.judged(before.id, code, bytes, settings, Date.now());
    return this.writes.run(async (manager) => {
      const row = await this.locked(manager, code);
      expectVersion(row.version, version);
      await this.artefacts.deleteOfOwner(manager, row.id);
      await this.artefacts.put(manager, artefact);
      Object.assign(row, { version: version + 1, updatedAt: artefact.createdAt, settings, summary, artefactId: artefact.id });
      return manager.save(StoredHistory, row);
    });
  }

  read(code: string): Promise<StoredHistory> {
    return this.reads.run((manager) => manager.findOneBy(StoredHistory, { code })).then((row) => row ?? raise(code));
  }

  list({ limit, after }: ListQuery): Promise<StoredHistory[]> {
    return this.reads.run((manager) => {
      const code = byCodePoint(manager, 'history.code');
      const query = manager.createQueryBuilder(StoredHistory, 'history').orderBy(code).limit(limit + 1);
      return (after === null ? query : query.where(`${code} > :after`, { after })).getMany();
    });
  }

  /** The file as it was uploaded, byte for byte; null when there is none of that code. */
  fileOf(code: string): Promise<Buffer | null> {
    return this.reads.snapshot(async (manager) => {
      const row = await manager.findOneBy(StoredHistory, { code });
      return row === null ? null : this.artefacts.getWith(manager, row.artefactId);
    });
  }

  /** Plans keep copies of what they read, so nothing stands against it. */
  async remove(code: string, version: number): Promise<void> {
    await this.writes.run(async (manager) => {
      const row = await this.locked(manager, code);
      expectVersion(row.version, version);
      await this.artefacts.deleteOfOwner(manager, row.id);
      await manager.delete(StoredHistory, { id: row.id });
    });
  }

  private async judged(ownerId: string, code: string, bytes: Buffer, settings: HistorySettings, createdAt: number): Promise<{ artefact: ArtefactRow; summary: StoredHistory['summary'] }> {
    const summary = await this.threads.run<HistoryRequest, HistorySummary>('history', { code, bytes, settings });
    return { summary, artefact: await packArtefact({ kind: 'history.csv', ownerId, plain: bytes, createdAt }) };
  }

  private async locked(manager: EntityManager, code: string): Promise<StoredHistory> {
    const query = manager.createQueryBuilder(StoredHistory, 'history').where('history.code = :code', { code });
    return (await lockedWhile(manager, query, 'changed').getOne()) ?? raise(code);
  }
}

function raise(code: string): never {
  throw notFound('history', code);
}
