import { InputError, type Problem, problemOf } from '../../engine/model/problem.js';
import { type NumberLimits, readNumberInto } from '../../formats/csv-number.js';

export const STAFF_MODELS = ['erlang-b', 'erlang-c', 'fixed'] as const;
export type StaffModel = (typeof STAFF_MODELS)[number];

/** Options of `staff` as typed. */
export interface StaffOptions {
  readonly model?: string;
  readonly arrivals?: string;
  readonly aht?: string;
  readonly answerWithin?: string;
  readonly patience?: string;
  readonly deadline?: string;
  readonly serviceLevel?: string;
  readonly maxOccupancy?: string;
  readonly shrinkage?: string;
  readonly concurrency?: string;
  readonly floor?: string;
  readonly agents?: string;
}

/** The same, read and complete for its model. */
export interface StaffQuestion {
  readonly model: StaffModel;
  readonly arrivalsPerHour: number | null;
  readonly ahtSeconds: number | null;
  readonly answerWithinSeconds: number | null;
  readonly serviceLevel: number | null;
  readonly maxOccupancy: number;
  readonly shrinkage: number;
  readonly minimumAgents: number;
  /** null: least agents wanted. */
  readonly agents: number | null;
}

const PERCENT_HINT = 'Write a fraction of 1, such as 0.8 for 80 %.';
const LIMITS = {
  arrivals: { min: 0, hint: 'Contacts offered per hour.' },
  aht: { above: 0, hint: 'Talk, hold and after-contact work in seconds.' },
  answerWithin: { min: 0, hint: 'Seconds; 0 asks for the share that does not wait at all.' },
  serviceLevel: { above: 0, below: 1, hint: `${PERCENT_HINT} No number of agents reaches 1.` },
  maxOccupancy: { above: 0, max: 1, hint: PERCENT_HINT },
  shrinkage: { min: 0, below: 1, hint: PERCENT_HINT },
  floor: { min: 0, max: 1_000_000, whole: true, hint: 'People rostered at least.' },
  agents: { min: 0, max: 20_000_000, whole: true, hint: 'A number of people.' },
} as const satisfies Readonly<Record<string, NumberLimits>>;
type NumericOption = keyof typeof LIMITS;

/** What a model that this version does not have would need. */
const NOT_AVAILABLE: Readonly<Record<string, string>> = {
  'erlang-a': 'abandonment (--patience)',
  chat: 'several contacts at once per agent (--concurrency)',
  deferred: 'work that waits in a backlog until a deadline (--deadline)',
  blending: 'inbound and outbound work shared by the same agents',
};

/** Reads the options of `staff`; throws InputError with everything that is missing, malformed, or not available in this version. */
export function staffQuestion(options: StaffOptions): StaffQuestion {
  const model = readModel(options.model);
  const problems: Problem[] = notRead(options);
  const number = (name: NumericOption): number | null => readOption(options, name, problems);
  const question: StaffQuestion = {
    model,
    arrivalsPerHour: number('arrivals'), ahtSeconds: number('aht'), answerWithinSeconds: number('answerWithin'), serviceLevel: number('serviceLevel'),
    maxOccupancy: number('maxOccupancy') ?? 1, shrinkage: number('shrinkage') ?? 0, minimumAgents: number('floor') ?? 0, agents: number('agents'),
  };
  const need = (name: NumericOption, rule: string): void => {
    if (options[name] === undefined) problems.push(problemOf('missing-field', optionName(name), undefined, rule, LIMITS[name].hint));
  };
  if (model === 'fixed') need('agents', 'fixed is a number of agents that you state.');
  else {
    need('arrivals', `${model} needs the contacts offered.`);
    need('aht', `${model} needs the handle time.`);
    if (model === 'erlang-c') need('answerWithin', 'erlang-c needs the answer time of its service level.');
    if (options.agents === undefined) need('serviceLevel', `${model} looks for the least agents of a service level, or answers for --agents N.`);
  }
  if (problems.length > 0) throw new InputError(problems);
  return question;
}

/** One numeric option; null where it is not given, NaN and a problem where it is not well formed. */
export function readOption(options: StaffOptions, name: NumericOption, problems: Problem[]): number | null {
  const text = options[name];
  return text === undefined ? null : readNumberInto(problems, text, optionName(name), LIMITS[name]);
}

/** Options whose meaning this version has no model for are refused, so that nobody believes they counted. */
function notRead(options: StaffOptions): Problem[] {
  const problems: Problem[] = [];
  const refuse = (name: string, value: string, rule: string, hint: string): void => void problems.push(problemOf('not-available', name, value, rule, hint));
  if (options.patience !== undefined) refuse('--patience', options.patience,
    'Patience is read by erlang-a, which is not available in this version.', 'Leave it out: with erlang-c everybody waits.');
  if (options.deadline !== undefined) {
    refuse('--deadline', options.deadline, 'A deadline is read by the deferred model, which is not available in this version.',
      'A deadline under two demand intervals is staffed as a live queue: --model erlang-c --answer-within SECONDS.');
  }
  if (options.concurrency !== undefined && options.concurrency !== '1') {
    refuse('--concurrency', options.concurrency, 'Several contacts at once are read by the chat model, which is not available in this version.',
      'Leave it out, or give 1.');
  }
  return problems;
}

function readModel(text: string | undefined): StaffModel {
  const known = `Models of this version are ${STAFF_MODELS.join(', ')}.`;
  if (text === undefined) throw new InputError(problemOf('missing-field', '--model', undefined, known, 'Give one, or --batch IN.csv --out OUT.csv.'));
  const model = STAFF_MODELS.find((name) => name === text);
  if (model !== undefined) return model;
  const missing = Object.hasOwn(NOT_AVAILABLE, text) ? `${text} is not available yet: it needs ${NOT_AVAILABLE[text]}.` : 'There is no staffing model of that name.';
  throw new InputError(problemOf('not-available', '--model', text, `${missing} ${known}`, 'Choose one of them.'));
}

/** `--answer-within` of `answerWithin`. */
export function optionName(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
