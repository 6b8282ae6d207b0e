import type { Drift } from '../model/accuracy.js';
import type { Foretold } from './foretold.js';

/** Rows that are looked at together: the newest of them decide. */
const WINDOW = 24;
/** Chance of a false alarm in one window, if the intervals hold their share and rows err independently; neighbours do not quite, hence the small figure. */
const RISK = 1e-4;
const QUIET = 'What is counted stays inside the band of the forecast.';

/**
 * Alarm when, in any 24 known rows in a row, more fall outside the 80 % interval on one side, or on both together, than a binomial law with 10 % (20 %)
 * would give once in ten thousand windows: twelve above, say, where two or three are usual. Rows of a closed desk (interval 0-0) are not looked at.
 */
export function driftOf({ grid, intervals }: Foretold, counts: Float64Array): Drift {
  const band = intervals.find(({ level }) => level === 0.8);
  const open = Array.from(counts.keys()).filter((cell) => band !== undefined && !Number.isNaN(counts[cell]) && band.hi[cell] > 0);
  if (band === undefined || open.length < WINDOW) return { alarm: false, direction: 'none', sinceMs: null,
    sentence: `Fewer than ${WINDOW} rows are known: too early to tell.` };
  const oneSide = limitOf(0.1);
  const bothSides = limitOf(0.2);
  for (let last = WINDOW; last <= open.length; last++) {
    const window = open.slice(last - WINDOW, last);
    const above = window.filter((cell) => counts[cell] > band.hi[cell]).length;
    const below = window.filter((cell) => counts[cell] < band.lo[cell]).length;
    if (above < oneSide && below < oneSide && above + below < bothSides) continue;
    const direction = above >= oneSide ? 'above' : below >= oneSide ? 'below' : 'both';
    const sinceMs = grid.startMs + window[0] * grid.stepMinutes * 60_000;
    const outside = direction === 'above' ? above : direction === 'below' ? below : above + below;
    const where = direction === 'both' ? 'outside' : direction;
    return {
      alarm: true, direction, sinceMs,
      sentence: `From ${new Date(sinceMs).toISOString().slice(0, 16)}Z on, ${outside} of ${WINDOW} rows lie ${where} the 80 % band, where chance gives ${direction === 'both' ? 5 : 2} or so: the forecast has drifted, make it again.`,
    };
  }
  return { alarm: false, direction: 'none', sinceMs: null, sentence: QUIET };
}

/** Least k with P(Binomial(24, p) >= k) <= the risk. */
function limitOf(p: number): number {
  let tail = 1;
  let mass = Math.exp(WINDOW * Math.log(1 - p));
  for (let k = 0; k <= WINDOW; k++) {
    if (tail <= RISK) return k;
    tail -= mass;
    mass *= ((WINDOW - k) / (k + 1)) * (p / (1 - p));
  }
  return WINDOW;
}
