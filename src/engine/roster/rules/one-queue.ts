import type { HardRuleModule } from './rule.js';

/** An agent's rows in the core are those of his own queue, so no other can be served. */
export const oneQueue: HardRuleModule = { id: 'one-queue', sentence: 'An agent works in his own queue only.' };
