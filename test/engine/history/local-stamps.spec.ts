import { buildHistory } from '../../../src/engine/history/build.js';
import { problemsOf, regular, rowsOf, sourceOf } from './source.js';

const NEW_YORK = { zone: 'America/New_York', clock: 'local' } as const;
const utc = (text: string): number => Date.parse(text);

describe('local stamps across a clock change', () => {
  it('take two equal stamps in an overlap as first and second occurrence in file order', () => {
    // The hour from 01:00 comes twice on 2027-11-07: 05:00Z and 06:00Z.
    const rows = rowsOf(['2027-11-07T00:00', 1], ['2027-11-07T01:00', 2], ['2027-11-07T01:00', 3], ['2027-11-07T02:00', 4]);
    const { series, findings } = buildHistory(sourceOf({ ...NEW_YORK, rows }));
    expect([...series[0].offered]).toEqual([1, 2, 3, 4]);
    expect(series[0].grid.startMs).toBe(utc('2027-11-07T04:00Z'));
    expect(findings).toEqual([]);
  });

  it('go by file order also where the second occurrence of every stamp comes after the whole first hour', () => {
    const stamps = ['01:00', '01:30', '01:00', '01:30'].map((clock, i) => [`2027-11-07T${clock}`, i] as const);
    const { series } = buildHistory(sourceOf({ ...NEW_YORK, rows: rowsOf(['2027-11-07T00:30', 9], ...stamps, ['2027-11-07T02:00', 9]) }));
    expect([...series[0].offered]).toEqual([9, 0, 1, 2, 3, 9]);
  });

  it('split a single stamp in an overlap evenly over both hours, with its handle time, and say so', () => {
    const rows = rowsOf(['2027-11-07T00:00', 1], { stamp: '2027-11-07T01:00', count: 7, ahtSeconds: 240 }, ['2027-11-07T02:00', 4]);
    const { series, findings } = buildHistory(sourceOf({ ...NEW_YORK, rows }));
    expect([...series[0].offered]).toEqual([1, 3.5, 3.5, 4]);
    expect([...series[0].ahtSeconds!]).toEqual([NaN, 240, 240, NaN]);
    expect(findings).toEqual([expect.objectContaining({ kind: 'split-overlap', line: 3, startMs: utc('2027-11-07T05:00Z') })]);
  });

  it('refuse a third equal stamp in an overlap', () => {
    const rows = rowsOf(['2027-11-07T00:00', 1], ['2027-11-07T01:00', 2], ['2027-11-07T01:00', 2], ['2027-11-07T01:00', 2], ['2027-11-07T02:00', 4]);
    expect(problemsOf(() => buildHistory(sourceOf({ ...NEW_YORK, rows })))).toEqual([{ code: 'bad-row', field: 'line 5, timestamp' }]);
  });

  it('drop a stamp in a gap when it counts nothing, say so, and see no gap in the skipped hour', () => {
    const rows = rowsOf(['2027-03-14T01:00', 1], ['2027-03-14T02:00', 0], ['2027-03-14T03:00', 3], ['2027-03-14T04:00', 4]);
    const { series, findings } = buildHistory(sourceOf({ ...NEW_YORK, rows }));
    expect([...series[0].offered]).toEqual([1, 3, 4]);
    expect(findings).toEqual([expect.objectContaining({ kind: 'dropped-in-gap', line: 3 })]);
  });

  it('see no gap where the skipped hour has no row at all', () => {
    const rows = rowsOf(['2027-03-14T00:00', 1], ['2027-03-14T01:00', 2], ['2027-03-14T03:00', 3]);
    const { series, findings } = buildHistory(sourceOf({ ...NEW_YORK, rows }));
    expect([...series[0].offered]).toEqual([1, 2, 3]);
    expect(findings).toEqual([]);
  });

  it('refuse a stamp in a gap that counts contacts', () => {
    const rows = rowsOf(['2027-03-14T01:00', 1], ['2027-03-14T02:00', 5], ['2027-03-14T03:00', 3]);
    expect(problemsOf(() => buildHistory(sourceOf({ ...NEW_YORK, rows })))).toEqual([{ code: 'time-does-not-exist', field: 'line 3, timestamp' }]);
  });

  it('keep a year of hours: 8,760 UTC cells of a full local year, none of them empty', () => {
    const stamps = regular('2027-01-01T00:00', 60, 8760).filter(([stamp]) => stamp !== '2027-03-14T02:00');
    const { series, findings } = buildHistory(sourceOf({ ...NEW_YORK, rows: rowsOf(...stamps) }));
    expect(series[0].grid.cells).toBe(8760);
    expect(series[0].offered.reduce((sum, count) => sum + count, 0)).toBe(8759);
    expect(findings.map((f) => f.kind)).toEqual(['split-overlap']);
  });

  it('read the half-hour change of Lord Howe at half-hour rows, and refuse hourly rows that cannot keep their distance', () => {
    // 2027-04-04: 02:00 goes back to 01:30, so the reading 01:30 comes twice.
    const half = rowsOf(['2027-04-04T01:00', 1], ['2027-04-04T01:30', 2], ['2027-04-04T01:30', 3], ['2027-04-04T02:00', 4]);
    const howe = { zone: 'Australia/Lord_Howe', clock: 'local' } as const;
    expect([...buildHistory(sourceOf({ ...howe, rows: half })).series[0].offered]).toEqual([1, 2, 3, 4]);
    expect(problemsOf(() => buildHistory(sourceOf({ ...howe, rows: rowsOf(...regular('2027-04-03T00:00', 60, 48)) })))).toEqual([
      { code: 'grid-does-not-fit', field: 'history calls, interval of the rows' },
    ]);
  });

  it('lay hourly rows of Kathmandu at a quarter past the UTC hour', () => {
    const { series } = buildHistory(sourceOf({ zone: 'Asia/Kathmandu', clock: 'local', rows: rowsOf(...regular('2027-01-04T00:00', 60, 24)) }));
    expect(series[0].grid.startMs).toBe(utc('2027-01-03T18:15Z'));
  });

  it('leave the day that Apia skipped out of the grid', () => {
    const stamps = [...regular('2011-12-29T00:00', 60, 24), ...regular('2011-12-31T00:00', 60, 24)];
    const { series, findings } = buildHistory(sourceOf({ zone: 'Pacific/Apia', clock: 'local', rows: rowsOf(...stamps) }));
    expect(series[0].grid.cells).toBe(48);
    expect(findings).toEqual([]);
  });
});
