import fc from 'fast-check';
import { type Batch, envelopesOf } from '../../../../src/engine/requirement/deferred/batch.js';
import { leastProfile } from '../../../../src/engine/requirement/deferred/profile.js';
import { serveEarliestDeadlineFirst } from '../../../../src/engine/requirement/deferred/serve.js';
import { tautString } from '../../../../src/engine/requirement/deferred/taut-string.js';

const OPEN = 5;
const batch = (release: number, donePoint: number, work: number): Batch => ({
  contacts: work * 2, work, release, donePoint, arrivalCell: release, dueCell: donePoint, leftAtEnd: Math.max(0, donePoint - OPEN), impossible: false,
});
/** Batches whose deadlines are in the order of their releases, some due beyond the end; work in halves, so that sums are exact. */
const ordered = fc.array(fc.record({ release: fc.integer({ min: 0, max: OPEN - 1 }), slack: fc.integer({ min: 1, max: 4 }),
  halves: fc.integer({ min: 1, max: 6 }) }), { minLength: 1, maxLength: 6 })
  .map((drawn) => {
    const sorted = [...drawn].sort((a, b) => a.release - b.release);
    let due = 0;
    return sorted.map(({ release, slack, halves }) => {
      due = Math.max(due, release + slack);
      return batch(release, Math.min(due, OPEN + 1), halves / 2);
    });
  });

/** Every profile of 0 ... most agents over the open intervals. */
function* profiles(most: number): Generator<number[]> {
  const total = Math.round(Math.exp(Math.log(most + 1) * OPEN));
  for (let code = 0; code < total; code++) {
    let rest = code;
    yield Array.from({ length: OPEN }, () => {
      const digit = rest % (most + 1);
      rest = Math.floor(rest / (most + 1));
      return digit;
    });
  }
}

/** By serving, not by the curves that the profile was made from. */
function meetsAll(batches: readonly Batch[], agents: ArrayLike<number>): boolean {
  const { portions, left } = serveEarliestDeadlineFirst(batches, Float64Array.from(agents), 1e-9);
  return portions.every(({ batch: b, open }) => open + 1 <= b.donePoint) && left.every(({ batch: b }) => b.donePoint > OPEN);
}

const sum = (values: ArrayLike<number>): number => Array.from(values).reduce((total, value) => total + value, 0);

describe('the least profile of whole agents', () => {
  it('as late as allowed meets every deadline, and no profile needs fewer agent-intervals up to any point', () => {
    let tight = 0;
    fc.assert(fc.property(ordered, (batches) => {
      const { agents } = leastProfile(envelopesOf(batches, OPEN), 'as-late-as-allowed', { perAgent: 1, maxAgents: null });
      expect(meetsAll(batches, agents)).toBe(true);
      if (Math.max(...agents) > 4) return;
      const least = Array.from({ length: OPEN }, () => Infinity);
      for (const other of profiles(4)) {
        if (!meetsAll(batches, other)) continue;
        for (let p = 0, so = 0; p < OPEN; p++) least[p] = Math.min(least[p], (so += other[p]));
      }
      tight++;
      expect(Array.from(agents, (_, p) => sum(agents.slice(0, p + 1)))).toEqual(least);
    }), { numRuns: 60, seed: 11 });
    expect(tight).toBeGreaterThan(35);
  });

  it('level meets every deadline with the smallest peak that any profile has', () => {
    let looked = 0;
    fc.assert(fc.property(ordered, (batches) => {
      const { agents } = leastProfile(envelopesOf(batches, OPEN), 'level', { perAgent: 1, maxAgents: null });
      expect(meetsAll(batches, agents)).toBe(true);
      const peak = Math.max(...agents);
      if (peak === 0) return;
      looked++;
      expect(meetsAll(batches, new Array<number>(OPEN).fill(peak))).toBe(true);
      expect(meetsAll(batches, new Array<number>(OPEN).fill(peak - 1))).toBe(false);
    }), { numRuns: 400, seed: 12 });
    expect(looked).toBeGreaterThan(300);
  });

  it('with too few agents all of them work, and no order and no other use of them makes the worst lateness smaller', () => {
    let short = 0;
    fc.assert(fc.property(ordered, fc.integer({ min: 1, max: 2 }), (batches, maxAgents) => {
      const lateness = (agents: ArrayLike<number>): number => {
        const { portions, left } = serveEarliestDeadlineFirst(batches, Float64Array.from(agents), 1e-9);
        return Math.max(0, ...portions.map(({ batch: b, open }) => open + 1 - b.donePoint),
          ...left.filter(({ batch: b }) => b.donePoint <= OPEN).map(({ batch: b }) => OPEN + 1 - b.donePoint));
      };
      for (const rule of ['as-late-as-allowed', 'level'] as const) {
        const { agents } = leastProfile(envelopesOf(batches, OPEN), rule, { perAgent: 1, maxAgents });
        expect(Math.max(...agents)).toBeLessThanOrEqual(maxAgents);
        const least = lateness(new Array<number>(OPEN).fill(maxAgents));
        if (least === 0) expect(lateness(agents)).toBe(0);
        else {
          short++;
          expect(lateness(agents)).toBe(least);
        }
      }
    }), { numRuns: 300, seed: 13 });
    expect(short).toBeGreaterThan(60);
  });

  it('one more contact, or one hour less to do it in, never needs fewer', () => {
    const needed = (batches: readonly Batch[]): number => sum(leastProfile(envelopesOf(batches, OPEN), 'as-late-as-allowed',
      { perAgent: 1, maxAgents: null }).agents);
    let looked = 0;
    fc.assert(fc.property(ordered, fc.nat(), (batches, which) => {
      const at = which % batches.length;
      const more = batches.map((b, i) => (i === at ? { ...b, work: b.work + 0.5 } : b));
      expect(needed(more)).toBeGreaterThanOrEqual(needed(batches));
      const sooner = batches.map((b) => ({ ...b, donePoint: Math.max(b.release + 1, b.donePoint - 1) }));
      expect(needed(sooner)).toBeGreaterThanOrEqual(needed(batches));
      looked++;
    }), { numRuns: 200, seed: 14 });
    expect(looked).toBe(200);
  });
});

