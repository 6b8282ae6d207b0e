import { buildHistory } from '../../../src/engine/history/build.js';
import { problemsOf, regular, rowsOf, sourceOf } from './source.js';

describe('history rows', () => {
  it('form a regular UTC grid in which an absent row is a gap and a zero is a zero', () => {
    const twoWeeks = regular('2027-01-04T00:00', 60, 336, (i) => (i === 5 ? 0 : 2)).filter((_, i) => i !== 7 && i !== 8);
    const { series, findings } = buildHistory(sourceOf({ rows: rowsOf(...twoWeeks) }));
    expect(series).toHaveLength(1);
    expect(series[0]).toMatchObject({ queue: 'calls', zone: 'UTC', grid: { stepMinutes: 60, cells: 336, startMs: Date.parse('2027-01-04T00:00Z') } });
    expect([...series[0].offered.slice(4, 10)]).toEqual([2, 0, 2, NaN, NaN, 2]);
    expect(series[0].ahtSeconds).toBeNull();
    expect(findings).toEqual([expect.objectContaining({ kind: 'gap', startMs: Date.parse('2027-01-04T07:00Z') })]);
    expect(findings[0].message).toContain('2 rows are missing from 2027-01-04T07:00Z to 2027-01-04T09:00Z');
  });

  it('name hours of the week that never hold a row once, as closed, and a holiday of open hours as one gap', () => {
    // Three weeks of Monday to Friday 09:00-17:00, the second Wednesday left out.
    const office = regular('2027-01-04T00:00', 60, 21 * 24).filter(([stamp]) => {
      const at = new Date(`${stamp}Z`);
      return at.getUTCDay() % 6 !== 0 && at.getUTCHours() >= 9 && at.getUTCHours() < 17 && !stamp.startsWith('2027-01-13');
    });
    const { findings } = buildHistory(sourceOf({ rows: rowsOf(...office) }));
    expect(findings.map((f) => f.kind)).toEqual(['gap', 'gap']);
    expect(findings[0]).toMatchObject({ startMs: null });
    expect(findings[0].message).toContain('Monday 17:00 - Tuesday 09:00');
    expect(findings[0].message).toContain('Friday 17:00 - Monday 09:00');
    expect(findings[1].message).toContain('8 rows are missing from 2027-01-13T09:00Z to 2027-01-13T17:00Z');
  });

  it('count a repeated row once and say so', () => {
    const { series, findings } = buildHistory(sourceOf({ rows: rowsOf(['2027-01-04T00:00Z', 3], ['2027-01-04T01:00Z', 4], ['2027-01-04T00:00Z', 3]) }));
    expect([...series[0].offered]).toEqual([3, 4]);
    expect(findings).toEqual([expect.objectContaining({ kind: 'duplicate', line: 4 })]);
  });

  it('refuse two different rows of one interval', () => {
    const rows = rowsOf(['2027-01-04T00:00Z', 3], ['2027-01-04T01:00Z', 4], ['2027-01-04T00:00Z', 5]);
    expect(problemsOf(() => buildHistory(sourceOf({ rows })))).toEqual([{ code: 'bad-row', field: 'line 4, timestamp' }]);
  });

  it('may come in any order', () => {
    const rows = rowsOf(['2027-01-04T02:00Z', 3], ['2027-01-04T00:00Z', 1], ['2027-01-04T01:00Z', 2]);
    expect([...buildHistory(sourceOf({ rows })).series[0].offered]).toEqual([1, 2, 3]);
  });

  it('form one series per queue, sorted by code, each on its own grid', () => {
    const rows = rowsOf(...regular('2027-01-04T00:00', 30, 8).map(([stamp, count], i) => ({ stamp, count, queue: i % 2 === 0 ? 'b' : 'B' })));
    const { series } = buildHistory(sourceOf({ rows, intervalMinutes: null }));
    expect(series.map((s) => [s.queue, s.grid.cells, new Date(s.grid.startMs).toISOString().slice(11, 16)])).toEqual([['B', 4, '00:30'], ['b', 4, '00:00']]);
  });

  it('drop rows with fewer five-minute counts than the interval has, and say so', () => {
    const rows = rowsOf({ stamp: '2027-01-04T00:00', count: 9, fiveMinuteSlots: 6 }, { stamp: '2027-01-04T00:30', count: 1, fiveMinuteSlots: 1 }, ['2027-01-04T01:00', 8]);
    const { series, findings } = buildHistory(sourceOf({ rows }));
    expect([...series[0].offered]).toEqual([9, NaN, 8]);
    expect(findings.filter((f) => f.kind === 'partial-slot')).toEqual([expect.objectContaining({ line: 3 })]);
  });

  it('are offered = handled + abandoned where both are given, and a count that differs is told', () => {
    const rows = rowsOf(
      { stamp: '2027-01-04T00:00', count: 12, handled: 10, abandoned: 2 }, { stamp: '2027-01-04T01:00', count: 11, handled: 10, abandoned: 2 },
      { stamp: '2027-01-04T02:00', count: 7, handled: 7 },
    );
    const { series, findings } = buildHistory(sourceOf({ rows }));
    expect([...series[0].offered]).toEqual([12, 12, 7]);
    expect(findings).toEqual([expect.objectContaining({ kind: 'accepted-quirk', line: 3 })]);
  });

  it('of handled contacts only are accepted with a warning; abandoned ones are added where they are known', () => {
    const handled = buildHistory(sourceOf({ countIsHandledOnly: true, rows: rowsOf(['2027-01-04T00:00', 3], ['2027-01-04T01:00', 4]) }));
    expect(handled.findings.map((f) => f.kind)).toEqual(['handled-only']);
    const both = buildHistory(sourceOf({ countIsHandledOnly: true, rows: rowsOf({ stamp: '2027-01-04T00:00', count: 3, abandoned: 1 }, { stamp: '2027-01-04T01:00', count: 4, abandoned: 0 }) }));
    expect([...both.series[0].offered]).toEqual([4, 4]);
    expect(both.findings).toEqual([]);
  });

  it('hand on what the reader of the file found', () => {
    const findings = [{ kind: 'ignored-column', startMs: null, line: null, message: 'x' }] as const;
    expect(buildHistory(sourceOf({ findings, rows: rowsOf(['2027-01-04T00:00', 3], ['2027-01-04T01:00', 4]) })).findings).toEqual(findings);
  });

  it('off the grid are refused, every one of them', () => {
    const rows = rowsOf(...regular('2027-01-04T00:00', 60, 48), ['2027-01-06T00:07', 1], ['2027-01-06T01:07', 1]);
    expect(problemsOf(() => buildHistory(sourceOf({ rows })))).toEqual([
      { code: 'bad-time', field: 'line 50, timestamp' }, { code: 'bad-time', field: 'line 51, timestamp' },
    ]);
  });

  it('of a mistyped year are refused instead of filling centuries with gaps', () => {
    const rows = rowsOf(...regular('2027-01-04T00:00', 60, 48), ['1207-01-04T00:00', 1]);
    expect(problemsOf(() => buildHistory(sourceOf({ rows })))).toEqual([expect.objectContaining({ code: 'out-of-range' })]);
  });
});

