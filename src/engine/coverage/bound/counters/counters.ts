import type { HardRule } from '../../../model/rules.js';
import type { AgentFile } from '../../agent-file.js';
import type { Relaxed } from '../relaxed.js';
import { averageHours } from './average-hours.js';
import type { Counter } from './counter.js';
import { forwardRotation } from './forward-rotation.js';
import { nightsInARow } from './nights-in-a-row.js';
import { periodHours, periodShifts } from './period.js';
import { rotationPattern } from './rotation-pattern.js';
import { shiftsPerPattern } from './shifts-per-pattern.js';
import { weekendsWorked } from './weekends-worked.js';
import { weeklyRest } from './weekly-rest.js';

/** The counters of the rules that the agent's contract switches on, less those left out. */
export function countersOf(file: AgentFile, relaxed: Relaxed): readonly Counter[] {
  const { rules, contract } = file;
  const all: readonly (readonly [HardRule, boolean, (file: AgentFile) => Counter])[] = [
    ['nights-in-a-row', rules.maxNightsInARow > 0, nightsInARow],
    ['weekends-worked', rules.maxWeekendsWorked > 0, weekendsWorked],
    ['forward-rotation', rules.forwardRotation, forwardRotation],
    ['weekly-rest', rules.weeklyRestMinutes > 0, weeklyRest],
    ['average-hours', rules.maxAverageWeeklyMinutes > 0, averageHours],
    ['period-hours', rules.minPeriodMinutes > 0 || rules.maxPeriodMinutes > 0, periodHours],
    ['period-shifts', rules.minPeriodShifts > 0 || rules.maxPeriodShifts > 0, periodShifts],
    ['shifts-per-pattern', contract.shifts.some((pattern) => pattern.maxPerWeek !== null || pattern.maxPerPeriod !== null), shiftsPerPattern],
    ['rotation-pattern', contract.rotation !== null, rotationPattern],
  ];
  return all.filter(([id, isOn]) => isOn && !relaxed.has(id)).map(([, , counter]) => counter(file));
}
