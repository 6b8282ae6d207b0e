import type { LocalDate } from '../../engine/model/time.js';
import { addDays } from '../../engine/time/dates.js';
import type { AgentInput } from '../../formats/plan/agent.js';
import type { AgentOnView } from './dto/agent-on-view.js';
import type { AgentBody } from './dto/agent-body.js';

/** What an agent has from a date on; `from` is null for what he begins with, `until` for what has no end. Dates are included. */
export interface Period {
  readonly from: LocalDate | null;
  readonly until: LocalDate | null;
  readonly contract: string;
  readonly queues: readonly string[];
}

/** His contracts and queues one after the other, earliest first. */
export function periodsOf({ contract, queues, assignments }: Pick<AgentBody, 'contract' | 'queues' | 'assignments'>): readonly Period[] {
  const starts = [{ from: null, contract, queues }, ...assignments];
  return starts.map((start, i) => ({ ...start, until: i < assignments.length ? addDays(assignments[i].from, -1) : null }));
}

/** The agent as a plan file would write him on a local date: with the contract and queue that he has then, and nothing of later ones. */
export function agentOn(body: AgentBody, date: LocalDate): AgentInput {
  const { assignments, ...agent } = body;
  const last = assignments.filter((assignment) => assignment.from <= date).at(-1);
  return last === undefined ? agent : { ...agent, contract: last.contract, queues: last.queues };
}

/** The same with the dates between which it holds. */
export function agentOnView(body: AgentBody, date: LocalDate): AgentOnView {
  const period = periodsOf(body).filter(({ from }) => from === null || from <= date).at(-1);
  return { date, from: period?.from ?? null, until: period?.until ?? null, agent: agentOn(body, date) };
}

/** Dates inside (from, to] on which his contract or queue changes: a plan over them would have to be cut there. */
export function changesBetween({ assignments }: Pick<AgentBody, 'assignments'>, from: LocalDate, to: LocalDate): readonly LocalDate[] {
  return assignments.map((assignment) => assignment.from).filter((date) => date > from && date <= to);
}
