import type { Contract } from '../../engine/model/contract.js';
import type { Horizon } from '../../engine/model/plan.js';
import { MINUTE_MS, wallMinute } from '../../engine/time/dates.js';
import { gridThatFits, offsetsInUse } from '../../engine/time/grid.js';
import { offsetText } from '../../engine/time/iso.js';
import type { Findings } from '../findings.js';
import type { ContractInput } from '../plan/contract.js';
import type { RulesInput } from '../plan/rules.js';
import { ruleField } from './contracts.js';

/** A quantity that the roster grid divides, and where it was written. */
export interface GridQuantity {
  readonly field: string;
  readonly value: unknown;
  readonly minutes: number;
  /** What it is, to begin a sentence. */
  readonly noun: string;
}

export function contractQuantities(input: ContractInput, contract: Contract, path: string, planRules: RulesInput): GridQuantity[] {
  const quantities: GridQuantity[] = [];
  input.shifts.forEach((shift, j) => {
    const at = `${path}.shifts[${j}]`;
    quantities.push({ field: `${at}.from`, value: shift.from, minutes: wallMinute(shift.from), noun: 'a shift start' });
    quantities.push({ field: `${at}.startEveryMinutes`, value: shift.startEveryMinutes, minutes: shift.startEveryMinutes, noun: 'the distance between starts' });
    shift.lengthsMinutes.forEach((length, k) => quantities.push({ field: `${at}.lengthsMinutes[${k}]`, value: length, minutes: length, noun: 'a shift length' }));
  });
  const table = ruleField('breaks', input, path, planRules);
  contract.rules.breaks.forEach((entry) => entry.breaks.forEach((rest) => {
    quantities.push({ field: table, value: rest.minutes, minutes: rest.minutes, noun: `a break of shifts over ${entry.presenceOverMinutes} minutes` });
  }));
  return quantities;
}

/** Offsets of one zone inside the horizon. */
export function zoneQuantities(zone: string, field: string, horizon: Horizon): GridQuantity[] {
  return offsetsInUse(zone, horizon).map((offset) => ({ field, value: zone, minutes: Math.abs(offset), noun: `the offset ${offsetText(offset * MINUTE_MS)} of the zone` }));
}

/** The roster grid divides the demand interval and every quantity; what does not fit is told together with the grid that would. */
export function checkGrid(grid: number, demandInterval: number, quantities: readonly GridQuantity[], findings: Findings): void {
  const fitting = gridThatFits([demandInterval, ...quantities.map((quantity) => quantity.minutes)]);
  const wayOut = fitting !== null && fitting >= 5
    ? `A rosterGridMinutes of ${fitting} would fit everything in this plan.`
    : `No grid of 5 minutes or more fits everything in this plan: change it to a multiple of ${grid}.`;
  if (demandInterval % grid !== 0) {
    findings.add('grid-does-not-fit', 'rosterGridMinutes', grid, `The roster grid divides the demand interval of ${demandInterval} minutes.`, wayOut);
  }
  const told = new Set<string>();
  for (const { field, value, minutes, noun } of quantities) {
    const key = `${field} ${minutes}`;
    if (minutes % grid === 0 || told.has(key)) continue;
    told.add(key);
    findings.add('grid-does-not-fit', field, value, `The roster grid of ${grid} minutes divides ${noun} (${minutes} minutes).`, wayOut);
  }
}
