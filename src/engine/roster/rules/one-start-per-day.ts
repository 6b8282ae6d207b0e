import type { HardRuleModule } from './rule.js';

/** A layer of the core is a local date and holds one choice, so two starts cannot be expressed. */
export const oneStartPerDay: HardRuleModule = { id: 'one-start-per-day', sentence: 'At most one shift starts on a local date.' };
