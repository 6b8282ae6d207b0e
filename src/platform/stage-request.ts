import type { NamedBytes } from './plan-file-request.js';

export const STAGES = ['forecast', 'requirement'] as const;
export type Stage = (typeof STAGES)[number];

/** What src/workers/tasks/stage.ts is asked: the flow up to one stage, without a roster. */
export interface StageRequest {
  readonly stage: Stage;
  readonly planText: string;
  readonly files: readonly NamedBytes[];
  readonly limitMegabytes: number;
}

/** One stream of contacts; shares are fractions, null where too little was counted to tell. */
export interface StreamSummary {
  readonly stream: string;
  readonly contacts: number;
  readonly model: string;
  readonly wape: number | null;
  readonly bias: number | null;
  /** WAPE of a perfect rate: nobody can forecast better. */
  readonly noiseFloor: number | null;
  readonly origins: number;
  readonly calibration: readonly { readonly level: number; readonly inside: number; readonly rows: number }[];
}

export interface QueueForecastSummary {
  readonly queue: string;
  /** Expected over the horizon. */
  readonly contacts: number;
  readonly streams: readonly StreamSummary[];
}

export interface QueueRequirementSummary {
  readonly queue: string;
  readonly model: string;
  readonly requiredHours: number;
  readonly peakAgents: number;
  /** First interval that requires the peak. */
  readonly peakUtc: string;
}

export interface StageSummary {
  readonly inputHash: string;
  readonly versions: { readonly engine: string; readonly tzdata: string; readonly preset: string };
  readonly forecast: readonly QueueForecastSummary[];
  readonly requirement: { readonly hash: string; readonly queues: readonly QueueRequirementSummary[] } | null;
}

export interface StageAnswer {
  readonly summary: StageSummary;
  /** forecast.csv or requirement.csv, the bytes that `sunshift plan` writes. */
  readonly file: NamedBytes;
}
