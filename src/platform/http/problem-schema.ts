import { PROBLEM_CODES } from '../../engine/model/problem.js';
import type { JsonSchema } from './body-formats.js';

const text = (description: string): JsonSchema => ({ type: 'string', description });

const FINDING = {
  code: { type: 'string', enum: PROBLEM_CODES, description: 'what is wrong; docs/errors.md lists every code' },
  field: text('where it is: a path in the body, a parameter, a header, line and column of a table'),
  value: { description: 'what stands there; cut where it is long, null where it is missing' },
  rule: text('the rule that the value breaks'),
  message: text('value, rule and way out in one text'),
  hint: text('the way out'),
};

/** RFC 9457, application/problem+json. */
export const PROBLEM_SCHEMA: JsonSchema = {
  description: 'What was refused, and the way out. The first finding stands in the outer fields, every finding in "problems".',
  type: 'object', additionalProperties: false,
  required: ['type', 'title', 'status', 'detail', 'instance', ...Object.keys(FINDING), 'problems'],
  properties: {
    type: text('urn:sunshift:problem:<code>'), title: text('the code in words'), status: { type: 'integer', description: 'the HTTP status' },
    detail: text('the first message'), instance: text('id of the request, as in X-Request-Id and the log'), ...FINDING,
    problems: { type: 'array', minItems: 1, items: { type: 'object', additionalProperties: false, required: Object.keys(FINDING), properties: FINDING } },
  },
};
