import type { Queue } from '../model/queue.js';
import { type LiveStaffing, staffedAs } from './deferred/as-live.js';

/** What the figures and targets of a queue's requirement mean, in a sentence that stands beside them in files (docs/models/staffing.md, docs/models/deferred-work.md). */
export function definitionOf(queue: Queue, intervalMinutes: number): string {
  const staffing = staffedAs(queue.staffing, intervalMinutes);
  if (staffing.kind !== 'deferred') return `${liveDefinition(staffing)}${heldOver(queue, staffing)}`;
  const hours = staffing.deadlineHours === 'clock' ? 'clock hours' : 'opening hours';
  return `every contact answered within ${staffing.deadlineSeconds} s of ${hours}, earliest deadline first, spread ${staffing.spread}`;
}

function liveDefinition(staffing: LiveStaffing): string {
  switch (staffing.kind) {
    case 'erlang-c': return `service level = served within ${staffing.answerWithinSeconds} s / offered; ASA = mean wait of all offered`;
    case 'erlang-b': return 'service level = not lost / offered; nobody waits';
    case 'fixed': return 'agents as the plan states them';
    default: {
      const out = { offered: 'offered', served: 'served', 'short-abandons-out': `(offered less those who gave up within ${staffing.shortAbandonSeconds} s)` };
      const wait = { offered: 'mean wait of all offered', answered: 'mean wait of those answered' };
      return `service level = served within ${staffing.answerWithinSeconds} s / ${out[staffing.serviceLevelDefinition]}; ASA = ${wait[staffing.asaDefinition]}`;
    }
  }
}

function heldOver({ targetsOver, opening }: Queue, staffing: LiveStaffing): string {
  if (staffing.kind === 'fixed') return '';
  if ((targetsOver ?? 'interval') === 'interval') return '; targets hold in each interval';
  return `; targets hold over each ${targetsOver} of ${opening?.zone ?? 'UTC'}, weighted by contacts`;
}
