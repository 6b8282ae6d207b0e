import type { Plan } from '../model/plan.js';
import type { Queue, StaffingModel } from '../model/queue.js';
import type { Requirement, RequirementCell } from '../model/requirement.js';
import { cellStart } from '../time/grid.js';
import type { FormulaStaffing } from './at-agents.js';
import { staffedAs } from './deferred/as-live.js';
import { alternativeAt } from './explain-case.js';
import { explanationLines } from './explain-lines.js';
import type { Explanation, Quantity } from './explanation.js';
import { modelSteps } from './explain-steps.js';
import { formulaOf, statedInputs } from './formulas.js';

/**
 * Formula, inputs, intermediate values, and what one agent more or less would do, for one demand interval of one queue.
 * RangeError for a queue or an interval that the requirement does not hold. O(agents).
 */
export function explain(plan: Plan, requirement: Requirement, queueCode: string, cellIndex: number): Explanation {
  const planned = plan.queues.find((q) => q.code === queueCode);
  const queue = planned && { ...planned, staffing: staffedAs(planned.staffing, requirement.grid.stepMinutes) };
  const found = requirement.queues.find((q) => q.queue === queueCode);
  const cell = found?.cells[cellIndex];
  if (queue === undefined || found === undefined || cell === undefined) throw new RangeError(`the requirement holds no interval ${cellIndex} of a queue ${queueCode}`);
  const { stepMinutes } = requirement.grid;
  const startMs = cellStart(requirement.grid, cellIndex);
  const formula = queue.staffing.kind !== 'fixed' && queue.staffing.kind !== 'deferred' && cell.binding !== 'imported' && cell.binding !== 'closed' && cell.offeredErlangs > 0 && cell.agents > 0
    ? queue.staffing : null;
  const explanation: Omit<Explanation, 'lines'> = {
    queue: queueCode, startMs, endMs: cellStart(requirement.grid, cellIndex + 1), model: found.model, formula: formulaOfCell(queue.staffing, cell),
    inputs: cell.binding === 'imported' ? [] : inputsOf(queue, cell, stepMinutes),
    steps: cell.binding === 'imported' || cell.binding === 'closed' ? [] : stepsOf(cell, formula),
    cell,
    oneLess: formula !== null ? alternativeAt(formula, cell.agents - 1, designLoad(cell), cell.ahtSeconds, queue) : null,
    oneMore: formula !== null ? alternativeAt(formula, cell.agents + 1, designLoad(cell), cell.ahtSeconds, queue) : null,
  };
  return { ...explanation, lines: explanationLines(explanation) };
}

function formulaOfCell(model: StaffingModel, cell: RequirementCell): string {
  if (cell.binding === 'imported') return 'required agents as the requirement file states them';
  if (cell.binding === 'closed') return 'closed: the interval begins outside opening hours';
  return formulaOf(model);
}

function inputsOf(queue: Queue, cell: RequirementCell, stepMinutes: number): readonly Quantity[] {
  const given = (name: string, value: number, unit: string): Quantity => ({ name, value, unit, how: 'plan' });
  const forecast = (name: string, value: number, unit: string): Quantity => ({ name, value, unit, how: 'forecast' });
  return [
    forecast('volume', cell.volume, 'contacts'), forecast('AHT', cell.ahtSeconds, 's'), given('interval', stepMinutes * 60, 's'), ...statedInputs(queue.staffing),
    given('roster shrinkage', queue.rosterShrinkage, ''), given('minimum agents', cell.minimum, 'agents'),
  ];
}

function stepsOf(cell: RequirementCell, formula: FormulaStaffing | null): readonly Quantity[] {
  return [
    { name: 'offered load A', value: cell.offeredErlangs, unit: 'Erlangs', how: 'volume * AHT / interval' },
    ...loadSteps(cell),
    ...(formula === null ? [] : modelSteps(formula, cell.agents, designLoad(cell), cell.ahtSeconds)),
    { name: 'agents n', value: cell.agents, unit: 'agents', how: 'least n of the formula' },
    { name: 'scheduled', value: cell.scheduled, unit: 'agents', how: 'n / (1 - roster shrinkage)' },
    { name: 'required', value: cell.required, unit: 'agents', how: 'max(ceil(scheduled - 1e-9), minimum agents)' },
  ];
}

/** What the interval is staffed for, which is its own offered load unless the rate is read another way. */
function designLoad(cell: RequirementCell): number {
  return cell.varying?.designErlangs ?? cell.offeredErlangs;
}

/** The difference that another reading of the changing rate makes; nothing where the interval's own load is what is staffed for. */
function loadSteps({ varying, offeredErlangs }: RequirementCell): readonly Quantity[] {
  if (varying === undefined || varying.designErlangs === offeredErlangs) return [];
  return [
    { name: 'modified offered load', value: varying.modifiedErlangs, unit: 'Erlangs', how: 'mean over the interval of m, m\' = rate - m / AHT' },
    { name: 'lag-max load', value: varying.lagMaxErlangs, unit: 'Erlangs', how: 'largest rate one AHT earlier * AHT' },
    { name: 'load staffed for', value: varying.designErlangs, unit: 'Erlangs', how: 'the load basis of the queue; A above in the formula' },
    { name: 'agents of the stationary hour', value: varying.agentsStationary, unit: 'agents', how: 'least n for A' },
  ];
}
