import type { Agent, Contract, Plan, Site } from '../../model/plan.js';
import type { Zone } from '../../model/time.js';
import type { AgentView, Candidate, Memory } from '../rules/rule.js';
import { forgetWeek } from './automaton.js';
import { type PayLevels, type Rates, ratesOf } from './cell-cost.js';
import { type Calendar, calendarOf } from './days.js';
import { memoryOfTail } from './memory.js';
import { type ClassTable, candidatesOf } from './table.js';
import { viewOf } from './view.js';
import { type Week, weekOf } from './week-cost.js';

/** Agents of equal contract, site and zone see the same shifts and the same calendar. */
export interface AgentClass {
  readonly key: string;
  readonly contract: Contract;
  readonly site: Site;
  readonly zone: Zone;
  readonly calendar: Calendar;
  readonly candidates: readonly Candidate[];
  built: ClassTable;
  levels: PayLevels;
}

/** One agent on the way into the core. */
export interface Draft {
  readonly view: AgentView;
  readonly class: AgentClass;
  readonly rates: Rates;
  readonly weeks: readonly Week[];
  readonly memory: Memory;
}

export function classesOf(plan: Plan, agents: readonly Agent[]): Map<string, AgentClass> {
  const classes = new Map<string, AgentClass>();
  for (const agent of agents) {
    const key = keyOf(agent);
    if (classes.has(key)) continue;
    const { contract, site } = viewOf(plan, agent);
    const calendar = calendarOf(plan, contract, site, agent.zone);
    const candidates = candidatesOf(plan, contract, agent.zone, calendar.dates);
    const pending = { built: undefined as unknown as ClassTable, levels: undefined as unknown as PayLevels };
    classes.set(key, { key, contract, site, zone: agent.zone, calendar, candidates, ...pending });
  }
  return classes;
}

function keyOf(agent: Agent): string {
  return `${agent.contract}|${agent.site}|${agent.zone}`;
}

export function draftOf(plan: Plan, agent: Agent, classes: ReadonlyMap<string, AgentClass>): Draft {
  const found = classes.get(keyOf(agent));
  if (!found) throw new Error(`agent ${agent.code} has no class`);
  const view = viewOf(plan, agent);
  const rates = ratesOf(plan, agent, view.contract);
  const memory = memoryOfTail(view);
  if (found.calendar.days[0].firstOfWeek) forgetWeek(memory);
  return { view, class: found, rates, memory, weeks: found.calendar.weekStarts.map((start) => weekOf(view, start, rates)) };
}
