import { isApart } from './apart.js';
import type { HardRuleModule } from './rule.js';

export const timeOff: HardRuleModule = {
  id: 'time-off',
  sentence: 'No minute of presence falls into time off.',
  concerns: (view) => view.timeOff.length > 0,
  allows: (view, shift) => isApart(view.timeOff, shift),
};
