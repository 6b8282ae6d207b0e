import { resolve } from 'node:path';
import type { Plan } from '../engine/model/plan.js';
import { problemOf } from '../engine/model/problem.js';
import { certificateJson } from '../formats/certificate-file.js';
import { costCsv } from '../formats/cost-csv.js';
import { forecastCsv } from '../formats/forecast-csv.js';
import { instantsToText } from '../formats/instant-json.js';
import { jsonText } from '../formats/json.js';
import { requirementCsv } from '../formats/requirement-csv.js';
import { rosterCsv } from '../formats/roster-csv.js';
import { rosterJson } from '../formats/roster-file.js';
import { summaryMarkdown } from '../formats/summary-md.js';
import type { EngineAnswer } from '../platform/engine-request.js';
import { type OutputFile, checkOutputFolder, replaceFolder } from '../platform/output-folder.js';
import { EXIT, type ExitCode } from './exit.js';
import { isOurOutput } from './output-files.js';
import { problemLine } from './problem-line.js';
import { summaryText } from './summary.js';
import type { VerbIo } from './verb.js';

const OUTCOME_EXIT: Readonly<Record<EngineAnswer['outcome']['kind'], ExitCode>> = { covered: EXIT.done, uncoverable: EXIT.uncoverable, stopped: EXIT.stopped };

/** Asked before a long search, so that it does not end in a refusal. */
export function checkOut(io: VerbIo, out: string): void {
  checkOutputFolder(resolve(io.cwd, out), isOurOutput, out);
}

/** Writes what a search left behind, prints it, and sets the exit code: 0 covered, 3 uncoverable, 4 not confirmed by the referee, 5 stopped. */
export function deliver(io: VerbIo, plan: Plan, answer: EngineAnswer, out: string, planPath: string, json: boolean): void {
  const rejected = answer.rejections.length > 0;
  const files = rejected ? [rejectedFile(answer)] : filesOf(plan, answer);
  replaceFolder(resolve(io.cwd, out), files, isOurOutput, out);
  const names = files.map((file) => file.name);
  if (json) io.stdout(JSON.stringify(reportOf(answer, out, names)));
  else io.stdout(rejected ? `REJECTED: the independent verification does not confirm this roster.\n${answer.rejections.join('\n')}` : textOf(answer, out, names, planPath));
  if (rejected) {
    const rule = 'Nothing is published that the independent verification does not confirm.';
    io.stderr(problemLine(problemOf('verification-failed', 'roster', answer.rejections[0], rule, `This is a fault of Sunshift: please report it with ${out}/rejected.json and the plan.`)));
  }
  io.exitWith(rejected ? EXIT.verificationFailed : OUTCOME_EXIT[answer.outcome.kind]);
}

function filesOf(plan: Plan, { forecast, requirement, outcome, certificate, cost }: EngineAnswer): readonly OutputFile[] {
  const { roster, run } = outcome;
  return [
    ...(forecast === null ? [] : [{ name: 'forecast.csv', content: forecastCsv(forecast) }]),
    { name: 'requirement.csv', content: requirementCsv(requirement) },
    { name: 'roster.csv', content: rosterCsv(roster.shifts) },
    { name: 'roster.json', content: rosterJson({ inputHash: plan.inputHash, requirementHash: requirement.hash, run, roster }) },
    { name: 'certificate.json', content: certificateJson(certificate) },
    { name: 'cost.csv', content: costCsv(cost) },
    { name: 'summary.md', content: summaryMarkdown({ plan, forecast, requirement, outcome, certificate, cost }) },
  ];
}

function rejectedFile({ rejections, outcome, certificate }: EngineAnswer): OutputFile {
  const { roster, run } = outcome;
  const { inputHash, requirementHash, versions } = certificate;
  const content = jsonText(instantsToText({ format: 'sunshift-rejected/1', reasons: rejections, outcome: outcome.kind, run, inputHash, requirementHash, versions, shifts: roster.shifts }));
  return { name: 'rejected.json', content };
}

function reportOf({ certificate, cost, rejections }: EngineAnswer, out: string, files: readonly string[]): Record<string, unknown> {
  const { outcome, openMinutes, atLeastOpenMinutes, money, run, exposure, inputHash, requirementHash, versions } = certificate;
  return {
    outcome: rejections.length > 0 ? 'rejected' : outcome, openHours: openMinutes / 60, atLeastOpenHours: atLeastOpenMinutes / 60,
    exposureHours: exposure.expectedOpenMinutes / 60, money, costMinor: cost.totalMinor, run, inputHash, requirementHash, versions, rejections, out, files,
  };
}

function textOf({ certificate, cost }: EngineAnswer, out: string, files: readonly string[], planPath: string): string {
  const next = `Next: sunshift verify ${planPath} ${out}/roster.json --bound`;
  return [summaryText(certificate, cost), `Files in ${out}: ${files.join(', ')}`, next].join('\n\n');
}
