import { type FormulaStaffing, atAgents } from './at-agents.js';
import { chatStates } from './chat.js';
import { erlangB } from './erlang-b.js';
import { erlangFreeWeight } from './free-agents.js';
import { liveDeskOf } from './least-live.js';
import { poissonWeight } from './queueing/poisson-weight.js';
import { lowerGamma } from './queueing/incomplete-gamma.js';
import type { Quantity } from './explanation.js';

/** Intermediate values of a model at n agents, so that a reader can follow the formula with a calculator; load > 0, n >= 1. */
export function modelSteps(model: FormulaStaffing, agents: number, offeredErlangs: number, ahtSeconds: number): readonly Quantity[] {
  const step = (name: string, value: number, how: string, unit = ''): Quantity => ({ name, value, unit, how });
  if (model.kind === 'erlang-b' || model.kind === 'erlang-c') {
    const steps = [step('B(n, A)', erlangB(agents, offeredErlangs), 'B(0) = 1, B(n) = A * B(n - 1) / (n + A * B(n - 1))')];
    if (model.kind === 'erlang-c') steps.push(step('P(wait) = C(n, A)', atAgents(model, agents, offeredErlangs, ahtSeconds).figures.probabilityOfWait, 'n * B / (n - A + A * B)'));
    return steps;
  }
  const queue = liveDeskOf(model, offeredErlangs, ahtSeconds)(agents);
  if (queue === null) return [];
  const steps: Quantity[] = [];
  const attempts = queue.attemptsPerSecond;
  if ('retryShare' in model && model.retryShare > 0) steps.push(step('attempts', attempts * 3600, 'contacts + retry share * (gave up + turned away), fixed point', '/h'));
  if (model.kind === 'erlang-a') {
    const c = (agents * model.patienceSeconds) / ahtSeconds;
    const h = attempts * model.patienceSeconds;
    steps.push(
      step('c', c, 'n * patience / AHT'), step('h', h, 'attempts * patience'), step('pi', poissonWeight(c, h), 'h^c * exp(-h) / Gamma(c + 1)'),
      step('P', lowerGamma(c, h), 'regularised incomplete gamma function P(c, h)'), step('e', erlangFreeWeight(agents, attempts * ahtSeconds), '1 / B - 1'),
    );
  }
  if (model.kind === 'chat') {
    const states = chatStates(agents, attempts, ahtSeconds, model);
    steps.push(step('chats ended with all slots in use', states.servedPerSecond * 3600, 'n * concurrency / AHT(concurrency)', '/h'), step('slots in use', queue.slotOccupancy as number, 'busy slots / slots'));
  }
  steps.push(step('P(nobody free)', queue.busyShare, 'of the formula'), step('P(nobody waits | nobody free)', queue.line.noneWaiting, '1 / sum of the weights of 0, 1, ... waiting'));
  if (queue.absorbedPerSecond !== null) steps.push(step('deferred work done', queue.absorbedPerSecond * 3600, 'departures that deferred work follows', 'contacts/h'));
  return steps;
}
