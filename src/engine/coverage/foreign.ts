import type { HumanQuality, RuleCheck } from '../model/certificate.js';
import { InputError, type Problem, problemOf } from '../model/problem.js';
import type { Requirement } from '../model/requirement.js';
import type { OpenWindow } from '../model/roster.js';
import type { Preset } from '../model/rules.js';
import type { Instant, LocalDate, Span, Zone } from '../model/time.js';
import { DAY_MS, MINUTE_MS, dayNumber } from '../time/dates.js';
import { elapsedMinutes, localDayNumber, minutesInWindow } from '../time/local.js';
import type { Diary } from './diary.js';
import { openOverTime } from './open-over-time.js';
import { diaryQuality, overall } from './quality.js';
import { consecutiveDays } from './rules/consecutive-days.js';
import { daysOffTogether } from './rules/days-off-together.js';
import { minimumRest } from './rules/minimum-rest.js';
import { nightsPerWeek } from './rules/nights-per-week.js';
import type { Rule } from './rules/rule.js';
import { weekendsOff } from './rules/weekends-off.js';
import { localStamp } from './words.js';

/** One shift of a roster that a planner has today, wherever it comes from. */
export interface ForeignRow extends Span {
  /** Line of the file, for messages. */
  readonly line: number;
  readonly agent: string;
  readonly zone: Zone;
  readonly queue?: string | null;
}

/** UTC dates, both inclusive, to which open hours and dates are limited. */
export interface ForeignSpan {
  readonly from?: LocalDate;
  readonly to?: LocalDate;
}

export interface ForeignReport {
  readonly preset: string;
  /** The requirement, or one agent at all hours. */
  readonly need: 'requirement' | 'one-agent-at-all-hours';
  readonly span: Span;
  readonly shifts: number;
  /** Agent-minutes below need; breaks are not known and not counted. */
  readonly openMinutes: number;
  readonly open: readonly OpenWindow[];
  /** Rules of the preset that need no contract. */
  readonly checks: readonly RuleCheck[];
  readonly humanQuality: HumanQuality;
  readonly ok: boolean;
}

/** The rules of a preset that speak of presences alone. */
const RULES_WITHOUT_CONTRACT: readonly Rule<Diary>[] = [minimumRest, consecutiveDays, daysOffTogether, nightsPerWeek, weekendsOff];

/**
 * Open hours, broken rules and human quality of a foreign roster. The span is the requirement's, else the given UTC dates, else from the UTC
 * midnight at or before the first start to the one at or after the last end; presences outside it still count for rest and runs.
 * Throws InputError: `bad-row` (no length, no rows), `overlap` (two shifts of one agent, both lines named), `missing-field` (queues needed).
 */
export function verifyForeign(rows: readonly ForeignRow[], requirement: Requirement | null, preset: Preset, limits: ForeignSpan = {}): ForeignReport {
  refuse([...badRows(rows), ...overlaps(rows), ...queueProblems(rows, requirement)]);
  const span = requirement ? requirement.grid : spanOf(rows, limits);
  const diaries = diariesOf(rows, preset, limits);
  const checks = RULES_WITHOUT_CONTRACT.map((rule): RuleCheck => {
    const findings = diaries.map((diary) => rule.check(diary));
    return { rule: rule.id, checked: findings.reduce((sum, f) => sum + f.checked, 0), violations: findings.flatMap((f) => f.violations) };
  });
  const open = openWindows(rows, requirement, span);
  const openMinutes = open.reduce((sum, window) => sum + window.openMinutes, 0);
  return {
    preset: preset.code, need: requirement ? 'requirement' : 'one-agent-at-all-hours', span: { startMs: span.startMs, endMs: span.endMs }, shifts: rows.length,
    openMinutes, open, checks, humanQuality: overall(diaries.map(diaryQuality)), ok: openMinutes === 0 && checks.every((check) => check.violations.length === 0),
  };
}

function refuse(problems: readonly Problem[]): void {
  if (problems.length > 0) throw new InputError(problems);
}

