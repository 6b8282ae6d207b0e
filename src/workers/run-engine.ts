import { costRoster } from '../engine/cost/cost.js';
import { certify, disagreementsOf } from '../engine/coverage/certify.js';
import { compareRosters, findingsOfReport } from '../engine/coverage/compare.js';
import { compareRequirement, deriveRequirement } from '../engine/coverage/derive.js';
import { verifyRoster } from '../engine/coverage/verify-roster.js';
import type { Forecast } from '../engine/model/forecast.js';
import { rememberingChooser } from '../engine/forecast/choice-memo.js';
import type { SolveControl } from '../engine/model/ports.js';
import { forecastQueues } from '../engine/forecast/forecast.js';
import { buildHistory } from '../engine/history/build.js';
import { runPlan } from '../engine/plan.js';
import { requirementOf } from '../engine/requirement/require.js';
import { replanRoster } from '../engine/roster/replan/replan.js';
import { solveRoster } from '../engine/roster/solve.js';
import type { EngineAnswer, EngineRequest } from '../platform/engine-request.js';
import { VERSIONS } from '../platform/versions.js';
import { type ProofProblems, verifyingEarly } from './verify-early.js';

/** The engine with its referee, as every worker runs it: command line and service share these bytes. @throws Interrupted before there is a first roster */
export function runEngine(request: EngineRequest, control: SolveControl): EngineAnswer {
  const { plan, options } = request;
  const versions = { ...VERSIONS, preset: plan.preset };
  switch (request.kind) {
    case 'plan': {
      // Derived before the search and not after it: a cancel then has less to wait for.
      // A backtest of equal content is not run twice; histories, forecast and requirement are derived twice all the same.
      const choose = rememberingChooser();
      const derived = deriveRequirement(plan, choose);
      const early = verifyingEarly(plan, derived, control);
      const { forecast, requirement, outcome, report, certificate, cost } = runPlan(plan, options, early.control, versions, choose);
      const { difference } = compareRequirement(derived, requirement);
      return accept({ forecast, requirement, outcome, report, certificate, cost, rejections: difference === null ? [] : [difference] }, early.problemsOf);
    }
    case 'roster': {
      const { requirement } = request;
      const early = verifyingEarly(plan, requirement, control);
      const outcome = solveRoster(plan, requirement, options, early.control);
      const report = verifyRoster(plan, requirement, outcome.roster);
      const certificate = certify(plan, requirement, outcome, report, versions);
      return accept({ forecast: null, requirement, outcome, report, certificate, cost: costRoster(plan, outcome.roster), rejections: [] }, early.problemsOf);
    }
    case 'replan': {
      const { told, ...replan } = request.replan;
      const forecast = request.requirement === null ? forecastQueues(plan, plan.histories.map((source) => buildHistory(source))) : null;
      const requirement = request.requirement ?? requirementOf(plan, forecast as Forecast);
      const difference = forecast === null ? null : compareRequirement(deriveRequirement(plan), requirement).difference;
      const early = verifyingEarly(plan, requirement, control);
      const { outcome, changes } = replanRoster(plan, requirement, told, { ...options, ...replan }, early.control);
      const report = verifyRoster(plan, requirement, outcome.roster);
      const certificate = certify(plan, requirement, outcome, report, versions);
      const before = { plan, roster: told, findings: findingsOfReport(verifyRoster(plan, requirement, told)) };
      const { sentences } = compareRosters(before, { plan, roster: outcome.roster, findings: findingsOfReport(report) });
      const made = { forecast, requirement, outcome, report, certificate, cost: costRoster(plan, outcome.roster), rejections: difference === null ? [] : [difference] };
      return accept({ ...made, replan: { changes, sentences } }, early.problemsOf);
    }
  }
}

/** Nothing is handed on that the referee does not confirm: rules, cover, money and, by its own slow oracle, every proof. */
function accept(made: EngineAnswer, problemsOf: ProofProblems): EngineAnswer {
  const { outcome, report, certificate } = made;
  const broken = [report.structure, ...report.checks].flatMap((check) => check.violations.map((violation) => `${check.rule}: ${violation.sentence}`));
  const proofs = [certificate.bound, certificate.openProof].filter((proof) => proof !== null);
  const unproven = proofs.flatMap((proof) => problemsOf(proof).map((problem) => `proof of ${proof.kind}: ${problem}`));
  return { ...made, rejections: [...made.rejections, ...broken, ...disagreementsOf(outcome, report), ...unproven] };
}
