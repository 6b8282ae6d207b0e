import type { Preference } from '../../model/agent.js';
import { toMilli } from '../../money/currency.js';
import { decimal } from '../../money/rational.js';
import { wallMinute, weekdayOf } from '../../time/dates.js';
import { localMinute } from '../../time/local.js';
import type { AgentView, Candidate, SoftRuleModule } from './rule.js';

export const preferences: SoftRuleModule = {
  id: 'preferences',
  sentence: 'A stated wish is met.',
  concerns: (view) => view.agent.preferences.length > 0,
  shiftPenalty: (view, shift) =>
    view.agent.preferences
      .filter((wish) => unmet(wish, view, shift))
      .reduce((sum, wish) => sum + toMilli(decimal(view.plan.softPrices.preference[wish.strength - 1]), view.plan.currency), 0),
};

function unmet(wish: Preference, view: AgentView, shift: Candidate): boolean {
  switch (wish.kind) {
    case 'off-date':
      return shift.date === wish.date;
    case 'off-weekday':
      return weekdayOf(shift.date) === wish.weekday;
    case 'start-between': {
      const from = wallMinute(wish.from);
      const to = wallMinute(wish.to);
      const length = to >= from ? to - from : to - from + 1440;
      return (localMinute(view.agent.zone, shift.startMs) - from + 1440) % 1440 > length;
    }
    default:
      return wish satisfies never;
  }
}
