import type { Findings } from '../../formats/findings.js';
import { checkCodes } from '../../formats/plan-check/codes.js';
import { checkPeople } from '../../formats/plan-check/people.js';
import type { PlanInput } from '../../formats/plan/plan.js';

/** The checks of a plan file on one of its lists alone: codes listed once, weekends in one stretch, employment in order. */
export function checkList<List extends keyof PlanInput>(list: List, bodies: PlanInput[List], findings: Findings): void {
  const lists = { [list]: bodies } as unknown as PlanInput;
  checkCodes(lists, findings);
  checkPeople(lists, findings);
}
