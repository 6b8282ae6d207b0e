import { readHistoryCsv, refuseTooLarge } from '../../src/formats/history-csv.js';
import type { HistoryTable } from '../../src/engine/model/history.js';
import type { Problem } from '../../src/engine/model/problem.js';

const read = (text: string, column?: string): HistoryTable => readHistoryCsv(Buffer.from(text, 'utf8'), { file: 'h.csv', column });
const refused = (run: () => unknown): Problem[] => {
  try {
    run();
  } catch (error) {
    return [...(error as { problems: readonly Problem[] }).problems];
  }
  throw new Error('nothing was refused');
};
const codes = (text: string, column?: string): string[] => refused(() => read(text, column)).map((p) => `${p.code} @ ${p.field}`);

describe('HISTORY.csv', () => {
  it('is read with its line numbers, empty optional cells as unknown', () => {
    const table = read('timestamp_utc,calls,queue,handled,abandoned,aht_s,five_min_slots\n2027-01-04T00:00Z,12,en,10,2,312.5,12\n2027-01-04T01:00Z,0,en,,,,\n');
    expect(table).toMatchObject({ clock: 'utc', countColumn: 'calls', findings: [] });
    expect(table.rows).toEqual([
      { line: 2, stamp: '2027-01-04T00:00Z', count: 12, queue: 'en', handled: 10, abandoned: 2, ahtSeconds: 312.5, fiveMinuteSlots: 12 },
      { line: 3, stamp: '2027-01-04T01:00Z', count: 0, queue: 'en', handled: null, abandoned: null, ahtSeconds: null, fiveMinuteSlots: null },
    ]);
  });

  it.each(['2011-01-01T07:00Z', '2011-01-01T07:00', '2011-01-01 07:00', '2011-01-01T07:00:00Z', '2011-01-01 07:00:00', '2011-01-01T07:00:00.000Z', '2011-01-01T07:00+00:00'])(
    'takes the UTC stamp %s', (stamp) => {
      expect(read(`timestamp_utc,n\n${stamp},1\n`).rows[0].stamp).toBe(stamp);
    });

  it.each([
    '2011-01-01T07:00+02:00', '2011-01-01T07:00:30Z', '2011-02-29T07:00Z', '2011-13-01T07:00Z', '2011-01-01T24:00Z', '2011-01-01T07:60Z', '01/02/2011 07:00', '2011-01-01', '', '40544.29',
  ])('refuses the UTC stamp "%s"', (stamp) => {
    expect(codes(`timestamp_utc,n\n${stamp},1\n`)).toEqual(['bad-time @ line 2, column timestamp_utc']);
  });

  it('refuses a local stamp that names an offset', () => {
    expect(codes('timestamp_local,n\n2011-01-01T07:00Z,1\n2011-01-01T07:00,1\n')).toEqual(['bad-time @ line 2, column timestamp_local']);
  });

  it('accepts a byte order mark, CRLF, semicolons and quotes and reports them; empty lines do not count', () => {
    const table = read('\ufefftimestamp_utc;"calls"\r\n"2027-01-04T00:00Z";2.5\r\n\r\n2027-01-04T01:00Z;3\r\n');
    expect(table.rows.map((row) => [row.line, row.count])).toEqual([[2, 2.5], [4, 3]]);
    expect(table.findings.map((f) => f.kind)).toEqual(['accepted-quirk']);
    expect(table.findings[0].message).toMatch(/byte order mark.*CRLF.*semicolons.*quoted/);
  });

  it('takes another count column by name, and reports columns that it does not use', () => {
    const table = read('timestamp_utc,emails,calls,city\n2027-01-04T00:00Z,5,7,x\n', 'calls');
    expect(table).toMatchObject({ countColumn: 'calls' });
    expect(table.rows[0].count).toBe(7);
    expect(table.findings.map((f) => f.message)).toEqual([expect.stringContaining('"emails"'), expect.stringContaining('"city"')]);
  });

  it('warns of a count of handled contacts without the abandoned ones', () => {
    expect(read('timestamp_utc,handled\n2027-01-04T00:00Z,5\n').findings.map((f) => f.kind)).toEqual(['handled-only']);
    expect(read('timestamp_utc,handled,abandoned\n2027-01-04T00:00Z,5,1\n').findings).toEqual([]);
  });

  it.each([['1e3', 1000], ['+4', 4], ['.5', 0.5], ['12.', 12], ['0', 0]])('reads the count %s', (text, count) => {
    expect(read(`timestamp_utc,n\n2027-01-04T00:00Z,${text}\n`).rows[0].count).toBe(count);
  });

  it.each([
    ['-1', 'out-of-range'], ['NaN', 'not-finite'], ['Infinity', 'not-finite'], ['-inf', 'not-finite'], ['1e999', 'not-finite'], ['x', 'wrong-type'], ['', 'wrong-type'],
    ['0x10', 'wrong-type'], ['"1,5"', 'wrong-type'], ['1 000', 'wrong-type'],
  ])('refuses the count %s as %s', (text, code) => {
    expect(codes(`timestamp_utc,n\n2027-01-04T00:00Z,${text}\n`)).toEqual([`${code} @ line 2, column n`]);
  });

  it('refuses a handle time of 0 and a row without its queue', () => {
    expect(codes('timestamp_utc,n,queue,aht_s\n2027-01-04T00:00Z,1,a,0\n2027-01-04T01:00Z,1,,300\n')).toEqual([
      'out-of-range @ line 2, column aht_s', 'bad-row @ line 3, column queue',
    ]);
  });

  it('reports every bad row, and every bad cell of a row', () => {
    expect(codes('timestamp_utc,n,aht_s\nyesterday,-1,0\n2027-01-04T01:00Z,1\n2027-01-04T02:00Z,1,300,9\n2027-01-04T03:00Z,1,300\n')).toEqual([
      'bad-time @ line 2, column timestamp_utc', 'out-of-range @ line 2, column n', 'out-of-range @ line 2, column aht_s', 'ragged-row @ line 3', 'ragged-row @ line 4',
    ]);
  });

  it.each([
    ['no stamp column', 'time,n\n2027-01-04T00:00Z,1\n', undefined],
    ['a stamp column that is not the first', 'n,timestamp_utc\n1,2027-01-04T00:00Z\n', undefined],
    ['no count column', 'timestamp_utc\n2027-01-04T00:00Z\n', undefined],
    ['one name twice', 'timestamp_utc,n,n\n2027-01-04T00:00Z,1,1\n', undefined],
    ['a count column that is not there', 'timestamp_utc,n\n2027-01-04T00:00Z,1\n', 'calls'],
    ['the stamps as count', 'timestamp_utc,n\n2027-01-04T00:00Z,1\n', 'timestamp_utc'],
    ['a queue where the count is expected', 'timestamp_utc,queue,n\n2027-01-04T00:00Z,a,1\n', undefined],
    ['nothing at all', '', undefined],
  ])('refuses a header with %s', (_what, text, column) => {
    expect(codes(text, column)).toEqual(['wrong-header @ h.csv line 1']);
  });

  it('refuses a header without rows, an open quote, and bytes that are no UTF-8', () => {
    expect(codes('timestamp_utc,n\n')).toEqual(['history-too-short @ h.csv']);
    expect(codes('timestamp_utc,n\n"2027-01-04T00:00Z,1\n')).toEqual(['not-csv @ h.csv']);
    expect(refused(() => readHistoryCsv(Buffer.from('timestamp_utc,n\n', 'utf16le'), { file: 'h.csv' })).map((p) => p.code)).toEqual(['not-csv']);
    expect(refused(() => readHistoryCsv(Uint8Array.of(0xff, 0xfe, 0x41), { file: 'h.csv' })).map((p) => p.code)).toEqual(['not-csv']);
  });

  it('has at most 64 MB of 1,000,000 bytes, or the limit that is set', () => {
    expect(() => refuseTooLarge(64_000_000, 'h.csv')).not.toThrow();
    expect(refused(() => refuseTooLarge(64_000_001, 'h.csv'))).toEqual([expect.objectContaining({ code: 'file-too-large', field: 'h.csv', value: 64_000_001 })]);
    expect(() => refuseTooLarge(64_000_001, 'h.csv', 65)).not.toThrow();
  });
});
