import type { Progress, SolveControl } from '../../../src/engine/model/ports.js';

/** Never stops, hears nothing. */
export const QUIET: SolveControl = { shouldStop: () => false, onProgress: () => undefined };

/** Stops once the proof of open hours stands: what binds and what would repair it is not asked, which is most of the work of an uncoverable plan. */
export function withoutRepairs(): SolveControl {
  let searched = false;
  let proofs = 0;
  return {
    shouldStop: () => proofs > 1,
    onProgress: ({ stage, round }) => {
      searched ||= stage === 'roster';
      if (searched && stage === 'bound' && round === 0) proofs++;
    },
  };
}

/** Hears everything, and stops after so many reports of the search. */
export function listening(stopAfterRounds = Infinity): SolveControl & { readonly heard: Progress[] } {
  const heard: Progress[] = [];
  return {
    heard,
    shouldStop: () => heard.filter((p) => p.stage === 'roster').length >= stopAfterRounds,
    onProgress: (progress) => heard.push(progress),
  };
}
