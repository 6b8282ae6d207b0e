import type { SpreadRule } from '../../model/deferred.js';
import type { Envelopes } from './batch.js';
import { tautString } from './taut-string.js';

export interface Profile {
  /** Whole agents per open interval. */
  readonly agents: Float64Array;
  /** The same before whole agents: information only. */
  readonly fractional: Float64Array;
}

export interface Capacity {
  /** Work that one agent does in an interval, agent-intervals: the share of his time that he may be busy. */
  readonly perAgent: number;
  readonly maxAgents: number | null;
}

/**
 * Least whole agents per open interval so that all due work is done by its point, earliest deadline first.
 * `as-late-as-allowed`: at every point the fewest agent-intervals that any profile needs up to it, so the least sum too. `level`: the smallest peak that
 * any profile of whole agents has; inside a stretch of even need the larger number stands first, in one block.
 * With `maxAgents` work is begun earlier where that saves a deadline; where nothing does, all of them work until the arrears are done. O(open).
 */
export function leastProfile({ due, available }: Envelopes, rule: SpreadRule, { perAgent, maxAgents }: Capacity): Profile {
  const open = due.length - 1;
  const wanted = maxAgents === null ? due : begunEarlier(due, available, maxAgents * perAgent);
  const line = rule === 'level' ? tautString(wanted, available) : wanted;
  const agents = new Float64Array(open);
  const fractional = new Float64Array(open);
  const guard = roundingOf(available[open]);
  const most = maxAgents ?? Infinity;
  const whole = (work: number): number => Math.max(0, Math.ceil(work / perAgent - guard));
  let served = 0;
  let stretchEnd = 0;
  for (let o = 0; o < open; o++) {
    const slope = (line[o + 1] - line[o]) / perAgent;
    fractional[o] = Math.min(most, Math.max(0, slope));
    let n = whole(line[o + 1] - served);
    if (rule === 'level') {
      if (o >= stretchEnd) stretchEnd = endOfStretch(line, o, guard * perAgent);
      const low = Math.floor(slope + guard);
      const high = Math.ceil(slope - guard);
      const remaining = whole(line[stretchEnd] - served);
      const fits = served + high * perAgent <= available[o + 1] + guard;
      const preferred = remaining > low * (stretchEnd - o) && fits ? high : Math.min(low, remaining);
      n = Math.max(n, preferred);
    }
    agents[o] = Math.min(most, n);
    served = Math.min(served + agents[o] * perAgent, available[o + 1]);
  }
  return { agents, fractional };
}

/** What must be done by each point so that `most` work an interval is enough from there on; never more than is available. */
function begunEarlier(due: Float64Array, available: Float64Array, most: number): Float64Array {
  const wanted = Float64Array.from(due);
  for (let p = due.length - 2; p >= 0; p--) wanted[p] = Math.min(available[p], Math.max(wanted[p], wanted[p + 1] - most));
  for (let p = 1; p < due.length; p++) wanted[p] = Math.max(wanted[p], wanted[p - 1]);
  return wanted;
}

/** Point at which the slope that begins at `from` ends. */
function endOfStretch(line: Float64Array, from: number, tolerance: number): number {
  const slope = line[from + 1] - line[from];
  let end = from + 1;
  while (end + 1 < line.length && Math.abs(line[end + 1] - line[end] - slope) <= tolerance) end++;
  return end;
}

/** Sums of a year carry rounding in proportion to their size; it must not cost an agent. */
export function roundingOf(total: number): number {
  return 1e-9 + total * 1e-12;
}
