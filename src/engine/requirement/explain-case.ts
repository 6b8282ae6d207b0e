import { type FormulaStaffing, atAgents } from './at-agents.js';
import { type DeferredCase, leastAtConstantRate, leastKeepingUp } from './deferred/constant-rate.js';
import { alternativeLine, peopleText, quantityText } from './explain-lines.js';
import { modelSteps } from './explain-steps.js';
import type { Alternative, Quantity } from './explanation.js';
import { formulaOf, statedInputs } from './formulas.js';
import { requiredAgents, scheduledAgents } from './shrinkage.js';
import type { StaffAnswer, StaffCase } from './single-case.js';

/** Why an answer is what it is: formula, inputs, steps, and what one agent more or less would do; `lines` says it in sentences. */
export interface CaseExplanation {
  readonly model: string;
  readonly formula: string;
  readonly inputs: readonly Quantity[];
  readonly steps: readonly Quantity[];
  readonly oneLess: Alternative | null;
  readonly oneMore: Alternative | null;
  readonly lines: readonly string[];
}

/** The explanation of a single case and its answer. O(agents). */
export function explainCase(question: StaffCase, answer: StaffAnswer): CaseExplanation {
  const { staffing, arrivalsPerHour, ahtSeconds } = question;
  const given = (name: string, value: number | null, unit: string): readonly Quantity[] => (value === null ? [] : [{ name, value, unit, how: 'given' }]);
  const load = answer.offeredErlangs ?? 0;
  const formula = staffing.kind === 'fixed' || staffing.kind === 'deferred' || load === 0 ? null : staffing;
  const deferred = staffing.kind === 'deferred' ? staffing : null;
  const stated = (staffing.kind === 'deferred' ? deferredInputs(staffing) : statedInputs(staffing)).filter(({ name }) => question.judged || !name.includes('maximum') && !name.includes('service level') && !name.includes('largest'));
  const inputs = [
    ...given('arrivals', arrivalsPerHour, 'contacts/h'), ...given(deferred === null ? 'AHT' : 'AHT with travel', ahtSeconds, 's'), ...stated.map((input) => ({ ...input, how: 'given' })),
    ...given('roster shrinkage', question.rosterShrinkage, ''), ...given('minimum agents', question.minimumAgents, 'agents'),
  ];
  const steps: readonly Quantity[] = [
    ...(answer.offeredErlangs === null ? [] : [{ name: 'offered load A', value: load, unit: 'Erlangs', how: 'arrivals * AHT / 3600' }]),
    ...(deferred === null || deferred.backlogContacts === 0 ? [] : [{
      name: 'backlog over the deadline', value: (deferred.backlogContacts * (ahtSeconds ?? 0)) / deferred.deadlineSeconds, unit: 'Erlangs', how: 'backlog * AHT / deadline',
    }]),
    ...(formula === null || answer.agents === 0 ? [] : modelSteps(formula, answer.agents, load, ahtSeconds as number)),
    { name: 'agents n', value: answer.agents, unit: 'agents', how: question.agents === null ? 'least n of the formula' : 'given' },
    { name: 'scheduled', value: answer.scheduled, unit: 'agents', how: 'n / (1 - roster shrinkage)' },
    { name: 'required', value: answer.required, unit: 'agents', how: 'max(ceil(scheduled - 1e-9), minimum agents)' },
  ];
  const formulaLine = staffing.kind === 'deferred' ? DEFERRED_FORMULA : formulaOf(staffing);
  const other = (agents: number): Alternative | null => (formula === null || agents < 0 ? null : alternativeAt(formula, agents, load, ahtSeconds as number, question));
  const [oneLess, oneMore] = [other(answer.agents - 1), other(answer.agents + 1)];
  const lines = [
    `${peopleText(answer.required)} required; what binds: ${answer.binding}.`, `${formulaLine}.`, `Given: ${inputs.map(quantityText).join(', ')}.`,
    ...steps.map((step) => `${quantityText(step)} (${step.how}).`),
    ...(deferred === null ? [] : deferredNeighbours(deferred, answer.agents, load, ahtSeconds ?? 0)),
    ...(oneLess === null ? [] : [alternativeLine('One agent less', oneLess)]), ...(oneMore === null ? [] : [alternativeLine('One agent more', oneMore)]),
  ];
  return { model: staffing.kind, formula: formulaLine, inputs, steps, oneLess, oneMore, lines };
}

const DEFERRED_FORMULA = 'deferred work that comes evenly, day and night: least whole n with n * maximum occupancy >= max(A, backlog * AHT / deadline)';

function deferredInputs(staffing: DeferredCase): readonly Quantity[] {
  const stated = (name: string, value: number, unit: string): Quantity => ({ name, value, unit, how: 'given' });
  return [stated('deadline', staffing.deadlineSeconds, 's'), stated('backlog', staffing.backlogContacts, 'contacts'), stated('occupancy at most', staffing.maxOccupancy, '')];
}

/** One agent less and more in words: nobody waits on a line, so there is no wait to compare. */
function deferredNeighbours(staffing: DeferredCase, agents: number, load: number, workSeconds: number): readonly string[] {
  const least = leastAtConstantRate(staffing, load, workSeconds);
  return ([['One agent less', agents - 1], ['One agent more', agents + 1]] as const).filter(([, n]) => n >= 1 && load > 0).map(([label, n]) => {
    const worked = n < leastKeepingUp(staffing, load) ? 'the backlog grows without limit' : `occupancy ${Number((load / n).toPrecision(4))}, deadlines ${n >= least ? 'met' : 'missed'}`;
    return `${label} (${n}): ${worked}.`;
  });
}

/** What another number of agents would do at the same load. */
export function alternativeAt(
  staffing: FormulaStaffing, agents: number, load: number, ahtSeconds: number, queue: { readonly rosterShrinkage: number; readonly minimumAgents: number },
): Alternative {
  const { figures: { asaSeconds, meanQueue: _meanQueue, ...figures }, meetsTargets } = atAgents(staffing, agents, load, ahtSeconds);
  return {
    ...figures, asaSeconds: Number.isFinite(asaSeconds) ? asaSeconds : null, meetsTargets,
    required: requiredAgents(scheduledAgents(agents, queue.rosterShrinkage), queue.minimumAgents),
  };
}
