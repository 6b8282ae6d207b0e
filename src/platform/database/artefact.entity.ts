import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { BlobColumn, InstantColumn } from './columns.js';

/** One large made thing (a roster, a certificate, a series), compressed, in a table of its own that nothing joins. */
@Entity('artefacts')
@Index('artefacts_owner', ['ownerId', 'kind'])
export class ArtefactRow {
  @PrimaryColumn('text')
  id!: string;

  @Column('text')
  kind!: string;

  /** Id of the row that it belongs to. */
  @Column('text', { name: 'owner_id' })
  ownerId!: string;

  @InstantColumn({ name: 'created_at' })
  createdAt!: number;

  /** Of the plain bytes, lower-case hexadecimal. */
  @Column('text')
  sha256!: string;

  @Column('integer', { name: 'plain_length' })
  plainLength!: number;

  /** zlib; read only where asked for by name. */
  @BlobColumn({ select: false })
  bytes!: Buffer;
}
