import { decimal } from '../../money/rational.js';
import { localMinute } from '../../time/local.js';
import type { AgentFile } from '../agent-file.js';
import { contractWeeks, dateText, entriesOfPlan, weekOfDay } from '../diary.js';
import { milli } from '../money/terms.js';
import { counted, duration } from '../words.js';
import { type Soft, penalty } from './soft-rule.js';

export const startBand: Soft = {
  id: 'start-band',
  sentence: "A week's shifts start inside one band of the local clock.",
  penalties(file) {
    const price = startBandPrice(file);
    if (price === 0) return [];
    return contractWeeks(file).flatMap((week) => {
      const starts = entriesOfPlan(file).filter((entry) => weekOfDay(entry.day, file.rules.weekStart) === week);
      const readings = starts.map((entry) => localMinute(file.zone, entry.startMs));
      const outside = readings.length - mostInOneBand(readings, file.rules.startBandMinutes);
      const words = `starts ${counted(outside, 'shift')} of the week from ${dateText(week)} outside one band of ${duration(file.rules.startBandMinutes)}.`;
      return outside > 0 ? [penalty(this, file, starts[0].startMs, outside * price, words)] : [];
    });
  },
};

export function startBandPrice(file: AgentFile): number {
  return milli(file.plan, decimal(file.plan.softPrices.startOutsideBand));
}

/** A best band can always begin at one of the readings. */
export function mostInOneBand(readings: readonly number[], bandMinutes: number): number {
  const inBandFrom = (from: number): number => readings.filter((reading) => inBand(reading, from, bandMinutes)).length;
  return readings.reduce((most, from) => Math.max(most, inBandFrom(from)), 0);
}

/** Both ends included, round the clock. */
export function inBand(reading: number, from: number, bandMinutes: number): boolean {
  return (reading - from + 1440) % 1440 <= bandMinutes;
}
