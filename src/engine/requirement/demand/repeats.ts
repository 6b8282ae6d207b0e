import type { Repeats } from '../../model/agent-demand.js';
import type { Work } from './work.js';

/**
 * Changes the work in place to another share of repeats: with r = (1 − first-contact resolution) × repeat share, d intervals of delay and v the contacts that hold the
 * history's repeats, the contacts to come are `w(t) = v(t) + r·w(t − d) − r_history·v(t − d)`, at least 0; the first d intervals answer for contacts before the plan and
 * stay. In the long run w = v · (1 − r_history) ÷ (1 − r). Repeats take the handle time of their own hour. O(intervals).
 */
export function withRepeats(work: Work, repeats: Repeats | null, stepMinutes: number): { readonly repeats: number } {
  if (repeats === null) return { repeats: 0 };
  const now = (1 - repeats.firstContactResolution) * repeats.repeatShare;
  const then = (1 - repeats.historyFirstContactResolution) * repeats.repeatShare;
  const delay = Math.max(1, Math.round(repeats.afterMinutes / stepMinutes));
  const offered = Float64Array.from(work.volume);
  const before = work.contacts();
  const mean = work.meanAhtSeconds();
  const aht = offered.map((contacts, i) => (contacts > 0 ? work.ahtSeconds(i) : mean));
  const change = new Float64Array(offered.length);
  for (let t = delay; t < offered.length; t++) {
    const earlier = offered[t - delay] + change[t - delay];
    change[t] = Math.max(-offered[t], now * earlier - then * offered[t - delay]);
  }
  work.add(change, (cell) => aht[cell]);
  return { repeats: work.contacts() - before };
}
