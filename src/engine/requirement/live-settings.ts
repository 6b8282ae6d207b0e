import type { QueueingStaffing } from '../model/live-staffing.js';
import { ERLANG_C, type LiveModel } from './live-model.js';

/** The queueing model behind a staffing model of a plan, without its targets. */
export function liveModelOf(staffing: QueueingStaffing): LiveModel {
  const patienceSeconds = staffing.patienceSeconds ?? Infinity;
  switch (staffing.kind) {
    case 'erlang-a': return { ...ERLANG_C, patienceSeconds, retryShare: staffing.retryShare };
    case 'finite-queue': return { ...ERLANG_C, patienceSeconds, waitingPlaces: staffing.waitingPlaces, retryShare: staffing.retryShare };
    case 'call-back': return { ...ERLANG_C, patienceSeconds, callBackTaken: staffing.takenShare, deferred: { reserveAgents: staffing.reserveAgents, contactsPerHour: 0 } };
    case 'blending': {
      const { reserveAgents, deferredPerHour } = staffing;
      return { ...ERLANG_C, patienceSeconds, deferred: { reserveAgents, contactsPerHour: deferredPerHour ?? Infinity } };
    }
    case 'chat': {
      const { concurrency, handleTimeFactors, retryShare } = staffing;
      return { ...ERLANG_C, patienceSeconds, retryShare, chat: { concurrency, handleTimeFactors } };
    }
    default: return staffing satisfies never;
  }
}
