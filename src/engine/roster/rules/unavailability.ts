import { isApart } from './apart.js';
import type { HardRuleModule } from './rule.js';

export const unavailability: HardRuleModule = {
  id: 'unavailability',
  sentence: 'No minute of presence falls into a weekly unavailability.',
  concerns: (view) => view.unavailable.length > 0,
  allows: (view, shift) => isApart(view.unavailable, shift),
};
