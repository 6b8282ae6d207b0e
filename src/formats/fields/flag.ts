import { problemOf } from '../../engine/model/problem.js';
import type { Kind } from './field.js';

/** true or false. */
export function flag(): Kind {
  const rule = 'It is true or false.';
  return {
    label: 'true or false',
    schema: () => ({ type: 'boolean' }),
    check: (value, path) => {
      if (typeof value === 'boolean') return [];
      return [problemOf(value === undefined ? 'missing-field' : 'wrong-type', path, value, rule, 'Write true or false, without quotes.')];
    },
  };
}

/** Only `true`: the field's presence says it. */
export function onlyTrue(): Kind {
  return {
    label: '`true`',
    schema: () => ({ const: true }),
    check: (value, path) => (value === true ? [] : [problemOf('wrong-type', path, value, 'It is true, or left out.', 'Write true without quotes, or leave the field out.')]),
  };
}
