import type { LineInput, WaitingLine } from './waiting-line.js';

/**
 * Nobody gives up and there is room for all: the waiting line of Erlang C. Given that all are busy the number waiting is geometric with ratio ρ = joins ÷
 * served, the wait exponential with rate served − joins (Cooper 1981, ch. 3). RangeError where the line would grow without limit. O(1).
 */
export function patientLine({ joinsPerSecond, servedPerSecond }: LineInput): WaitingLine {
  const spare = servedPerSecond - joinsPerSecond;
  if (!(spare > 0)) throw new RangeError(`${joinsPerSecond} joins a second exceed ${servedPerSecond} served: the line grows without limit`);
  const within = (seconds: number): number => -Math.expm1(-spare * seconds);
  return {
    noneWaiting: spare / servedPerSecond, meanWaiting: joinsPerSecond / spare, turnedAway: 0, givesUp: 0, served: 1,
    servedWithin: within, wouldWaitLonger: (seconds) => Math.exp(-spare * seconds), waitOfServedSeconds: () => 1 / spare,
  };
}
