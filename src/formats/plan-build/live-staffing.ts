import type { LiveTargets, QueueingStaffing } from '../../engine/model/live-staffing.js';
import type { LiveStaffingInput, LiveTargetsInput } from '../plan/live-staffing.js';

/** A live model as the engine takes it, every default filled in. */
export function liveStaffingOf(input: LiveStaffingInput): QueueingStaffing {
  const targets = targetsOf(input);
  const patienceSeconds = input.patienceSeconds ?? null;
  switch (input.model) {
    case 'erlang-a': return { kind: 'erlang-a', ...targets, patienceSeconds: input.patienceSeconds, retryShare: input.retryShare };
    case 'finite-queue': return { kind: 'finite-queue', ...targets, waitingPlaces: input.waitingPlaces, patienceSeconds, retryShare: input.retryShare };
    case 'call-back': return { kind: 'call-back', ...targets, takenShare: input.takenShare, reserveAgents: input.reserveAgents, patienceSeconds };
    case 'blending': return { kind: 'blending', ...targets, reserveAgents: input.reserveAgents, deferredPerHour: input.deferredPerHour ?? null, patienceSeconds };
    case 'chat': {
      const handleTimeFactors = input.handleTimeFactors ?? Array.from({ length: input.concurrency }, () => 1);
      return { kind: 'chat', ...targets, concurrency: input.concurrency, handleTimeFactors, patienceSeconds, retryShare: input.retryShare };
    }
  }
}

function targetsOf(input: LiveTargetsInput): LiveTargets {
  const { answerWithinSeconds, serviceLevelDefinition, shortAbandonSeconds, asaDefinition, maxOccupancy } = input;
  return {
    serviceLevel: input.serviceLevel ?? null, answerWithinSeconds, serviceLevelDefinition, shortAbandonSeconds, maxAsaSeconds: input.maxAsaSeconds ?? null, asaDefinition,
    maxAbandonment: input.maxAbandonment ?? null, maxOccupancy,
  };
}
