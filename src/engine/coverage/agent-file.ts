import type { Agent } from '../model/agent.js';
import type { Contract } from '../model/contract.js';
import type { Pin, Plan, Site, TimeOff } from '../model/plan.js';
import type { Queue } from '../model/queue.js';
import type { Shift } from '../model/roster.js';
import type { LocalDate, Zone } from '../model/time.js';
import { dateOfDayNumber, dayNumber } from '../time/dates.js';
import { elapsedMinutes, localDay, localDayNumber, minutesInWindow } from '../time/local.js';
import type { Diary, DiaryEntry } from './diary.js';

/** All that the rules may ask about one agent, read from the raw plan and the roster to be judged. */
export interface AgentFile extends Diary {
  readonly plan: Plan;
  readonly agent: Agent;
  readonly contract: Contract;
  readonly site: Site;
  readonly queue: Queue;
  /** His shifts in the roster to be judged, by start. */
  readonly shifts: readonly Shift[];
  readonly timeOff: readonly TimeOff[];
  readonly pins: readonly Pin[];
}

/** One file per agent of the plan, in plan order. Shifts of unknown agents are in none of them; `structureOf` names those. */
export function agentFiles(plan: Plan, shifts: readonly Shift[]): readonly AgentFile[] {
  const rostered = byAgent(shifts);
  const published = byAgent(plan.tail?.shifts ?? []);
  const timeOff = byAgent(plan.timeOff);
  const pins = byAgent(plan.pins);
  const of = <T>(groups: ReadonlyMap<string, readonly T[]>, agent: Agent): readonly T[] => groups.get(agent.code) ?? [];
  return plan.agents.map((agent) => agentFile(plan, agent, of(rostered, agent), of(published, agent), of(timeOff, agent), of(pins, agent)));
}

function agentFile(
  plan: Plan, agent: Agent, own: readonly Shift[], published: readonly Shift[], timeOff: readonly TimeOff[], pins: readonly Pin[],
): AgentFile {
  const site = named(plan.sites, agent.site);
  const contract = named(plan.contracts, agent.contract);
  const firstDay = dayNumber(plan.horizon.start);
  const lastDay = firstDay + plan.horizon.days - 1;
  const hasEdge = localDay(agent.zone, dateOfDayNumber(lastDay + 1)).startMs < plan.horizon.endMs;
  const from = agent.employedFrom === null ? -Infinity : dayNumber(agent.employedFrom);
  const to = agent.employedTo === null ? Infinity : dayNumber(agent.employedTo);
  const entry = (shift: Shift, ofTail: boolean): DiaryEntry => ({
    startMs: shift.startMs, endMs: shift.endMs, day: localDayNumber(agent.zone, shift.startMs), zone: agent.zone, pattern: shift.pattern,
    paidMinutes: paidMinutes(shift), nightMinutes: minutesInWindow(agent.zone, contract.rules.nightWindow, shift), ofTail,
  });
  return {
    code: agent.code, who: `${agent.name} (${agent.code})`, rules: contract.rules, weekend: site.weekend, zone: agent.zone, firstDay, lastDay,
    edgeDay: hasEdge ? lastDay + 1 : null, tailFromDay: plan.tail === null ? null : dayNumber(plan.tail.from),
    entries: [...published.map((s) => entry(s, true)), ...own.map((s) => entry(s, false))].sort(byStart),
    employedOn: (day) => day >= from && day <= to,
    plan, agent, contract, site, queue: named(plan.queues, agent.queue), shifts: [...own].sort(byStart),
    timeOff, pins,
  };
}

/** Presence less unpaid breaks, elapsed. */
export function paidMinutes(shift: Shift): number {
  return shift.segments.reduce((sum, segment) => sum + (segment.paid ? elapsedMinutes(segment) : 0), 0);
}

/** Agent-local date of the start, whatever the shift says of itself. */
export function startDate(zone: Zone, shift: Shift): LocalDate {
  return dateOfDayNumber(localDayNumber(zone, shift.startMs));
}

function byStart(a: { readonly startMs: number; readonly endMs: number }, b: { readonly startMs: number; readonly endMs: number }): number {
  return a.startMs - b.startMs || a.endMs - b.endMs;
}

function byAgent<T extends { readonly agent: string }>(list: readonly T[]): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const item of list) {
    const group = groups.get(item.agent);
    if (group) group.push(item);
    else groups.set(item.agent, [item]);
  }
  return groups;
}

/** A plan is validated at the border, so that its references hold; one that does not is a defect and not a user's mistake. */
export function named<T extends { readonly code: string }>(list: readonly T[], code: string): T {
  const found = list.find((item) => item.code === code);
  if (!found) throw new Error(`the plan names ${code}, which it does not hold`);
  return found;
}
