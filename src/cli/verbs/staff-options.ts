import type { Problem } from '../../engine/model/problem.js';
import { type NumberLimits, readNumberInto } from '../../formats/csv-number.js';

/** Options of `staff` as typed. */
export interface StaffOptions {
  readonly model?: string;
  readonly arrivals?: string;
  readonly aht?: string;
  readonly answerWithin?: string;
  readonly serviceLevel?: string;
  readonly serviceLevelDefinition?: string;
  readonly shortAbandons?: string;
  readonly maxAsa?: string;
  readonly asaDefinition?: string;
  readonly maxAbandonment?: string;
  readonly maxOccupancy?: string;
  readonly patience?: string;
  readonly retryShare?: string;
  readonly waitingPlaces?: string;
  readonly callBackShare?: string;
  readonly reserve?: string;
  readonly deferredPerHour?: string;
  readonly concurrency?: string;
  readonly handleTimeFactors?: string;
  readonly deadline?: string;
  readonly travel?: string;
  readonly backlog?: string;
  readonly interval?: string;
  readonly shrinkage?: string;
  readonly floor?: string;
  readonly agents?: string;
}

const PERCENT_HINT = 'Write a fraction of 1, such as 0.8 for 80 %.';
/** What each numeric option may be. */
export const LIMITS = {
  arrivals: { min: 0, hint: 'Contacts offered per hour.' },
  aht: { above: 0, hint: 'Talk, hold and after-contact work in seconds.' },
  answerWithin: { min: 0, hint: 'Seconds; 0 asks for the share that does not wait at all.' },
  serviceLevel: { above: 0, below: 1, hint: `${PERCENT_HINT} No number of agents reaches 1.` },
  shortAbandons: { min: 0, hint: 'Seconds.' },
  maxAsa: { above: 0, hint: 'Seconds.' },
  maxAbandonment: { above: 0, below: 1, hint: PERCENT_HINT },
  maxOccupancy: { above: 0, max: 1, hint: PERCENT_HINT },
  patience: { above: 0, max: 31_536_000, hint: 'Seconds. Where nobody gives up leave it out (erlang-c); where nobody waits at all use erlang-b.' },
  retryShare: { min: 0, below: 1, hint: PERCENT_HINT },
  waitingPlaces: { min: 0, max: 100_000, whole: true, hint: 'Contacts that can wait.' },
  callBackShare: { above: 0, below: 1, hint: PERCENT_HINT },
  reserve: { min: 0, max: 100_000, whole: true, hint: 'Agents kept free.' },
  deferredPerHour: { min: 0, max: 1e7, hint: 'Contacts per hour; leave it out where there is always some.' },
  concurrency: { min: 1, max: 20, whole: true, hint: 'Chats that one agent holds at once, at most.' },
  deadline: { min: 0, max: 2_678_400, hint: 'Seconds from arrival to the first reply, at most 31 days.' },
  travel: { min: 0, max: 86_400, hint: 'Seconds on the way to a visit.' },
  backlog: { min: 0, max: 1e9, hint: 'Contacts that wait already.' },
  shrinkage: { min: 0, below: 1, hint: PERCENT_HINT },
  floor: { min: 0, max: 1_000_000, whole: true, hint: 'People rostered at least.' },
  agents: { min: 0, max: 20_000_000, whole: true, hint: 'A number of people.' },
} as const satisfies Readonly<Record<string, NumberLimits>>;
export type NumericOption = keyof typeof LIMITS;

/** Reads one option into a number; null where it is not given, NaN and a problem where it is not well formed. */
export type ReadNumber = (name: NumericOption) => number | null;

/** One numeric option; null where it is not given. */
export function readOption(options: StaffOptions, name: NumericOption, problems: Problem[]): number | null {
  const text = options[name];
  return text === undefined ? null : readNumberInto(problems, text, optionName(name), LIMITS[name]);
}

/** `--answer-within` of `answerWithin`. */
export function optionName(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
