import type { Instant } from '../../engine/model/time.js';
import { isoUtc } from '../../engine/time/iso.js';

export interface TableColumn {
  readonly title: string;
  /** Numbers stand to the right. */
  readonly numbers?: boolean;
}

/** A Markdown table; a bar inside a cell is escaped. */
export function markdownTable(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(columns.map((column) => column.title)), `|${columns.map((column) => (column.numbers ? '--:' : '---')).join('|')}|`, ...rows.map(line)].join('\n');
}

/** In place of a bound that a certificate does not have. */
export const NO_BOUND = 'none: the search was stopped before a lower bound was proved and verified';

/** Minutes as hours, at most two decimals; what is above 0 never reads as 0. */
export function hoursText(minutes: number): string {
  const rounded = Math.round((minutes / 60) * 100) / 100;
  return rounded === 0 && minutes > 0 ? 'under 0.01' : String(rounded);
}

/** `2027-03-14 02:00`; the heading says UTC. */
export function utcText(at: Instant): string {
  return isoUtc(at).slice(0, 16).replace('T', ' ');
}

/** A share of money or error as percent; `-` where there is none. Cover is never told in percent. */
export function percentText(fraction: number | null, digits: number): string {
  return fraction === null || !Number.isFinite(fraction) ? '-' : `${(fraction * 100).toFixed(digits)} %`;
}
