import type { Plan } from '../../model/plan.js';
import { InputError, type Problem } from '../../model/problem.js';
import type { Requirement } from '../../model/requirement.js';
import { cellStart } from '../../time/grid.js';
import { isoUtc } from '../../time/iso.js';

/**
 * A queue that requires more people at once than serve it needs no search and no proof: it is told in heads.
 * The tail's people count, so that a team that shrinks on the first day is not refused for what is on duty already.
 * @throws InputError requirement-above-people, one finding a queue
 */
export function refuseAboveAllPeople(plan: Plan, requirement: Requirement): void {
  const problems = plan.queues.flatMap((queue): Problem[] => {
    const cells = requirement.queues.find((q) => q.queue === queue.code)?.cells ?? [];
    const inTail = (plan.tail?.shifts ?? []).filter((s) => s.queue === queue.code).map((s) => s.agent);
    const people = new Set([...plan.agents.filter((a) => a.queue === queue.code).map((a) => a.code), ...inTail]).size;
    const above = cells.flatMap((cell, i) => (cell.required > people ? [i] : []));
    if (above.length === 0) return [];
    const worst = above.reduce((most, i) => (cells[i].required > cells[most].required ? i : most), above[0]);
    const most = cells[worst].required;
    return [{
      code: 'requirement-above-people',
      field: `queues.${queue.code}`,
      value: most,
      rule: 'at no time may a queue require more people than serve it',
      message: `queues.${queue.code}: ${most} ${most === 1 ? 'agent is' : 'agents are'} required at ${isoUtc(cellStart(requirement.grid, worst))} and ${people} ${people === 1 ? 'person serves' : 'people serve'} it (${above.length} of ${cells.length} intervals are above)`,
      hint: `add at least ${most - people} ${most - people === 1 ? 'person' : 'people'} to the queue, or lower its service level, minimum agents or opening hours`,
    }];
  });
  if (problems.length > 0) throw new InputError(problems);
}
