import { InputError, problemOf } from '../../src/engine/model/problem.js';
import { problemLine, problemsOf } from '../../src/cli/problem-line.js';
import { facts, table } from '../../src/cli/table.js';

describe('a problem line', () => {
  it('is one line of JSON even where the value is not JSON', () => {
    for (const [value, shown] of [[NaN, 'NaN'], [-Infinity, '-Infinity'], [undefined, null], ['a\nb', 'a\nb']] as const) {
      const line = problemLine(problemOf('out-of-range', 'x', value, 'Rule.', 'Hint.'));
      expect(line).not.toContain('\n');
      expect((JSON.parse(line) as { value: unknown }).value).toBe(shown);
    }
  });

  it('cuts long values', () => {
    expect(problemLine(problemOf('wrong-type', 'x', ['y'.repeat(100_000)], 'Rule.', 'Hint.')).length).toBeLessThan(1500);
  });

  it('carries every problem of an InputError and makes one of anything else', () => {
    const two = [problemOf('usage', 'a', 1, 'Rule.', 'Hint.'), problemOf('usage', 'b', 2, 'Rule.', 'Hint.')];
    expect(problemsOf(new InputError(two))).toEqual(two);
    expect(problemsOf(new TypeError('boom'))).toMatchObject([{ code: 'unexpected', message: 'Unexpected error: boom' }]);
  });
});

describe('a table', () => {
  it('aligns text left and numbers right, without trailing blanks', () => {
    const text = table([{ title: 'site' }, { title: 'hours', align: 'right' }, { title: '' }], [['Łódź', '7', ''], ['𝒳', '1234', 'x']]);
    expect(text).toBe('site  hours\n----  -----  -\nŁódź      7\n𝒳      1234  x');
  });

  it('lists facts in two columns', () => {
    expect(facts([['a', '1'], ['long name', '2'], ['b', '']])).toBe('a          1\nlong name  2\nb');
  });
});
