import { costRoster } from '../../engine/cost/cost.js';
import { certifyBroughtAlong } from '../../engine/coverage/brought-along.js';
import { verifyRoster } from '../../engine/coverage/verify-roster.js';
import { forecastQueues } from '../../engine/forecast/forecast.js';
import { buildHistory } from '../../engine/history/build.js';
import type { RuleCheck } from '../../engine/model/certificate.js';
import { InputError, type Problem, problemOf } from '../../engine/model/problem.js';
import type { Roster } from '../../engine/model/roster.js';
import { requirementOf } from '../../engine/requirement/require.js';
import { isoUtc } from '../../engine/time/iso.js';
import { readCertificateJson } from '../../formats/certificate-file.js';
import { parsePlan } from '../../formats/plan-file.js';
import { planOutput } from '../../formats/plan-output.js';
import { readRosterCsv } from '../../formats/roster-csv.js';
import { readRosterJson } from '../../formats/roster-file.js';
import type { ImportedRoster, RosterImportRequest } from '../../platform/roster-import-request.js';
import { VERSIONS } from '../../platform/versions.js';
import { buffersOf } from '../deliver.js';
import { summaryOf } from '../solve-summary.js';
import { fileReader } from './files.js';
import type { Task } from './task.js';

export const ROSTER_IMPORT: Task<RosterImportRequest, ImportedRoster> = {
  answer: importRoster, bytesOf: buffersOf,
};

/** Held to the requirement of the plan as it is now. Throws InputError verification-failed with every violation; open hours are none. */
function importRoster({ planText, files, limitMegabytes, roster: sent, baseCertificate }: RosterImportRequest): ImportedRoster {
  const plan = parsePlan(planText, fileReader(files), { source: 'plan', limitMegabytes });
  const roster: Roster = sent.form === 'json' ? readRosterJson(sent.text, 'roster.json').roster : { format: 'sunshift-roster/1', shifts: readRosterCsv(sent.text, 'roster.csv') };
  const forecast = forecastQueues(plan, plan.histories.map((source) => buildHistory(source)));
  const requirement = requirementOf(plan, forecast);
  const report = verifyRoster(plan, requirement, roster);
  const problems = [report.structure, ...report.checks].flatMap(problemsOf);
  if (problems.length > 0) throw new InputError(problems);
  const base = baseCertificate === null ? null : readCertificateJson(baseCertificate, 'certificate.json');
  const { outcome, certificate } = certifyBroughtAlong(plan, requirement, roster, report, base, { ...VERSIONS, preset: plan.preset });
  const cost = costRoster(plan, roster);
  return { summary: summaryOf({ certificate, cost }), files: planOutput({ plan, forecast, requirement, outcome, certificate, cost }) };
}

function problemsOf({ rule, violations }: RuleCheck): readonly Problem[] {
  return violations.map(({ agent, at, sentence }) => problemOf(
    'verification-failed', agent === null ? 'roster' : `agent ${agent}`, at === null ? rule : `${rule} at ${isoUtc(at)}`, sentence, 'Correct the roster, or the plan where the plan is wrong, and send it again.',
  ));
}
