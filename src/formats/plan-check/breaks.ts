import type { BreakRule, RuleSet } from '../../engine/model/rules.js';
import type { Findings } from '../findings.js';

interface Limits {
  readonly edge: number;
  readonly longestWork: number;
}

/** The breaks that a presence owes: the entry with the largest limit below it applies (docs/rules.md, breaks). */
export function breaksOwed(rules: Pick<RuleSet, 'breaks'>, presenceMinutes: number): readonly BreakRule[] {
  let owed: readonly BreakRule[] = [];
  let limit = -1;
  for (const entry of rules.breaks) {
    if (entry.presenceOverMinutes < presenceMinutes && entry.presenceOverMinutes > limit) {
      owed = entry.breaks;
      limit = entry.presenceOverMinutes;
    }
  }
  return owed;
}

/** Every length offered can hold the breaks that it owes on the grid; where it cannot, what would help is named. */
export function checkBreaksFit(rules: RuleSet, lengths: readonly { readonly field: string; readonly minutes: number }[], grid: number, findings: Findings): void {
  for (const { field, minutes } of lengths) {
    const breaks = breaksOwed(rules, minutes).map((rest) => rest.minutes);
    const limits = { edge: rules.breakEdgeMinutes, longestWork: rules.maxWorkWithoutBreakMinutes };
    if (placementExists(minutes, breaks, limits, grid)) continue;
    const owed = breaks.length === 0 ? 'no break' : `breaks of ${breaks.join(', ')} minutes`;
    findings.add('break-does-not-fit', field, minutes,
      `A shift of ${minutes} minutes owes ${owed}, ${limits.edge} minutes or more from its edges, and works at most ${limits.longestWork} minutes without one; no placement on the ${grid}-minute grid does that.`,
      wayOut(minutes, breaks, limits, grid));
  }
}

/**
 * Is there a start for each break, in order and on the grid, that keeps the edges and the longest stretch of work? The starts possible for one
 * break form an interval when those of the break before it do, so one pass is exact. O(breaks).
 */
export function placementExists(length: number, breaks: readonly number[], { edge, longestWork }: Limits, grid: number): boolean {
  let earliest = 0;
  let latest = 0;
  for (const minutes of breaks) {
    const from = up(Math.max(earliest, edge), grid);
    const to = Math.floor(Math.min(latest + longestWork, length - edge - minutes) / grid) * grid;
    if (from > to) return false;
    earliest = from + minutes;
    latest = to + minutes;
  }
  return length - latest <= longestWork;
}

function wayOut(length: number, breaks: readonly number[], limits: Limits, grid: number): string {
  const ways: string[] = [];
  for (let longestWork = up(limits.longestWork, grid); longestWork <= length; longestWork += grid) {
    if (!placementExists(length, breaks, { ...limits, longestWork }, grid)) continue;
    ways.push(`maxWorkWithoutBreakMinutes of ${longestWork}`);
    break;
  }
  for (let edge = limits.edge; edge >= 0; edge -= Math.min(grid, edge === 0 ? grid : edge)) {
    if (edge === limits.edge || !placementExists(length, breaks, { ...limits, edge }, grid)) continue;
    ways.push(`breakEdgeMinutes of ${edge}`);
    break;
  }
  const more = 'break table with other or more breaks for this length';
  return `What would: ${[...ways.map((way) => `a ${way}`), `a ${more}`].join(', or ')}.`;
}

function up(minute: number, grid: number): number {
  return Math.ceil(minute / grid) * grid;
}
