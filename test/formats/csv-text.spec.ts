import fc from 'fast-check';
import { parse } from 'csv-parse/sync';
import { csvText } from '../../src/formats/csv-text.js';

describe('CSV text', () => {
  const cell = fc.oneof(fc.string(), fc.stringMatching(/^[a",\n\r' =]{0,6}$/));
  /** The first cell of ours never is empty: a line of nothing is another matter. */
  const rowOf = (width: number) => fc.array(cell, { minLength: width, maxLength: width }).map((row) => ['x', ...row]);
  const tables = fc.integer({ min: 1, max: 3 }).chain((width) => fc.array(rowOf(width), { minLength: 1, maxLength: 6 }));

  it('is read back as it was, whatever the cells hold', () => {
    let quoted = 0;
    fc.assert(fc.property(tables, (rows) => {
      const [header, ...items] = rows;
      const text = csvText(header, items, (item) => [item]);
      quoted += Number(text.includes('"'));
      expect(parse(text, { record_delimiter: '\n' })).toEqual(rows);
    }), { numRuns: 200 });
    expect(quoted).toBeGreaterThan(50);
  });

  it('keeps the order of rows and items, however many there are, and writes nothing for an item without rows', () => {
    const items = Array.from({ length: 2501 }, (_, i) => i);
    const lines = csvText(['n'], items, (n) => (n === 7 ? [] : [[`${n}`], [`${n}b`]])).split('\n');
    expect(lines).toEqual(['n', ...items.filter((n) => n !== 7).flatMap((n) => [`${n}`, `${n}b`]), '']);
  });
});
