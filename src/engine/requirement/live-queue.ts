import type { AsaDefinition, ServiceLevelDefinition } from '../model/live-staffing.js';
import type { WaitingLine } from './queueing/waiting-line.js';

/** A live queue served by so many agents, in the long run under constant load. Shares are of attempts (contacts, and again those that retry). */
export interface LiveQueue {
  readonly agents: number;
  /** Of the contacts as forecast, without retries. */
  readonly offeredErlangs: number;
  readonly attemptsPerSecond: number;
  readonly patienceSeconds: number;
  /** Finds somebody free. */
  readonly freeShare: number;
  /** Finds everybody busy. */
  readonly busyShare: number;
  /** Of those who find everybody busy, the share that takes a call-back. */
  readonly callBackTaken: number;
  readonly line: WaitingLine;
  /** Agents at work ÷ agents; with chat: holding at least one chat. */
  readonly occupancy: number;
  /** What an occupancy limit reads: endless deferred work, which stops when it must, is left out. */
  readonly limitedOccupancy: number;
  /** Chat: slots in use ÷ slots. */
  readonly slotOccupancy: number | null;
  /** Blending and call-back: deferred contacts finished, per second. */
  readonly absorbedPerSecond: number | null;
  /** Blending and call-back: is the deferred work done as it comes? */
  readonly keepsUp: boolean;
}

/** Share that takes a call-back: the live queue does not count it any more. */
export function callBackShare(queue: LiveQueue): number {
  return queue.busyShare * queue.callBackTaken;
}

/** Share that joins the line, or finds no place in it. */
function lineShare(queue: LiveQueue): number {
  return queue.busyShare * (1 - queue.callBackTaken);
}

export function servedShare(queue: LiveQueue): number {
  return queue.freeShare + lineShare(queue) * queue.line.served;
}

export function abandonedShare(queue: LiveQueue): number {
  return lineShare(queue) * queue.line.givesUp;
}

export function turnedAwayShare(queue: LiveQueue): number {
  return lineShare(queue) * queue.line.turnedAway;
}

/** Share that waits: finds everybody busy, and stays. */
export function waitShare(queue: LiveQueue): number {
  return lineShare(queue) * (1 - queue.line.turnedAway);
}

export function meanQueue(queue: LiveQueue): number {
  return queue.busyShare * queue.line.meanWaiting;
}

/** Share that gives up within `seconds`: all who would have to stay, less those served till then, less those who still hold on. */
export function abandonedWithin(queue: LiveQueue, seconds: number): number {
  if (queue.patienceSeconds === Infinity || seconds === 0) return 0;
  const { line } = queue;
  const holdOn = Math.exp(-seconds / queue.patienceSeconds) * (line.wouldWaitLonger(seconds) - line.turnedAway);
  return lineShare(queue) * Math.max(0, 1 - line.turnedAway - line.servedWithin(seconds) - holdOn);
}

/**
 * Service level, by name: served within T ÷ offered (every contact that gives up or is turned away counts as offered) · ÷ served · ÷ (offered − gave up within
 * `shortSeconds`). Contacts that take a call-back leave numerator and denominator. T >= 0. 0 ÷ 0 is 1: nobody was there to be served late.
 */
export function serviceLevelOf(queue: LiveQueue, definition: ServiceLevelDefinition, answerWithinSeconds: number, shortSeconds = 0): number {
  const inTime = queue.freeShare + lineShare(queue) * queue.line.servedWithin(answerWithinSeconds);
  switch (definition) {
    case 'offered': return share(inTime, 1 - callBackShare(queue));
    case 'served': return share(inTime, servedShare(queue));
    case 'short-abandons-out': return share(inTime, 1 - callBackShare(queue) - abandonedWithin(queue, shortSeconds));
    default: return definition satisfies never;
  }
}

/** Average speed of answer in seconds, by name: mean wait of all offered contacts, those included who gave up (their wait till then) · of those answered. */
export function asaOf(queue: LiveQueue, definition: AsaDefinition): number {
  switch (definition) {
    case 'offered': return queue.busyShare === 0 ? 0 : meanQueue(queue) / (queue.attemptsPerSecond * (1 - callBackShare(queue)));
    case 'answered': return queue.busyShare === 0 ? 0 : (lineShare(queue) * queue.line.waitOfServedSeconds()) / servedShare(queue);
    default: return definition satisfies never;
  }
}

function share(part: number, whole: number): number {
  return part >= whole ? 1 : part / whole;
}
