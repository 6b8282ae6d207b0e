import { readFileSync } from 'node:fs';
import { PROBLEM_CODES, type ProblemCode } from '../../src/engine/model/problem.js';
import { statusOf } from '../../src/platform/http/problem-status.js';

const page = readFileSync('docs/errors.md', 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| `')).map((line) => line.slice(1, -1).split(' | ').map((cell) => cell.trim()));

describe('the catalogue of errors', () => {
  it('has each code that a user can meet once, and no other', () => {
    expect(rows.map(([code]) => code.replaceAll('`', '')).sort()).toEqual([...PROBLEM_CODES].sort());
  });

  it('says of each code what it means, an example, the way out, an HTTP status and an exit code', () => {
    const incomplete = rows.filter((row) => {
      const [, meaning, example, wayOut, http, exit] = row;
      return row.length !== 6 || meaning === '' || example === '' || wayOut === '' || !/^([45]\d\d|–)$/.test(http) || !/^([124]|–)$/.test(exit) || (http === '–' && exit === '–');
    });
    expect(incomplete).toEqual([]);
  });

  it('says the HTTP status with which the service answers', () => {
    const wrong = rows.filter(([, , , , http]) => http !== '–').filter(([code, , , , http]) => Number(http) !== statusOf(code.replaceAll('`', '') as ProblemCode));
    expect(wrong).toEqual([]);
  });
});
