import type { Findings } from '../findings.js';
import type { QueueInput } from '../plan/queue.js';

/** Shares that belong together stay below or at one whole. */
export function checkAgentDemand(queue: QueueInput, path: string, findings: Findings): void {
  const shifted = queue.channelShift.reduce((sum, { share }) => sum + share, 0);
  if (shifted > 1 + 1e-9) {
    findings.add('out-of-range', `${path}.channelShift`, shifted, 'The shares of all shifts of a queue are together at most 1.', 'Lower them: no more contacts can move than there are.');
  }
  queue.channelShift.forEach(({ to }, i) => {
    if (to === queue.code) findings.add('unknown-reference', `${path}.channelShift[${i}].to`, to, 'Contacts move to another queue than their own.', 'Name another queue, or leave the shift out.');
  });
  const always = (kind: 'roster' | 'planning'): number => queue.shrinkage.filter((cause) => cause.kind === kind && !cause.hours).reduce((sum, { share }) => sum + share, 0);
  const roster = queue.rosterShrinkage + always('roster');
  const planning = Math.max(queue.planningShrinkage, roster) + always('planning');
  const tooMuch = roster >= 1 ? roster : planning >= 1 ? planning : null;
  if (tooMuch !== null) {
    findings.add('out-of-range', `${path}.shrinkage`, tooMuch, 'All shrinkage of an interval together is below 1: causes add to rosterShrinkage and planningShrinkage.', 'Lower the shares; somebody must be at work.');
  }
}
