import type { HardRuleModule } from './rule.js';

/** Places are chosen exactly by the core (solver/breaks); a length without a legal place never becomes an option. */
export const breaks: HardRuleModule = {
  id: 'breaks',
  sentence: 'A shift holds the breaks that its presence owes, away from its edges, and no stretch of work without one is too long.',
};
