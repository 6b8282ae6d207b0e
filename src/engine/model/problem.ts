/** Every code a user can meet; docs/errors.md is the catalogue and a test holds the two together. */
export const PROBLEM_CODES = [
  'not-json', 'not-csv', 'unsupported-format', 'unknown-field', 'missing-field', 'wrong-type', 'out-of-range', 'not-finite',
  'duplicate-code', 'unknown-reference', 'unknown-zone', 'time-does-not-exist', 'time-exists-twice', 'bad-date', 'bad-time',
  'overlap', 'minimum-above-maximum', 'shift-longer-than-window', 'grid-does-not-fit', 'break-does-not-fit', 'no-agents', 'no-schedule-possible',
  'contradictory-pins', 'wrong-header', 'ragged-row', 'bad-row', 'file-too-large', 'file-not-found', 'not-our-directory',
  'too-few-agents', 'requirement-above-people', 'history-too-short', 'not-available', 'one-queue-per-agent', 'usage', 'verification-failed', 'stale-build', 'unexpected',
  'duplicate-field', 'missing-exchange-rate', 'site-limit',
  'bad-request', 'not-found', 'method-not-allowed', 'unsupported-media-type', 'if-match-required', 'stale-version', 'conflict', 'idempotency-conflict',
  'bad-cursor', 'foreign-origin', 'request-timeout', 'too-many-requests', 'disk-full', 'not-ready',
] as const;
export type ProblemCode = (typeof PROBLEM_CODES)[number];

/** One finding about one value. `field` is a path a user recognises, such as `agents[3].contract` or `line 17, column aht_s`. */
export interface Problem {
  readonly code: ProblemCode;
  readonly field: string;
  readonly value: unknown;
  /** The rule that the value breaks, in one sentence. */
  readonly rule: string;
  readonly message: string;
  /** The way out. */
  readonly hint: string;
}

/** Thrown at the border for what a user typed; carries every finding, never only the first when more are known. */
export class InputError extends Error {
  readonly problems: readonly Problem[];
  constructor(problems: readonly Problem[] | Problem) {
    const list = Array.isArray(problems) ? (problems as readonly Problem[]) : [problems as Problem];
    super(list.map((p) => p.message).join('\n'));
    this.name = 'InputError';
    this.problems = list;
  }
}

/** A problem in the one message style: what stands there, the rule it breaks, the way out. `rule` and `hint` are whole sentences. */
export function problemOf(code: ProblemCode, field: string, value: unknown, rule: string, hint: string): Problem {
  const found = value === undefined ? `${field} is missing.` : `${field} is ${shownValue(value)}.`;
  return { code, field, value, rule, message: `${found} ${rule} ${hint}`, hint };
}

const SHOWN_LENGTH = 80;

/** A value as a message quotes it: JSON, cut to one short line; NaN and the infinities by name, which JSON does not have. */
export function shownValue(value: unknown): string {
  if (typeof value === 'number') return String(value);
  const text = JSON.stringify(value) ?? String(value);
  return text.length > SHOWN_LENGTH ? `${text.slice(0, SHOWN_LENGTH - 3)}...` : text;
}
