import type { Agent } from '../../model/agent.js';
import type { Contract } from '../../model/contract.js';
import type { Plan, Site } from '../../model/plan.js';
import type { Zone } from '../../model/time.js';
import type { AgentView, Candidate, Day, Memory } from '../rules/rule.js';
import { type PayLevels, type Rates, ratesOf } from './cell-cost.js';
import { type Calendar, calendarOf } from './days.js';
import { forgetWeek, memoryOfTail } from './memory.js';
import { type ClassTable, candidatesOf } from './table.js';
import { employedOn, viewOf } from './view.js';
import { type Week, weeksOf } from './weeks.js';

/** Agents of equal contract, site and zone see the same shifts and the same calendar. */
export interface ClassSeed {
  readonly key: string;
  readonly contract: Contract;
  readonly site: Site;
  readonly zone: Zone;
  readonly calendar: Calendar;
  readonly candidates: readonly Candidate[];
}

/** The same with its rows numbered, once the padding of all classes is known. */
export interface AgentClass extends ClassSeed {
  readonly built: ClassTable;
  readonly levels: PayLevels;
}

/** One agent on the way into the core. */
export interface Draft {
  readonly view: AgentView;
  readonly class: AgentClass;
  readonly rates: Rates;
  readonly weeks: readonly Week[];
  readonly memory: Memory;
  /** The class's days, with those on which his own absence excuses him from a rotation. */
  readonly days: readonly Day[];
}

export function classSeeds(plan: Plan, agents: readonly Agent[]): ClassSeed[] {
  const classes = new Map<string, ClassSeed>();
  for (const agent of agents) {
    const key = keyOf(agent);
    if (classes.has(key)) continue;
    const { contract, site } = viewOf(plan, agent);
    const calendar = calendarOf(plan, contract, site, agent.zone);
    const candidates = candidatesOf(plan, contract, agent.zone, calendar.dates);
    classes.set(key, { key, contract, site, zone: agent.zone, calendar, candidates });
  }
  return [...classes.values()];
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
  return { view, class: found, rates, memory, weeks: weeksOf(view, found.calendar, rates), days: daysOf(view, found.calendar) };
}

/** A rotation asks nothing of a whole date off, of a pinned day off, and of dates outside employment. */
function daysOf(view: AgentView, { days }: Calendar): readonly Day[] {
  if (view.contract.rotation === null) return days;
  const away = new Set(view.timeOff.flatMap((off) => off.dates));
  return days.map((day) => ({ ...day, excused: day.excused || away.has(day.date) || view.pins.get(day.date)?.kind === 'off' || !employedOn(view.agent, day.date) }));
}
