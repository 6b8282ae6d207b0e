import type { Repair } from '../../model/roster.js';
import { answeringService } from './answering-service.js';
import { hires } from './hires.js';
import { openingHours } from './opening-hours.js';
import type { Uncovered } from './uncovered.js';

/** The cheapest repairs found, each checked again by solving: hires, other opening hours, an answering service for what stays open. */
export function findRepairs(uncovered: Uncovered): Repair[] {
  return [...hires(uncovered), ...openingHours(uncovered), ...answeringService(uncovered)];
}
