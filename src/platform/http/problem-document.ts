import { type Problem, shownValue } from '../../engine/model/problem.js';
import { statusOf } from './problem-status.js';

/** RFC 9457: the first finding in the standard fields, every finding in `problems`. */
export interface ProblemDocument extends Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  /** The request's id, which stands in the log and in the header X-Request-Id. */
  readonly instance: string;
  readonly problems: readonly Problem[];
}

/** More findings than this help nobody; how many there were is said in `detail`. */
const MOST = 200;

export function problemDocument(problems: readonly Problem[], requestId: string): ProblemDocument {
  const shown = problems.slice(0, MOST).map(cut);
  const first = shown[0];
  const title = first.code.replaceAll('-', ' ');
  const more = problems.length > 1 ? ` (the first of ${problems.length} problems)` : '';
  return {
    type: `urn:sunshift:problem:${first.code}`, title: title[0].toUpperCase() + title.slice(1), status: statusOf(first.code),
    detail: `${first.message}${more}`, instance: `urn:uuid:${requestId}`, ...first, problems: shown,
  };
}

/** Long values are cut, missing ones are null: JSON knows no undefined. */
function cut({ code, field, value, rule, message, hint }: Problem): Problem {
  const plain = value === null || ['boolean', 'number'].includes(typeof value);
  const short = plain || (JSON.stringify(value)?.length ?? 0) <= 200;
  return { code, field: field.slice(0, 200), value: value === undefined ? null : short ? value : shownValue(value), rule, message: message.slice(0, 2000), hint };
}
