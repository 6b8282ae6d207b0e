import { averageSpeedOfAnswerFromBlocking, meanQueueFromBlocking } from './asa.js';
import { assertLoad, carries, leastThatCarries } from './domain.js';
import { nextBlocking } from './erlang-b.js';
import { waitFromBlocking } from './erlang-c.js';
import { delayOccupancy } from './occupancy.js';
import { lateFromBlocking, serviceLevelFromBlocking } from './service-level.js';
import { type Figures, NOBODY, NO_MORE_FIGURES, type Staffed, interpolateAgents } from './staffed.js';
import { atMost, lateEnoughRarely } from './target.js';

export interface DelayTargets {
  /** In (0, 1): served within `answerWithinSeconds` ÷ offered. 1 is out of reach of any number of agents. */
  readonly serviceLevel: number;
  /** T >= 0. */
  readonly answerWithinSeconds: number;
  /** In (0, 1]; 1 = no cap beyond stability. */
  readonly maxOccupancy: number;
  /** Mean wait of all offered at most; nobody abandons, so the mean of those answered is the same. */
  readonly maxAsaSeconds?: number | null;
}

/**
 * Least whole n with n above the load, service level >= target, occupancy A/n <= cap and ASA <= its limit. Every n from `floor(A) + 1` is looked at (A = 10.6, answer
 * within 60 min: 11), and one recursion B(1), B(2), ... runs from start to end. O(n) time; RangeError for a load that is negative or not finite.
 * `agentsFractional`: service level interpolated between n − 1 and n, but at least load ÷ occupancy cap.
 */
export function leastAgentsErlangC(offeredErlangs: number, ahtSeconds: number, targets: DelayTargets): Staffed {
  assertLoad(offeredErlangs);
  if (offeredErlangs === 0) return NOBODY;
  const first = Math.max(leastThatCarries(offeredErlangs), Math.floor(offeredErlangs / targets.maxOccupancy));
  let before = 1;
  let blocking = nextBlocking(1, offeredErlangs, 1);
  let n = 1;
  while (n < first || !meetsDelayTargets(n, offeredErlangs, blocking, ahtSeconds, targets)) {
    before = blocking;
    blocking = nextBlocking(++n, offeredErlangs, blocking);
  }
  const binding = bindingOf(n, offeredErlangs, before, ahtSeconds, targets);
  return {
    agents: n,
    agentsFractional: binding === 'asa' ? n : fractional(n, offeredErlangs, before, blocking, ahtSeconds, targets),
    binding,
    figures: figuresErlangC(n, offeredErlangs, blocking, ahtSeconds, targets.answerWithinSeconds),
  };
}

/** Are all targets met at n? B(n, A) is given. */
export function meetsDelayTargets(n: number, offeredErlangs: number, blocking: number, ahtSeconds: number, targets: DelayTargets): boolean {
  return carries(n, offeredErlangs) && atMost(offeredErlangs / n, targets.maxOccupancy)
    && lateEnoughRarely(lateFromBlocking(n, offeredErlangs, blocking, ahtSeconds, targets.answerWithinSeconds), targets.serviceLevel)
    && soonEnough(n, offeredErlangs, blocking, ahtSeconds, targets);
}

function soonEnough(n: number, load: number, blocking: number, ahtSeconds: number, { maxAsaSeconds = null }: DelayTargets): boolean {
  return maxAsaSeconds === null || atMost(averageSpeedOfAnswerFromBlocking(n, load, blocking, ahtSeconds), maxAsaSeconds);
}

/** All figures at a given n, from B(n, A); n above the load or not. */
export function figuresErlangC(n: number, offeredErlangs: number, blocking: number, ahtSeconds: number, answerWithinSeconds: number): Figures {
  return {
    agents: n,
    serviceLevel: serviceLevelFromBlocking(n, offeredErlangs, blocking, ahtSeconds, answerWithinSeconds),
    asaSeconds: averageSpeedOfAnswerFromBlocking(n, offeredErlangs, blocking, ahtSeconds),
    occupancy: delayOccupancy(n, offeredErlangs),
    probabilityOfWait: waitFromBlocking(n, offeredErlangs, blocking),
    probabilityOfBlocking: null,
    meanQueue: meanQueueFromBlocking(n, offeredErlangs, blocking),
    ...NO_MORE_FIGURES,
  };
}

function fractional(n: number, load: number, before: number, at: number, ahtSeconds: number, targets: DelayTargets): number {
  const level = (agents: number, blocking: number): number => serviceLevelFromBlocking(agents, load, blocking, ahtSeconds, targets.answerWithinSeconds);
  const byLevel = interpolateAgents(n, level(n - 1, before), level(n, at), targets.serviceLevel);
  return Math.min(n, Math.max(byLevel, load / targets.maxOccupancy));
}

function bindingOf(n: number, load: number, before: number, ahtSeconds: number, targets: DelayTargets): Staffed['binding'] {
  if (!carries(n - 1, load)) return 'stability';
  const late = lateFromBlocking(n - 1, load, before, ahtSeconds, targets.answerWithinSeconds);
  if (!lateEnoughRarely(late, targets.serviceLevel)) return 'service-level';
  return soonEnough(n - 1, load, before, ahtSeconds, targets) ? 'occupancy' : 'asa';
}