describe('the interval of the rows', () => {
  const built = (rows: ReturnType<typeof rowsOf>, intervalMinutes: number | null = null): { step: number; offered: number[] } => {
    const [{ grid, offered }] = buildHistory(sourceOf({ rows, intervalMinutes })).series;
    return { step: grid.stepMinutes, offered: [...offered] };
  };

  it.each([5, 15, 30, 60])('is found where rows are %i minutes apart', (minutes) => {
    expect(built(rowsOf(...regular('2027-01-04T00:00', minutes, 50))).step).toBe(minutes);
  });

  it('is found under gaps of any length', () => {
    const rows = rowsOf(...regular('2027-01-04T00:00', 15, 96 * 7).filter((_, i) => i % 96 < 30 && i % 7 !== 3));
    expect(built(rows).step).toBe(15);
  });

  it.each([10, 20, 120, 1440])('is refused where rows are %i minutes apart', (minutes) => {
    expect(problemsOf(() => built(rowsOf(...regular('2027-01-04T00:00', minutes, 50))))).toEqual([{ code: 'out-of-range', field: 'history calls' }]);
  });

  it('that is declared coarser than the rows sums them', () => {
    expect(built(rowsOf(...regular('2027-01-04T00:00', 15, 8, (i) => i)), 60)).toEqual({ step: 60, offered: [0 + 1 + 2 + 3, 4 + 5 + 6 + 7] });
  });

  it('that is declared finer than any two rows are apart is refused: three of four cells would be gaps', () => {
    expect(problemsOf(() => built(rowsOf(...regular('2027-01-04T00:00', 60, 48)), 15))).toEqual([{ code: 'out-of-range', field: 'history calls, intervalMinutes' }]);
  });

  it('needs two rows', () => {
    expect(problemsOf(() => built(rowsOf(['2027-01-04T00:00', 1])))).toEqual([{ code: 'history-too-short', field: 'history calls' }]);
  });
});
