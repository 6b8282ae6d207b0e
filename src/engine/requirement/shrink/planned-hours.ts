import type { Plan } from '../../model/plan.js';
import type { PlannedHours } from '../../model/planned-hours.js';
import type { QueueRequirement, Requirement } from '../../model/requirement.js';
import { shrinkageByCell } from './by-cell.js';

const FULL_TIME_HOURS = 40;

/** Full-time equivalents with planning shrinkage; infinite hours where planning shrinkage reaches 1 are refused on input. O(queues × intervals × causes). */
export function plannedHours(plan: Plan, requirement: Pick<Requirement, 'grid' | 'queues'>): readonly PlannedHours[] {
  return requirement.queues.map((found) => hoursOf(plan, requirement, found));
}

function hoursOf(plan: Plan, { grid }: Pick<Requirement, 'grid'>, found: QueueRequirement): PlannedHours {
  const queue = plan.queues.find(({ code }) => code === found.queue);
  if (queue === undefined) throw new RangeError(`the plan holds no queue ${found.queue}`);
  const { planning, causes } = shrinkageByCell(queue, grid);
  const hours = grid.stepMinutes / 60;
  const byCause = causes.map(({ cause }) => ({ cause: cause.cause, kind: cause.kind, hours: 0 }));
  let [desk, required, planned, named] = [0, 0, 0, 0];
  found.cells.forEach((cell, i) => {
    const contracted = Math.max(cell.agents / (1 - planning[i]), cell.minimum) * hours;
    desk += Math.max(cell.agents, cell.minimum) * hours;
    required += cell.required * hours;
    planned += contracted;
    causes.forEach(({ cause, active }, c) => {
      const lost = active[i] ? (cell.agents / (1 - planning[i])) * cause.share * hours : 0;
      byCause[c].hours += lost;
      named += lost;
    });
  });
  const contractHoursPerWeek = contractHours(plan, queue.code);
  const weeks = (grid.cells * grid.stepMinutes) / 10_080;
  return {
    queue: queue.code, deskHours: desk, requiredHours: required, planningHours: planned, contractHoursPerWeek,
    fullTimeEquivalents: weeks === 0 ? 0 : planned / weeks / contractHoursPerWeek,
    byCause: [...byCause, { cause: 'not named', kind: 'planning', hours: Math.max(0, planned - desk - named) }],
  };
}

/** Mean weekly target of the agents who serve the queue; 40 h where nobody does, or they have none. */
function contractHours(plan: Plan, queue: string): number {
  const targets = plan.agents.filter((agent) => agent.queue === queue)
    .map((agent) => plan.contracts.find(({ code }) => code === agent.contract)?.weeklyPaidMinutes.target ?? 0).filter((target) => target > 0);
  return targets.length === 0 ? FULL_TIME_HOURS : targets.reduce((sum, target) => sum + target, 0) / targets.length / 60;
}
