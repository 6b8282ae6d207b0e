import type { LocalDate } from '../engine/model/time.js';
import type { NamedBytes } from './plan-file-request.js';

/** What src/workers/tasks/verify.ts is asked. */
export type VerifyRequest = PlanRosterRequest | ForeignRosterRequest;

/** A roster against a plan file, and a certificate against both. */
export interface PlanRosterRequest {
  readonly kind: 'plan-roster';
  readonly planText: string;
  readonly files: readonly NamedBytes[];
  readonly limitMegabytes: number;
  readonly roster: { readonly form: 'json' | 'csv'; readonly text: string };
  /** certificate.json; its prices are evaluated again. */
  readonly certificate: string | null;
}

/** A roster that a planner has today, without a plan. */
export interface ForeignRosterRequest {
  readonly kind: 'foreign';
  readonly roster: string;
  /** requirement.csv; null holds it to one agent at all hours. */
  readonly requirement: string | null;
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

/** The JSON that `sunshift verify --json` prints. */
export type VerifyAnswer = Readonly<Record<string, unknown>> & { readonly ok: boolean };
