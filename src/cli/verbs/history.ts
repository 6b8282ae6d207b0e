import { basename } from 'node:path';
import { buildHistory } from '../../engine/history/build.js';
import type { History, HistoryFinding, HistorySeries, HistorySource } from '../../engine/model/history.js';
import { isoUtc } from '../../engine/time/iso.js';
import { readHistoryCsv } from '../../formats/history-csv.js';
import { EXIT } from '../exit.js';
import { readArgument } from '../input.js';
import { utc } from '../instants.js';
import { wholeNumberOf, zoneName } from '../options.js';
import { facts, table } from '../table.js';
import { type Verb, type VerbIo, helpTail } from '../verb.js';

const COLUMNS = `
Columns of HISTORY.csv:
  1                timestamp_utc or timestamp_local: decides the clock of the stamps
  2                contacts offered, under any name (or --column NAME)
  queue            optional: several queues in one file
  handled, abandoned, aht_s (seconds), five_min_slots
                   optional; other columns are reported and ignored
A byte-order mark, CRLF, semicolons and quotes are accepted and reported. A missing row is a gap, which is not a zero.`;

export interface HistoryOptions {
  readonly zone: string;
  readonly interval?: number;
  readonly column?: string;
  readonly handledOnly?: boolean;
}

/** `history`: reads one file of contacts and says what it holds and what is odd about it. */
export const historyVerb: Verb = {
  register(program, io) {
    program.command('history')
      .description('Read a file of contacts: volume per queue, gaps, duplicates, outliers, clock changes.')
      .argument('<HISTORY.csv>', 'contacts per interval')
      .requiredOption('--zone <Z>', 'calendar of the customers, and clock of timestamp_local stamps (IANA name)', zoneName('--zone'))
      .option('--interval <M>', 'minutes of a row: 5, 15, 30 or 60 (default: found from the stamps)', wholeNumberOf('--interval', [5, 15, 30, 60]))
      .option('--column <NAME>', 'column that holds the count (default: the second)')
      .option('--handled-only', 'the count leaves abandoned contacts out')
      .option('--json', 'print one JSON document')
      .addHelpText('after', COLUMNS)
      .addHelpText('after', helpTail(['sunshift history calls.csv --zone Europe/Warsaw --interval 30'], [EXIT.done, EXIT.unexpected, EXIT.badInput]))
      .action((file: string, options: HistoryOptions & { json?: boolean }) => {
        const history = buildHistory(historySource(io, file, options));
        io.stdout(options.json ? JSON.stringify(reportOf(history)) : textOf(history));
      });
  },
};

/** A file on the command line as the source that a plan would name. */
export function historySource(io: VerbIo, file: string, options: HistoryOptions): HistorySource {
  const read = readHistoryCsv(readArgument(io, file, 'HISTORY.csv'), { file, column: options.column ?? null });
  return {
    code: basename(file).replace(/\.[^.]*$/, ''), file, zone: options.zone, intervalMinutes: options.interval ?? null, rows: read.rows, clock: read.clock,
    countIsHandledOnly: options.handledOnly ?? false, findings: read.findings,
  };
}

interface SeriesReport {
  readonly queue: string;
  readonly start: string;
  readonly end: string;
  readonly intervalMinutes: number;
  readonly intervals: number;
  readonly gaps: number;
  readonly offered: number;
  readonly meanPerInterval: number | null;
  readonly meanAhtSeconds: number | null;
}

function reportOf(history: History): { source: string; series: SeriesReport[]; findings: (Omit<HistoryFinding, 'startMs'> & { start: string | null })[] } {
  return {
    source: history.source,
    series: history.series.map(seriesReport),
    findings: history.findings.map(({ kind, startMs, line, message }) => ({ kind, start: startMs === null ? null : isoUtc(startMs), line, message })),
  };
}

function seriesReport(series: HistorySeries): SeriesReport {
  const { grid, offered, ahtSeconds } = series;
  let total = 0;
  let known = 0;
  let handleSeconds = 0;
  let weight = 0;
  for (let cell = 0; cell < grid.cells; cell++) {
    if (Number.isNaN(offered[cell])) continue;
    total += offered[cell];
    known++;
    if (ahtSeconds === null || Number.isNaN(ahtSeconds[cell])) continue;
    handleSeconds += ahtSeconds[cell] * offered[cell];
    weight += offered[cell];
  }
  return {
    queue: series.queue, start: isoUtc(grid.startMs), end: isoUtc(grid.endMs), intervalMinutes: grid.stepMinutes, intervals: grid.cells, gaps: grid.cells - known,
    offered: total, meanPerInterval: known === 0 ? null : total / known, meanAhtSeconds: weight === 0 ? null : handleSeconds / weight,
  };
}

function textOf(history: History): string {
  const report = reportOf(history);
  const rows = report.series.map((s) => [
    s.queue === '' ? '-' : s.queue, utc(Date.parse(s.start)), utc(Date.parse(s.end)), `${s.intervalMinutes} min`, String(s.intervals), String(s.gaps), s.offered.toFixed(0),
    s.meanPerInterval?.toFixed(2) ?? '-', s.meanAhtSeconds?.toFixed(0) ?? '-',
  ]);
  const columns = [
    { title: 'queue' }, { title: 'from' }, { title: 'to' }, { title: 'interval' }, { title: 'intervals', align: 'right' as const },
    { title: 'gaps', align: 'right' as const }, { title: 'offered', align: 'right' as const }, { title: 'mean', align: 'right' as const },
    { title: 'AHT s', align: 'right' as const },
  ];
  const counts = new Map<string, number>();
  for (const finding of report.findings) counts.set(finding.kind, (counts.get(finding.kind) ?? 0) + 1);
  const shown = report.findings.slice(0, 20).map((f) => `  ${f.kind}: ${f.message}`);
  const rest = report.findings.length > shown.length ? [`  ... ${report.findings.length - shown.length} more (--json lists all)`] : [];
  const findings = report.findings.length === 0 ? ['nothing odd found'] : ['', 'Findings', facts([...counts].map(([kind, n]) => [`  ${kind}`, String(n)])), ...shown, ...rest];
  return [report.source, '', table(columns, rows), ...findings].join('\n');
}
