import { NEVER, type Poll } from '../../model/interrupted.js';
import type { Plan } from '../../model/plan.js';
import { InputError } from '../../model/problem.js';
import type { Requirement } from '../../model/requirement.js';
import type { HardRule } from '../../model/rules.js';
import { decimal } from '../../money/rational.js';
import { MINUTE_MS } from '../../time/dates.js';
import { requiredOnGrid } from '../../requirement/spread.js';
import type { AgentView } from '../rules/rule.js';
import type { CoreAgent, CoreProblem } from '../solver/problem.js';
import { type AgentClass, type ClassSeed, type Draft, classSeeds, draftOf } from './classes.js';
import { coreAgents } from './agent.js';
import { payLevels } from './cell-cost.js';
import { fixedCost } from './fixed-cost.js';
import { noSchedule } from './no-schedule.js';
import { dearestHour, openCellPrice } from './open-price.js';
import { sunkWeeks } from './sunk-weeks.js';
import { type ClassTable, tableOf } from './table.js';
import { refuseAboveAllPeople } from './headcount.js';
import { tailCover } from './segment-cover.js';

/** The core's problem, and what turns its answer back into shifts. Agents in order of code. */
export interface Compiled {
  readonly plan: Plan;
  readonly problem: CoreProblem;
  readonly views: readonly AgentView[];
  readonly tables: readonly ClassTable[];
  /** Salary and seat by agent, 1/1000 minor unit. */
  readonly fixedOf: readonly number[];
  /** Pay due if nobody were rostered, 1/1000 minor unit. */
  readonly sunk: number;
}

/**
 * Turns a plan and its requirement into the clock-free problem.
 * @param relaxed rules left out to learn what each of them costs; empty for every roster that is published
 * @param poll where nobody may be kept waiting: @throws Interrupted
 * @throws InputError no-agents, grid-does-not-fit, no-schedule-possible (naming every agent whose own rules allow no schedule)
 */
export function compile(plan: Plan, requirement: Requirement, relaxed: ReadonlySet<HardRule> = new Set(), poll: Poll = NEVER): Compiled {
  if (plan.agents.length === 0) {
    throw new InputError({ code: 'no-agents', field: 'agents', value: [], rule: 'a roster needs people', message: 'agents: the plan has no agents', hint: 'add at least one agent' });
  }
  const agents = [...plan.agents].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  refuseAboveAllPeople(plan, requirement);
  const seeds = classSeeds(plan, agents);
  const { pad, stride, cells } = rowsOf(plan, seeds);
  const bandsMatter = decimal(plan.softPrices.startOutsideBand).n > 0n;
  const classes = new Map<string, AgentClass>();
  for (const seed of seeds) {
    poll();
    const { contract, site, zone, calendar, candidates } = seed;
    const restMinutes = relaxed.has('minimum-rest') ? 0 : contract.rules.minimumRestMinutes;
    const built = tableOf(plan, contract, site, zone, calendar, candidates, pad, bandsMatter, restMinutes);
    classes.set(seed.key, { ...seed, built, levels: payLevels(plan, contract, site, zone, pad, stride) });
  }
  const drafts: Draft[] = agents.map((agent) => {
    poll();
    return draftOf(plan, agent, classes);
  });
  const core = coreAgents(plan, drafts, relaxed, poll);
  const stuck = drafts.filter((_, i) => core[i] === null).map((d) => d.view);
  if (stuck.length > 0) throw noSchedule(stuck);
  const fixedOf = drafts.map((d) => fixedCost(d.view, d.rates));
  const fixed = fixedOf.reduce((sum, f) => sum + f, 0);
  return {
    plan,
    fixedOf,
    sunk: drafts.reduce((sum, d) => sum + sunkWeeks(d), fixed),
    views: drafts.map((d) => d.view),
    tables: drafts.map((d) => d.class.built),
    problem: {
      queues: plan.queues.length,
      stride,
      pad,
      cells,
      need: needOf(plan, requirement, pad, stride),
      openCellPrice: openCellPrice(plan),
      rowPrices: null,
      dearestHour: dearestHour(plan),
      dearestCell: Math.max(1, Math.ceil((dearestHour(plan) * plan.rosterGridMinutes) / 60)),
      agents: core as CoreAgent[],
      fixedCost: fixed,
    },
  };
}

/** Required people per padded row, less those whom the previous roster has put there. */
function needOf(plan: Plan, requirement: Requirement, pad: number, stride: number): Int32Array {
  const need = new Int32Array(plan.queues.length * stride);
  plan.queues.forEach((queue, q) => requiredOnGrid(plan, requirement, queue.code).forEach((people, cell) => (need[q * stride + pad + cell] = people)));
  tailCover(plan, pad, stride).forEach((people, row) => (need[row] = Math.max(0, need[row] - people)));
  return need;
}

/** Shifts may begin before the horizon and end after it, so every queue's block of rows is padded by the longest reach. */
function rowsOf(plan: Plan, seeds: readonly ClassSeed[]): { pad: number; stride: number; cells: number } {
  const step = plan.rosterGridMinutes * MINUTE_MS;
  const cells = (plan.horizon.endMs - plan.horizon.startMs) / step;
  let pad = 1;
  for (const c of seeds) {
    for (const shift of c.candidates) {
      const first = (shift.startMs - plan.horizon.startMs) / step;
      const last = (shift.endMs - plan.horizon.startMs) / step;
      if (!Number.isInteger(first) || !Number.isInteger(last)) throw offGrid(plan, c.contract.code, shift.pattern);
      pad = Math.max(pad, -first, last - cells);
    }
  }
  return { pad, cells, stride: pad + cells + pad };
}

function offGrid(plan: Plan, contract: string, pattern: string): InputError {
  return new InputError({
    code: 'grid-does-not-fit',
    field: `contracts.${contract}.shifts.${pattern}`,
    value: plan.rosterGridMinutes,
    rule: 'the roster grid divides every shift start and length, in UTC',
    message: `contracts.${contract}.shifts.${pattern}: its starts do not fall on the ${plan.rosterGridMinutes}-minute roster grid`,
    hint: 'choose a smaller rosterGridMinutes that divides starts, lengths and zone offsets (5 fits every zone in use)',
  });
}

