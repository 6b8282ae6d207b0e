import type { Certificate } from '../engine/model/certificate.js';
import type { RosterOutcome } from '../engine/model/roster.js';
import { certificateJson } from './certificate-file.js';
import { changesJson } from './changes-file.js';
import { costCsv } from './cost-csv.js';
import { forecastCsv } from './forecast-csv.js';
import { instantsToText } from './instant-json.js';
import { jsonText } from './json.js';
import { requirementCsv } from './requirement-csv.js';
import { rosterCsv } from './roster-csv.js';
import { rosterJson } from './roster-file.js';
import { hasStaffingNotes, staffingJson } from './staffing-file.js';
import { type SummaryParts, summaryMarkdown } from './summary-md.js';

export interface PlanOutputFile {
  readonly name: string;
  readonly content: string;
}

/** Everything that a run of the flow hands to people, the same bytes whether the command line or the service asks. */
export function planOutput(parts: SummaryParts): readonly PlanOutputFile[] {
  const { plan, forecast, requirement, outcome, certificate, cost } = parts;
  const { roster } = outcome;
  return [
    ...(forecast === null ? [] : [{ name: 'forecast.csv', content: forecastCsv(forecast) }]),
    { name: 'requirement.csv', content: requirementCsv(requirement) },
    ...(hasStaffingNotes(plan, requirement) ? [{ name: 'staffing.json', content: staffingJson(requirement) }] : []),
    { name: 'roster.csv', content: rosterCsv(roster.shifts) },
    { name: 'roster.json', content: rosterJson({ inputHash: plan.inputHash, requirementHash: requirement.hash, run: certificate.run, roster }) },
    { name: 'certificate.json', content: certificateJson(certificate) },
    { name: 'cost.csv', content: costCsv(cost) },
    ...(parts.replan === undefined ? [] : [{ name: 'changes.json', content: changesJson(plan, certificate.openMinutes, parts.replan) }]),
    { name: 'summary.md', content: summaryMarkdown(parts) },
  ];
}

/** What is left of a roster that the independent verification does not confirm: for a report of the fault, never for use. */
export function rejectedOutput(rejections: readonly string[], outcome: RosterOutcome, certificate: Certificate): PlanOutputFile {
  const { roster, run } = outcome;
  const { inputHash, requirementHash, versions } = certificate;
  const content = jsonText(instantsToText({ format: 'sunshift-rejected/1', reasons: rejections, outcome: outcome.kind, run, inputHash, requirementHash, versions, shifts: roster.shifts }));
  return { name: 'rejected.json', content };
}
