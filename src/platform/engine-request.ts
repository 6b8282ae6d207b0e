import type { Certificate, VerifyReport } from '../engine/model/certificate.js';
import type { Forecast } from '../engine/model/forecast.js';
import type { CostReport, CostTotals } from '../engine/model/payline.js';
import type { Plan } from '../engine/model/plan.js';
import type { SolveOptions } from '../engine/model/ports.js';
import type { Requirement } from '../engine/model/requirement.js';
import type { BoundProof, ReplanReport, Roster, RosterOutcome } from '../engine/model/roster.js';
import type { Instant } from '../engine/model/time.js';
import type { NamedBytes } from './plan-file-request.js';

/** A roster that people were told, and what keeping their word is worth. */
export interface ReplanRequest {
  readonly told: Roster;
  /** What begins before it stays. */
  readonly from: Instant;
  /** Of one changed agent-day, 1/1000 minor unit; null = one dearest hour. */
  readonly changePrice: number | null;
  /** Proof of the roster that people were told, where it is at hand. */
  readonly near: BoundProof | null;
}

/** What the engine worker can be asked: the whole flow, the flow from a requirement that was brought along, or a roster changed as little as needs be. */
export type EngineRequest = EngineQuestion & {
  /** Hand over what the files are made of, too. */
  readonly withParts?: boolean;
};

type EngineQuestion =
  | { readonly kind: 'plan'; readonly plan: Plan; readonly options: SolveOptions }
  | { readonly kind: 'roster'; readonly plan: Plan; readonly requirement: Requirement; readonly options: SolveOptions }
  /** `requirement` null: the plan's own. */
  | { readonly kind: 'replan'; readonly plan: Plan; readonly requirement: Requirement | null; readonly options: SolveOptions; readonly replan: ReplanRequest };

/** What the engine and its referee make of a request, on their own thread. */
export interface EngineAnswer {
  /** null when the requirement was brought along. */
  readonly forecast: Forecast | null;
  readonly requirement: Requirement;
  readonly outcome: RosterOutcome;
  readonly report: VerifyReport;
  readonly certificate: Certificate;
  readonly cost: CostReport;
  /** Why the independent verification does not accept the outcome, in sentences; empty when it does. */
  readonly rejections: readonly string[];
  /** Of a re-plan only. */
  readonly replan?: ReplanReport;
}

/** What the engine worker hands over: the files' bytes, which are moved and not copied, and what is told of them. */
export interface EngineDelivery {
  readonly outcome: RosterOutcome['kind'];
  readonly certificate: Certificate;
  readonly cost: CostTotals;
  /** As of EngineAnswer; `files` then holds rejected.json only. */
  readonly rejections: readonly string[];
  readonly replan?: ReplanReport;
  readonly files: readonly NamedBytes[];
  /** Where it was asked for. */
  readonly parts?: EngineAnswer;
}
