import { cellAt, cellStart, gridFits, gridOver, gridThatFits, offsetsInUse } from '../../../src/engine/time/grid.js';
import { mergeSpans, weeklyWindowSpans } from '../../../src/engine/time/weekly.js';
import { TEN_YEARS, utc } from './zones.js';

describe('the grid that fits', () => {
  it('is the largest that divides starts, lengths, breaks and offsets', () => {
    expect(gridThatFits([480, 540, 60])).toBe(60);
    expect(gridThatFits([480, 30])).toBe(30);
    expect(gridThatFits([480, 45])).toBe(15);
    expect(gridThatFits([480, 20])).toBe(20);
    expect(gridThatFits([480, 25])).toBe(5);
    expect(gridThatFits([480, 7])).toBe(1);
    expect(gridThatFits([])).toBe(60);
    expect(gridThatFits([480, 7.5])).toBeNull();
  });

  it('takes the offsets of every zone into account, before and after a change', () => {
    expect(offsetsInUse('America/New_York', TEN_YEARS)).toEqual([-300, -240]);
    expect(offsetsInUse('Asia/Manila', TEN_YEARS)).toEqual([480]);
    expect(gridThatFits([480, ...offsetsInUse('Australia/Lord_Howe', TEN_YEARS)])).toBe(30);
    expect(gridThatFits([480, ...offsetsInUse('Asia/Kathmandu', TEN_YEARS)])).toBe(15);
    expect(gridFits(30, [480, -210])).toBe(true);
    expect(gridFits(30, [480, 345])).toBe(false);
  });
});

describe('a time grid', () => {
  const grid = gridOver({ startMs: utc('2027-03-08T00:00Z'), endMs: utc('2027-03-09T00:00Z') }, 15);

  it('counts its cells and finds them', () => {
    expect(grid.cells).toBe(96);
    expect(cellStart(grid, 4)).toBe(utc('2027-03-08T01:00Z'));
    expect([grid.startMs - 1, grid.startMs, cellStart(grid, 1) - 1, grid.endMs].map((at) => cellAt(grid, at))).toEqual([-1, 0, 0, 96]);
  });

  it('refuses a span that it does not fill', () => expect(() => gridOver({ startMs: 0, endMs: 60_000 * 50 }, 15)).toThrow(RangeError));
});

describe('weekly windows', () => {
  const span = { startMs: utc('2027-03-08T00:00Z'), endMs: utc('2027-04-05T00:00Z') };

  it('belong to the weekday on which they begin and follow the local clock', () => {
    const opening = weeklyWindowSpans('Europe/Warsaw', [{ weekday: 7, from: '22:00', to: '06:00' }], span);
    expect(opening.map((s) => [new Date(s.startMs).toISOString().slice(0, 16), (s.endMs - s.startMs) / 3_600_000])).toEqual([
      ['2027-03-07T21:00', 8], ['2027-03-14T21:00', 8], ['2027-03-21T21:00', 8], ['2027-03-28T20:00', 8], ['2027-04-04T20:00', 8],
    ]);
    const change = weeklyWindowSpans('Europe/Warsaw', [{ weekday: 6, from: '22:00', to: '06:00' }], span);
    expect(change.map((s) => (s.endMs - s.startMs) / 3_600_000)).toEqual([8, 8, 7, 8]);
  });

  it('merge into one where they meet: seven whole days are all hours', () => {
    const days = [1, 2, 3, 4, 5, 6, 7].map((weekday) => ({ weekday: weekday as 1, from: '00:00', to: '24:00' }));
    const merged = weeklyWindowSpans('America/New_York', days, span);
    expect(merged).toHaveLength(1);
    expect(merged[0].startMs).toBeLessThanOrEqual(span.startMs);
    expect(merged[0].endMs).toBeGreaterThanOrEqual(span.endMs);
  });

  it('are merged without loss', () => {
    const s = (startMs: number, endMs: number) => ({ startMs, endMs });
    expect(mergeSpans([s(5, 7), s(0, 2), s(2, 3), s(6, 6), s(5, 6)])).toEqual([s(0, 3), s(5, 7)]);
    expect(mergeSpans([])).toEqual([]);
  });
});
