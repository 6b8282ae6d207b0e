import { overlapMinutes } from '../../time/local.js';
import type { HardRuleModule } from './rule.js';

export const unavailability: HardRuleModule = {
  id: 'unavailability',
  sentence: 'No minute of presence falls into a weekly unavailability.',
  allows: (view, shift) => view.unavailable.every((span) => overlapMinutes(span, shift) === 0),
};
