import type { Agent } from '../model/agent.js';
import type { Contract } from '../model/contract.js';
import type { Plan, Site, TimeOff } from '../model/plan.js';
import { InputError, problemOf } from '../model/problem.js';
import type { Roster, Shift } from '../model/roster.js';
import type { LocalDate } from '../model/time.js';
import { addDays } from '../time/dates.js';
import { localDate } from '../time/local.js';

/** One agent with all that his pay depends on. */
export interface PayCase {
  readonly agent: Agent;
  readonly contract: Contract;
  readonly site: Site;
  readonly timeOff: readonly TimeOff[];
  /** What this plan rosters. */
  readonly shifts: readonly Shift[];
  /** What the previous roster published and the previous plan paid. */
  readonly tail: readonly Shift[];
}

/** Every agent of the plan, rostered or not, by code. Throws InputError when the roster names an agent that the plan does not know. */
export function payCases(plan: Plan, roster: Roster): readonly PayCase[] {
  const shifts = byAgent(roster.shifts);
  const tail = byAgent(plan.tail?.shifts ?? []);
  const timeOff = byAgent(plan.timeOff);
  const agents = [...plan.agents].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  const known = new Set(agents.map((a) => a.code));
  const unknown = [...shifts.keys()].filter((code) => !known.has(code));
  if (unknown.length > 0) {
    throw new InputError(unknown.map((code) => problemOf('unknown-reference', 'roster, agent', code, 'Every rostered agent is in the plan.', 'Give the plan that this roster was made for.')));
  }
  const contracts = new Map(plan.contracts.map((c) => [c.code, c]));
  const sites = new Map(plan.sites.map((s) => [s.code, s]));
  return agents.map((agent) => ({
    agent,
    contract: contracts.get(agent.contract)!,
    site: sites.get(agent.site)!,
    timeOff: timeOff.get(agent.code) ?? [],
    shifts: onOwnDates(agent, shifts.get(agent.code) ?? []),
    tail: onOwnDates(agent, tail.get(agent.code) ?? []),
  }));
}

/** Dated by the agent's clock, whatever an edited roster file says. */
function onOwnDates(agent: Agent, shifts: readonly Shift[]): readonly Shift[] {
  return shifts.map((shift) => ({ ...shift, date: localDate(agent.zone, shift.startMs) }));
}

/** The plan's dates, without an edge date: what is prorated by the calendar day is prorated over these. */
export function plannedDates(plan: Plan): readonly LocalDate[] {
  return Array.from({ length: plan.horizon.days }, (_, i) => addDays(plan.horizon.start, i));
}

/** Is the agent employed on this local date? Both ends inclusive. */
export function isEmployed(agent: Agent, date: LocalDate): boolean {
  return (agent.employedFrom === null || date >= agent.employedFrom) && (agent.employedTo === null || date <= agent.employedTo);
}

function byAgent<T extends { readonly agent: string }>(items: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(item.agent);
    if (group) group.push(item);
    else groups.set(item.agent, [item]);
  }
  return groups;
}
