import type { Plan } from '../../model/plan.js';
import { dearestHour } from '../compile/open-price.js';

/** Price of one changed agent-day where nobody says another: one hour of the dearest person, all premiums on. 1/1000 minor unit. */
export function defaultChangePrice(plan: Plan): number {
  return dearestHour(plan);
}