describe('earliest deadline first', () => {
  const free = fc.array(fc.record({ release: fc.integer({ min: 0, max: OPEN - 1 }), due: fc.integer({ min: 1, max: OPEN + 1 }),
    halves: fc.integer({ min: 1, max: 4 }) }), { minLength: 2, maxLength: 4 })
    .map((drawn) => drawn.map(({ release, due, halves }) => batch(release, Math.max(release + 1, due), halves / 2)));

  it('has the smallest worst lateness of all orders of priority, also where deadlines are not in the order of arrival', () => {
    const worst = (batches: readonly Batch[], capacity: Float64Array, order: readonly number[]): number => {
      // Another order of priority is the same discipline with other deadlines; lateness is measured against the true ones.
      const ranked = batches.map((b, i) => ({ ...b, donePoint: order.indexOf(i), dueCell: i }));
      const { portions, left } = serveEarliestDeadlineFirst(ranked, capacity, 1e-9);
      return Math.max(...portions.map(({ batch: b, open }) => open + 1 - batches[b.dueCell].donePoint),
        ...left.map(({ batch: b }) => OPEN + 1 - batches[b.dueCell].donePoint));
    };
    let better = 0;
    fc.assert(fc.property(free, fc.integer({ min: 1, max: 3 }), (batches, halves) => {
      const capacity = new Float64Array(OPEN).fill(halves / 2);
      const byDeadline = [...batches.keys()].sort((a, b) => batches[a].donePoint - batches[b].donePoint || a - b);
      const least = worst(batches, capacity, byDeadline);
      const others = permutations([...batches.keys()]).map((order) => worst(batches, capacity, order));
      expect(Math.min(...others)).toBe(least);
      if (Math.max(...others) > least) better++;
    }), { numRuns: 200, seed: 15 });
    expect(better).toBeGreaterThan(60);
  });

  it('loses no work: what is served and what is left is what there was, and nothing is served before it is there', () => {
    fc.assert(fc.property(free, fc.array(fc.integer({ min: 0, max: 4 }), { minLength: OPEN, maxLength: OPEN }), (batches, halves) => {
      const { portions, left, work } = serveEarliestDeadlineFirst(batches, Float64Array.from(halves, (h) => h / 2), 1e-9);
      const contacts = sum(portions.map((p) => p.contacts)) + sum(left.map((l) => l.contacts));
      expect(contacts).toBeCloseTo(sum(batches.map((b) => b.contacts)), 9);
      expect(portions.every(({ batch: b, open }) => open >= b.release)).toBe(true);
      expect(Array.from(work).every((done, o) => done <= halves[o] / 2 + 1e-12)).toBe(true);
    }), { numRuns: 200, seed: 16 });
  });
});

describe('the level line', () => {
  const tube = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.integer({ min: 0, max: 6 })), { minLength: 1, maxLength: 30 }).map((steps) => {
    const floor = [0];
    const ceiling = [0];
    for (const [rise, room] of steps) {
      floor.push(floor[floor.length - 1] + rise);
      ceiling.push(Math.max(ceiling[ceiling.length - 1], floor[floor.length - 1] + room));
    }
    return { floor: Float64Array.from(floor), ceiling: Float64Array.from(ceiling) };
  });

  it('stays in its tube, and bends only where it touches: upwards at the ceiling, downwards at the floor', () => {
    let bends = 0;
    fc.assert(fc.property(tube, ({ floor, ceiling }) => {
      const line = tautString(floor, ceiling);
      const last = floor.length - 1;
      expect(line[0]).toBe(0);
      expect(line[last]).toBe(floor[last]);
      for (let x = 1; x <= last; x++) {
        expect(line[x]).toBeGreaterThanOrEqual(floor[x] - 1e-9);
        expect(line[x]).toBeLessThanOrEqual(ceiling[x] + 1e-9);
        if (x === last) continue;
        const bend = line[x + 1] - 2 * line[x] + line[x - 1];
        if (Math.abs(bend) < 1e-9) continue;
        bends++;
        expect(line[x]).toBeCloseTo(bend > 0 ? ceiling[x] : floor[x], 9);
      }
    }), { numRuns: 500, seed: 17 });
    expect(bends).toBeGreaterThan(500);
  });
});

function permutations(items: readonly number[]): readonly (readonly number[])[] {
  if (items.length <= 1) return [items];
  return items.flatMap((item) => permutations(items.filter((other) => other !== item)).map((rest) => [item, ...rest]));
}
