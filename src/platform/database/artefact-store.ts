import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ArtefactRow } from './artefact.entity.js';
import { unpackArtefact } from './pack-artefact.js';
import { ReadConnection } from './read-connection.js';

/** An artefact without its bytes. */
export type ArtefactNote = Omit<ArtefactRow, 'bytes'>;

/** Compressed rosters, certificates and series (docs/decisions/008). */
@Injectable()
export class ArtefactStore {
  constructor(private readonly reads: ReadConnection) {}

  /** Inside a unit of work, with what `packArtefact` made before it. Returns the id. */
  async put(manager: EntityManager, packed: ArtefactRow): Promise<string> {
    await manager.createQueryBuilder().insert().into(ArtefactRow).values(packed).updateEntity(false).execute();
    return packed.id;
  }

  /** The plain bytes, proven by their sum; null when there is none of that id. */
  async get(id: string): Promise<Buffer | null> {
    const row = await this.reads.run((manager) => rowOf(manager, id));
    return row === null ? null : unpackArtefact(row);
  }

  /** The same inside a unit of work or a snapshot. */
  async getWith(manager: EntityManager, id: string): Promise<Buffer | null> {
    const row = await rowOf(manager, id);
    return row === null ? null : unpackArtefact(row);
  }

  /** What an owner has, oldest first, without the bytes. */
  ofOwner(manager: EntityManager, ownerId: string): Promise<ArtefactNote[]> {
    return manager.find(ArtefactRow, { where: { ownerId }, order: { id: 'ASC' } });
  }

  async deleteOfOwner(manager: EntityManager, ownerId: string): Promise<void> {
    await manager.delete(ArtefactRow, { ownerId });
  }
}

function rowOf(manager: EntityManager, id: string): Promise<ArtefactRow | null> {
  return manager.createQueryBuilder(ArtefactRow, 'a').addSelect('a.bytes').where('a.id = :id', { id }).getOne();
}
