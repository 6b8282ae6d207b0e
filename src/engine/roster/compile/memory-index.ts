import type { HardRuleModule, Memory } from '../rules/rule.js';
import { RowIndex } from './row-index.js';

/** Numbers memories as `memoryKey` tells them apart, by their figures instead of a text: most memories that come up have come up before. */
export class MemoryIndex {
  private readonly rows: RowIndex;
  private readonly row: Int32Array;
  private readonly keyed: readonly NonNullable<HardRuleModule['key']>[];
  private readonly texts = new Map<string, number>();

  constructor(rules: readonly HardRuleModule[]) {
    this.keyed = rules.flatMap((rule) => (rule.key ? [rule.key] : []));
    this.row = new Int32Array(9 + this.keyed.length);
    this.rows = new RowIndex(this.row.length);
  }

  /** The memory's number, in the order in which they are first seen. */
  numberOf(m: Memory): number {
    const { row, keyed, texts } = this;
    const touched = m.weekendTouched === 'no' ? 0 : m.weekendTouched === 'by-tail' ? 1 : 2;
    row[0] = bit(m.worked, 0) | bit(m.weekOfPlan, 1) | bit(m.nightOfPlan, 2) | bit(m.runExempt, 3) | bit(m.runOfPlan, 4) | bit(m.daysOffTogether, 5) | (touched << 6);
    row[1] = m.paidMinutes;
    row[2] = m.dailyOvertimeMinutes;
    row[3] = m.creditedDays;
    row[4] = m.nights;
    row[5] = m.run;
    row[6] = m.daysOffRunning;
    row[7] = m.weekendsWorked;
    row[8] = m.weekendsSincePlan === Infinity ? -1 : m.weekendsSincePlan;
    for (let k = 0; k < keyed.length; k++) {
      const text = keyed[k](m);
      let number = texts.get(text);
      if (number === undefined) texts.set(text, (number = texts.size));
      row[9 + k] = number;
    }
    return this.rows.numberOf(row);
  }
}

function bit(flag: boolean, at: number): number {
  return flag ? 1 << at : 0;
}
