import type { LocalDate } from '../engine/model/time.js';
import type { NamedBytes } from './plan-file-request.js';

/** Whom and what a plan knows, by code, and when it begins: what decides which published shifts stand before it. */
export interface PlanWorld {
  readonly horizonStart: LocalDate;
  readonly agents: readonly string[];
  readonly sites: readonly string[];
  readonly queues: readonly string[];
}

/** What a plan file asks for, told before anything in it is judged. */
export interface PlanNames {
  /** Each path once, in the order in which the reader of plans comes to them. */
  readonly paths: readonly string[];
  readonly world: PlanWorld;
}

/** What is shown of a plan that has been judged, and the hash over its bytes and those of its files. */
export interface PlanFacts {
  readonly name: string;
  readonly horizonStart: LocalDate;
  readonly horizonDays: number;
  readonly currency: string;
  readonly agents: number;
  readonly inputHash: string;
}

/** What src/workers/tasks/plan.ts is asked: `names` looks into the text only, `facts` judges it with every file. */
export interface PlanQuestions {
  readonly names: { readonly ask: { readonly text: string }; readonly answer: PlanNames };
  readonly facts: { readonly ask: { readonly text: string; readonly files: readonly NamedBytes[]; readonly limitMegabytes: number }; readonly answer: PlanFacts };
  /** A stored roster on its way to the people: `shifts` are JSON arrays, each small enough to be parsed between two requests. */
  readonly publication: {
    readonly ask: { readonly planText: string; readonly rosterJson: string };
    readonly answer: { readonly world: PlanWorld; readonly shifts: readonly string[] };
  };
}

export type PlanQuestion = keyof PlanQuestions;

export interface PlanRequest<K extends PlanQuestion = PlanQuestion> {
  readonly kind: K;
  readonly ask: PlanQuestions[K]['ask'];
}
