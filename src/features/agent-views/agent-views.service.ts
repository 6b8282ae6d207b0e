import { Injectable } from '@nestjs/common';
import { type EntityManager, MoreThan } from 'typeorm';
import { myShifts } from '../../engine/coverage/my-shifts.js';
import { clockMark } from '../../engine/coverage/my-shifts-clock.js';
import type { Zone } from '../../engine/model/time.js';
import { addDays } from '../../engine/time/dates.js';
import { localDate, localDay } from '../../engine/time/local.js';
import { transitionsIn } from '../../engine/time/zone.js';
import { type PublishedChange, agentCalendarIcs } from '../../formats/roster-ics.js';
import { ReadConnection } from '../../platform/database/read-connection.js';
import { notFound } from '../../platform/http/refusals.js';
import { AgentRow } from '../agents/agent.entity.js';
import { PlanStore } from '../plans/plan-store.js';
import { publishedShiftsOf } from '../plans/published-schedule.js';
import { PublishedShift } from '../plans/published-shift.entity.js';
import { PublishedVersion } from '../rosters/published-version.js';
import { RosterStore } from '../rosters/roster-store.js';
import { StoredRoster } from '../rosters/roster.entity.js';
import { Views } from '../roster-views/views.service.js';
import { shiftsView } from './agent-views.mapper.js';
import type { ShiftWindow, ShiftsInWindow } from './shift-window.js';
import { type ShiftPage, ShiftPages, pageOfJson } from './shift-pages.js';

/** Dates shown where nobody says how many. */
const DAYS_SHOWN = 28;
/** Reverted rosters that a calendar still tells of. */
const REVERTED_TOLD = 12;

/** What people are told of their own shifts: published ones only. */
@Injectable()
export class AgentViewsService {
  private readonly pages = new ShiftPages();

  constructor(
    private readonly reads: ReadConnection, private readonly rosters: RosterStore, private readonly plans: PlanStore, private readonly views: Views,
    private readonly version: PublishedVersion,
  ) {}

  /** `shifts` as it goes out; asked again it comes from memory, until something is published or reverted. Throws InputError not-found. */
  async shiftsPage(agent: string, window: ShiftWindow): Promise<ShiftPage> {
    const version = await this.version.read();
    const question = JSON.stringify([agent, window.zone, window.from, window.to]);
    const known = this.pages.get(version, question);
    if (known !== undefined) return known;
    const found = await this.shifts(agent, window);
    const dated = window.from !== null || window.to !== null;
    const page = pageOfJson(JSON.stringify(shiftsView(agent, found)), () => dated || localDate(found.zone, Date.now()) === found.from);
    // Whether the company knows somebody without shifts can change without a publication.
    if (found.shifts.length > 0) this.pages.keep(version, question, page);
    return page;
  }

  /** Shifts that touch the local dates from ... to of a clock; by default the agent's own clock, today and four weeks on. Throws InputError not-found. */
  async shifts(agent: string, window: ShiftWindow): Promise<ShiftsInWindow> {
    const zone = window.zone ?? (await this.reads.run((manager) => ownZone(manager, agent)));
    const from = window.from ?? window.to ?? localDate(zone, Date.now());
    const to = window.to ?? addDays(from, DAYS_SHOWN - 1);
    const span = { startMs: localDay(zone, from).startMs, endMs: localDay(zone, to).endMs };
    const rows = await this.reads.run((manager) => publishedShiftsOf(manager, agent, span.startMs, span.endMs));
    if (rows.length === 0) await this.expectKnown(agent);
    return { ...myShifts(rows.map(({ shift }) => shift), zone, span), from, to };
  }

  /** Everything of theirs that is published, and what was published and taken back. Throws InputError not-found. */
  async calendar(agent: string): Promise<string> {
    const { zone, rows, publishedAt, reverted } = await this.reads.snapshot(async (manager) => {
      const own = await manager.find(PublishedShift, { where: { agent }, order: { startAt: 'ASC' } });
      const published = await manager.findBy(StoredRoster, { state: 'published' });
      // A roster's version counts its publications and reverts: a draft above 1 was seen by people once.
      const drafts = await manager.find(StoredRoster, { where: { state: 'draft', version: MoreThan(1) }, order: { updatedAt: 'DESC' }, take: REVERTED_TOLD });
      const publishedAt = new Map(published.map((row) => [row.id, row.publishedAt ?? row.updatedAt]));
      return { zone: await ownZone(manager, agent), rows: own, publishedAt, reverted: drafts };
    });
    const withdrawn = await this.withdrawn(agent, reverted);
    if (rows.length === 0 && withdrawn.length === 0) await this.expectKnown(agent);
    const shifts = rows.map(({ rosterId, shift }) => {
      const changes = transitionsIn(shift.zone, { startMs: shift.startMs + 1, endMs: shift.endMs });
      return { shift, changedAtMs: publishedAt.get(rosterId) ?? 0, notes: changes.map((change) => clockMark(shift.zone, change, shift).sentence) };
    });
    return agentCalendarIcs({ zone, shifts, withdrawn });
  }

  private async withdrawn(agent: string, reverted: readonly StoredRoster[]): Promise<readonly PublishedChange[]> {
    if (reverted.length === 0) return [];
    const rosterJsons = await Promise.all(reverted.map((row) => this.rosters.text(row.code, 'roster.json')));
    const lists = await this.views.ask('shifts-of', { agent, rosterJsons });
    return lists.flatMap((shifts, i) => shifts.map((shift) => ({ shift, changedAtMs: reverted[i].updatedAt })));
  }

  /** Somebody with a published shift at any time, whom the company knows, or whom a published roster leaves at home. */
  private async expectKnown(agent: string): Promise<void> {
    const known = await this.reads.run(async (manager) => (await manager.existsBy(PublishedShift, { agent })) || manager.existsBy(AgentRow, { code: agent }));
    if (known) return;
    for (const { inputsId } of await this.reads.run((manager) => manager.find(StoredRoster, { where: { state: 'published' }, order: { id: 'DESC' } }))) {
      const plan = await this.plans.sent(inputsId, []);
      if (plan !== null && (JSON.parse(plan.text) as { readonly agents: readonly { readonly code: string }[] }).agents.some(({ code }) => code === agent)) return;
    }
    throw notFound('agent', agent);
  }
}

/** The clock that the latest published shift was planned on; UTC where nothing is published. */
async function ownZone(manager: EntityManager, agent: string): Promise<Zone> {
  const [latest] = await manager.find(PublishedShift, { where: { agent }, order: { startAt: 'DESC' }, take: 1 });
  return latest?.shift.zone ?? 'UTC';
}
