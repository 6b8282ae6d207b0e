import { unlessInterrupted } from '../../model/interrupted.js';
import type { Repair } from '../../model/roster.js';
import { answeringService } from './answering-service.js';
import { hires } from './hires.js';
import { openingHours } from './opening-hours.js';
import { overtime } from './overtime.js';
import { relaxedRule } from './relaxed-rule.js';
import type { Uncovered } from './uncovered.js';

/** The cheapest repairs found, each checked again by solving: hires, overtime, one rule relaxed for few people, other opening hours, an answering service. */
export function findRepairs(uncovered: Uncovered, bindingRules: readonly string[]): Repair[] {
  // Who cancels waits for no compilation: what needs no solving is all that is told.
  if (uncovered.control.shouldStop()) return answeringService(uncovered);
  const sought = [
    () => hires(uncovered), () => overtime(uncovered, bindingRules), () => relaxedRule(uncovered, bindingRules),
    () => openingHours(uncovered), () => answeringService(uncovered),
  ];
  return sought.flatMap((seek) => unlessInterrupted(seek, () => []));
}
