import type { IntervalCover } from '../engine/coverage/by-interval.js';
import type { RosterComparison } from '../engine/coverage/compare-model.js';
import type { CostReport, PayLine } from '../engine/model/payline.js';
import type { Rehearsal } from '../engine/model/rehearsal.js';
import type { ReplacementReport, Shift } from '../engine/model/roster.js';
import type { Instant, LocalDate, Zone } from '../engine/model/time.js';
import type { CaseExplanation } from '../engine/requirement/explain-case.js';
import type { Explanation } from '../engine/requirement/explanation.js';
import type { Alert, AlertLimits } from '../engine/requirement/intraday-alerts.js';
import type { StaffAnswer, StaffCase } from '../engine/requirement/single-case.js';
import type { NamedBytes } from './plan-file-request.js';

/** A stored plan file with the files that it names. */
export interface PlanBytes {
  readonly text: string;
  readonly files: readonly NamedBytes[];
  readonly limitMegabytes: number;
}

/** A stored roster: the plan it was made from and the files of its run, as text. */
export interface RosterBytes {
  readonly plan: PlanBytes;
  readonly rosterJson: string;
}

/** Which pay lines; `after` counts the lines before the page. */
export interface PayLineQuery {
  readonly agent: string | null;
  readonly site: string | null;
  readonly contract: string | null;
  readonly component: string | null;
  readonly month: string | null;
  /** First date of a contract week. */
  readonly week: LocalDate | null;
  readonly skip: number;
  readonly limit: number;
}

/** `weekAmountMinor`: its part of the week that was asked for, in minor units of the plan currency; a line of a month belongs to several weeks. */
export interface ChosenPayLine extends PayLine {
  readonly weekAmountMinor?: number;
}

/** Rows of forecast.csv or requirement.csv; `names` says what each column is called in JSON. */
export interface IntervalAsk {
  readonly csv: string;
  readonly names: Readonly<Record<string, string>>;
  readonly zone: Zone;
  readonly queue: string | null;
  readonly fromMs: Instant | null;
  readonly toMs: Instant | null;
  readonly skip: number;
  readonly limit: number;
}

export type IntervalRow = Readonly<Record<string, string | number | null>>;

export interface IntervalPage {
  readonly intervalMinutes: number;
  readonly queues: readonly string[];
  readonly total: number;
  readonly rows: readonly IntervalRow[];
}

/**
 * What src/workers/tasks/view.ts is asked, and what it answers. Stored bytes go in and small answers come out: nothing large is parsed or
 * computed on the HTTP thread.
 */
export interface ViewQuestions {
  readonly rehearsal: { readonly ask: { readonly plan: PlanBytes; readonly from: LocalDate | null; readonly months: number }; readonly answer: Rehearsal };
  readonly comparison: {
    readonly ask: { readonly before: RosterBytes; readonly beforeCertificate: string; readonly after: RosterBytes; readonly afterCertificate: string };
    readonly answer: RosterComparison;
  };
  /** Intervals that touch [fromMs, toMs), of one queue or all. */
  readonly cover: {
    readonly ask: {
      readonly certificate: string; readonly zone: Zone; readonly intervalMinutes: number | null; readonly queue: string | null;
      readonly fromMs: Instant | null; readonly toMs: Instant | null; readonly skip: number; readonly limit: number;
    };
    readonly answer: { readonly intervalMinutes: number; readonly queues: readonly string[]; readonly total: number; readonly rows: readonly IntervalCover[] };
  };
  readonly intervals: { readonly ask: IntervalAsk; readonly answer: IntervalPage };
  /** Totals; the pay lines are a question of their own. */
  readonly cost: { readonly ask: RosterBytes; readonly answer: Omit<CostReport, 'payLines'> & { readonly lines: number } };
  readonly 'pay-lines': { readonly ask: RosterBytes & { readonly query: PayLineQuery }; readonly answer: { readonly currency: string; readonly total: number; readonly lines: readonly ChosenPayLine[] } };
  /** Shifts of one agent in each of the rosters. */
  readonly 'shifts-of': { readonly ask: { readonly agent: string; readonly rosterJsons: readonly string[] }; readonly answer: readonly (readonly Shift[])[] };
  /** Who could take over the shift of an absent agent, ranked; `key` names the roster, whose compiled plan is kept until another one is asked about. */
  readonly replacements: {
    readonly ask: RosterBytes & {
      readonly key: string; readonly requirementCsv: string; readonly requirementHash: string; readonly agent: string; readonly date: LocalDate;
    };
    readonly answer: ReplacementReport;
  };
  /** One interval of the requirement that a roster is held to; null where its plan has no such queue, `explanation` null where the instant lies outside. */
  readonly explanation: {
    readonly ask: { readonly plan: PlanBytes; readonly requirementCsv: string; readonly requirementHash: string; readonly queue: string; readonly at: Instant };
    readonly answer: { readonly explanation: Explanation | null } | null;
  };
  /** One load apart from any plan. */
  readonly 'staff-case': { readonly ask: StaffCase; readonly answer: StaffAnswer & { readonly explanation: CaseExplanation } };
  /** What of a day, observed in a CSV, lies above its limits. */
  readonly alerts: { readonly ask: { readonly csv: string; readonly limits: AlertLimits }; readonly answer: readonly Alert[] };
  /** The CSV of changed volumes and handle times: of one load, or of an interval as `explanation` finds it. */
  readonly 'staff-sensitivity': { readonly ask: StaffCase; readonly answer: string };
  readonly sensitivity: { readonly ask: ViewQuestions['explanation']['ask']; readonly answer: { readonly csv: string | null } | null };
  readonly workbook: {
    readonly ask: RosterBytes & { readonly certificate: string };
    readonly answer: Uint8Array;
  };
}

export type ViewKind = keyof ViewQuestions;

export interface ViewRequest<K extends ViewKind = ViewKind> {
  readonly kind: K;
  readonly ask: ViewQuestions[K]['ask'];
}
