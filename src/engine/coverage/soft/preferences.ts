import type { SoftPenalty } from '../../model/certificate.js';
import type { Preference } from '../../model/agent.js';
import type { Instant } from '../../model/time.js';
import { decimal } from '../../money/rational.js';
import { dayNumber, wallMinute } from '../../time/dates.js';
import { localDayNumber, localMinute } from '../../time/local.js';
import type { AgentFile } from '../agent-file.js';
import { weekdayOfDay } from '../diary.js';
import { milli } from '../money/terms.js';
import { localStamp } from '../words.js';
import { type Soft, penalty } from './soft-rule.js';

export const preferences: Soft = {
  id: 'preferences',
  sentence: 'A stated wish is met.',
  penalties(file) {
    return file.shifts.flatMap((shift) => file.agent.preferences.flatMap((wish): readonly SoftPenalty[] => {
      const price = wishPrice(file, wish);
      if (price === 0 || !isAgainst(file, wish, shift.startMs)) return [];
      return [penalty(this, file, shift.startMs, price, `starts at ${localStamp(file.zone, shift.startMs)} against his wish ${wishText(wish)}.`)];
    }));
  },
};

export function wishPrice(file: AgentFile, wish: Preference): number {
  return milli(file.plan, decimal(file.plan.softPrices.preference[wish.strength - 1]));
}

/** Does a shift that starts then leave the wish unmet? */
export function isAgainst(file: AgentFile, wish: Preference, startMs: Instant): boolean {
  const day = localDayNumber(file.zone, startMs);
  switch (wish.kind) {
    case 'off-date':
      return dayNumber(wish.date) === day;
    case 'off-weekday':
      return weekdayOfDay(day) === wish.weekday;
    case 'start-between': {
      const reading = localMinute(file.zone, startMs);
      const from = wallMinute(wish.from);
      const to = wallMinute(wish.to);
      return to < from ? reading > to && reading < from : reading < from || reading > to;
    }
    default:
      return wish satisfies never;
  }
}

const WEEKDAYS = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function wishText(wish: Preference): string {
  switch (wish.kind) {
    case 'off-date':
      return `to be off on ${wish.date}`;
    case 'off-weekday':
      return `to be off on ${WEEKDAYS[wish.weekday - 1]}s`;
    case 'start-between':
      return `to start between ${wish.from} and ${wish.to}`;
    default:
      return wish satisfies never;
  }
}
