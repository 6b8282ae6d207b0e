import type { CostReport } from '../engine/model/payline.js';
import { minorText } from '../engine/money/currency.js';
import { csvText } from './csv-text.js';

export const COST_COLUMNS = [
  'agent', 'site', 'contract', 'component', 'from', 'to', 'minutes', 'currency', 'amount', 'plan_currency', 'plan_amount',
] as const;

/**
 * cost.csv (docs/formats/cost.md): one row per pay line in the report's order, amounts as decimals with their currency's minor digits,
 * lines ended by LF. Text that a spreadsheet would run as a formula gets a leading apostrophe; amounts stay numbers, negative ones too.
 */
export function costCsv(report: CostReport): string {
  return csvText(COST_COLUMNS, report.payLines, (line) => [[
    textCell(line.agent),
    textCell(line.site),
    textCell(line.contract),
    line.component,
    line.from,
    line.to,
    line.minutes === null ? '' : String(line.minutes),
    line.currency,
    minorText(line.amountMinor, line.currency),
    report.currency,
    minorText(line.planAmountMinor, report.currency),
  ]]);
}

function textCell(text: string): string {
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}
