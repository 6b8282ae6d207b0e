import type { HardRuleModule } from './rule.js';

export const employmentDates: HardRuleModule = {
  id: 'employment-dates',
  sentence: 'Presence lies inside employment.',
  concerns: ({ employment }) => employment.startMs !== -Infinity || employment.endMs !== Infinity,
  allows: (view, shift) => shift.startMs >= view.employment.startMs && shift.endMs <= view.employment.endMs,
};