function badRows(rows: readonly ForeignRow[]): readonly Problem[] {
  if (rows.length === 0) return [problemOf('bad-row', 'the roster', '', 'A roster holds at least one shift.', 'Add a row: agent, local start, local end, zone.')];
  return rows.filter((row) => !(row.endMs > row.startMs)).map((row) =>
    problemOf('bad-row', `line ${row.line}`, shiftText(row), 'A shift ends after it starts.', 'Correct the end; past midnight it carries the next date.'));
}

function overlaps(rows: readonly ForeignRow[]): readonly Problem[] {
  const latest = new Map<string, ForeignRow>();
  const problems: Problem[] = [];
  for (const row of byStart(rows)) {
    const before = latest.get(row.agent);
    if (before && row.startMs < before.endMs) {
      problems.push(problemOf('overlap', `line ${row.line}`, shiftText(row), `${row.agent} already works then: line ${before.line} says ${shiftText(before)}.`,
        `Correct or remove line ${row.line} or line ${before.line}.`));
    }
    if (!before || row.endMs > before.endMs) latest.set(row.agent, row);
  }
  return problems;
}

function queueProblems(rows: readonly ForeignRow[], requirement: Requirement | null): readonly Problem[] {
  if (!requirement) return [];
  const codes = requirement.queues.map((queue) => queue.queue);
  if (codes.length === 1 && rows.every((row) => !row.queue)) return [];
  return rows.filter((row) => !codes.includes(row.queue ?? '')).map((row) => problemOf(row.queue ? 'unknown-reference' : 'missing-field', `line ${row.line}, column queue`,
    row.queue ?? undefined, 'Each shift names a queue of the requirement.', `Write one of ${codes.join(', ')}.`));
}

function shiftText(row: ForeignRow): string {
  return `${row.agent} ${localStamp(row.zone, row.startMs)} to ${localStamp(row.zone, row.endMs)}`;
}

function spanOf(rows: readonly ForeignRow[], { from, to }: ForeignSpan): Span {
  const first = Math.min(...rows.map((row) => row.startMs));
  const last = Math.max(...rows.map((row) => row.endMs));
  return {
    startMs: from === undefined ? Math.floor(first / DAY_MS) * DAY_MS : dayNumber(from) * DAY_MS,
    endMs: to === undefined ? Math.ceil(last / DAY_MS) * DAY_MS : (dayNumber(to) + 1) * DAY_MS,
  };
}

function openWindows(rows: readonly ForeignRow[], requirement: Requirement | null, span: Span): readonly OpenWindow[] {
  if (!requirement) return openOverTime('', rows, [{ ...span, agents: 1 }]);
  const { startMs, stepMinutes } = requirement.grid;
  const stepMs = stepMinutes * MINUTE_MS;
  const cellStart = (i: number): Instant => startMs + i * stepMs;
  return requirement.queues.flatMap(({ queue, cells }) => openOverTime(queue, rows.filter((row) => !row.queue || row.queue === queue),
    cells.map((cell, i) => ({ startMs: cellStart(i), endMs: cellStart(i + 1), agents: cell.required }))));
}

/** Dates known of everybody: the given ones, else from the first to the last local date on which any shift starts. */
function diariesOf(rows: readonly ForeignRow[], preset: Preset, { from, to }: ForeignSpan): readonly Diary[] {
  const { rules } = preset;
  const entries = byStart(rows).map((row) => ({
    startMs: row.startMs, endMs: row.endMs, agent: row.agent, day: localDayNumber(row.zone, row.startMs), zone: row.zone, pattern: '', ofTail: false,
    paidMinutes: elapsedMinutes(row), nightMinutes: minutesInWindow(row.zone, rules.nightWindow, row),
  }));
  const days = entries.map((entry) => entry.day);
  const agents = [...new Set(rows.map((row) => row.agent))].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
  return agents.map((code) => {
    const own = entries.filter((entry) => entry.agent === code);
    return {
      code, who: code, rules, weekend: [6, 7], zone: own[0].zone, tailFromDay: null, edgeDay: null, entries: own, employedOn: () => true,
      firstDay: from === undefined ? Math.min(...days) : dayNumber(from), lastDay: to === undefined ? Math.max(...days) : dayNumber(to),
    };
  });
}

function byStart(rows: readonly ForeignRow[]): readonly ForeignRow[] {
  return [...rows].sort((a, b) => a.startMs - b.startMs || a.line - b.line);
}
