import { type AgentFile, agentFiles } from '../../../src/engine/coverage/agent-file.js';
import { addCover } from '../../../src/engine/coverage/cover.js';
import { agentMoney } from '../../../src/engine/coverage/money/roster-money.js';
import { HARD } from '../../../src/engine/coverage/rules/hard-rules.js';
import { SOFT } from '../../../src/engine/coverage/soft/soft-rules.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import type { Shift } from '../../../src/engine/model/roster.js';
import type { BreakRule } from '../../../src/engine/model/rules.js';
import { MINUTE_MS } from '../../../src/engine/time/dates.js';
import { planDates } from '../../../src/engine/time/local.js';
import { patternStarts } from '../../../src/engine/time/pattern-starts.js';
import { shiftAt } from '../../support/builders.js';

/** One legal schedule of one agent, judged and priced by the referee. */
export interface LegalSchedule {
  readonly shifts: readonly Shift[];
  /** Money + SOFT of this agent, his fixed money included. */
  readonly cost: number;
  /** One where he covers, per grid cell of his queue. */
  readonly cover: readonly number[];
}

/** Every legal schedule of an agent, by trying each combination of shifts and break places; null when more than `most` combinations exist. */
export function everySchedule(plan: Plan, code: string, most: number): readonly LegalSchedule[] | null {
  const tail = plan.tail && { ...plan.tail, shifts: plan.tail.shifts.filter((s) => s.agent === code) };
  const alone: Plan = { ...plan, agents: plan.agents.filter((a) => a.code === code), tail };
  const fileOf = (shifts: readonly Shift[]): AgentFile => agentFiles(alone, shifts)[0];
  const dates = planDates(plan.horizon, alone.agents[0].zone).map((date) => shiftsOn(alone, date).filter((shift) => keepsAlone(fileOf([shift]))));
  if (dates.reduce((product, options) => product * (options.length + 1), 1) > most) return null;
  const found: LegalSchedule[] = [];
  const extend = (day: number, shifts: readonly Shift[]): void => {
    if (day < dates.length) {
      extend(day + 1, shifts);
      for (const shift of dates[day]) extend(day + 1, [...shifts, shift]);
      return;
    }
    const file = fileOf(shifts);
    if (HARD.every((rule) => rule.check(file).violations.length === 0)) found.push({ shifts, cost: costOf(file), cover: coverOf(plan, shifts) });
  };
  extend(0, []);
  return found;
}

/** Rules that a shift breaks whatever else is rostered. */
const OF_ONE_SHIFT = ['start-window', 'shift-length', 'breaks', 'one-queue', 'site-limit', 'time-off', 'unavailability', 'employment-dates', 'previous-tail'];

function keepsAlone(file: AgentFile): boolean {
  return HARD.filter((rule) => OF_ONE_SHIFT.includes(rule.id)).every((rule) => rule.check(file).violations.length === 0);
}

function shiftsOn(plan: Plan, date: string): readonly Shift[] {
  const [agent] = plan.agents;
  const contract = plan.contracts.find((c) => c.code === agent.contract)!;
  return contract.shifts.flatMap((pattern) => pattern.lengthsMinutes.flatMap((length) => patternStarts(pattern, length, agent.zone, date).flatMap((startMs) => {
    if (startMs >= plan.horizon.endMs && date > dateBefore(plan)) return [];
    const owed = contract.rules.breaks.find((entry) => length > entry.presenceOverMinutes)?.breaks ?? [];
    return placesOf(owed, length, plan.rosterGridMinutes).map((offsets) => shiftAt(plan, agent.code, startMs, date, length, offsets, pattern.code));
  })));
}

function dateBefore(plan: Plan): string {
  return planDates(plan.horizon, 'UTC')[plan.horizon.days - 1];
}

/** Every way to put the breaks in order onto the grid, legal or not. */
export function placesOf(owed: readonly BreakRule[], length: number, grid: number): readonly (readonly number[])[] {
  return owed.reduce<readonly (readonly number[])[]>((places, due, i) => places.flatMap((before) => {
    const from = i === 0 ? 0 : before[i - 1] + owed[i - 1].minutes;
    return Array.from({ length: Math.max(0, Math.floor((length - due.minutes - from) / grid) + 1) }, (_, k) => [...before, from + k * grid]);
  }), [[]]);
}

function costOf(file: AgentFile): number {
  const { fixed, cells, weeks } = agentMoney(file);
  return SOFT.flatMap((rule) => rule.penalties(file)).reduce((sum, penalty) => sum + penalty.milli, fixed + cells + weeks);
}

function coverOf(plan: Plan, shifts: readonly Shift[]): readonly number[] {
  const cover = new Array<number>((plan.horizon.endMs - plan.horizon.startMs) / (plan.rosterGridMinutes * MINUTE_MS)).fill(0);
  for (const shift of shifts) addCover(cover, plan.horizon.startMs, plan.rosterGridMinutes * MINUTE_MS, shift);
  return cover;
}

