import { SOFT_RULES, type HardRule, type SoftRule } from '../../model/rules.js';

/** Rules that a bound's oracle may say it left out; the referee then leaves out the same. The other HARD rules say what a shift is. */
const CAN_BE_RELAXED: readonly HardRule[] = [
  'minimum-rest', 'consecutive-days', 'days-off-together', 'weekly-hours', 'nights-per-week', 'weekends-off', 'nights-in-a-row', 'weekends-worked',
  'forward-rotation', 'weekly-rest', 'hours-per-day', 'overtime-limit', 'average-hours', 'period-hours', 'period-shifts', 'shifts-per-pattern',
  'rotation-pattern', 'site-limit', 'time-off', 'unavailability', 'employment-dates', 'pins',
];

export type Relaxed = ReadonlySet<HardRule | SoftRule>;

export const NOTHING_RELAXED: Relaxed = new Set();

/** Names that cannot be left out here; empty when all can. */
export function notRelaxable(rules: readonly string[]): readonly string[] {
  const known: readonly string[] = [...CAN_BE_RELAXED, ...SOFT_RULES];
  return rules.filter((rule) => !known.includes(rule));
}
