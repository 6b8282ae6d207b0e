import { ShiftPages, pageOfJson } from '../../src/features/agent-views/shift-pages.js';

const always = (): boolean => true;

describe('pages of shifts', () => {
  it('are found under their version and their question only', () => {
    const pages = new ShiftPages();
    const page = pageOfJson('[1]', always);
    pages.keep('v1', 'ann', page);
    expect(pages.get('v1', 'ann')).toBe(page);
    expect(pages.get('v1', 'ben')).toBeUndefined();
    expect(pages.get('v2', 'ann')).toBeUndefined();
  });

  it('of another version push out all others', () => {
    const pages = new ShiftPages();
    pages.keep('v1', 'ann', pageOfJson('[1]', always));
    pages.keep('v2', 'ben', pageOfJson('[2]', always));
    expect([pages.get('v1', 'ann'), pages.get('v2', 'ann'), pages.size]).toEqual([undefined, undefined, 1]);
  });

  it('that depend on the date are not given out on the next', () => {
    let today = '2027-03-08';
    const pages = new ShiftPages();
    pages.keep('v1', 'ann', pageOfJson('[1]', () => today === '2027-03-08'));
    expect(pages.get('v1', 'ann')).toBeDefined();
    today = '2027-03-09';
    expect(pages.get('v1', 'ann')).toBeUndefined();
  });

  it('take no more room than they are given; the oldest go first', () => {
    const pages = new ShiftPages(10);
    for (const name of ['a', 'b', 'c']) pages.keep('v1', name, pageOfJson('1234', always));
    expect(['a', 'b', 'c'].map((name) => pages.get('v1', name) !== undefined)).toEqual([false, true, true]);
    pages.keep('v1', 'b', pageOfJson('12', always));
    pages.keep('v1', 'd', pageOfJson('1234', always));
    expect(['b', 'c', 'd'].map((name) => pages.get('v1', name) !== undefined)).toEqual([true, true, true]);
    pages.keep('v1', 'huge', pageOfJson('12345678901', always));
    expect(pages.size).toBe(0);
  });

  it('have the same ETag exactly where their text is the same', () => {
    const tags = ['[1]', '[1]', '[2]'].map((json) => pageOfJson(json, always).etag);
    expect([tags[0] === tags[1], tags[0] === tags[2]]).toEqual([true, false]);
  });
});
