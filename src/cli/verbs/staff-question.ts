import { InputError, type Problem, problemOf } from '../../engine/model/problem.js';
import type { CaseStaffing, StaffCase } from '../../engine/requirement/single-case.js';
import { liveStaffingFrom } from './staff-live-options.js';
import { LIMITS, type NumericOption, type ReadNumber, type StaffOptions, optionName, readOption } from './staff-options.js';

export const STAFF_MODELS = ['erlang-b', 'erlang-c', 'erlang-a', 'finite-queue', 'call-back', 'blending', 'chat', 'fixed'] as const;
export type StaffModel = (typeof STAFF_MODELS)[number];

/** Options that not every model reads, and the models that do; elsewhere they are refused, so that nobody believes they counted. */
const LIVE = ['erlang-a', 'finite-queue', 'call-back', 'blending', 'chat'] as const;
const READ_BY: Readonly<Partial<Record<keyof StaffOptions, readonly StaffModel[]>>> = {
  serviceLevelDefinition: LIVE, shortAbandons: LIVE, maxAsa: LIVE, asaDefinition: LIVE, maxAbandonment: LIVE, patience: LIVE,
  retryShare: ['erlang-a', 'finite-queue', 'chat'], waitingPlaces: ['finite-queue'], callBackShare: ['call-back'], reserve: ['call-back', 'blending'],
  deferredPerHour: ['blending'], concurrency: ['chat'], handleTimeFactors: ['chat'],
};

/** What a model that a single case does not have would need. */
const NOT_AVAILABLE: Readonly<Record<string, string>> = { deferred: 'a day of contacts and opening hours: write it into a plan, staffing { "model": "deferred" }' };

/** Reads the options of `staff`; throws InputError with everything that is missing, malformed, or not read by the model. */
export function staffQuestion(options: StaffOptions): StaffCase {
  const model = readModel(options.model);
  const problems: Problem[] = notRead(model, options);
  const number: ReadNumber = (name) => readOption(options, name, problems);
  const need = (name: NumericOption, rule: string): void => {
    if (options[name] === undefined) problems.push(problemOf('missing-field', optionName(name), undefined, rule, LIMITS[name].hint));
  };
  const agents = number('agents');
  const targets = ['serviceLevel', 'maxAsa', 'maxAbandonment'] as const;
  const hasTarget = targets.some((name) => options[name] !== undefined);
  if (model === 'fixed') need('agents', 'fixed is a number of agents that you state.');
  else {
    need('arrivals', `${model} needs the contacts offered.`);
    need('aht', `${model} needs the handle time.`);
    if (model === 'erlang-c') need('answerWithin', 'erlang-c needs the answer time of its service level.');
    if (options.agents === undefined && !hasTarget) need('serviceLevel', `${model} looks for the least agents of a service level, or answers for --agents N.`);
  }
  const question: StaffCase = {
    staffing: staffingOf(model, options, number, problems), judged: model === 'fixed' || hasTarget,
    arrivalsPerHour: number('arrivals'), ahtSeconds: number('aht'), rosterShrinkage: number('shrinkage') ?? 0, minimumAgents: number('floor') ?? 0, agents,
  };
  if (problems.length > 0) throw new InputError(once(problems));
  return question;
}

function staffingOf(model: StaffModel, options: StaffOptions, number: ReadNumber, problems: Problem[]): CaseStaffing {
  const maxOccupancy = number('maxOccupancy') ?? 1;
  switch (model) {
    case 'fixed': return { kind: 'fixed', agents: number('agents') ?? 0 };
    // Without a target nothing is judged, and any stands for none.
    case 'erlang-b': return { kind: 'erlang-b', maxBlocking: 1 - (number('serviceLevel') ?? 0), maxOccupancy };
    case 'erlang-c': return { kind: 'erlang-c', serviceLevel: number('serviceLevel') ?? 0, answerWithinSeconds: number('answerWithin') ?? 0, maxOccupancy };
    default: return liveStaffingFrom(model, options, number, problems);
  }
}

function notRead(model: StaffModel, options: StaffOptions): Problem[] {
  const problems: Problem[] = [];
  for (const [name, models] of Object.entries(READ_BY)) {
    const value = options[name as keyof StaffOptions];
    if (value === undefined || models.includes(model) || (name === 'concurrency' && value === '1')) continue;
    problems.push(problemOf('usage', optionName(name), value, `${optionName(name)} is read by ${models.join(', ')}, not by ${model}.`, 'Leave it out, or choose one of these models.'));
  }
  if (options.deadline !== undefined) {
    problems.push(problemOf('not-available', '--deadline', options.deadline, 'A deadline is read by the deferred model, which needs a day of contacts and stands in a plan.',
      'A deadline under two demand intervals is staffed as a live queue: --model erlang-c --answer-within SECONDS.'));
  }
  return problems;
}

function readModel(text: string | undefined): StaffModel {
  const known = `Models are ${STAFF_MODELS.join(', ')}.`;
  if (text === undefined) throw new InputError(problemOf('missing-field', '--model', undefined, known, 'Give one, or --batch IN.csv --out OUT.csv.'));
  const model = STAFF_MODELS.find((name) => name === text);
  if (model !== undefined) return model;
  const missing = Object.hasOwn(NOT_AVAILABLE, text) ? `${text} is not available here: it needs ${NOT_AVAILABLE[text]}.` : 'There is no staffing model of that name.';
  throw new InputError(problemOf('not-available', '--model', text, `${missing} ${known}`, 'Choose one of them.'));
}

/** An option that two questions read is told once. */
function once(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter((problem, i) => problems.findIndex((other) => other.field === problem.field && other.code === problem.code) === i);
}
