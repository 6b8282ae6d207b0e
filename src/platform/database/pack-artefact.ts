import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { deflate, inflate } from 'node:zlib';
import type { ArtefactRow } from './artefact.entity.js';
import { newId } from './new-id.js';

const compress = promisify(deflate);
const expand = promisify(inflate);

export interface Artefact {
  /** A word of the feature, such as `certificate`. */
  readonly kind: string;
  readonly ownerId: string;
  readonly plain: string | Uint8Array;
  readonly createdAt: number;
}

/** Compressed off the main thread, to be put into a unit of work that then is short. */
export async function packArtefact(artefact: Artefact): Promise<ArtefactRow> {
  const plain = typeof artefact.plain === 'string' ? Buffer.from(artefact.plain, 'utf8') : artefact.plain;
  const { kind, ownerId, createdAt } = artefact;
  return { id: newId(), kind, ownerId, createdAt, sha256: sha256(plain), plainLength: plain.length, bytes: await compress(plain) };
}

/** The plain bytes. Throws when they are not those that were packed: what proves a roster is given out whole or not at all. */
export async function unpackArtefact(row: Pick<ArtefactRow, 'id' | 'bytes' | 'sha256' | 'plainLength'>): Promise<Buffer> {
  const plain = await expand(row.bytes, { maxOutputLength: Math.max(1, row.plainLength) });
  if (plain.length !== row.plainLength || sha256(plain) !== row.sha256) throw new Error(`artefact ${row.id} is damaged: its bytes are not those that were stored`);
  return plain;
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
