import { ASA_DEFINITIONS, type LiveTargets, type QueueingStaffing, SERVICE_LEVEL_DEFINITIONS } from '../../engine/model/live-staffing.js';
import { type Problem, problemOf } from '../../engine/model/problem.js';
import { readNumberInto } from '../../formats/csv-number.js';
import { handleTimeFactorProblem } from '../../formats/plan-check/live-staffing.js';
import type { ReadNumber, StaffOptions } from './staff-options.js';

const DEFAULT_ANSWER_WITHIN_SECONDS = 20;
const DEFAULT_SHORT_ABANDON_SECONDS = 5;

/** A live model from the options of `staff`, with the defaults of a plan file; what is wrong goes to `problems`. */
export function liveStaffingFrom(model: QueueingStaffing['kind'], options: StaffOptions, number: ReadNumber, problems: Problem[]): QueueingStaffing {
  const targets: LiveTargets = {
    serviceLevel: number('serviceLevel'), answerWithinSeconds: number('answerWithin') ?? DEFAULT_ANSWER_WITHIN_SECONDS,
    serviceLevelDefinition: word('--service-level-definition', options.serviceLevelDefinition, SERVICE_LEVEL_DEFINITIONS, problems),
    shortAbandonSeconds: number('shortAbandons') ?? DEFAULT_SHORT_ABANDON_SECONDS, maxAsaSeconds: number('maxAsa'),
    asaDefinition: word('--asa-definition', options.asaDefinition, ASA_DEFINITIONS, problems), maxAbandonment: number('maxAbandonment'), maxOccupancy: number('maxOccupancy') ?? 1,
  };
  const patienceSeconds = number('patience');
  const retryShare = number('retryShare') ?? 0;
  const need = (name: string, given: string | undefined, hint: string): void => {
    if (given === undefined) problems.push(problemOf('missing-field', name, undefined, `${model} needs it.`, hint));
  };
  switch (model) {
    case 'erlang-a':
      need('--patience', options.patience, 'Mean seconds until a waiting contact gives up.');
      return { kind: model, ...targets, patienceSeconds: patienceSeconds ?? 1, retryShare };
    case 'finite-queue':
      need('--waiting-places', options.waitingPlaces, 'Contacts that can wait.');
      return { kind: model, ...targets, waitingPlaces: number('waitingPlaces') ?? 0, patienceSeconds, retryShare };
    case 'call-back':
      need('--call-back-share', options.callBackShare, 'Share of those offered a call-back that takes it, such as 0.4.');
      return { kind: model, ...targets, takenShare: number('callBackShare') ?? 0.5, reserveAgents: number('reserve') ?? 1, patienceSeconds };
    case 'blending':
      need('--reserve', options.reserve, 'Deferred work is begun while more agents than these are free.');
      return { kind: model, ...targets, reserveAgents: number('reserve') ?? 0, deferredPerHour: number('deferredPerHour'), patienceSeconds };
    case 'chat': {
      need('--concurrency', options.concurrency, 'Chats that one agent holds at once, at most.');
      const concurrency = number('concurrency') ?? 1;
      return { kind: model, ...targets, concurrency, handleTimeFactors: factorsOf(options.handleTimeFactors, concurrency, problems), patienceSeconds, retryShare };
    }
    default: return model satisfies never;
  }
}

/** `1,1.17,1.33`: time of a chat while its agent holds 1, 2, 3, against a chat alone. */
function factorsOf(text: string | undefined, concurrency: number, problems: Problem[]): readonly number[] {
  if (text === undefined || Number.isNaN(concurrency)) return Array.from({ length: Number.isNaN(concurrency) ? 1 : concurrency }, () => 1);
  const before = problems.length;
  const factors = text.split(',').map((part) => readNumberInto(problems, part.trim(), '--handle-time-factors', { min: 1, max: 100, hint: 'Numbers with commas between them, such as 1,1.17,1.33.' }));
  const wrong = problems.length > before ? null : handleTimeFactorProblem(factors, concurrency);
  if (wrong !== null) problems.push(problemOf('out-of-range', '--handle-time-factors', text, wrong.rule, wrong.hint));
  return factors;
}

/** One of a few words; the first where none is given. */
function word<Word extends string>(option: string, text: string | undefined, words: readonly Word[], problems: Problem[]): Word {
  const found = words.find((known) => known === (text ?? words[0]));
  if (found !== undefined) return found;
  problems.push(problemOf('out-of-range', option, text, `It is one of ${words.join(', ')}.`, 'Write one of these words.'));
  return words[0];
}
