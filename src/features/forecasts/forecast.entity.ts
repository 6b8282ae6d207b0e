import { Column, Entity, Index } from 'typeorm';
import type { Adjustment } from '../../engine/model/forecast-settings.js';
import { JsonColumn } from '../../platform/database/columns.js';
import { NounRow } from '../../platform/database/noun-row.js';
import type { ForecastSummary } from '../../platform/forecast-request.js';

/** A forecast as it was made. Its snapshot is an artefact that never changes; what planners adjust afterwards stands beside it, with author and reason. */
@Entity('forecasts')
@Index('forecasts_code', ['code'], { unique: true })
export class StoredForecast extends NounRow {
  @Column('text', { name: 'history_code' })
  historyCode!: string;

  @JsonColumn()
  summary!: ForecastSummary;

  @JsonColumn()
  adjustments!: readonly Adjustment[];

  @Column('text', { name: 'artefact_id' })
  artefactId!: string;
}
