import type { RuleSet } from '../../../src/engine/model/rules.js';
import { rulesOf } from '../../support/builders.js';

/** Rules under which a shift of any length holds no break, so that its paid minutes can be read off the clock. */
export function breakless(parts: Partial<RuleSet> = {}): RuleSet {
  return rulesOf({ breaks: [], maxWorkWithoutBreakMinutes: 1440, ...parts });
}
