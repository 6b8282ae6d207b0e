import type { Contract } from '../../model/contract.js';
import type { HardRule } from '../../model/rules.js';
import { addDays, weekStartOf } from '../../time/dates.js';
import { HARD } from '../rules/hard.js';
import { type AgentView, DAY_OFF, type Day, type DayFacts, FRESH, type HardRuleModule, type Memory } from '../rules/rule.js';
import { dayOf } from './days.js';
import { factsOfShift } from './facts.js';

/** The rules that bind under a contract: those that it switches on, less the relaxed. */
export function rulesOf(contract: Contract, relaxed: ReadonlySet<HardRule>): readonly HardRuleModule[] {
  return HARD.filter((rule) => !relaxed.has(rule.id) && (rule.isOn?.(contract) ?? true));
}

/** Memory after a day, or null when a rule forbids it. Week totals are kept here, since several rules and the pay read them. */
export function remember(before: Memory, day: Day, facts: DayFacts, contract: Contract, rules: readonly HardRuleModule[]): Memory | null {
  const memory = { ...before };
  return carry(memory, day, facts, contract, rules) ? memory : null;
}

/** The same on a memory that nobody else holds: false when a rule forbids the day, and then what is in it means nothing. */
export function carry(memory: Memory, day: Day, facts: DayFacts, contract: Contract, rules: readonly HardRuleModule[]): boolean {
  if (day.firstOfWeek) {
    memory.paidMinutes = 0;
    memory.dailyOvertimeMinutes = 0;
    memory.creditedDays = 0;
  }
  memory.worked = facts.works;
  memory.paidMinutes += facts.paidMinutes;
  memory.dailyOvertimeMinutes += facts.dailyOvertimeMinutes;
  if (!facts.works && day.creditsWhenOff) memory.creditedDays++;
  for (const rule of rules) {
    if (rule.remember && !rule.remember(memory, day, facts, contract.rules, contract)) return false;
  }
  return true;
}

/** The memory with which an agent enters the first planned date. What the tail itself may have broken is carried, not judged. */
export function memoryOfTail(view: AgentView): Memory {
  const { plan, agent, contract, site } = view;
  const known = plan.tail?.from ?? plan.horizon.start;
  const rules = rulesOf(contract, NONE);
  const phases = phasesOf(view);
  let memory: Memory = { ...FRESH, daysOffTogether: contract.rules.daysOffTogether === 0, phases };
  // Of the dates of the week before anything is known nobody says that the agent worked: their holidays credit like any other day off.
  for (let date = weekStartOf(known, contract.rules.weekStart); date < known; date = addDays(date, 1)) {
    if (dayOf(plan, contract, site, agent.zone, date).creditsWhenOff) memory.creditedDays++;
  }
  for (let date = known; date < plan.horizon.start; date = addDays(date, 1)) {
    const shift = view.tail.find((s) => s.date === date);
    const facts = shift ? factsOfShift(shift, contract, site) : DAY_OFF;
    const after = remember(memory, dayOf(plan, contract, site, agent.zone, date), facts, contract, rules);
    if (after === null) throw new Error(`the tail of ${agent.code} is judged on ${date}`);
    memory = after;
  }
  // A tail that follows the rotation in no phase, or a phase that is given, says nothing of it.
  return agent.rotationPhase !== null || memory.phases.length === 0 ? { ...memory, phases } : memory;
}

/** The phase that the plan gives, or all of them. */
function phasesOf({ agent, contract }: AgentView): readonly number[] {
  if (agent.rotationPhase !== null) return [agent.rotationPhase];
  return Array.from({ length: contract.rotation?.days.length ?? 0 }, (_, phase) => phase);
}

const NONE: ReadonlySet<HardRule> = new Set();

/** A new week starts from nothing, so memories that differ in the old week's totals only are one. */
export function forgetWeek(memory: Memory): void {
  memory.paidMinutes = 0;
  memory.dailyOvertimeMinutes = 0;
  memory.creditedDays = 0;
  memory.weekOfPlan = false;
  memory.nights = 0;
  memory.nightOfPlan = false;
  memory.daysOffRunning = 0;
  memory.daysOffTogether = false;
}

/** Who broke what matters only while the previous roster may still add to it; without that, memories that differ in it alone are one. */
export function forgetTail(memory: Memory): void {
  memory.weekOfPlan = false;
  memory.nightOfPlan = false;
  memory.runOfPlan = false;
  if (memory.weekendTouched !== 'by-tail') memory.weekendsSincePlan = Infinity;
}

/** One text per distinguishable memory; `rules` are those that bind. */
export function memoryKey(m: Memory, rules: readonly HardRuleModule[]): string {
  let key = always(m);
  for (const rule of rules) if (rule.key) key += `;${rule.key(m)}`;
  return key;
}

function always(m: Memory): string {
  return `${m.worked ? 1 : 0},${m.paidMinutes},${m.dailyOvertimeMinutes},${m.creditedDays},${m.weekOfPlan ? 1 : 0},${m.nights},${m.nightOfPlan ? 1 : 0},${m.run},${m.runExempt ? 1 : 0},${m.runOfPlan ? 1 : 0},${m.daysOffRunning},${m.daysOffTogether ? 1 : 0},${m.weekendsWorked},${m.weekendTouched},${m.weekendsSincePlan}`;
}
