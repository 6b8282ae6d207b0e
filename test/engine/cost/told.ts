import type { CostReport } from '../../../src/engine/model/payline.js';
import { minorText } from '../../../src/engine/money/currency.js';

/** Pay lines as a person reads them: period, component, minutes, amount, and the plan amount where the currencies differ. */
export function told(report: CostReport): readonly string[] {
  return report.payLines.map((line) => {
    const period = line.from === line.to ? line.from : `${line.from}..${line.to}`;
    const minutes = line.minutes === null ? '' : ` ${line.minutes} min`;
    const converted = line.currency === report.currency ? '' : ` = ${minorText(line.planAmountMinor, report.currency)} ${report.currency}`;
    return `${period} ${line.component}${minutes} ${minorText(line.amountMinor, line.currency)} ${line.currency}${converted}`;
  });
}

/** The report's total in major units of the plan currency. */
export function total(report: CostReport): string {
  return minorText(report.totalMinor, report.currency);
}
