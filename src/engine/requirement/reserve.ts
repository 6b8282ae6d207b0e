/** Work that waits without a caller on the line: it starts only while more than `reserveAgents` are free. */
export interface ReserveInput {
  readonly agents: number;
  readonly reserveAgents: number;
  /** Live contacts per second, and contacts per second that one agent finishes (live and deferred alike). */
  readonly arrivalsPerSecond: number;
  readonly finishedPerSecond: number;
  /** Deferred contacts per second that come at all times; Infinity: there is always one waiting. */
  readonly deferredPerSecond: number;
  /** Deferred contacts per second that come only while everybody is busy (call-backs). */
  readonly callBacksPerSecondWhileBusy: number;
  /** P(nobody waits | all busy) of the line. */
  readonly noneWaiting: number;
}

export interface Reserve {
  readonly free: number;
  readonly busy: number;
  /** Agents at work on live or deferred contacts, mean. */
  readonly working: number;
  /** Deferred contacts finished per second. */
  readonly absorbedPerSecond: number;
  /** Do the agents keep up with the deferred work? Where they do not it is always waiting, and the figures are those of work without end. */
  readonly keepsUp: boolean;
}

/**
 * Live queue with deferred work above a threshold, in closed form and exact where both kinds take the same exponential handle time. With n agents, r kept
 * free, m = n − r: whenever deferred work waits, at least m agents are at work, so each state x > m is left downwards only by a departure, and balance across
 * the cut between x and x + 1 gives P(x + 1)/P(x) for all x >= m whatever waits. Across the lower cuts no deferred work waits. The two are joined by the
 * balance of the deferred work itself, what comes while at least m are at work = m·µ·P(m at work, work waits):
 *
 *   P(m, none waits) = P(m) − (deferred · P(x >= m) + callBacks · P(all busy)) / (m·µ), and below m Erlang's recursion with live + deferred load.
 *
 * Endless deferred work is the limit in which that difference is 0: x never falls below m. (Threshold policies: Bhulai & Koole 2003; Gans & Zhou 2003; the
 * derivation is ours.) O(n).
 */
export function reserve(input: ReserveInput): Reserve {
  const { agents, arrivalsPerSecond, finishedPerSecond, deferredPerSecond, callBacksPerSecondWhileBusy, noneWaiting } = input;
  const least = Math.max(0, agents - input.reserveAgents);
  const load = arrivalsPerSecond / finishedPerSecond;
  // Weights against P(all busy) = 1, downwards from n to m. The line may hold so many that P(nobody waits) fades to 0.
  const all = 1;
  let weight = noneWaiting;
  let middle = 0;
  let middleWorking = 0;
  for (let x = agents - 1; x >= least; x--) {
    weight *= (x + 1) / load;
    middle += weight;
    middleWorking += weight * x;
  }
  const upper = middle + all;
  const endless = deferredPerSecond === Infinity;
  const owed = (endless ? Infinity : deferredPerSecond * upper) + callBacksPerSecondWhileBusy * all;
  const most = least * finishedPerSecond * weight;
  const keepsUp = !endless && owed <= most * (1 + 1e-12);
  const idleAtLeast = keepsUp && least > 0 ? Math.max(0, weight - owed / (least * finishedPerSecond)) : 0;
  let below = 0;
  let belowWorking = 0;
  const lowerLoad = (arrivalsPerSecond + (endless ? 0 : deferredPerSecond)) / finishedPerSecond;
  let step = idleAtLeast;
  for (let x = least - 1; x >= 0 && step > 0; x--) {
    step *= (x + 1) / lowerLoad;
    below += step;
    belowWorking += step * x;
  }
  // No agent may take deferred work: it is never begun, and the system below is Erlang's own.
  const total = below + upper;
  const absorbed = least === 0 ? 0 : keepsUp ? (deferredPerSecond * total + callBacksPerSecondWhileBusy * all) / total : most / total;
  return {
    free: (below + middle) / total, busy: all / total, working: (belowWorking + middleWorking + agents * all) / total,
    absorbedPerSecond: absorbed, keepsUp: keepsUp && (least > 0 || owed === 0),
  };
}
