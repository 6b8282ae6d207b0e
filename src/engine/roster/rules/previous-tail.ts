import type { HardRuleModule } from './rule.js';

export const previousTail: HardRuleModule = {
  id: 'previous-tail',
  sentence: 'What the previous roster published is not planned again.',
  concerns: (view) => view.tailDates.size > 0,
  allows: (view, shift) => !view.tailDates.has(shift.date),
};
