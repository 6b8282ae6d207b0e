import { resolve } from 'node:path';
import { problemOf } from '../engine/model/problem.js';
import type { ReplanReport } from '../engine/model/roster.js';
import type { EngineDelivery } from '../platform/engine-request.js';
import { checkOutputFolder, replaceFolder } from '../platform/output-folder.js';
import { EXIT, type ExitCode } from './exit.js';
import { hours } from './instants.js';
import { isOurOutput } from './output-files.js';
import { problemLine } from './problem-line.js';
import { summaryText } from './summary.js';
import type { VerbIo } from './verb.js';

const OUTCOME_EXIT: Readonly<Record<EngineDelivery['outcome'], ExitCode>> = { covered: EXIT.done, uncoverable: EXIT.uncoverable, stopped: EXIT.stopped };

/** Asked before a long search, so that it does not end in a refusal. */
export function checkOut(io: VerbIo, out: string): void {
  checkOutputFolder(resolve(io.cwd, out), isOurOutput, out);
}

/**
 * Writes what a search left behind, prints it, and sets the exit code: 0 covered, 3 uncoverable, 4 not confirmed by the referee, 5 stopped.
 * @param more options that the verification needs beside the plan
 */
export function deliver(io: VerbIo, answer: EngineDelivery, out: string, planPath: string, json: boolean, more = ''): void {
  const rejected = answer.rejections.length > 0;
  replaceFolder(resolve(io.cwd, out), answer.files, isOurOutput, out);
  const names = answer.files.map((file) => file.name);
  if (json) io.stdout(JSON.stringify(reportOf(answer, out, names)));
  else io.stdout(rejected ? `REJECTED: the independent verification does not confirm this roster.\n${answer.rejections.join('\n')}` : textOf(answer, out, names, planPath, more));
  if (rejected) {
    const rule = 'Nothing is published that the independent verification does not confirm.';
    io.stderr(problemLine(problemOf('verification-failed', 'roster', answer.rejections[0], rule, `This is a fault of Sunshift: please report it with ${out}/rejected.json and the plan.`)));
  }
  io.exitWith(rejected ? EXIT.verificationFailed : OUTCOME_EXIT[answer.outcome]);
}

function reportOf({ certificate, cost, rejections, replan }: EngineDelivery, out: string, files: readonly string[]): Record<string, unknown> {
  const { outcome, openMinutes, atLeastOpenMinutes, money, run, exposure, inputHash, requirementHash, versions } = certificate;
  return {
    outcome: rejections.length > 0 ? 'rejected' : outcome, openHours: openMinutes / 60, atLeastOpenHours: atLeastOpenMinutes / 60,
    exposureHours: exposure.expectedOpenMinutes / 60, money, costMinor: cost.totalMinor, run, inputHash, requirementHash, versions, rejections, out, files,
    ...(replan === undefined ? {} : { changedAgentDays: replan.changes.changed.length, changes: replan.sentences }),
  };
}

function textOf({ certificate, cost, replan }: EngineDelivery, out: string, files: readonly string[], planPath: string, more: string): string {
  const next = `Next: sunshift verify ${planPath} ${out}/roster.json --bound${more}`;
  const changes = replan === undefined ? [] : [`Changes\n${[changedText(replan), ...replan.sentences].map((line) => `  ${line}`).join('\n')}`];
  return [...changes, summaryText(certificate, cost), `Files in ${out}: ${files.join(', ')}`, next].join('\n\n');
}

/** How much people's plans change, and what that kept open hours from being. */
function changedText({ changes }: ReplanReport): string {
  const days = changes.changed.length;
  return `${days} agent-${days === 1 ? 'day changes' : 'days change'}; ${hours(changes.openBeforeMinutes)} agent-hours would be open if none did.`;
}
