import { type ChatSlots, chatStates } from './chat.js';
import { carries } from './domain.js';
import { erlangFreeWeight, erlangFreeWeights, sharesOf } from './free-agents.js';
import { type LiveQueue, abandonedShare, turnedAwayShare } from './live-queue.js';
import { boundedLine } from './queueing/bounded-line.js';
import { impatientLine } from './queueing/impatient-line.js';
import { patientLine } from './queueing/patient-line.js';
import type { LineInput, WaitingLine } from './queueing/waiting-line.js';
import { reserve } from './reserve.js';
import { attemptsPerSecond } from './retrials.js';

/** How a live queue works, apart from its targets. The named models of a plan are settings of it. */
export interface LiveModel {
  /** Mean patience, exponential; Infinity: nobody gives up. */
  readonly patienceSeconds: number;
  /** Places to wait; Infinity: no limit. */
  readonly waitingPlaces: number;
  /** Of contacts that give up or are turned away, the share that tries again. */
  readonly retryShare: number;
  /** Of contacts that find everybody busy, the share that takes a call-back. */
  readonly callBackTaken: number;
  /** Deferred work beside the live queue; null: none. Call-backs alone: `contactsPerHour` 0. */
  readonly deferred: { readonly reserveAgents: number; readonly contactsPerHour: number } | null;
  readonly chat: ChatSlots | null;
}

export const ERLANG_C: LiveModel = { patienceSeconds: Infinity, waitingPlaces: Infinity, retryShare: 0, callBackTaken: 0, deferred: null, chat: null };

/** One load under one model, asked for several numbers of agents: null where they do not carry it (the line would grow without limit). */
export type LiveDesk = (agents: number) => LiveQueue | null;

/**
 * The live queue of a model at a load: contacts per second > 0, AHT in seconds > 0, agents >= 1 (RangeError for a whole number below 1).
 * O(agents) per call, less for further calls with more agents; chat O(agents · concurrency); retrials some ten times that.
 */
export function liveDesk(model: LiveModel, contactsPerSecond: number, ahtSeconds: number): LiveDesk {
  const known = erlangFreeWeights(contactsPerSecond * ahtSeconds);
  const at = (agents: number, attempts: number): LiveQueue | null => {
    if (!Number.isInteger(agents) || agents < 1) throw new RangeError(`agents is ${agents}; it must be a whole number, 1 or more`);
    const load: DeskLoad = { agents, offeredErlangs: contactsPerSecond * ahtSeconds, attempts, ahtSeconds };
    if (model.chat !== null) return chatQueue(model, model.chat, load);
    const line = lineOf(model, attempts * (1 - model.callBackTaken), agents / ahtSeconds, agents);
    if (line === null) return null;
    if (model.deferred !== null) return sharedQueue(model, model.deferred, load, line);
    const weight = attempts === contactsPerSecond ? known(agents) : erlangFreeWeight(agents, attempts * ahtSeconds);
    const { free, busy } = sharesOf(weight, line.noneWaiting);
    const occupancy = Math.min(1, (attempts * ahtSeconds * free) / agents + busy * (1 - line.noneWaiting));
    return queueOf(model, load, line, free, busy, occupancy, occupancy, null, null, true);
  };
  if (model.retryShare === 0) return (agents) => at(agents, contactsPerSecond);
  return (agents) => at(agents, attemptsPerSecond(contactsPerSecond, model.retryShare, (attempts) => lossOf(at(agents, attempts))));
}

interface DeskLoad {
  readonly agents: number;
  readonly offeredErlangs: number;
  /** Per second. */
  readonly attempts: number;
  readonly ahtSeconds: number;
}

function chatQueue(model: LiveModel, slots: ChatSlots, load: DeskLoad): LiveQueue | null {
  const { agents, attempts } = load;
  const states = chatStates(agents, attempts, load.ahtSeconds, slots);
  const line = lineOf(model, attempts, states.servedPerSecond, agents);
  if (line === null) return null;
  // Against P(all slots in use) = unit: the line may hold so many that P(nobody waits) fades to 0.
  const total = states.weight * line.noneWaiting + states.unit;
  const busy = states.unit / total;
  const occupancy = Math.min(1, (states.working * line.noneWaiting) / total / agents + busy);
  const slotOccupancy = Math.min(1, (states.slots * line.noneWaiting) / total / (agents * slots.concurrency) + busy);
  return queueOf(model, load, line, (states.weight * line.noneWaiting) / total, busy, occupancy, occupancy, slotOccupancy, null, true);
}

function sharedQueue(model: LiveModel, { reserveAgents, contactsPerHour }: NonNullable<LiveModel['deferred']>, load: DeskLoad, line: WaitingLine): LiveQueue {
  const { free, busy, working, absorbedPerSecond, keepsUp } = reserve({
    agents: load.agents, reserveAgents, arrivalsPerSecond: load.attempts, finishedPerSecond: 1 / load.ahtSeconds, deferredPerSecond: contactsPerHour / 3600,
    callBacksPerSecondWhileBusy: load.attempts * model.callBackTaken, noneWaiting: line.noneWaiting,
  });
  const occupancy = Math.min(1, working / load.agents);
  const endless = contactsPerHour === Infinity;
  const limited = endless ? Math.max(0, (working - absorbedPerSecond * load.ahtSeconds) / load.agents) : occupancy;
  return queueOf(model, load, line, free, busy, occupancy, limited, null, absorbedPerSecond, endless || keepsUp);
}

/** Written out, field by field: a year of intervals makes millions of these, and spreading objects costs many times the arithmetic. */
function queueOf(
  model: LiveModel, { agents, offeredErlangs, attempts }: DeskLoad, line: WaitingLine, freeShare: number, busyShare: number, occupancy: number,
  limitedOccupancy: number, slotOccupancy: number | null, absorbedPerSecond: number | null, keepsUp: boolean,
): LiveQueue {
  return {
    agents, offeredErlangs, attemptsPerSecond: attempts, patienceSeconds: model.patienceSeconds, callBackTaken: model.callBackTaken, freeShare, busyShare, line,
    occupancy, limitedOccupancy, slotOccupancy, absorbedPerSecond, keepsUp,
  };
}

/** null where the line grows without limit. */
function lineOf(model: LiveModel, joinsPerSecond: number, servedPerSecond: number, agents: number): WaitingLine | null {
  const input: LineInput = { joinsPerSecond, servedPerSecond, patienceSeconds: model.patienceSeconds, places: model.waitingPlaces };
  if (Number.isFinite(model.waitingPlaces)) return boundedLine(input);
  if (Number.isFinite(model.patienceSeconds)) return impatientLine(input);
  return carries(agents, (joinsPerSecond / servedPerSecond) * agents) ? patientLine(input) : null;
}

function lossOf(queue: LiveQueue | null): number {
  return queue === null ? 0 : abandonedShare(queue) + turnedAwayShare(queue);
}
