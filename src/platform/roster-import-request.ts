import type { NamedBytes, SolveSummary } from './plan-file-request.js';

/** What src/workers/tasks/roster-import.ts is asked: a roster that was edited or made elsewhere, against the bytes of its plan. */
export interface RosterImportRequest {
  readonly planText: string;
  readonly files: readonly NamedBytes[];
  readonly limitMegabytes: number;
  readonly roster: { readonly form: 'json' | 'csv'; readonly text: string };
  /** certificate.json of a roster of the very same input, whose proofs are kept; null where there is none. */
  readonly baseCertificate: string | null;
}

export interface ImportedRoster {
  /** `run` is null. */
  readonly summary: SolveSummary;
  /** The files of a run: the same names, the same bytes for the same roster and base. */
  readonly files: readonly NamedBytes[];
}
