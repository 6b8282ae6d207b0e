import type { Plan, Queue, StaffingModel } from '../model/plan.js';
import type { Requirement, RequirementCell } from '../model/requirement.js';
import { cellStart } from '../time/grid.js';
import { staffedAs } from './deferred/as-live.js';
import { erlangB } from './erlang-b.js';
import { explanationLines } from './explain-lines.js';
import type { Alternative, Explanation, Quantity } from './explanation.js';
import { meetsLossTargets, figuresErlangB } from './least-erlang-b.js';
import { meetsDelayTargets, figuresErlangC } from './least-erlang-c.js';
import { requiredAgents, scheduledAgents } from './shrinkage.js';

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
  const byFormula = queue.staffing.kind !== 'fixed' && queue.staffing.kind !== 'deferred' && cell.binding !== 'imported' && cell.binding !== 'closed' && cell.offeredErlangs > 0;
  const explanation: Omit<Explanation, 'lines'> = {
    queue: queueCode, startMs, endMs: cellStart(requirement.grid, cellIndex + 1), model: found.model, formula: formulaOf(queue.staffing, cell),
    inputs: cell.binding === 'imported' ? [] : inputsOf(queue, cell, stepMinutes),
    steps: cell.binding === 'imported' || cell.binding === 'closed' ? [] : stepsOf(queue, cell, byFormula),
    cell,
    oneLess: byFormula ? alternative(queue, cell, cell.agents - 1) : null,
    oneMore: byFormula ? alternative(queue, cell, cell.agents + 1) : null,
  };
  return { ...explanation, lines: explanationLines(explanation) };
}

function formulaOf(model: StaffingModel, cell: RequirementCell): string {
  if (cell.binding === 'imported') return 'required agents as the requirement file states them';
  if (cell.binding === 'closed') return 'closed: the interval begins outside opening hours';
  switch (model.kind) {
    case 'erlang-c':
      return 'Erlang C: least whole n > A with 1 - C(n, A) * exp(-(n - A) * T / AHT) >= service level and A / n <= maximum occupancy';
    case 'erlang-b':
      return 'Erlang B: least whole n >= 1 with B(n, A) <= maximum blocking and A * (1 - B) / n <= maximum occupancy';
    case 'deferred':
      return model.spread === 'level'
        ? 'deferred work, level: smallest peak of whole agents with which all contacts meet their deadlines, earliest deadline first'
        : 'deferred work, as late as allowed: least whole n with (work done before + n * maximum occupancy) >= work due by the end of the interval';
    case 'fixed':
      return 'fixed: agents as the plan states them';
    default:
      return model satisfies never;
  }
}

function inputsOf(queue: Queue, cell: RequirementCell, stepMinutes: number): readonly Quantity[] {
  const { staffing } = queue;
  const given = (name: string, value: number, unit: string): Quantity => ({ name, value, unit, how: 'plan' });
  const forecast = (name: string, value: number, unit: string): Quantity => ({ name, value, unit, how: 'forecast' });
  return [
    forecast('volume', cell.volume, 'contacts'), forecast('AHT', cell.ahtSeconds, 's'), given('interval', stepMinutes * 60, 's'),
    ...(staffing.kind === 'erlang-c' ? [given('service level', staffing.serviceLevel, ''), given('answer within', staffing.answerWithinSeconds, 's')] : []),
    ...(staffing.kind === 'erlang-b' ? [given('maximum blocking', staffing.maxBlocking, '')] : []),
    ...(staffing.kind === 'deferred' ? [given('deadline', staffing.deadlineSeconds, 's')] : []),
    ...(staffing.kind === 'fixed' ? [] : [given('maximum occupancy', staffing.maxOccupancy, '')]),
    given('roster shrinkage', queue.rosterShrinkage, ''), given('minimum agents', cell.minimum, 'agents'),
  ];
}

function stepsOf(queue: Queue, cell: RequirementCell, byFormula: boolean): readonly Quantity[] {
  const steps: Quantity[] = [{ name: 'offered load A', value: cell.offeredErlangs, unit: 'Erlangs', how: 'volume * AHT / interval' }];
  if (byFormula) {
    const at = alternative(queue, cell, cell.agents);
    const blocking = erlangB(cell.agents, cell.offeredErlangs);
    steps.push({ name: 'B(n, A)', value: blocking, unit: '', how: 'B(0) = 1, B(n) = A * B(n - 1) / (n + A * B(n - 1))' });
    if (queue.staffing.kind === 'erlang-c') steps.push({ name: 'P(wait) = C(n, A)', value: at.probabilityOfWait, unit: '', how: 'n * B / (n - A + A * B)' });
  }
  steps.push(
    { name: 'agents n', value: cell.agents, unit: 'agents', how: 'least n of the formula' },
    { name: 'scheduled', value: cell.scheduled, unit: 'agents', how: 'n / (1 - roster shrinkage)' },
    { name: 'required', value: cell.required, unit: 'agents', how: 'max(ceil(scheduled - 1e-9), minimum agents)' },
  );
  return steps;
}

function alternative(queue: Queue, cell: RequirementCell, agents: number): Alternative {
  const { staffing } = queue;
  if (staffing.kind === 'fixed' || staffing.kind === 'deferred') throw new RangeError(`${staffing.kind} has no formula of one interval`);
  const load = cell.offeredErlangs;
  const blocking = erlangB(agents, load);
  const delay = staffing.kind === 'erlang-c';
  const at = delay ? figuresErlangC(agents, load, blocking, cell.ahtSeconds, staffing.answerWithinSeconds) : figuresErlangB(agents, load, blocking);
  return {
    agents, serviceLevel: at.serviceLevel, asaSeconds: Number.isFinite(at.asaSeconds) ? at.asaSeconds : null, occupancy: at.occupancy,
    probabilityOfWait: at.probabilityOfWait, probabilityOfBlocking: at.probabilityOfBlocking,
    meetsTargets: delay ? meetsDelayTargets(agents, load, blocking, cell.ahtSeconds, staffing) : meetsLossTargets(agents, load, blocking, staffing),
    required: requiredAgents(scheduledAgents(agents, queue.rosterShrinkage), queue.minimumAgents),
  };
}
