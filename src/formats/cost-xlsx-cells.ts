import type { Cell, Row } from 'write-excel-file/node';

/** Longest text that a cell holds. */
const MAX_TEXT = 32_767;

/** The writer itself leaves out what XML cannot hold. */
export function textCell(text: string): Cell {
  return { type: String, value: text.slice(0, MAX_TEXT) };
}

/** A number shown with a fixed count of decimals and thousands apart; its value stays as exact as it came. */
export function fixedCell(value: number, digits: number): Cell {
  return { type: Number, value, format: digits === 0 ? '#,##0' : `#,##0.${'0'.repeat(digits)}` };
}

export function headRow(...titles: readonly string[]): Row {
  return titles.map((title): Cell => ({ type: String, value: title, fontWeight: 'bold' }));
}
