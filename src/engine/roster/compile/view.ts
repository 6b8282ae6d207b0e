import type { Agent, Pin, Plan } from '../../model/plan.js';
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
  const tail = (plan.tail?.shifts ?? []).filter((s) => s.agent === agent.code);
  const pins = new Map<LocalDate, Pin>();
  for (const pin of plan.pins) if (pin.agent === agent.code) pins.set(pin.date, pin);
  return {
    plan,
    agent,
    contract,
    site,
    tail,
    pins,
    timeOff: plan.timeOff.filter((t) => t.agent === agent.code),
    employment: {
      startMs: agent.employedFrom === null ? -Infinity : localDay(agent.zone, agent.employedFrom).startMs,
      endMs: agent.employedTo === null ? Infinity : localDay(agent.zone, agent.employedTo).endMs,
    },
    unavailable: unavailableSpans(plan, agent),
    tailDates: new Set(tail.map((s) => s.date)),
  };
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
