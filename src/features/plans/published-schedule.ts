import type { EntityManager } from 'typeorm';
import type { Shift } from '../../engine/model/roster.js';
import type { LocalDate } from '../../engine/model/time.js';
import { addDays } from '../../engine/time/dates.js';
import { rosterCsv } from '../../formats/roster-csv.js';
import { byAgentThenStart } from '../../formats/shift-order.js';
import type { PlanWorld } from '../../platform/plan-reading.js';
import { PublishedShift } from './published-shift.entity.js';

/** How far back the published tail goes: more than any rule of a preset looks (weekends, weeks, runs). */
const TAIL_DAYS = 63;

export interface PublishedTail {
  /** roster.csv of the tail; only its header where nothing was published before. */
  readonly csv: string;
  /** The rosters that it comes from, sorted. */
  readonly rosterIds: readonly string[];
}

/** What was published for the time before a plan: fixed cover, and the starting state of every rule. */
export async function publishedTail(manager: EntityManager, { horizonStart, agents, sites, queues }: PlanWorld): Promise<PublishedTail> {
  const rows = await manager.createQueryBuilder(PublishedShift, 'published')
    .where('published.rosterEnd <= :horizonStart AND published.date >= :from', { horizonStart, from: addDays(horizonStart, -TAIL_DAYS) }).getMany();
  const known = { agents: new Set(agents), sites: new Set(sites), queues: new Set(queues) };
  const kept = rows.filter(({ shift }) => known.agents.has(shift.agent) && known.sites.has(shift.site) && known.queues.has(shift.queue));
  return { csv: rosterCsv(kept.map(({ shift }) => shift).sort(byAgentThenStart)), rosterIds: [...new Set(kept.map(({ rosterId }) => rosterId))].sort() };
}

/** Published shifts of one agent that touch [from, to), epoch ms, in time order. */
export async function publishedShiftsOf(manager: EntityManager, agent: string, from: number, to: number): Promise<readonly PublishedShift[]> {
  return manager.createQueryBuilder(PublishedShift, 'published')
    .where('published.agent = :agent AND published.startAt < :to AND published.endAt > :from', { agent, from: new Date(from), to: new Date(to) })
    .orderBy('published.startAt').getMany();
}

/** The row of a shift of a roster that is published. */
export function publishedRow(rosterId: string, rosterEnd: LocalDate, shift: Shift): PublishedShift {
  return { rosterId, rosterEnd, agent: shift.agent, date: shift.date, startAt: shift.startMs, endAt: shift.endMs, shift };
}
