/**
 * Erlang's system: 1/B(n, A) − 1, how much more often somebody is free than everybody is busy with nobody waiting, by `e(0) = 0, e(k) = (1 + e(k − 1))·k/A`;
 * all terms positive, so that it keeps its digits where B is near 1 as well as where it is near 0. Infinity where B fades below 1e-308. O(n).
 */
export function erlangFreeWeight(agents: number, offeredErlangs: number): number {
  return continued(0, 0, agents, offeredErlangs);
}

function continued(from: number, weight: number, agents: number, offeredErlangs: number): number {
  let e = weight;
  for (let n = from + 1; n <= agents; n++) e = ((1 + e) * n) / offeredErlangs;
  return e;
}

/** The same for one load and several n, as a search asks: the recursion goes on from the largest n below that it has reached. O(largest n) for rising n. */
export function erlangFreeWeights(offeredErlangs: number): (agents: number) => number {
  const reached: number[] = [0];
  const weights: number[] = [0];
  return (agents) => {
    let at = reached.length - 1;
    while (reached[at] > agents) at--;
    if (reached[at] === agents) return weights[at];
    const e = continued(reached[at], weights[at], agents, offeredErlangs);
    reached.splice(at + 1, 0, agents);
    weights.splice(at + 1, 0, e);
    return e;
  };
}

/** P(somebody is free) and P(all are busy), from the weight of the free states and the line's P(nobody waits | all busy). */
export function sharesOf(weight: number, noneWaiting: number): { readonly free: number; readonly busy: number } {
  const ratio = weight === 0 ? 0 : weight * noneWaiting;
  return ratio === Infinity ? { free: 1, busy: 0 } : { free: ratio / (1 + ratio), busy: 1 / (1 + ratio) };
}
