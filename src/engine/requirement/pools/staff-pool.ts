import type { Queue } from '../../model/queue.js';
import type { RequirementCell } from '../../model/requirement.js';
import { staffedAs } from '../deferred/as-live.js';
import { staff } from '../staff.js';

/** A queue of a pool in one interval. */
export interface PoolPart {
  readonly queue: Queue;
  readonly cell: RequirementCell;
}

/**
 * Scheduled agents, unrounded, when the live queues of a pool that share a model are one line: loads and contacts add up, the handle time is their mean by contacts, and
 * the strictest target holds for all. Queues of other models (deferred, fixed, alone in theirs) and of closed intervals keep what they schedule.
 * Shrinkage: scheduled ÷ agents of the parts, weighted by their agents.
 */
export function staffPool(parts: readonly PoolPart[], stepMinutes: number): number {
  const lines = parts.filter(({ queue, cell }) => cell.binding !== 'closed' && cell.offeredErlangs > 0 && staffedAs(queue.staffing, stepMinutes).kind === 'erlang-c');
  const apart = parts.filter((part) => !lines.includes(part)).reduce((sum, { cell }) => sum + cell.scheduled, 0);
  if (lines.length < 2) return apart + lines.reduce((sum, { cell }) => sum + cell.scheduled, 0);
  const load = lines.reduce((sum, { cell }) => sum + cell.offeredErlangs, 0);
  const contacts = lines.reduce((sum, { cell }) => sum + cell.volume, 0);
  const { agents } = staff(strictest(lines, stepMinutes), load, (load * stepMinutes * 60) / contacts);
  const [scheduled, before] = [lines.reduce((sum, { cell }) => sum + cell.scheduled, 0), lines.reduce((sum, { cell }) => sum + cell.agents, 0)];
  return apart + (before === 0 ? agents : (agents * scheduled) / before);
}

/** Largest share, shortest time, smallest occupancy and mean wait of the lines. */
function strictest(lines: readonly PoolPart[], stepMinutes: number): Extract<Queue['staffing'], { kind: 'erlang-c' }> {
  const models = lines.map(({ queue }) => staffedAs(queue.staffing, stepMinutes) as Extract<Queue['staffing'], { kind: 'erlang-c' }>);
  const asa = models.flatMap(({ maxAsaSeconds }) => maxAsaSeconds ?? []);
  return {
    kind: 'erlang-c', serviceLevel: Math.max(...models.map((m) => m.serviceLevel)), answerWithinSeconds: Math.min(...models.map((m) => m.answerWithinSeconds)),
    maxOccupancy: Math.min(...models.map((m) => m.maxOccupancy)), maxAsaSeconds: asa.length === 0 ? null : Math.min(...asa),
  };
}
