import { buildHistory } from '../../../src/engine/history/build.js';
import { createRandom } from '../../../src/engine/random/random.js';
import { regular, rowsOf, sourceOf } from './source.js';

/** Poisson count by inversion. */
function poisson(rate: number, uniform: number): number {
  let k = 0;
  let p = Math.exp(-rate);
  for (let sum = p; sum < uniform && k < 1000; sum += p) p *= rate / ++k;
  return k;
}

const WEEKS = 26;
const random = createRandom(11);
const counts = Array.from({ length: WEEKS * 168 }, (_, i) => poisson(4 + 8 * ((i % 24) / 24), random.float()));
const findingsWith = (changes: ReadonlyMap<number, number>): { kind: string; startMs: number | null; message: string }[] =>
  [...buildHistory(sourceOf({ rows: rowsOf(...regular('2027-01-04T00:00', 60, counts.length, (i) => changes.get(i) ?? counts[i])) })).findings];
const at = (cell: number): number => Date.parse('2027-01-04T00:00Z') + cell * 3_600_000;

describe('outliers', () => {
  it('are not seen in half a year of Poisson counts', () => {
    expect(findingsWith(new Map())).toEqual([]);
  });

  it('are reported for a burst, which stays in the series', () => {
    const found = findingsWith(new Map([[1000, 60], [1001, 70]]));
    expect(found).toEqual([expect.objectContaining({ kind: 'outlier', startMs: at(1000) })]);
    expect(found[0].message).toContain('130 contacts in 2 rows');
    expect(found[0].message).toContain('kept as it stands');
  });

  it('are reported for an outage of hours none of which is unlikely to be empty by itself', () => {
    // Four to six contacts are usual in each of these hours.
    const outage = new Map(Array.from({ length: 6 }, (_, i) => [1008 + i, 0] as const));
    expect(findingsWith(outage)).toEqual([expect.objectContaining({ kind: 'outlier', startMs: at(1008) })]);
    expect(findingsWith(new Map([[1008, 0]]))).toEqual([]);
  });

  it('are judged by the spread of the hour where that is wider than a Poisson count', () => {
    const wild = Array.from({ length: 168 * 20 }, () => 20 + random.below(380));
    const found = (changes: ReadonlyMap<number, number>): number => buildHistory(sourceOf({
      rows: rowsOf(...regular('2027-01-04T00:00', 60, wild.length, (i) => changes.get(i) ?? wild[i])),
    })).findings.length;
    expect(found(new Map())).toBe(0);
    expect(found(new Map([[1000, 800]]))).toBe(0);
    expect(found(new Map([[1000, 8000]]))).toBe(1);
  });
});
