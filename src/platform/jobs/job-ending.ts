import type { Problem } from '../../engine/model/problem.js';
import { verdictOn } from './attempt-policy.js';
import { failureOf } from './failure.js';
import type { AnyJobHandler } from './job-handler.js';
import type { StoppedBy } from './job-state.js';

/** What becomes of one attempt. `save` is the only one that leaves a result. */
export type Ending =
  | { readonly kind: 'save'; readonly made: unknown; readonly state: 'done' | 'cancelled'; readonly stoppedBy: StoppedBy | null }
  | { readonly kind: 'cancelled'; readonly problems: readonly Problem[] }
  | { readonly kind: 'failed'; readonly problems: readonly Problem[] }
  | { readonly kind: 'again'; readonly afterMs: number; readonly problems: readonly Problem[] }
  /** The job is not where this attempt left it: its end was committed although the answer was lost, or another process has taken it up. */
  | { readonly kind: 'overtaken' }
  /** A shutdown came before there was anything to keep: the attempt does not count. */
  | { readonly kind: 'given-back' };

/** The handler answered. `stoppedBy` is what was asked before it did. */
export function endingOf(handler: AnyJobHandler, made: unknown, stoppedBy: StoppedBy | null): Ending {
  if (stoppedBy === null) return { kind: 'save', made, state: 'done', stoppedBy };
  if (handler.whenStopped === 'keep-best') return { kind: 'save', made, state: 'cancelled', stoppedBy };
  return stoppedBy === 'user' ? { kind: 'cancelled', problems: [] } : { kind: 'given-back' };
}

/** The attempt threw, in the handler or while its work was saved. `reason` is what `stopped` was aborted with. */
export function endingAfter(error: unknown, attempts: number, stoppedBy: StoppedBy | null, reason: unknown): Ending {
  const onPurpose = stoppedBy !== null && error === reason;
  const verdict = verdictOn(attempts, error);
  if (onPurpose || verdict.kind === 'again') {
    if (stoppedBy === 'shutdown') return { kind: 'given-back' };
    if (stoppedBy === 'user') return { kind: 'cancelled', problems: onPurpose ? [] : failureOf(error) };
  }
  return verdict.kind === 'failed' ? { kind: 'failed', problems: failureOf(error) } : { kind: 'again', afterMs: verdict.afterMs, problems: failureOf(error) };
}
