import { InputError, type Problem } from '../../model/problem.js';
import type { Roster, Shift } from '../../model/roster.js';
import type { Instant } from '../../model/time.js';
import { isoUtc } from '../../time/iso.js';
import type { Compiled } from '../compile/compile.js';
import { dayOfDate, emptySchedule, placeShift } from '../encode.js';
import type { Schedule } from '../solver/problem.js';
import { scheduleCost } from '../solver/schedule-cost.js';

/** What one agent was told, as far as the plan still allows it. */
export interface Told {
  /** Cost Infinity: what is left breaks a rule of his, such as his weekly minimum. */
  readonly schedule: Schedule;
  /** Days whose shift cannot stay: time off since, or a rule or pattern that changed. */
  readonly dropped: Uint8Array;
}

/**
 * A roster that people have been told, set against the plan as it is now. A shift that the plan no longer allows falls out; one that began before `from`
 * stays, unless time off says that it was not worked.
 * @throws InputError unknown-reference, one finding for each shift before `from` that this plan does not allow
 */
export function toldOf(compiled: Compiled, roster: Roster, from: Instant): readonly Told[] {
  const byAgent = new Map<string, Shift[]>(compiled.views.map((view) => [view.agent.code, []]));
  const problems: Problem[] = [];
  for (const shift of roster.shifts) {
    const own = byAgent.get(shift.agent);
    if (own !== undefined) own.push(shift);
    else if (shift.startMs < from) problems.push(notOfThePlan(shift));
  }
  const told = compiled.views.map((view, i) => {
    const { option, breakAt } = emptySchedule(compiled, i);
    const dropped = new Uint8Array(option.length);
    for (const shift of byAgent.get(view.agent.code) ?? []) {
      if (placeShift(compiled, i, shift, option, breakAt)) continue;
      const isAway = view.timeOff.some((off) => off.startMs < shift.endMs && off.endMs > shift.startMs);
      if (shift.startMs < from && !isAway) problems.push(notOfThePlan(shift));
      const day = dayOfDate(compiled, i, shift.date);
      if (day >= 0) dropped[day] = 1;
    }
    return { schedule: { option, breakAt, cost: scheduleCost(compiled.problem.agents[i], option, breakAt) }, dropped };
  });
  if (problems.length > 0) throw new InputError(problems);
  return told;
}

function notOfThePlan(shift: Shift): Problem {
  return {
    code: 'unknown-reference', field: 'ROSTER', value: `${shift.agent} ${shift.date}`, rule: 'what began before the instant of the re-plan stays, so the plan has to allow it',
    message: `ROSTER: the shift of ${shift.agent} that began at ${isoUtc(shift.startMs)} is none that this plan allows`,
    hint: 'take a roster of this plan, leave the plan\'s past as it was, or add time off for who did not work it',
  };
}
