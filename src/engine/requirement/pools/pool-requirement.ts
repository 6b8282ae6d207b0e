import type { PoolRequirement, SkillPool, SubsetRow } from '../../model/agent-demand.js';
import type { Plan } from '../../model/plan.js';
import type { Queue } from '../../model/queue.js';
import type { QueueRequirement, Requirement } from '../../model/requirement.js';
import { LARGEST_LOAD_ERLANGS } from '../domain.js';
import { requiredAgents, wholeAgents } from '../shrinkage.js';
import { staffPool } from './staff-pool.js';

/**
 * What each pool of a plan asks of agents who serve several of its queues, as rows "agents who serve at least one of these queues >= so many".
 * `separate`: one row per subset S of the pool, ceil of the SUM of unrounded scheduled agents, so that 2.5 + 2.5 asks for 5 and not 6; these rows are together
 * sufficient and necessary for an assignment of agents (split inside an interval where needed) to exist (Hall 1935; Gale 1957). `pooled`: one row for the whole pool,
 * staffed as one line at the strictest of its targets, and one per queue for its minimum agents. O(intervals × 2^queues); a pool has at most 6 queues.
 */
export function poolRequirements(plan: Plan, requirement: Pick<Requirement, 'grid' | 'queues'>): readonly PoolRequirement[] {
  return (plan.pools ?? []).map((pool) => poolRequirement(plan, pool, requirement));
}

function poolRequirement(plan: Plan, pool: SkillPool, { grid, queues: all }: Pick<Requirement, 'grid' | 'queues'>): PoolRequirement {
  const members = pool.queues.map((code) => {
    const queue = plan.queues.find((candidate) => candidate.code === code);
    const found = all.find((candidate) => candidate.queue === code);
    if (queue === undefined || found === undefined) throw new RangeError(`pool ${pool.code} names queue ${code}, which the plan does not hold`);
    return { queue, found };
  });
  const whole = separateRow(members);
  const pooled = pooledRow(members, grid.stepMinutes);
  const rows = pool.serve === 'separate' ? subsetsOf(members).map(separateRow)
    : [pooled, ...members.map(minimumRow).filter((row) => row.required.some((n) => n > 0))];
  const hours = ({ required }: SubsetRow): number => (required.reduce((sum, n) => sum + n, 0) * grid.stepMinutes) / 60;
  return { pool: pool.code, serve: pool.serve, rows, separateHours: hours(whole), pooledHours: hours(pooled) };
}

interface Member {
  readonly queue: Queue;
  readonly found: QueueRequirement;
}

/** Non-empty subsets, the small ones first. */
function subsetsOf(members: readonly Member[]): readonly (readonly Member[])[] {
  const subsets: (readonly Member[])[] = [];
  for (let mask = 1; mask < 1 << members.length; mask++) subsets.push(members.filter((_, i) => (mask >> i) & 1));
  return subsets.sort((a, b) => a.length - b.length);
}

/** Scheduled agents are summed before they are made whole; minimum agents are people and add up. */
function separateRow(members: readonly Member[]): SubsetRow {
  const cells = members[0].found.cells.length;
  return { queues: members.map(({ queue }) => queue.code), required: Int32Array.from({ length: cells },
    (_, i) => wholeAgents(sumOf(members, ({ found }) => needOf(found, i)))) };
}

/** Unrounded need of a queue, but never fewer than its minimum agents. */
function needOf(found: QueueRequirement, cell: number): number {
  const { scheduled, minimum } = found.cells[cell];
  return Math.max(scheduled, minimum);
}

function minimumRow({ queue, found }: Member): SubsetRow {
  return { queues: [queue.code], required: Int32Array.from(found.cells, ({ minimum }) => minimum) };
}

/** One line for all; never more than the separate sum (a strict target for everybody can cost more than it saves: then the queues stay apart). */
function pooledRow(members: readonly Member[], stepMinutes: number): SubsetRow {
  const separate = separateRow(members);
  const required = separate.required.map((apart, i) => {
    const parts = members.map(({ queue, found }) => ({ queue, cell: found.cells[i] }));
    const load = parts.reduce((sum, { cell }) => sum + cell.offeredErlangs, 0);
    if (!(load <= LARGEST_LOAD_ERLANGS)) return apart;
    return Math.min(apart, requiredAgents(staffPool(parts, stepMinutes), sumOf(members, ({ found }) => found.cells[i].minimum)));
  });
  return { queues: separate.queues, required };
}

function sumOf(members: readonly Member[], value: (member: Member) => number): number {
  return members.reduce((sum, member) => sum + value(member), 0);
}
