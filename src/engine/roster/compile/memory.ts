import type { Contract } from '../../model/plan.js';
import type { HardRule } from '../../model/rules.js';
import { addDays, weekStartOf } from '../../time/dates.js';
import { HARD } from '../rules/hard.js';
import { type AgentView, DAY_OFF, type Day, type DayFacts, FRESH, type Memory } from '../rules/rule.js';
import { dayOf } from './days.js';
import { factsOfShift } from './facts.js';

/** Memory after a day, or null when a rule forbids it. Week totals are kept here, since several rules and the pay read them. */
export function remember(before: Memory, day: Day, facts: DayFacts, contract: Contract, relaxed: ReadonlySet<HardRule>): Memory | null {
  const memory = { ...before };
  if (day.firstOfWeek) {
    memory.paidMinutes = 0;
    memory.dailyOvertimeMinutes = 0;
    memory.creditedDays = 0;
  }
  memory.worked = facts.works;
  memory.paidMinutes += facts.paidMinutes;
  memory.dailyOvertimeMinutes += facts.dailyOvertimeMinutes;
  if (!facts.works && day.creditsWhenOff) memory.creditedDays++;
  for (const rule of HARD) {
    if (rule.remember && !relaxed.has(rule.id) && !rule.remember(memory, day, facts, contract.rules, contract)) return null;
  }
  return memory;
}

/** The memory with which an agent enters the first planned date. What the tail itself may have broken is carried, not judged. */
export function memoryOfTail(view: AgentView): Memory {
  const { plan, contract, site } = view;
  const known = plan.tail?.from ?? plan.horizon.start;
  let memory: Memory = { ...FRESH, daysOffTogether: contract.rules.daysOffTogether === 0 };
  // Of the dates of the week before anything is known nobody says that the agent worked: their holidays credit like any other day off.
  for (let date = weekStartOf(known, contract.rules.weekStart); date < known; date = addDays(date, 1)) {
    if (dayOf(plan, contract, site, date).creditsWhenOff) memory.creditedDays++;
  }
  for (let date = known; date < plan.horizon.start; date = addDays(date, 1)) {
    const shift = view.tail.find((s) => s.date === date);
    const facts = shift ? factsOfShift(shift, contract, site) : DAY_OFF;
    const after = remember(memory, dayOf(plan, contract, site, date), facts, contract, NONE);
    if (after === null) throw new Error(`the tail of ${view.agent.code} is judged on ${date}`);
    memory = after;
  }
  return memory;
}

const NONE: ReadonlySet<HardRule> = new Set();

/** Who broke what matters only while the previous roster may still add to it; without that, memories that differ in it alone are one. */
export function forgetTail(memory: Memory): void {
  memory.weekOfPlan = false;
  memory.nightOfPlan = false;
  memory.runOfPlan = false;
  if (memory.weekendTouched !== 'by-tail') memory.weekendsSincePlan = Infinity;
}

/** One text per distinguishable memory. */
export function memoryKey(m: Memory): string {
  return `${m.worked ? 1 : 0},${m.paidMinutes},${m.dailyOvertimeMinutes},${m.creditedDays},${m.weekOfPlan ? 1 : 0},${m.nights},${m.nightOfPlan ? 1 : 0},${m.run},${m.runExempt ? 1 : 0},${m.runOfPlan ? 1 : 0},${m.daysOffRunning},${m.daysOffTogether ? 1 : 0},${m.weekendsWorked},${m.weekendTouched},${m.weekendsSincePlan}`;
}

