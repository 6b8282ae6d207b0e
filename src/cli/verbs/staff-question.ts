import { InputError, type Problem, problemOf } from '../../engine/model/problem.js';
import type { CaseStaffing, StaffCase } from '../../engine/requirement/single-case.js';
import { deferredCase } from '../../engine/requirement/deferred/constant-rate.js';
import { liveStaffingFrom } from './staff-live-options.js';
import { LIMITS, type NumericOption, type ReadNumber, type StaffOptions, optionName, readOption } from './staff-options.js';

export const STAFF_MODELS = ['erlang-b', 'erlang-c', 'erlang-a', 'finite-queue', 'call-back', 'blending', 'chat', 'deferred', 'fixed'] as const;
export type StaffModel = (typeof STAFF_MODELS)[number];

const DEMAND_INTERVALS = [15, 30, 60] as const;
/** The share that a plan asks for where it states none. */
const DEFERRED_AS_LIVE_SERVICE_LEVEL = 0.8;

/** Options that not every model reads, and the models that do; elsewhere they are refused, so that nobody believes they counted. */
const LIVE = ['erlang-a', 'finite-queue', 'call-back', 'blending', 'chat'] as const;
const READ_BY: Readonly<Partial<Record<keyof StaffOptions, readonly StaffModel[]>>> = {
  serviceLevelDefinition: LIVE, shortAbandons: LIVE, maxAsa: LIVE, asaDefinition: LIVE, maxAbandonment: LIVE, patience: LIVE,
  retryShare: ['erlang-a', 'finite-queue', 'chat'], waitingPlaces: ['finite-queue'], callBackShare: ['call-back'], reserve: ['call-back', 'blending'],
  deferredPerHour: ['blending'], concurrency: ['chat'], handleTimeFactors: ['chat'],
  deadline: ['deferred'], travel: ['deferred'], backlog: ['deferred'], interval: ['deferred'],
  answerWithin: ['erlang-b', 'erlang-c', ...LIVE, 'fixed'],
};

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
    if (model === 'deferred') need('deadline', 'deferred work is done by a deadline.');
    else if (options.agents === undefined && !hasTarget) need('serviceLevel', `${model} looks for the least agents of a service level, or answers for --agents N.`);
  }
  const ahtSeconds = number('aht');
  const question: StaffCase = {
    staffing: model === 'deferred' ? deferredFrom(options, number, problems) : staffingOf(model, options, number, problems),
    judged: model === 'fixed' || model === 'deferred' || hasTarget,
    arrivalsPerHour: number('arrivals'), ahtSeconds: ahtSeconds === null ? null : ahtSeconds + (number('travel') ?? 0), rosterShrinkage: number('shrinkage') ?? 0, minimumAgents: number('floor') ?? 0, agents,
  };
  if (problems.length > 0) throw new InputError(once(problems));
  return question;
}

function staffingOf(model: Exclude<StaffModel, 'deferred'>, options: StaffOptions, number: ReadNumber, problems: Problem[]): CaseStaffing {
  const maxOccupancy = number('maxOccupancy') ?? 1;
  switch (model) {
    case 'fixed': return { kind: 'fixed', agents: number('agents') ?? 0 };
    // Without a target nothing is judged, and any stands for none.
    case 'erlang-b': return { kind: 'erlang-b', maxBlocking: 1 - (number('serviceLevel') ?? 0), maxOccupancy };
    case 'erlang-c': return { kind: 'erlang-c', serviceLevel: number('serviceLevel') ?? 0, answerWithinSeconds: number('answerWithin') ?? 0, maxOccupancy };
    default: return liveStaffingFrom(model, options, number, problems);
  }
}

/** A deadline below two demand intervals is staffed live, and a live queue plans no backlog. */
function deferredFrom(options: StaffOptions, number: ReadNumber, problems: Problem[]): CaseStaffing {
  const intervalMinutes = intervalFrom(options.interval, problems);
  const backlogContacts = number('backlog') ?? 0;
  const deferred = { kind: 'deferred', deadlineSeconds: number('deadline') ?? 0, maxOccupancy: number('maxOccupancy') ?? 1, backlogContacts } as const;
  const staffing = deferredCase(deferred, number('serviceLevel') ?? DEFERRED_AS_LIVE_SERVICE_LEVEL, intervalMinutes);
  if (options.deadline !== undefined && staffing.kind === 'erlang-c' && backlogContacts > 0) {
    problems.push(problemOf('out-of-range', '--backlog', options.backlog, `A deadline below two demand intervals of ${intervalMinutes} minutes is staffed as a live queue, which plans no backlog.`,
      'Leave it out, or give a longer --deadline or a shorter --interval.'));
  }
  return staffing;
}

function intervalFrom(text: string | undefined, problems: Problem[]): number {
  const minutes = DEMAND_INTERVALS.find((known) => String(known) === (text ?? '60'));
  if (minutes === undefined) problems.push(problemOf('out-of-range', '--interval', text, `It is one of ${DEMAND_INTERVALS.join(', ')}.`, 'Minutes of a demand interval.'));
  return minutes ?? 60;
}

function notRead(model: StaffModel, options: StaffOptions): Problem[] {
  const problems: Problem[] = [];
  for (const [name, models] of Object.entries(READ_BY)) {
    const value = options[name as keyof StaffOptions];
    if (value === undefined || models.includes(model) || (name === 'concurrency' && value === '1')) continue;
    problems.push(problemOf('usage', optionName(name), value, `${optionName(name)} is read by ${models.join(', ')}, not by ${model}.`, 'Leave it out, or choose one of these models.'));
  }
  return problems;
}

function readModel(text: string | undefined): StaffModel {
  const known = `Models are ${STAFF_MODELS.join(', ')}.`;
  if (text === undefined) throw new InputError(problemOf('missing-field', '--model', undefined, known, 'Give one, or --batch IN.csv --out OUT.csv.'));
  const model = STAFF_MODELS.find((name) => name === text);
  if (model !== undefined) return model;
  throw new InputError(problemOf('not-available', '--model', text, `There is no staffing model of that name. ${known}`, 'Choose one of them.'));
}

/** An option that two questions read is told once. */
function once(problems: readonly Problem[]): readonly Problem[] {
  return problems.filter((problem, i) => problems.findIndex((other) => other.field === problem.field && other.code === problem.code) === i);
}
