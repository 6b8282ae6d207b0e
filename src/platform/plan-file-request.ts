import type { Certificate } from '../engine/model/certificate.js';
import type { SolveOptions } from '../engine/model/ports.js';
import type { SolveRun } from '../engine/model/roster.js';
import type { Instant } from '../engine/model/time.js';

/** A file by the name that the plan writes. */
export interface NamedBytes {
  readonly name: string;
  readonly content: Uint8Array;
}

/** What src/workers/tasks/plan-file.ts is asked: a plan file as it lies on a disk, with the files that it names. */
export interface PlanFileRequest {
  readonly planText: string;
  /** How messages call the plan file. */
  readonly source: string;
  readonly files: readonly NamedBytes[];
  readonly options: SolveOptions;
  readonly limitMegabytes: number;
  /** A roster that people were told, to be changed as little as needs be; left out for one from nothing. */
  readonly replan?: ToldRoster;
}

export interface ToldRoster {
  readonly rosterJson: string;
  readonly certificateJson: string;
  /** What begins before it stays. */
  readonly from: Instant;
  /** Of one changed agent-day, in major units of the plan's currency; null = one dearest hour. */
  readonly changePrice: string | null;
}

/** The same figures as `sunshift plan --json`. Money in 1/1000 minor unit; hours are agent-hours. */
export interface SolveSummary {
  readonly outcome: Certificate['outcome'];
  readonly openHours: number;
  readonly atLeastOpenHours: number;
  readonly exposureHours: number;
  readonly money: Certificate['money'];
  readonly costMinor: number;
  /** null: no search made it. */
  readonly run: SolveRun | null;
  readonly inputHash: string;
  readonly requirementHash: string;
  readonly versions: Certificate['versions'];
}

export interface SolvedPlanFile {
  readonly summary: SolveSummary;
  /** Why the independent verification does not accept the outcome; `files` then holds rejected.json only. */
  readonly rejections: readonly string[];
  /** The bytes that the command line would have written, UTF-8. */
  readonly files: readonly NamedBytes[];
}
