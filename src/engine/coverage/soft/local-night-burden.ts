import { decimal, multiply, ratio } from '../../money/rational.js';
import type { AgentFile } from '../agent-file.js';
import { entriesOfPlan } from '../diary.js';
import { milli } from '../money/terms.js';
import { duration, localStamp } from '../words.js';
import { type Soft, penalty } from './soft-rule.js';

export const localNightBurden: Soft = {
  id: 'local-night-burden',
  sentence: 'Nobody but volunteers carries local-night hours.',
  penalties(file) {
    return entriesOfPlan(file).flatMap((entry) => {
      const price = nightBurden(file, entry.nightMinutes);
      const words = `works ${duration(entry.nightMinutes)} of local night in the shift of ${localStamp(file.zone, entry.startMs)}.`;
      return price > 0 ? [penalty(this, file, entry.startMs, price, words)] : [];
    });
  },
};

/** Of one shift, rounded once. */
export function nightBurden(file: AgentFile, nightMinutes: number): number {
  if (file.agent.nightVolunteer || nightMinutes === 0) return 0;
  return milli(file.plan, multiply(decimal(file.plan.softPrices.localNightHour), ratio(nightMinutes, 60)));
}
