import { stringify } from 'csv-stringify/sync';

/** Columns of a sensitivity table, in their order (docs/formats/staff-batch.md). */
export const SENSITIVITY_COLUMNS = [
  'volume_change', 'aht_change', 'volume', 'aht_s', 'offered_erlangs', 'agents', 'required', 'unchanged_service_level', 'unchanged_asa_s', 'unchanged_occupancy', 'unchanged_abandonment',
] as const;

/** One combination of changes, as the engine gives it. */
export interface SensitivityCells {
  readonly volumeChange: number;
  readonly ahtChange: number;
  readonly volume: number;
  readonly ahtSeconds: number;
  readonly offeredErlangs: number;
  readonly agents: number;
  readonly required: number;
  readonly unchangedServiceLevel: number | null;
  readonly unchangedAsaSeconds: number | null;
  readonly unchangedOccupancy: number | null;
  readonly unchangedAbandonment: number | null;
}

/** The table as CSV: figures to 12 significant digits, empty where the model does not say or the line would grow without limit; LF at line ends. */
export function sensitivityCsv(rows: readonly SensitivityCells[]): string {
  const cell = (value: number | null): string => (value === null ? '' : String(Number(value.toPrecision(12))));
  const cells = rows.map((row) => [
    row.volumeChange, row.ahtChange, row.volume, row.ahtSeconds, row.offeredErlangs, row.agents, row.required, row.unchangedServiceLevel, row.unchangedAsaSeconds,
    row.unchangedOccupancy, row.unchangedAbandonment,
  ].map(cell));
  return stringify([[...SENSITIVITY_COLUMNS], ...cells], { record_delimiter: 'unix' });
}
