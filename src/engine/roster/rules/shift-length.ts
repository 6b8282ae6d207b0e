import type { HardRuleModule } from './rule.js';

/** Candidates are generated from the patterns' lengths, elapsed, so no other exists. */
export const shiftLength: HardRuleModule = { id: 'shift-length', sentence: "A shift has one of its pattern's lengths." };
