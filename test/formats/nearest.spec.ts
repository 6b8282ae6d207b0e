import fc from 'fast-check';
import { nearest } from '../../src/formats/nearest.js';
import { zone } from '../../src/formats/fields/text.js';

const word = fc.stringMatching(/^[a-c]{0,8}$/);

/** Distance by the definition, not by rows. */
function distance(a: string, b: string): number {
  if (a === '' || b === '') return a.length + b.length;
  if (a[0] === b[0]) return distance(a.slice(1), b.slice(1));
  return 1 + Math.min(distance(a.slice(1), b), distance(a, b.slice(1)), distance(a.slice(1), b.slice(1)));
}

describe('the word that was meant', () => {
  it('is the first at the least distance, and none beyond the farthest', () => {
    let found = 0;
    fc.assert(fc.property(fc.stringMatching(/^[a-c]{1,6}$/), fc.array(word, { maxLength: 6 }), fc.integer({ min: 1, max: 3 }), (typed, known, farthest) => {
      const distances = known.map((name) => distance(typed, name));
      const least = Math.min(...distances);
      const expected = least <= farthest ? known[distances.indexOf(least)] : null;
      if (expected !== null) found++;
      expect(nearest(typed, known, farthest)).toBe(expected);
    }), { numRuns: 500 });
    expect(found).toBeGreaterThan(100);
  });

  it('is not looked for where a text is no name: a zone of a million letters is refused without comparing it with every zone', () => {
    expect(nearest('a'.repeat(1_000_000), ['a'.repeat(100)], 1_000_000)).toBeNull();
    expect(zone().check('a'.repeat(1_000_000), 'zone', { about: 'zone' })).toMatchObject([{ code: 'unknown-zone', hint: expect.not.stringMatching(/Did you mean/) }]);
    expect(zone().check('Europe/Warsaww', 'zone', { about: 'zone' })).toMatchObject([{ hint: 'Did you mean "Europe/Warsaw"?' }]);
  });
});
