import type { StaffingModel } from '../model/queue.js';
import { type FormulaStaffing, atAgents, leastCarrying } from './at-agents.js';
import { type DeferredCase, agentsAtConstantRate, leastAtConstantRate, leastKeepingUp, longerThanDeadline } from './deferred/constant-rate.js';
import { LARGEST_LOAD_ERLANGS } from './domain.js';
import { InputError, type Problem, problemOf } from '../model/problem.js';
import { offeredLoadErlangs } from './offered-load.js';
import { requiredAgents, scheduledAgents } from './shrinkage.js';
import { staff } from './staff.js';
import type { Figures } from './staffed.js';

export type FixedStaffing = Extract<StaffingModel, { readonly kind: 'fixed' }>;
export type CaseStaffing = FormulaStaffing | FixedStaffing | DeferredCase;

/** One question of one load, apart from any plan. */
export interface StaffCase {
  readonly staffing: CaseStaffing;
  /** False where agents are given and no target is stated: nothing is looked for, nothing judged. */
  readonly judged: boolean;
  /** null where a fixed number of agents is given without contacts. */
  readonly arrivalsPerHour: number | null;
  /** With travel, where the work is deferred. */
  readonly ahtSeconds: number | null;
  readonly rosterShrinkage: number;
  readonly minimumAgents: number;
  /** null: least agents wanted. */
  readonly agents: number | null;
}

/** The answer; null where the model, or what was asked, does not define it. */
export interface StaffAnswer extends Omit<Figures, 'agents' | 'serviceLevel' | 'asaSeconds' | 'occupancy' | 'probabilityOfWait' | 'meanQueue'> {
  readonly model: CaseStaffing['kind'];
  readonly agents: number;
  readonly agentsFractional: number | null;
  readonly scheduled: number;
  readonly serviceLevel: number | null;
  readonly asaSeconds: number | null;
  readonly occupancy: number | null;
  readonly probabilityOfWait: number | null;
  readonly offeredErlangs: number | null;
  /** Contacts waiting, on average. */
  readonly meanQueue: number | null;
  /** Names of the definitions of the two figures above; null for fixed. */
  readonly serviceLevelDefinition: string | null;
  readonly asaDefinition: string | null;
  readonly minimumAgents: number;
  /** Whole people for the roster: max(ceil(scheduled − 1e-9), minimum agents). */
  readonly required: number;
  /** Why one agent less would not do; `given` where the question says how many. */
  readonly binding: string;
  /** Of the targets asked for; null where none was. */
  readonly meetsTargets: boolean | null;
}

/** How a border calls what the case holds, for messages. */
export interface CaseNames {
  readonly agents: string;
  readonly handleTime: string;
  readonly load: string;
  readonly loadHint: string;
}

/**
 * Answers one question; throws InputError (out-of-range) where the agents given do not carry the load of a line without end, or the load is beyond any desk.
 * Never NaN, never a negative wait. O(agents), O(agents · log agents) where the least are looked for.
 */
export function answerCase(question: StaffCase, names: CaseNames): StaffAnswer {
  const { staffing, judged, rosterShrinkage, minimumAgents, arrivalsPerHour, ahtSeconds } = question;
  const load = arrivalsPerHour === null || ahtSeconds === null ? null : offeredLoadErlangs(arrivalsPerHour, ahtSeconds, 3600);
  const cap = staffing.kind === 'fixed' ? 1 : staffing.maxOccupancy;
  if (load !== null && load / cap > LARGEST_LOAD_ERLANGS) {
    throw new InputError(problemOf('out-of-range', names.load, load, `Offered load ÷ maximum occupancy is at most ${LARGEST_LOAD_ERLANGS} Erlangs.`, names.loadHint));
  }
  if (staffing.kind === 'deferred') return answerDeferred(staffing, question, load ?? 0, names);
  const least = judged ? staff(staffing, load ?? 0, ahtSeconds ?? 0) : null;
  const agents = question.agents ?? least?.agents ?? 0;
  const at = staffing.kind === 'fixed' || load === null || load === 0 ? null : atAgents(staffing, agents, load, ahtSeconds as number);
  if (at !== null && !at.carried) throw new InputError(tooFewAgents(staffing as FormulaStaffing, agents, load as number, ahtSeconds as number, names.agents));
  const scheduled = scheduledAgents(agents, rosterShrinkage);
  const required = requiredAgents(scheduled, minimumAgents);
  const modelBinding = question.agents === null || staffing.kind === 'fixed' ? (least?.binding ?? 'given') : 'given';
  const { agents: _agents, ...figures } = at?.figures ?? { agents: null, ...NO_FIGURES };
  const defined = staffing.kind === 'fixed' ? null : 'serviceLevelDefinition' in staffing ? staffing : { serviceLevelDefinition: 'offered', asaDefinition: 'offered' };
  return {
    model: staffing.kind, agents, agentsFractional: least?.agentsFractional ?? null, scheduled, ...figures, offeredErlangs: load,
    serviceLevelDefinition: defined?.serviceLevelDefinition ?? null, asaDefinition: defined?.asaDefinition ?? null,
    minimumAgents, required, binding: required > requiredAgents(scheduled, 0) ? 'minimum' : modelBinding,
    meetsTargets: staffing.kind === 'fixed' || !judged ? null : at === null ? true : at.meetsTargets,
  };
}

