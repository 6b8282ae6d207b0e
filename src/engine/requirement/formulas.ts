import type { StaffingModel } from '../model/queue.js';
import type { LiveTargets } from '../model/live-staffing.js';
import type { Quantity } from './explanation.js';

/** The formula of a model in one line; docs/models/staffing.md has its source. */
export function formulaOf(model: StaffingModel): string {
  switch (model.kind) {
    case 'erlang-c':
      return 'Erlang C: least whole n > A with 1 - C(n, A) * exp(-(n - A) * T / AHT) >= service level and A / n <= maximum occupancy';
    case 'erlang-b':
      return 'Erlang B: least whole n >= 1 with B(n, A) <= maximum blocking and A * (1 - B) / n <= maximum occupancy';
    case 'erlang-a':
      return `Erlang A: least whole n that meets the targets; P(wait) = P / (e * pi + P) with c = n * patience / AHT, h = A * patience / AHT, P = P(c, h) the regularised incomplete gamma function, pi = h^c * exp(-h) / Gamma(c + 1), e = 1/B(n, A) - 1${again(model.retryShare)}`;
    case 'finite-queue':
      return `M/M/n/K: least whole n that meets the targets; P(k waiting) falls by joins / (served + k / patience) from k - 1 to k, none joins at ${model.waitingPlaces} waiting${again(model.retryShare)}`;
    case 'call-back':
      return 'Call-back: least whole n that meets the targets and makes every call-back; balance across the cuts between x and x + 1 contacts in service or waiting, call-backs begun while more than the reserve is free';
    case 'blending':
      return 'Blending: least whole n that meets the targets; balance across the cuts between x and x + 1 agents at work, deferred work begun while more than the reserve is free';
    case 'chat':
      return `Chat: least whole n that meets the targets; birth-death process over 0 ... n * concurrency chats, x = n * b + r of them end at (n - r) * b / AHT(b) + r * (b + 1) / AHT(b + 1)${again(model.retryShare)}`;
    case 'deferred':
      return model.spread === 'level'
        ? 'deferred work, level: smallest peak of whole agents with which all contacts meet their deadlines, earliest deadline first'
        : 'deferred work, as late as allowed: least whole n with (work done before + n * maximum occupancy) >= work due by the end of the interval';
    case 'fixed':
      return 'fixed: agents as the plan states them';
    default:
      return model satisfies never;
  }
}

function again(retryShare: number): string {
  return retryShare === 0 ? '' : '; attempts = contacts + retry share * lost attempts, as a fixed point';
}

const LEVEL_NAMES = {
  offered: 'service level (served within T / offered)', served: 'service level (served within T / served)',
  'short-abandons-out': 'service level (served within T / offered less short abandons)',
} as const;
const ASA_NAMES = { offered: 'largest ASA (all offered)', answered: 'largest ASA (answered only)' } as const;

/** What the plan states of a model, targets first; the definitions of the targets are in their names. */
export function statedInputs(model: StaffingModel): readonly Quantity[] {
  const stated = (name: string, value: number, unit: string): Quantity => ({ name, value, unit, how: 'plan' });
  switch (model.kind) {
    case 'erlang-c':
      return [stated('service level', model.serviceLevel, ''), stated('answer within', model.answerWithinSeconds, 's'), stated('maximum occupancy', model.maxOccupancy, '')];
    case 'erlang-b':
      return [stated('maximum blocking', model.maxBlocking, ''), stated('maximum occupancy', model.maxOccupancy, '')];
    case 'erlang-a':
      return [...targets(model), stated('patience', model.patienceSeconds, 's'), stated('retry share', model.retryShare, '')];
    case 'finite-queue':
      return [...targets(model), stated('waiting places', model.waitingPlaces, ''), ...patience(model.patienceSeconds), stated('retry share', model.retryShare, '')];
    case 'call-back':
      return [...targets(model), stated('call-backs taken', model.takenShare, ''), stated('reserve', model.reserveAgents, 'agents'), ...patience(model.patienceSeconds)];
    case 'blending':
      return [
        ...targets(model), stated('reserve', model.reserveAgents, 'agents'),
        ...(model.deferredPerHour === null ? [] : [stated('deferred work', model.deferredPerHour, 'contacts/h')]), ...patience(model.patienceSeconds),
      ];
    case 'chat':
      return [
        ...targets(model), stated('concurrency', model.concurrency, 'chats'),
        ...model.handleTimeFactors.map((factor, i) => stated(`AHT(${i + 1}) / AHT`, factor, '')), ...patience(model.patienceSeconds), stated('retry share', model.retryShare, ''),
      ];
    case 'deferred':
      return [stated('deadline', model.deadlineSeconds, 's'), stated('maximum occupancy', model.maxOccupancy, '')];
    case 'fixed':
      return [];
    default:
      return model satisfies never;
  }

  function patience(seconds: number | null): readonly Quantity[] {
    return seconds === null ? [] : [stated('patience', seconds, 's')];
  }

  function targets(t: LiveTargets): readonly Quantity[] {
    return [
      ...(t.serviceLevel === null ? [] : [stated(LEVEL_NAMES[t.serviceLevelDefinition], t.serviceLevel, '')]), stated('answer within', t.answerWithinSeconds, 's'),
      ...(t.serviceLevelDefinition === 'short-abandons-out' ? [stated('short abandon within', t.shortAbandonSeconds, 's')] : []),
      ...(t.maxAsaSeconds === null ? [] : [stated(ASA_NAMES[t.asaDefinition], t.maxAsaSeconds, 's')]),
      ...(t.maxAbandonment === null ? [] : [stated('maximum abandonment', t.maxAbandonment, '')]), stated('maximum occupancy', t.maxOccupancy, ''),
    ];
  }
}
