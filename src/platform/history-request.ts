/** How a history file is read; the names are those of a plan file. */
export interface HistorySettings {
  readonly zone: string;
  readonly intervalMinutes: number | null;
  readonly column: string | null;
  readonly countIsHandledOnly: boolean;
}

/** What src/workers/tasks/history.ts is asked. */
export interface HistoryRequest {
  readonly code: string;
  readonly bytes: Uint8Array;
  readonly settings: HistorySettings;
}

/** What a history holds, found when it was uploaded. */
export interface HistorySummary {
  readonly rows: number;
  readonly bytes: number;
  readonly clock: 'utc' | 'local';
  readonly countColumn: string;
  readonly queues: readonly QueueSummary[];
  /** The first of them, in the order of the engine; `findingCount` says how many there were. */
  readonly findings: readonly { readonly kind: string; readonly at: string | null; readonly line: number | null; readonly message: string }[];
  readonly findingCount: number;
}

export interface QueueSummary {
  readonly queue: string;
  readonly from: string;
  readonly to: string;
  readonly stepMinutes: number;
  readonly offered: number;
  /** Intervals without data, which are no zeros. */
  readonly gaps: number;
}
