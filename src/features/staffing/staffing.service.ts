import { Injectable } from '@nestjs/common';
import { InputError, problemOf } from '../../engine/model/problem.js';
import type { CaseExplanation } from '../../engine/requirement/explain-case.js';
import type { CaseStaffing, StaffAnswer, StaffCase } from '../../engine/requirement/single-case.js';
import { deferredCase } from '../../engine/requirement/deferred/constant-rate.js';
import { Findings } from '../../formats/findings.js';
import { staffingOf } from '../../formats/plan-build/queues.js';
import { checkLiveStaffing } from '../../formats/plan-check/live-staffing.js';
import { LIVE_STAFFING_INPUTS, type LiveStaffingInput } from '../../formats/plan/live-staffing.js';
import { Views } from '../roster-views/views.service.js';
import type { DeferredCaseInput } from './dto/deferred-case-body.js';
import type { StaffCaseInput } from './dto/staff-case-body.js';

/** Staffing mathematics for one load, worked out beside the HTTP thread: a large load takes a moment. */
@Injectable()
export class StaffingService {
  constructor(private readonly views: Views) {}

  answer(body: StaffCaseInput): Promise<StaffAnswer & { readonly explanation: CaseExplanation }> {
    return this.views.ask('staff-case', caseOf(body));
  }

  sensitivity(body: StaffCaseInput): Promise<string> {
    return this.views.ask('staff-sensitivity', caseOf(body));
  }
}

/** Throws InputError for what its fields must be to each other. */
function caseOf(body: StaffCaseInput): StaffCase {
  const { staffing: input, arrivalsPerHour, ahtSeconds, rosterShrinkage, minimumAgents, agents } = body;
  if (input.model === 'deferred') return deferredCaseOf(body, input);
  const given = agents ?? null;
  const live = input.model in LIVE_STAFFING_INPUTS;
  const staffing = staffingOf(input) as CaseStaffing;
  const judged = !('maxAbandonment' in staffing) || staffing.serviceLevel !== null || staffing.maxAsaSeconds !== null || staffing.maxAbandonment !== null;
  const findings = new Findings();
  // Agents that are given need no target.
  if (live && (judged || given === null)) checkLiveStaffing(input as LiveStaffingInput, 'staffing', findings);
  if (findings.problems.length > 0) throw new InputError(findings.problems);
  const fixed = staffing.kind === 'fixed' ? staffing.agents : given;
  return { staffing, judged, arrivalsPerHour, ahtSeconds, rosterShrinkage, minimumAgents, agents: fixed };
}

/** A live queue plans no backlog: refused where the deadline is that short. */
function deferredCaseOf({ arrivalsPerHour, ahtSeconds, rosterShrinkage, minimumAgents, agents }: StaffCaseInput, input: DeferredCaseInput): StaffCase {
  const { deadlineSeconds, maxOccupancy, backlogContacts, demandIntervalMinutes } = input;
  const staffing = deferredCase({ kind: 'deferred', deadlineSeconds, maxOccupancy, backlogContacts }, input.serviceLevel, demandIntervalMinutes);
  if (staffing.kind === 'erlang-c' && backlogContacts > 0) {
    throw new InputError(problemOf('out-of-range', 'staffing.backlogContacts', backlogContacts,
      `A deadline below two demand intervals of ${demandIntervalMinutes} minutes is staffed as a live queue, which plans no backlog.`, 'Leave it out, or give a longer deadlineSeconds.'));
  }
  return { staffing, judged: true, arrivalsPerHour, ahtSeconds: ahtSeconds + input.travelSeconds, rosterShrinkage, minimumAgents, agents: agents ?? null };
}
