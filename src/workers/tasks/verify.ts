import { deriveRequirement } from '../../engine/coverage/derive.js';
import { verifyForeign } from '../../engine/coverage/foreign.js';
import { verifyPlanRoster } from '../../engine/coverage/verification.js';
import { foreignReport, verificationReport } from '../../engine/coverage/verification-report.js';
import { PRESETS } from '../../engine/model/presets.js';
import { standaloneRequirement } from '../../engine/requirement/standalone.js';
import { readCertificateJson } from '../../formats/certificate-file.js';
import { readForeignLines } from '../../formats/foreign-csv.js';
import { parsePlan } from '../../formats/plan-file.js';
import { readRequirementCsv } from '../../formats/requirement-csv.js';
import { readRosterCsv } from '../../formats/roster-csv.js';
import { readRosterJson } from '../../formats/roster-file.js';
import type { ForeignRosterRequest, PlanRosterRequest, VerifyAnswer, VerifyRequest } from '../../platform/verify-request.js';
import { fileReader } from './files.js';
import type { Task } from './task.js';

export const VERIFY: Task<VerifyRequest, VerifyAnswer> = { answer: (request) => (request.kind === 'foreign' ? foreign(request) : planRoster(request)) };

function planRoster({ planText, files, limitMegabytes, roster, certificate }: PlanRosterRequest): VerifyAnswer {
  const plan = parsePlan(planText, fileReader(files), { source: 'plan', limitMegabytes });
  const input = roster.form === 'json' ? readRosterJson(roster.text, 'roster.json')
    : { roster: { format: 'sunshift-roster/1' as const, shifts: readRosterCsv(roster.text, 'roster.csv') }, requirementHash: null };
  const proof = certificate === null ? null : readCertificateJson(certificate, 'certificate.json');
  return verificationReport(plan, verifyPlanRoster(plan, deriveRequirement(plan), input, proof)) as VerifyAnswer;
}

function foreign({ roster, requirement, from, to }: ForeignRosterRequest): VerifyAnswer {
  const rows = readForeignLines(roster, 'roster.csv')
    .map(({ line, shift }) => ({ line, agent: shift.agent, zone: shift.zone, queue: shift.queue === '' ? null : shift.queue, startMs: shift.startMs, endMs: shift.endMs }));
  const need = requirement === null ? null : standaloneRequirement(readRequirementCsv(requirement, 'requirement.csv'));
  return foreignReport(verifyForeign(rows, need, PRESETS[0], { from, to })) as VerifyAnswer;
}
