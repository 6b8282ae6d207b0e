import type { Zone } from '../../src/engine/model/time.js';
import { addDays } from '../../src/engine/time/dates.js';
import { wallStamp } from './stamps.js';

const ZONE: Zone = 'America/New_York';
/** Whole weeks keep the weekday; 620 of them bring February to April 2015 to January to March 2027. */
const WEEKS = 620;

/**
 * The brand-mention series (UTC stamps, one row an hour) moved by exactly 620 weeks on New York's clock face, rows at or after `cut`
 * (a New York clock reading) left out. Counts are untouched. The hour that New York skipped on 8 March 2015 stays absent: a gap.
 */
export function redateMentions(source: string, cut: string): string {
  const rows = source.trim().split('\n').slice(1).map((line) => line.split(','));
  const moved = rows.map(([stamp, count]) => {
    const wall = wallStamp(ZONE, Date.parse(stamp));
    return { stamp: `${addDays(wall.slice(0, 10), 7 * WEEKS)}${wall.slice(10)}`, count };
  });
  const lines = moved.filter((row) => row.stamp < cut).map((row) => `${row.stamp},${row.count}`);
  return `timestamp_local,mentions\n${lines.join('\n')}\n`;
}
