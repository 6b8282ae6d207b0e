import type { Certificate, VerifyReport } from './model/certificate.js';
import type { Forecast } from './model/forecast.js';
import type { History } from './model/history.js';
import type { CostReport } from './model/payline.js';
import type { Plan } from './model/plan.js';
import type { SolveControl, SolveOptions } from './model/ports.js';
import type { Requirement } from './model/requirement.js';
import type { RosterOutcome } from './model/roster.js';
import { costRoster } from './cost/cost.js';
import { certify } from './coverage/certify.js';
import { verifyRoster } from './coverage/verify-roster.js';
import type { Chooser } from './forecast/choice-memo.js';
import { forecastQueues } from './forecast/forecast.js';
import { buildHistory } from './history/build.js';
import { requirementOf } from './requirement/require.js';
import { solveRoster } from './roster/solve.js';

/** Everything that one run of the flow leaves behind, each stage's output beside its inputs. */
export interface PlanResult {
  readonly histories: readonly History[];
  readonly forecast: Forecast;
  readonly requirement: Requirement;
  readonly outcome: RosterOutcome;
  readonly report: VerifyReport;
  readonly certificate: Certificate;
  readonly cost: CostReport;
}

/**
 * The whole flow:
 *
 *   history ──> forecast ──> requirement ──> roster ──> coverage ──> cost
 *
 * Each stage reads the plan and what the stages before it made, and changes neither. Nothing here knows a file, a clock or a database.
 * The referee (coverage) shares no code with the roster engine: it reads docs/rules.md its own way and recomputes cover, rules and money.
 *
 * @throws InputError for what a user typed and no stage can work with; what cannot be covered is an outcome, not an error
 */
export function runPlan(plan: Plan, options: SolveOptions, control: SolveControl, versions: Certificate['versions'], choose?: Chooser): PlanResult {
  // What happened: offered contacts and handle times, gaps told apart from zeros.
  const histories = plan.histories.map((source) => buildHistory(source));

  // What will happen: volume per queue and interval, with the error to expect.
  const forecast = forecastQueues(plan, histories, choose);

  // How many people that takes, interval by interval.
  const requirement = requirementOf(plan, forecast);

  // Who works when: a roster, a proof of how good it can be at all, and repairs where cover is impossible.
  const outcome = solveRoster(plan, requirement, options, control);

  // Is it true? Every rule, every interval and every amount again, from the raw plan.
  const report = verifyRoster(plan, requirement, outcome.roster);
  const certificate = certify(plan, requirement, outcome, report, versions);

  // What it costs, line by line.
  const cost = costRoster(plan, outcome.roster);

  return { histories, forecast, requirement, outcome, report, certificate, cost };
}
