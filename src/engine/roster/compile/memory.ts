import type { Contract } from '../../model/plan.js';
import type { HardRule } from '../../model/rules.js';
import { addDays } from '../../time/dates.js';
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
  let memory: Memory = { ...FRESH, daysOffTogether: contract.rules.daysOffTogether === 0 };
  if (plan.tail === null) return memory;
  for (let date = plan.tail.from; date < plan.horizon.start; date = addDays(date, 1)) {
    const shift = view.tail.find((s) => s.date === date);
    const day = dayOf(plan, contract, site, date);
    const facts = shift ? factsOfShift(shift, contract, site) : DAY_OFF;
    memory = remember(memory, day, facts, lenient(contract), NONE) ?? memory;
    memory.run = Math.min(memory.run, contract.rules.maxConsecutiveDays);
    memory.weekendsWorked = Math.min(memory.weekendsWorked, Math.max(0, contract.rules.weekendOffEvery - 1));
  }
  return memory;
}

const NONE: ReadonlySet<HardRule> = new Set();

function lenient(contract: Contract): Contract {
  return {
    ...contract,
    weeklyPaidMinutes: { ...contract.weeklyPaidMinutes, max: Infinity },
    rules: { ...contract.rules, maxConsecutiveDays: Infinity, minConsecutiveDays: 1, nightsAllowed: true, maxNightsPerWeek: Infinity, weekendOffEvery: contract.rules.weekendOffEvery === 0 ? 0 : Infinity },
  };
}

/** One text per distinguishable memory. */
export function memoryKey(m: Memory): string {
  return `${m.paidMinutes},${m.dailyOvertimeMinutes},${m.creditedDays},${m.nights},${m.run},${m.runExempt ? 1 : 0},${m.daysOffRunning},${m.daysOffTogether ? 1 : 0},${m.weekendsWorked},${m.weekendTouched ? 1 : 0}`;
}

