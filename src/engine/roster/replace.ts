import type { Plan } from '../model/plan.js';
import { InputError } from '../model/problem.js';
import type { Requirement } from '../model/requirement.js';
import type { Replacement, ReplacementReport, Roster, Shift } from '../model/roster.js';
import type { LocalDate } from '../model/time.js';
import { minorText } from '../money/currency.js';
import { localMinute } from '../time/local.js';
import { type Compiled, compile } from './compile/compile.js';
import { segmentCover } from './compile/segment-cover.js';
import { shiftsOf } from './decode.js';
import { windowsOf } from './phase-one.js';
import { bestAnswer } from './replan/answer.js';
import { isSameDay } from './replan/settled.js';
import { type Told, toldOf } from './replan/told.js';
import { Pricer } from './solver/price.js';

/** How many ways are listed. */
const LISTED = 10;

/** As Replacements, for a single question. */
export function replacementsFor(plan: Plan, requirement: Requirement, roster: Roster, agentCode: string, date: LocalDate): ReplacementReport {
  return new Replacements(plan, requirement, roster).for(agentCode, date);
}

/**
 * Ranked answers to absences from one roster, compiled once for all questions. One person falls out for one shift: what opens, and every single other
 * person whose changed schedule closes it, best first. Each gets his exact best answer: nothing that has begun moves, every changed day is priced at
 * one dearest hour, all his own rules hold.
 */
export class Replacements {
  private readonly compiled: Compiled;
  private readonly told: readonly Told[];
  /** Of everybody in the roster; the compiled need already counts the tail. */
  private readonly cover: Int32Array;
  private readonly pricer = new Pricer();

  constructor(private readonly plan: Plan, requirement: Requirement, private readonly roster: Roster) {
    this.compiled = compile(plan, requirement);
    this.told = toldOf(this.compiled, roster, -Infinity);
    const { pad, stride } = this.compiled.problem;
    this.cover = segmentCover(plan, roster.shifts, pad, stride);
  }

  /** @throws InputError unknown-reference: the agent has no shift on that date */
  for(agentCode: string, date: LocalDate): ReplacementReport {
    const { plan, compiled, roster, pricer } = this;
    const { problem } = compiled;
    const absentShift = roster.shifts.find((s) => s.agent === agentCode && s.date === date);
    if (!absentShift) throw noShift(agentCode, date);
    const at = absentShift.startMs;
    const gone = segmentCover(plan, [absentShift], problem.pad, problem.stride);
    const cover = this.cover.map((people, row) => people - gone[row]);
    const queue = plan.queues.findIndex((q) => q.code === absentShift.queue);
    const open = openRows(compiled, cover, queue);
    const before = open[problem.stride];
    const ranked: Replacement[] = [];
    compiled.views.forEach((view, i) => {
      const told = this.told[i];
      if (view.agent.code === agentCode || problem.agents[i].queue !== queue || told.schedule.cost === Infinity || told.dropped.includes(1)) return;
      if (!reachesAny(compiled, i, open, at)) return;
      const { schedule: best, open: stays } = bestAnswer(compiled, i, told, cover, at, pricer);
      if (stays >= before) return;
      const changedDays: LocalDate[] = [];
      best.option.forEach((o, day) => {
        if (!isSameDay(told.schedule, best, day)) changedDays.push(dateOf(compiled, i, o, told.schedule.option[day]));
      });
      const shifts = shiftsOf(compiled, i, best).filter((s) => changedDays.includes(s.date));
      const openMinutes = stays * plan.rosterGridMinutes;
      const costDelta = best.cost - told.schedule.cost;
      const sentence = sentenceOf(plan, view.agent.name, openMinutes, costDelta, changedDays, shifts, roster);
      ranked.push({ agent: view.agent.code, openMinutes, costDelta, changedDays, shifts, sentence });
    });
    ranked.sort((a, b) => a.openMinutes - b.openMinutes || a.changedDays.length - b.changedDays.length || a.costDelta - b.costDelta || (a.agent < b.agent ? -1 : 1));
    const opens = windowsOf(plan, (q, cell) => {
      const row = q * problem.stride + problem.pad + cell;
      return q === queue ? Math.max(0, problem.need[row] - cover[row]) : 0;
    });
    return { agent: agentCode, date, absentShift, opens, at, ranked: ranked.slice(0, LISTED) };
  }
}

function noShift(agent: string, date: LocalDate): InputError {
  return new InputError({
    code: 'unknown-reference', field: 'agent', value: `${agent} ${date}`, rule: 'the absent person has a shift on that date',
    message: `agent: ${agent} has no shift on ${date} in this roster`, hint: 'name an agent and the local date on which his shift starts',
  });
}

/** Open agent-cells of a queue as prefix sums by row, length stride + 1. */
function openRows({ problem }: Compiled, cover: Int32Array, queue: number): Int32Array {
  const base = queue * problem.stride;
  const sums = new Int32Array(problem.stride + 1);
  for (let i = 0; i < problem.stride; i++) sums[i + 1] = sums[i] + Math.max(0, problem.need[base + i] - cover[base + i]);
  return sums;
}

/** Could any shift of the agent's that has not begun lie over an open row? Whoever has none closes nothing, and need not be asked. */
function reachesAny({ problem, tables }: Compiled, index: number, open: Int32Array, at: number): boolean {
  const { table, optionCost } = problem.agents[index];
  const { first, length } = table;
  const { candidates } = tables[index];
  for (let o = 0; o < first.length; o++) {
    if (open[first[o] + length[o]] > open[first[o]] && optionCost[o] !== Infinity && candidates[o].startMs >= at) return true;
  }
  return false;
}

function dateOf(compiled: Compiled, index: number, option: number, before: number): LocalDate {
  return compiled.tables[index].candidates[option >= 0 ? option : before].date;
}

function sentenceOf(plan: Plan, name: string, openMinutes: number, costDelta: number, changed: readonly LocalDate[], shifts: readonly Shift[], roster: Roster): string {
  const clock = (s: Shift, at: number): string => {
    const minute = localMinute(s.zone, at);
    return `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
  };
  const parts = changed.map((date) => {
    const shift = shifts.find((s) => s.date === date);
    if (!shift) return `${date} off`;
    const stays = roster.shifts.some((s) => s.agent === shift.agent && s.startMs === shift.startMs && s.endMs === shift.endMs);
    return `${date} ${clock(shift, shift.startMs)}-${clock(shift, shift.endMs)}${stays ? ' with other breaks' : ''}`;
  });
  const minor = Math.round(costDelta / 1000);
  const money = `${minor < 0 ? '-' : '+'}${minorText(Math.abs(minor), plan.currency)} ${plan.currency}`;
  const left = openMinutes === 0 ? 'nothing stays open' : `${openMinutes} agent-minutes stay open`;
  return `${name}: ${parts.join(', ')} (${changed.length === 1 ? '1 day' : `${changed.length} days`} changed), ${left}, ${money}.`;
}
