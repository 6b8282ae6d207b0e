import writeXlsxFile, { type Row, type Sheet } from 'write-excel-file/node';
import type { Certificate } from '../engine/model/certificate.js';
import type { CostReport, CostTotal } from '../engine/model/payline.js';
import type { Plan } from '../engine/model/plan.js';
import type { SolveRun } from '../engine/model/roster.js';
import { minorDigits, minorText } from '../engine/money/currency.js';
import { inputRows } from './cost-xlsx-inputs.js';
import { fixedCell, headRow, textCell } from './cost-xlsx-cells.js';
import { withoutClock } from './zip-clock.js';

/** Where the figures come from, for whoever has to find them again a year later. */
export interface CostOrigin {
  readonly plan: Plan;
  readonly requirementHash: string;
  /** null for a roster that no search made. */
  readonly run: SolveRun | null;
  readonly versions: Certificate['versions'];
}

const GROUPS = [['site', 'bySite'], ['contract', 'byContract'], ['week from', 'byWeek'], ['month', 'byMonth'], ['component', 'byComponent']] as const;
const COLUMNS = ['agent', 'site', 'contract', 'component', 'from', 'to', 'minutes', 'currency', 'amount', 'plan currency', 'plan amount'];
/** Rows that Excel and LibreOffice hold on one sheet, less the header. */
const MAX_LINES_A_SHEET = 1_048_575;

/**
 * A cost report as an Office Open XML workbook: totals, every pay line (as cost.csv), all inputs that pay depends on, and the command that gives the
 * same figures again. Amounts are numbers with their currency's digits; texts are typed as texts, which no spreadsheet runs as a formula.
 * The same input gives the same bytes.
 */
export async function costXlsx(report: CostReport, origin: CostOrigin): Promise<Buffer> {
  const sheets: Sheet<Buffer>[] = [
    { sheet: 'Totals', data: totalRows(report), columns: widths(28, 16, 14), stickyRowsCount: 1 },
    ...lineSheets(report),
    { sheet: 'Inputs', data: inputRows(origin), columns: widths(28, 30, 18, 18, 18, 18, 18, 18, 18) },
    { sheet: 'Reproduce', data: reproduceRows(report, origin), columns: widths(28, 100) },
  ];
  return withoutClock(await writeXlsxFile(sheets).toBuffer());
}

/** The command line that gives these figures again from the plan file. */
export function reproduceLine({ run }: Pick<CostOrigin, 'run'>): string {
  if (run === null) return 'npx sunshift cost plan.json roster.json --out cost.csv';
  return `npx sunshift plan plan.json --out out --seed ${run.seed} --rounds ${run.rounds} --shards ${run.shards} && npx sunshift cost plan.json out/roster.json --out cost.csv`;
}

function totalRows(report: CostReport): Row[] {
  const digits = minorDigits(report.currency);
  const amount = (minor: number): Row[number] => fixedCell(Number(minorText(minor, report.currency)), digits);
  const group = (title: string, totals: readonly CostTotal[]): Row[] => [
    [], headRow(title, report.currency, 'paid hours'),
    ...totals.map((total): Row => [textCell(total.key), amount(total.planAmountMinor), fixedCell(total.paidMinutes / 60, 2)]),
  ];
  return [
    headRow('total', report.currency, 'paid hours'),
    [textCell('all'), amount(report.totalMinor), fixedCell(report.paidMinutes / 60, 2)],
    ...GROUPS.flatMap(([title, key]) => group(title, report[key])),
    [], headRow('currency', 'amount', report.currency),
    ...report.byCurrency.map((total): Row => [
      textCell(total.currency), fixedCell(Number(minorText(total.amountMinor, total.currency)), minorDigits(total.currency)), amount(total.planAmountMinor),
    ]),
  ];
}

function lineSheets(report: CostReport): Sheet<Buffer>[] {
  const sheets: Sheet<Buffer>[] = [];
  for (let first = 0; first === 0 || first < report.payLines.length; first += MAX_LINES_A_SHEET) {
    const rows = report.payLines.slice(first, first + MAX_LINES_A_SHEET).map((line): Row => [
      textCell(line.agent), textCell(line.site), textCell(line.contract), textCell(line.component), textCell(line.from), textCell(line.to),
      line.minutes === null ? null : fixedCell(line.minutes, 0),
      textCell(line.currency), fixedCell(Number(minorText(line.amountMinor, line.currency)), minorDigits(line.currency)),
      textCell(report.currency), fixedCell(Number(minorText(line.planAmountMinor, report.currency)), report.minorDigits),
    ]);
    const sheet = sheets.length === 0 ? 'Pay lines' : `Pay lines ${sheets.length + 1}`;
    sheets.push({ sheet, data: [headRow(...COLUMNS), ...rows], columns: widths(14, 14, 14, 12, 12, 12, 10, 10, 14, 14, 14), stickyRowsCount: 1 });
  }
  return sheets;
}

function reproduceRows(report: CostReport, origin: CostOrigin): Row[] {
  const { plan, run, versions, requirementHash } = origin;
  const text = (name: string, value: string): Row => [textCell(name), textCell(value)];
  return [
    headRow('what', 'value'),
    text('command', reproduceLine(origin)),
    text('expected total', `${minorText(report.totalMinor, report.currency)} ${report.currency} in ${report.payLines.length} pay lines`),
    text('input hash', plan.inputHash), text('requirement hash', requirementHash),
    ...(run === null ? [text('roster', 'no search made it: use the roster file itself')] : [
      text('seed', String(run.seed)), text('rounds', String(run.rounds)), text('shards', String(run.shards)),
    ]),
    text('engine version', versions.engine), text('tzdata version', versions.tzdata), text('preset', versions.preset),
  ];
}

function widths(...characters: readonly number[]): { width: number }[] {
  return characters.map((width) => ({ width }));
}
