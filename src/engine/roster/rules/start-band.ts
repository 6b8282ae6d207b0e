import type { SoftRuleModule } from './rule.js';

/** A whole week decides it, so the core runs each week once per band (compile/table, startBands) instead of a penalty per shift. */
export const startBand: SoftRuleModule = { id: 'start-band', sentence: "A week's shifts start inside one band of the local clock." };
