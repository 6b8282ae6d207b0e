import type { Queue, StaffingModel, Stream } from '../../engine/model/plan.js';
import type { QueueInput, StreamInput } from '../plan/queue.js';
import { deferredOf } from './deferred.js';
import { liveStaffingOf } from './live-staffing.js';
import { weeklyWindowOf } from './people.js';

export function queueOf(input: QueueInput): Queue {
  return {
    code: input.code,
    name: input.name ?? input.code,
    channel: input.channel,
    staffing: staffingOf(input.staffing),
    loadBasis: input.loadBasis,
    streams: input.streams.map(streamOf),
    rosterShrinkage: input.rosterShrinkage,
    planningShrinkage: input.planningShrinkage,
    minimumAgents: input.minimumAgents,
    sites: input.sites ? [...input.sites] : null,
    opening: input.opening ? { zone: input.opening.zone, windows: input.opening.windows.map(weeklyWindowOf) } : null,
  };
}

function staffingOf(input: QueueInput['staffing']): StaffingModel {
  switch (input.model) {
    case 'erlang-c':
      return { kind: 'erlang-c', serviceLevel: input.serviceLevel, answerWithinSeconds: input.answerWithinSeconds, maxOccupancy: input.maxOccupancy };
    case 'erlang-b': return { kind: 'erlang-b', maxBlocking: input.maxBlocking, maxOccupancy: input.maxOccupancy };
    case 'deferred': return deferredOf(input);
    case 'erlang-a':
    case 'finite-queue':
    case 'call-back':
    case 'blending':
    case 'chat': return liveStaffingOf(input);
    case 'fixed': return { kind: 'fixed', agents: input.agents };
  }
}

function streamOf(input: StreamInput): Stream {
  return {
    code: input.code, zone: input.zone, history: input.history, historyQueue: input.historyQueue ?? null,
    share: input.share, ahtSeconds: input.ahtSeconds, calendars: [...input.calendars],
  };
}
