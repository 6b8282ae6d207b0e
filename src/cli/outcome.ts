import { resolve } from 'node:path';
import type { Plan } from '../engine/model/plan.js';
import { problemOf } from '../engine/model/problem.js';
import { planOutput, rejectedOutput } from '../formats/plan-output.js';
import type { EngineAnswer } from '../platform/engine-request.js';
import { checkOutputFolder, replaceFolder } from '../platform/output-folder.js';
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
  const files = rejected ? [rejectedOutput(answer.rejections, answer.outcome, answer.certificate)] : planOutput({ plan, ...answer });
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
