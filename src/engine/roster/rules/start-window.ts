import type { HardRuleModule } from './rule.js';

/** Candidates are generated from the patterns' starts (engine/time/pattern-starts), so none outside exists. */
export const startWindow: HardRuleModule = { id: 'start-window', sentence: 'A shift starts at a time that its pattern offers.' };
