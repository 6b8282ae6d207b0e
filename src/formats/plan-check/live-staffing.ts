import type { Findings } from '../findings.js';
import type { LiveStaffingInput } from '../plan/live-staffing.js';

/** What the fields of a live model must be to each other: at least one target, chat factors that fit their concurrency and pay. */
export function checkLiveStaffing(input: LiveStaffingInput, path: string, findings: Findings): void {
  const hasTarget = [input.serviceLevel, input.maxAsaSeconds, input.maxAbandonment].some((target) => target !== undefined && target !== null);
  if (!hasTarget) {
    findings.add('missing-field', `${path}.serviceLevel`, undefined, 'A live queue has at least one target of serviceLevel, maxAsaSeconds and maxAbandonment.', 'Add one, such as "serviceLevel": 0.8.');
  }
  if (input.model === 'chat' && input.handleTimeFactors !== undefined) checkFactors(input.handleTimeFactors, input.concurrency, `${path}.handleTimeFactors`, findings);
}

function checkFactors(factors: readonly number[], concurrency: number, path: string, findings: Findings): void {
  const problem = handleTimeFactorProblem(factors, concurrency);
  if (problem !== null) findings.add('out-of-range', path, factors, problem.rule, problem.hint);
}

/** What is wrong with handle-time factors; null where nothing is. */
export function handleTimeFactorProblem(factors: readonly number[], concurrency: number): { readonly rule: string; readonly hint: string } | null {
  if (factors.length !== concurrency) return { rule: `It has one number for each of 1 ... ${concurrency} chats at once.`, hint: 'Give as many as concurrency says.' };
  if (factors[0] !== 1) return { rule: 'The first is 1: a chat alone takes the AHT.', hint: 'Divide all of them by the first, and multiply the AHT by it.' };
  const slower = factors.findIndex((factor, i) => i > 0 && (factor < factors[i - 1] || factor / factors[i - 1] > ((i + 1) / i) * (1 + 1e-12)));
  if (slower < 0) return null;
  return {
    rule: 'Factors never fall, and no chat more makes an agent finish fewer chats: factor k is at most k ÷ (k − 1) times the one before.',
    hint: `Correct number ${slower + 1}, or lower concurrency to ${slower}.`,
  };
}
