import type { Plan } from '../model/plan.js';
import { InputError } from '../model/problem.js';
import type { Requirement } from '../model/requirement.js';
import type { Replacement, ReplacementReport, Roster, Shift } from '../model/roster.js';
import type { LocalDate } from '../model/time.js';
import { minorText } from '../money/currency.js';
import { localMinute } from '../time/local.js';
import { type Compiled, compile } from './compile/compile.js';
import { dearestHour } from './compile/open-price.js';
import { segmentCover } from './compile/segment-cover.js';
import { shiftsOf } from './decode.js';
import { encode } from './encode.js';
import { windowsOf } from './phase-one.js';
import { applyCover } from './solver/cover.js';
import { Pricer } from './solver/price.js';
import { type CoreAgent, MAX_BREAKS, type Schedule } from './solver/problem.js';
import { scheduleCost } from './solver/schedule-cost.js';

/** How many ways are listed. */
const LISTED = 10;
/** Closing a cell comes before wages, wishes and a quiet week: so many times its price in the search for an answer. */
const CLOSING_FIRST = 10;

/**
 * One person falls out for one shift: what opens, and every single other person whose changed schedule closes it, best first.
 * Each gets his exact best answer: nothing that has begun moves, every changed day is priced at one dearest hour, all his own rules hold.
 */
export function replacementsFor(plan: Plan, requirement: Requirement, roster: Roster, agentCode: string, date: LocalDate): ReplacementReport {
  const absentShift = roster.shifts.find((s) => s.agent === agentCode && s.date === date);
  if (!absentShift) {
    throw new InputError({ code: 'unknown-reference', field: 'agent', value: `${agentCode} ${date}`, rule: 'the absent person has a shift on that date', message: `agent: ${agentCode} has no shift on ${date} in this roster`, hint: 'name an agent and the local date on which his shift starts' });
  }
  const compiled = compile(plan, requirement);
  const { problem } = compiled;
  const cover = segmentCover(plan, roster.shifts.filter((s) => s !== absentShift), problem.pad, problem.stride);
  const queue = plan.queues.findIndex((q) => q.code === absentShift.queue);
  const before = openOf(compiled, cover, queue);
  const pricer = new Pricer();
  const ranked: Replacement[] = [];
  compiled.views.forEach((view, i) => {
    if (view.agent.code === agentCode || problem.agents[i].queue !== queue) return;
    const now = encode(compiled, i, roster.shifts.filter((s) => s.agent === view.agent.code));
    if (now === null) return;
    const best = bestAnswer(compiled, i, now, cover, absentShift.startMs, pricer);
    const changedDays = best.option.reduce<LocalDate[]>((list, o, day) => (sameDay(now, best, day) ? list : [...list, dateOf(compiled, i, o, now.option[day])]), []);
    if (changedDays.length === 0) return;
    const shifts = shiftsOf(compiled, i, best).filter((s) => changedDays.includes(s.date));
    const openMinutes = best.open * plan.rosterGridMinutes;
    if (best.open >= before) return;
    const costDelta = best.cost - now.cost;
    const sentence = sentenceOf(plan, view.agent.name, openMinutes, costDelta, changedDays, shifts, roster);
    ranked.push({ agent: view.agent.code, openMinutes, costDelta, changedDays, shifts, sentence });
  });
  ranked.sort((a, b) => a.openMinutes - b.openMinutes || a.changedDays.length - b.changedDays.length || a.costDelta - b.costDelta || (a.agent < b.agent ? -1 : 1));
  const opens = windowsOf(plan, (q, cell) => {
    const row = q * problem.stride + problem.pad + cell;
    return q === queue ? Math.max(0, problem.need[row] - cover[row]) : 0;
  });
  return { agent: agentCode, date, absentShift, opens, at: absentShift.startMs, ranked: ranked.slice(0, LISTED) };
}

