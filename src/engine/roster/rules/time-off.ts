import { overlapMinutes } from '../../time/local.js';
import type { HardRuleModule } from './rule.js';

export const timeOff: HardRuleModule = {
  id: 'time-off',
  sentence: 'No minute of presence falls into time off.',
  allows: (view, shift) => view.timeOff.every((span) => overlapMinutes(span, shift) === 0),
};
