import type { Agent } from '../../model/agent.js';
import type { Pin, Plan, TimeOff } from '../../model/plan.js';
import type { Shift } from '../../model/roster.js';
import type { LocalDate, Span } from '../../model/time.js';
import { addDays, dateOfDayNumber, dayNumber, wallMinute, weekdayOf } from '../../time/dates.js';
import { localDate, localDay } from '../../time/local.js';
import { generatedInstant } from '../../time/wall.js';
import type { AgentView } from '../rules/rule.js';

/** Gathers what the plan says of one agent, typed windows resolved to instants. */
export function viewOf(plan: Plan, agent: Agent): AgentView {
  const contract = plan.contracts.find((c) => c.code === agent.contract);
  const site = plan.sites.find((s) => s.code === agent.site);
  if (!contract || !site) throw new Error(`agent ${agent.code} names a contract or site that the plan does not have`);
  const own = ownOf(plan);
  const tail = own.tail.get(agent.code) ?? [];
  const pins = new Map((own.pins.get(agent.code) ?? []).map((pin): [LocalDate, Pin] => [pin.date, pin]));
  return {
    plan,
    agent,
    contract,
    site,
    tail,
    pins,
    timeOff: own.timeOff.get(agent.code) ?? [],
    employment: {
      startMs: agent.employedFrom === null ? -Infinity : localDay(agent.zone, agent.employedFrom).startMs,
      endMs: agent.employedTo === null ? Infinity : localDay(agent.zone, agent.employedTo).endMs,
    },
    unavailable: unavailableSpans(plan, agent),
    tailDates: new Set(tail.map((s) => s.date)),
  };
}

/** What a plan lists by agent, looked up for each of them: plans of many thousands would be searched through that many times. */
interface Own {
  readonly tail: ReadonlyMap<string, readonly Shift[]>;
  readonly pins: ReadonlyMap<string, readonly Pin[]>;
  readonly timeOff: ReadonlyMap<string, readonly TimeOff[]>;
}

const known = new WeakMap<Plan, Own>();

/** Plans are never changed, so that a look-up lasts as long as its plan. */
function ownOf(plan: Plan): Own {
  let own = known.get(plan);
  if (!own) known.set(plan, (own = { tail: byAgent(plan.tail?.shifts ?? []), pins: byAgent(plan.pins), timeOff: byAgent(plan.timeOff) }));
  return own;
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

/** Weekly unavailability over the planned dates and two days around them, since shifts reach past their own date. */
function unavailableSpans(plan: Plan, agent: Agent): Span[] {
  if (agent.unavailable.length === 0) return [];
  const spans: Span[] = [];
  const first = dayNumber(localDate(agent.zone, plan.horizon.startMs)) - 2;
  const last = dayNumber(localDate(agent.zone, plan.horizon.endMs)) + 2;
  for (let day = first; day <= last; day++) {
    const date = dateOfDayNumber(day);
    for (const window of agent.unavailable) {
      if (window.weekday !== weekdayOf(date)) continue;
      const from = wallMinute(window.from);
      const to = wallMinute(window.to);
      spans.push({ startMs: generatedInstant(agent.zone, date, from), endMs: generatedInstant(agent.zone, date, to > from ? to : to + 1440) });
    }
  }
  return spans;
}

/** Is the agent employed on this local date? */
export function employedOn(agent: Agent, date: LocalDate): boolean {
  return (agent.employedFrom === null || date >= agent.employedFrom) && (agent.employedTo === null || date <= agent.employedTo);
}

/** The planned dates proper: start ... start + days - 1, without the edge date. */
export function plannedDates(plan: Plan): LocalDate[] {
  return Array.from({ length: plan.horizon.days }, (_, i) => addDays(plan.horizon.start, i));
}