/** Nobody is on a line, so no wait is claimed: all deadlines are met (`meetsTargets`), or some are not. */
function answerDeferred(staffing: DeferredCase, question: StaffCase, load: number, names: CaseNames): StaffAnswer {
  const workSeconds = question.ahtSeconds ?? 0;
  const tooLong = load === 0 && staffing.backlogContacts === 0 ? null : longerThanDeadline(staffing, workSeconds, names.handleTime);
  if (tooLong !== null) throw new InputError(tooLong);
  const agentsFractional = agentsAtConstantRate(staffing, load, workSeconds);
  if (agentsFractional > LARGEST_LOAD_ERLANGS) {
    throw new InputError(problemOf('out-of-range', names.load, agentsFractional, `Deferred work takes at most ${LARGEST_LOAD_ERLANGS} agents.`, names.loadHint));
  }
  const least = leastAtConstantRate(staffing, load, workSeconds);
  const agents = question.agents ?? least;
  const keepsUp = leastKeepingUp(staffing, load);
  if (agents < keepsUp) {
    throw new InputError(problemOf('out-of-range', names.agents, agents, `Deferred work needs at least ${keepsUp} agents for ${load} Erlangs: with fewer the backlog grows without limit.`, `Give ${keepsUp} or more.`));
  }
  const scheduled = scheduledAgents(agents, question.rosterShrinkage);
  const required = requiredAgents(scheduled, question.minimumAgents);
  const modelBinding = question.agents !== null ? 'given' : agents === 0 ? 'minimum' : 'deadline';
  return {
    model: 'deferred', agents, agentsFractional, scheduled, ...NO_FIGURES, occupancy: agents === 0 ? null : load / agents, deferredPerHour: question.arrivalsPerHour,
    offeredErlangs: load, serviceLevelDefinition: null, asaDefinition: null, minimumAgents: question.minimumAgents, required,
    binding: required > requiredAgents(scheduled, 0) ? 'minimum' : modelBinding, meetsTargets: agents >= least,
  };
}

const NO_FIGURES: { readonly [name in Exclude<keyof Figures, 'agents'>]: null } = {
  serviceLevel: null, asaSeconds: null, occupancy: null, probabilityOfWait: null, probabilityOfBlocking: null, meanQueue: null,
  probabilityOfAbandonment: null, callBackShare: null, attemptsPerHour: null, slotOccupancy: null, deferredPerHour: null,
};

/** A line without end has no answer at or below the load: it grows for as long as one looks. */
export function tooFewAgents(staffing: FormulaStaffing, agents: number, offeredErlangs: number, ahtSeconds: number, field: string): Problem {
  const least = leastCarrying(staffing, offeredErlangs, ahtSeconds);
  const name = staffing.kind === 'erlang-c' ? 'Erlang C' : staffing.kind;
  return problemOf('out-of-range', field, agents,
    `${name} needs at least ${least} agents for ${offeredErlangs} Erlangs: with fewer the queue grows without limit.`,
    staffing.kind === 'erlang-c' ? `Give ${least} or more, or use erlang-b where contacts that find everybody busy are lost.` : `Give ${least} or more.`);
}
