import type { Certificate } from '../engine/model/certificate.js';
import type { RosterOutcome } from '../engine/model/roster.js';
import { certificateJson } from './certificate-file.js';
import { changesJson } from './changes-file.js';
import { costCsv } from './cost-csv.js';
import { forecastCsv } from './forecast-csv.js';
import { jsonText } from './json.js';
import { requirementCsv } from './requirement-csv.js';
import { rosterCsv } from './roster-csv.js';
import { rosterJson } from './roster-file.js';
import { hasStaffingNotes, staffingJson } from './staffing-file.js';
import { type SummaryParts, summaryMarkdown } from './summary-md.js';

export interface PlanOutputFile {
  readonly name: string;
  /** UTF-8, in a buffer of its own. */
  readonly content: Uint8Array;
}

const encoder = new TextEncoder();

/** Everything that a run of the flow hands to people, the same bytes whether the command line or the service asks. No text outlives its file's bytes. */
export function planOutput(parts: SummaryParts): readonly PlanOutputFile[] {
  const { plan, forecast, requirement, outcome, certificate, cost } = parts;
  const { roster } = outcome;
  return [
    ...(forecast === null ? [] : [file('forecast.csv', forecastCsv(forecast))]),
    file('requirement.csv', requirementCsv(requirement)),
    ...(hasStaffingNotes(plan, requirement) ? [file('staffing.json', staffingJson(requirement))] : []),
    file('roster.csv', rosterCsv(roster.shifts)),
    file('roster.json', rosterJson({ inputHash: plan.inputHash, requirementHash: requirement.hash, run: certificate.run, roster })),
    file('certificate.json', certificateJson(certificate)),
    file('cost.csv', costCsv(cost)),
    ...(parts.replan === undefined ? [] : [file('changes.json', changesJson(plan, certificate.openMinutes, parts.replan))]),
    file('summary.md', summaryMarkdown(parts)),
  ];
}

function file(name: string, text: string): PlanOutputFile {
  return { name, content: encoder.encode(text) };
}

/** What is left of a roster that the independent verification does not confirm: for a report of the fault, never for use. */
export function rejectedOutput(rejections: readonly string[], outcome: RosterOutcome, certificate: Certificate): PlanOutputFile {
  const { roster, run } = outcome;
  const { inputHash, requirementHash, versions } = certificate;
  const rejected = { format: 'sunshift-rejected/1', reasons: rejections, outcome: outcome.kind, run, inputHash, requirementHash, versions, shifts: roster.shifts };
  return file('rejected.json', jsonText(rejected, { instants: true }));
}
