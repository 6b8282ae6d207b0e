import type { Shift } from '../../model/roster.js';
import { type AgentFile } from '../agent-file.js';
import { contractWeeks } from '../diary.js';
import { type CellCost, cellCostOf } from './cell-cost.js';
import { fixedCost } from './fixed-cost.js';
import { payClock } from './pay-clock.js';
import { weekCostOf } from './week-cost.js';
import { weekMinutes, weekMinutesUnrostered } from './week-minutes.js';

/** Milli of one agent over the plan, and the same if he were not rostered. */
export interface AgentMoney {
  readonly fixed: number;
  readonly cells: number;
  readonly weeks: number;
  /** Money of his weeks if the plan rostered nothing. */
  readonly weeksUnrostered: number;
}

export function agentMoney(file: AgentFile): AgentMoney {
  const weeks = contractWeeks(file).map((week) => ({ week, cost: weekCostOf(file, week) }));
  const cellCost = cellCostOf(file);
  return {
    fixed: fixedCost(file),
    cells: file.shifts.reduce((sum, shift) => sum + shiftCells(file, cellCost, shift), 0),
    weeks: weeks.reduce((sum, { week, cost }) => sum + cost(weekMinutes(file, week)), 0),
    weeksUnrostered: weeks.reduce((sum, { week, cost }) => sum + cost(weekMinutesUnrostered(file, week)), 0),
  };
}

/** Every grid cell of a paid segment, premiums included. */
function shiftCells(file: AgentFile, cellCost: CellCost, shift: Shift): number {
  let sum = 0;
  for (const segment of shift.segments) {
    if (!segment.paid) continue;
    const clock = payClock(file.zone, file.rules.nightWindow, segment, file.plan.rosterGridMinutes);
    for (let i = 0; i < clock.days.length; i++) sum += cellCost(clock.nightMinutes[i], clock.days[i]);
  }
  return sum;
}
