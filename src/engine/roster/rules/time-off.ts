import { isApart } from './apart.js';
import type { HardRuleModule } from './rule.js';

export const timeOff: HardRuleModule = {
  id: 'time-off',
  sentence: 'No minute of presence falls into time off.',
  allows: (view, shift) => isApart(view.timeOff, shift),
};
