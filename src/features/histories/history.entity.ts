import { Column, Entity, Index } from 'typeorm';
import { JsonColumn } from '../../platform/database/columns.js';
import { NounRow } from '../../platform/database/noun-row.js';
import type { HistorySettings, HistorySummary } from '../../platform/history-request.js';

/** A file of contacts per interval. Its bytes are an artefact that this row owns; plans copy them, so that a roster keeps its inputs. */
@Entity('histories')
@Index('histories_code', ['code'], { unique: true })
export class StoredHistory extends NounRow {
  @JsonColumn()
  settings!: HistorySettings;

  @JsonColumn()
  summary!: HistorySummary;

  @Column('text', { name: 'artefact_id' })
  artefactId!: string;
}
