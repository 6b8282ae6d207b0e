import type { Certificate, VerifyReport } from '../engine/model/certificate.js';
import type { Forecast } from '../engine/model/forecast.js';
import type { CostReport } from '../engine/model/payline.js';
import type { Plan } from '../engine/model/plan.js';
import type { SolveOptions } from '../engine/model/ports.js';
import type { Requirement } from '../engine/model/requirement.js';
import type { RosterOutcome } from '../engine/model/roster.js';

/** What the engine worker can be asked: the whole flow, or the flow from a requirement that was brought along. */
export type EngineRequest =
  | { readonly kind: 'plan'; readonly plan: Plan; readonly options: SolveOptions }
  | { readonly kind: 'roster'; readonly plan: Plan; readonly requirement: Requirement; readonly options: SolveOptions };

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
}
