import { MINUTE_MS } from '../../time/dates.js';
import type { HardRuleModule } from './rule.js';

/** Between two planned shifts the core compares ends and starts by rank (compile/table); here only the rest around the tail's shifts. */
export const minimumRest: HardRuleModule = {
  id: 'minimum-rest',
  sentence: 'Between two shifts lie at least N minutes of rest.',
  concerns: (view) => view.tail.length > 0,
  allows: (view, shift) => {
    const rest = view.contract.rules.minimumRestMinutes * MINUTE_MS;
    return view.tail.every((t) => t.endMs + rest <= shift.startMs || shift.endMs + rest <= t.startMs);
  },
};
