import type { Findings } from '../findings.js';
import type { DeferredInput } from '../plan/deferred.js';
import type { QueueInput } from '../plan/queue.js';

/** What a deadline must allow. `demandInterval` null: the queue belongs to no plan yet, and whether it is live is not known. */
export function checkDeferred(queue: QueueInput, staffing: DeferredInput, path: string, demandInterval: number | null, findings: Findings): void {
  const { deadlineSeconds, travelSeconds, openingBacklog } = staffing;
  openingBacklog.forEach(({ dueInSeconds }, i) => {
    if (dueInSeconds <= deadlineSeconds) return;
    findings.add('out-of-range', `${path}.staffing.openingBacklog[${i}].dueInSeconds`, dueInSeconds, `Who waits already has at most the deadline left, ${deadlineSeconds} seconds.`, 'Lower it, or give a longer deadlineSeconds.');
  });
  if (demandInterval === null) return;
  if (deadlineSeconds < 2 * demandInterval * 60) return checkLive(staffing, path, demandInterval, findings);
  const longest = queue.streams.reduce((most, { ahtSeconds }) => Math.max(most, ahtSeconds), 0) + travelSeconds;
  if (queue.streams.length > 0 && longest > deadlineSeconds) {
    findings.add('out-of-range', `${path}.staffing.deadlineSeconds`, deadlineSeconds, `A deadline is at least the handle time with travel, here ${longest} seconds: no contact could be done in time.`,
      'Give a longer deadline, or correct ahtSeconds and travelSeconds.');
  }
}

/** A live queue answers at once or soon: it has no backlog to plan and no cap that would leave contacts for later. */
function checkLive({ deadlineSeconds, openingBacklog, maxAgents }: DeferredInput, path: string, demandInterval: number, findings: Findings): void {
  const rule = `A deadline of ${deadlineSeconds} seconds is below two demand intervals of ${demandInterval} minutes, so the queue is staffed as a live one`;
  const hint = `Leave it out, or give a deadlineSeconds of ${2 * demandInterval * 60} or more.`;
  if (openingBacklog.length > 0) findings.add('out-of-range', `${path}.staffing.openingBacklog`, openingBacklog.length, `${rule}, which plans no backlog.`, hint);
  if (maxAgents !== undefined && maxAgents !== null) findings.add('out-of-range', `${path}.staffing.maxAgents`, maxAgents, `${rule}, which has no largest number of agents.`, hint);
}
