import type { Repeats } from '../../engine/model/agent-demand.js';
import type { ExpectedVolume, Queue, StaffingModel, Stream } from '../../engine/model/queue.js';
import { staffingOfLevel } from '../../engine/model/service-levels.js';
import type { RepeatsInput } from '../plan/agent-demand.js';
import type { OpeningInput } from '../plan/opening.js';
import type { QueueInput, StreamInput } from '../plan/queue.js';
import { deferredOf } from './deferred.js';
import { liveStaffingOf } from './live-staffing.js';
import { weeklyWindowOf } from './people.js';

export function queueOf(input: QueueInput): Queue {
  return {
    code: input.code,
    name: input.name ?? input.code,
    channel: input.channel,
    staffing: staffingOf(input.staffing, input.channel),
    loadBasis: input.loadBasis,
    targetsOver: input.targetsOver,
    deflection: input.deflection.map(({ by, resolvedShare, returnShare, returnAfterMinutes, handleTimeFactor }) =>
      ({ by, resolvedShare, returnShare, returnAfterMinutes, handleTimeFactor })),
    channelShift: input.channelShift.map(({ to, share, contactsPerContact, ahtSeconds }) => ({ to, share, contactsPerContact, ahtSeconds: ahtSeconds ?? null })),
    repeats: input.repeats ? repeatsOf(input.repeats) : null,
    shrinkage: input.shrinkage.map(({ cause, kind, share, hours }) => ({ cause, kind, share, hours: hours ? openingOf(hours) : null })),
    streams: input.streams.map(streamOf),
    rosterShrinkage: input.rosterShrinkage,
    planningShrinkage: input.planningShrinkage,
    minimumAgents: input.minimumAgents,
    sites: input.sites ? [...input.sites] : null,
    opening: input.opening ? openingOf(input.opening) : null,
  };
}

function openingOf({ zone, windows }: OpeningInput): NonNullable<Queue['opening']> {
  return { zone, windows: windows.map(weeklyWindowOf) };
}

function repeatsOf({ firstContactResolution, historyFirstContactResolution, repeatShare, afterMinutes }: RepeatsInput): Repeats {
  return { firstContactResolution, historyFirstContactResolution, repeatShare, afterMinutes };
}

/** The staffing model as the engine takes it, every default filled in; a preset by the channel of its queue. */
export function staffingOf(input: QueueInput['staffing'], channel: QueueInput['channel'] = 'other'): StaffingModel {
  switch (input.model) {
    case 'erlang-c':
      return { kind: 'erlang-c', serviceLevel: input.serviceLevel, answerWithinSeconds: input.answerWithinSeconds, maxOccupancy: input.maxOccupancy,
        maxAsaSeconds: input.maxAsaSeconds ?? null };
    case 'erlang-b': return { kind: 'erlang-b', maxBlocking: input.maxBlocking, maxOccupancy: input.maxOccupancy };
    case 'deferred': return deferredOf(input);
    // A channel without figures is refused by plan-check; nobody is required until then.
    case 'preset': return staffingOfLevel(channel, input.level) ?? { kind: 'fixed', agents: 0 };
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
    code: input.code, zone: input.zone, history: input.history ?? null, historyQueue: input.historyQueue ?? null,
    share: input.share, ahtSeconds: input.ahtSeconds, calendars: [...input.calendars], ...(input.expected ? { expected: expectedOf(input.expected) } : {}),
  };
}

function expectedOf({ weeklyContacts, shapeOf, hours, error }: NonNullable<StreamInput['expected']>): ExpectedVolume {
  return {
    weeklyContacts, shapeOf: shapeOf ? { history: shapeOf.history, historyQueue: shapeOf.historyQueue ?? null } : null, hours: hours ? [...hours] : null, error,
  };
}
