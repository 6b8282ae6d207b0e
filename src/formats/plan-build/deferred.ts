import type { DeferredStaffing } from '../../engine/model/deferred.js';
import type { DeferredInput } from '../plan/deferred.js';

export function deferredOf(input: DeferredInput): DeferredStaffing {
  return {
    kind: 'deferred', deadlineSeconds: input.deadlineSeconds, deadlineHours: input.deadlineHours, spread: input.spread, afterClosing: input.afterClosing,
    travelSeconds: input.travelSeconds, maxOccupancy: input.maxOccupancy, maxAgents: input.maxAgents ?? null, serviceLevel: input.serviceLevel,
    openingBacklog: input.openingBacklog.map(({ contacts, dueInSeconds, ahtSeconds }) => ({ contacts, dueInSeconds, ahtSeconds: ahtSeconds ?? null })),
  };
}
