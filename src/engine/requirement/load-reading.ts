import type { LoadBasis } from '../model/load-basis.js';
import type { Queue } from '../model/queue.js';
import type { StaffedBy } from '../model/requirement.js';
import type { LiveStaffing } from './deferred/as-live.js';
import { chooseLoadBasis, loadsByBasis } from './time-varying.js';

/** How the changing rate of a queue is read, and its loads by every way of reading it. */
export interface LoadReading {
  readonly basis: LoadBasis;
  readonly reason: string;
  readonly loads: Readonly<Record<LoadBasis, Float64Array>>;
}

/** Erlangs of one interval. */
export interface CellLoads {
  /** Volume × AHT ÷ interval. */
  readonly offered: number;
  readonly design: number;
  readonly modified: number;
  readonly lagMax: number;
}

/** Contacts outside opening hours are not taken, so they load nobody. */
export function readLoad(queue: Pick<Queue, 'loadBasis'>, open: readonly boolean[], volumes: Float64Array, ahtSeconds: Float64Array, intervalSeconds: number): LoadReading {
  const demand = { ratePerSecond: volumes.map((volume, i) => (open[i] ? volume / intervalSeconds : 0)), ahtSeconds, intervalSeconds };
  const { basis, reason } = chooseLoadBasis(queue.loadBasis, demand);
  const loads = loadsByBasis(demand);
  // The stationary load is the offered load to the last digit, whichever way its factors are multiplied.
  return { basis, reason, loads: { ...loads, stationary: volumes.map((volume, i) => (open[i] && volume > 0 ? (volume * ahtSeconds[i]) / intervalSeconds : 0)) } };
}

/** Names of what stands behind a queue's figures. Erlang B and C know no abandonment: both definitions of each figure say the same, and the first is named. */
export function staffedBy(code: string, staffing: LiveStaffing, { basis, reason }: LoadReading): StaffedBy {
  const fixed = staffing.kind === 'fixed';
  return {
    queue: code, model: staffing.kind, loadBasis: fixed ? null : basis, loadBasisReason: fixed ? null : reason,
    serviceLevelDefinition: fixed ? null : 'serviceLevelDefinition' in staffing ? staffing.serviceLevelDefinition : 'offered',
    asaDefinition: fixed ? null : 'asaDefinition' in staffing ? staffing.asaDefinition : 'offered',
  };
}
