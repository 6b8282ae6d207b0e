/**
 * Erlang's system: 1/B(n, A) − 1, by `e(0) = 0, e(k) = (1 + e(k − 1))·k/A`; all terms positive, so that it keeps its digits where B is near 1 as well as
 * where it is near 0. One search asks for several n: the recursion goes on from the largest n below that it has already reached. O(n) in all for rising n.
 */
export function erlangFreeWeight(offeredErlangs: number): (agents: number) => number {
  const reached: { readonly n: number; readonly e: number }[] = [{ n: 0, e: 0 }];
  return (agents) => {
    let at = reached.length - 1;
    while (reached[at].n > agents) at--;
    let { n, e } = reached[at];
    if (n === agents) return e;
    while (n < agents) {
      n++;
      e = ((1 + e) * n) / offeredErlangs;
    }
    reached.splice(at + 1, 0, { n, e });
    return e;
  };
}

/** P(somebody is free) and P(all are busy), from the weight of the free states and the line's P(nobody waits | all busy). */
export function sharesOf(weight: number, noneWaiting: number): { readonly free: number; readonly busy: number } {
  const ratio = weight === 0 ? 0 : weight * noneWaiting;
  return ratio === Infinity ? { free: 1, busy: 0 } : { free: ratio / (1 + ratio), busy: 1 / (1 + ratio) };
}
