import { problemOf } from '../../engine/model/problem.js';
import type { Kind } from './field.js';

/** Any JSON value. */
export function anyValue(): Kind {
  return {
    label: 'any value',
    schema: () => ({}),
    check: (value, path) => (value === undefined ? [problemOf('missing-field', path, value, 'It is any JSON value.', 'Write null where there is none.')] : []),
  };
}