/** The compiled need already counts the tail, so `cover` holds this roster's people only. */
function openOf({ problem }: Compiled, cover: Int32Array, queue: number): number {
  let open = 0;
  for (let row = queue * problem.stride; row < (queue + 1) * problem.stride; row++) open += Math.max(0, problem.need[row] - cover[row]);
  return open;
}

function bestAnswer(compiled: Compiled, index: number, now: Schedule, cover: Int32Array, at: number, pricer: Pricer): Schedule & { readonly open: number } {
  const { problem } = compiled;
  const agent = problem.agents[index];
  const others = Int32Array.from(cover);
  applyCover(problem, agent, now, others, -1);
  const prefix = new Float64Array(problem.stride + 1);
  const base = agent.queue * problem.stride;
  const worth = CLOSING_FIRST * problem.openCellPrice;
  for (let i = 0; i < problem.stride; i++) prefix[i + 1] = prefix[i] + (others[base + i] < problem.need[base + i] ? worth : 0);
  const bound = withStability(compiled, index, now, at);
  const value = pricer.value(bound, prefix);
  const found = value === Infinity ? now : keepBreaks(compiled, index, now, pricer.schedule(bound, prefix, value), others, at);
  const after = Int32Array.from(others);
  applyCover(problem, agent, found, after, 1);
  return { ...found, open: openOf(compiled, after, agent.queue) };
}

/** Other choices than today's cost one dearest hour a day; what starts before the absence is frozen. */
function withStability(compiled: Compiled, index: number, now: Schedule, at: number): CoreAgent {
  const agent = compiled.problem.agents[index];
  const { candidates } = compiled.tables[index];
  const change = dearestHour(compiled.plan);
  const optionCost = Float64Array.from(agent.optionCost);
  const offCost = Float64Array.from(agent.offCost);
  for (let day = 0; day < agent.table.days; day++) {
    const current = now.option[day];
    const frozen = current >= 0 && candidates[current].startMs < at;
    for (let o = agent.table.dayFirst[day]; o < agent.table.dayFirst[day + 1]; o++) {
      if (o === current) continue;
      optionCost[o] += frozen || candidates[o].startMs < at ? Infinity : change;
    }
    if (current >= 0) offCost[day] += frozen ? Infinity : change;
  }
  return { ...agent, optionCost, offCost };
}

/**
 * Breaks of days that do not change stay where they are unless moving them closes something, and always once the shift has begun.
 * The cost is that of the schedule without the stability price.
 */
function keepBreaks(compiled: Compiled, index: number, now: Schedule, found: Schedule, others: Int32Array, at: number): Schedule {
  const { problem } = compiled;
  const agent = problem.agents[index];
  const { candidates } = compiled.tables[index];
  const breakAt = Int16Array.from(found.breakAt);
  const keepOn = (into: Int16Array, day: number): void => into.set(now.breakAt.subarray(day * MAX_BREAKS, (day + 1) * MAX_BREAKS), day * MAX_BREAKS);
  found.option.forEach((o, day) => {
    if (o >= 0 && o === now.option[day] && candidates[o].startMs < at) keepOn(breakAt, day);
  });
  const openWith = (candidate: Int16Array): number => {
    const cover = Int32Array.from(others);
    applyCover(problem, agent, { ...found, breakAt: candidate }, cover, 1);
    return openOf(compiled, cover, agent.queue);
  };
  let open = openWith(breakAt);
  found.option.forEach((o, day) => {
    if (o < 0 || o !== now.option[day]) return;
    const trial = Int16Array.from(breakAt);
    keepOn(trial, day);
    const kept = openWith(trial);
    if (kept > open) return;
    open = kept;
    breakAt.set(trial);
  });
  return { option: found.option, breakAt, cost: scheduleCost(agent, found.option, breakAt) };
}

/** The same shift, or none, with its breaks in the same places. */
function sameDay(now: Schedule, then: Schedule, day: number): boolean {
  if (now.option[day] !== then.option[day]) return false;
  for (let k = day * MAX_BREAKS; k < (day + 1) * MAX_BREAKS; k++) if (now.breakAt[k] !== then.breakAt[k]) return false;
  return true;
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
