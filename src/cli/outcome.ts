import { resolve } from 'node:path';
import type { Plan } from '../engine/model/plan.js';
import { problemOf } from '../engine/model/problem.js';
import { planOutput, rejectedOutput } from '../formats/plan-output.js';
import type { ReplanReport } from '../engine/model/roster.js';
import type { EngineAnswer } from '../platform/engine-request.js';
import { checkOutputFolder, replaceFolder } from '../platform/output-folder.js';
import { EXIT, type ExitCode } from './exit.js';
import { hours } from './instants.js';
import { isOurOutput } from './output-files.js';
import { problemLine } from './problem-line.js';
import { summaryText } from './summary.js';
import type { VerbIo } from './verb.js';

const OUTCOME_EXIT: Readonly<Record<EngineAnswer['outcome']['kind'], ExitCode>> = { covered: EXIT.done, uncoverable: EXIT.uncoverable, stopped: EXIT.stopped };

/** Asked before a long search, so that it does not end in a refusal. */
export function checkOut(io: VerbIo, out: string): void {
  checkOutputFolder(resolve(io.cwd, out), isOurOutput, out);
}

/**
 * Writes what a search left behind, prints it, and sets the exit code: 0 covered, 3 uncoverable, 4 not confirmed by the referee, 5 stopped.
 * @param more options that the verification needs beside the plan
 */
export function deliver(io: VerbIo, plan: Plan, answer: EngineAnswer, out: string, planPath: string, json: boolean, more = ''): void {
  const rejected = answer.rejections.length > 0;
  const files = rejected ? [rejectedOutput(answer.rejections, answer.outcome, answer.certificate)] : planOutput({ plan, ...answer });
  replaceFolder(resolve(io.cwd, out), files, isOurOutput, out);
  const names = files.map((file) => file.name);
  if (json) io.stdout(JSON.stringify(reportOf(answer, out, names)));
  else io.stdout(rejected ? `REJECTED: the independent verification does not confirm this roster.\n${answer.rejections.join('\n')}` : textOf(answer, out, names, planPath, more));
  if (rejected) {
    const rule = 'Nothing is published that the independent verification does not confirm.';
    io.stderr(problemLine(problemOf('verification-failed', 'roster', answer.rejections[0], rule, `This is a fault of Sunshift: please report it with ${out}/rejected.json and the plan.`)));
  }
  io.exitWith(rejected ? EXIT.verificationFailed : OUTCOME_EXIT[answer.outcome.kind]);
}

function reportOf({ certificate, cost, rejections, replan }: EngineAnswer, out: string, files: readonly string[]): Record<string, unknown> {
  const { outcome, openMinutes, atLeastOpenMinutes, money, run, exposure, inputHash, requirementHash, versions } = certificate;
  return {
    outcome: rejections.length > 0 ? 'rejected' : outcome, openHours: openMinutes / 60, atLeastOpenHours: atLeastOpenMinutes / 60,
    exposureHours: exposure.expectedOpenMinutes / 60, money, costMinor: cost.totalMinor, run, inputHash, requirementHash, versions, rejections, out, files,
    ...(replan === undefined ? {} : { changedAgentDays: replan.changes.changed.length, changes: replan.sentences }),
  };
}

function textOf({ certificate, cost, replan }: EngineAnswer, out: string, files: readonly string[], planPath: string, more: string): string {
  const next = `Next: sunshift verify ${planPath} ${out}/roster.json --bound${more}`;
  const changes = replan === undefined ? [] : [`Changes\n${[changedText(replan), ...replan.sentences].map((line) => `  ${line}`).join('\n')}`];
  return [...changes, summaryText(certificate, cost), `Files in ${out}: ${files.join(', ')}`, next].join('\n\n');
}

/** How much people's plans change, and what that kept open hours from being. */
function changedText({ changes }: ReplanReport): string {
  const days = changes.changed.length;
  return `${days} agent-${days === 1 ? 'day changes' : 'days change'}; ${hours(changes.openBeforeMinutes)} agent-hours would be open if none did.`;
}
