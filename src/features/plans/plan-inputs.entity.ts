import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { InstantColumn, JsonColumn } from '../../platform/database/columns.js';

/** Where the bytes of a file came from: sent along with the plan, a stored history, or the rosters published before. */
export type FileSource = 'upload' | 'history' | 'published';

export interface InputFile {
  /** As the plan writes it. */
  readonly path: string;
  readonly source: FileSource;
  readonly sha256: string;
  readonly bytes: number;
  readonly artefactId: string;
  /** Ids of the rosters whose shifts a published tail holds, sorted; empty otherwise. */
  readonly rosterIds: readonly string[];
}

/** The exact bytes that a roster is made from. Never changed: a changed plan has new ones, and rosters keep theirs. */
@Entity('plan_inputs')
@Index('plan_inputs_plan', ['planId'])
export class PlanInputs {
  @PrimaryColumn('text')
  id!: string;

  @Column('text', { name: 'plan_id' })
  planId!: string;

  @Column('text', { name: 'input_hash' })
  inputHash!: string;

  /** Artefact of the plan file itself. */
  @Column('text', { name: 'artefact_id' })
  artefactId!: string;

  @JsonColumn()
  files!: readonly InputFile[];

  @InstantColumn({ name: 'created_at' })
  createdAt!: number;
}
