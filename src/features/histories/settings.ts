/** How the file is read; the names are those of a plan file. */
export interface HistorySettings {
  readonly zone: string;
  readonly intervalMinutes: number | null;
  readonly column: string | null;
  readonly countIsHandledOnly: boolean;
}
