import type { CoreAgent } from './problem.js';
import type { ResourceFrame } from './resource-frame.js';

/** The primary resource first: the one that spans most, in whose sums the innermost loop runs. */
export function primaryFirst(counted: readonly number[], { most }: ResourceFrame): number[] {
  return [...counted].sort((a, b) => most[b] - most[a] || a - b);
}

/** All sums of some resources together as one number: sum of the first + (its most + 1) * (sum of the second + ...). */
export class SumCombinations {
  readonly count: number;
  private readonly targets = new Map<number, Int32Array>();

  constructor(
    private readonly agent: CoreAgent,
    private readonly frame: ResourceFrame,
    private readonly resources: readonly number[],
  ) {
    this.count = resources.reduce((count, j) => count * (frame.most[j] + 1), 1);
  }

  /** Where each combination goes on a day of this kind; -1 = one sum would be exceeded. */
  after(day: number, kind: number, workedBefore: boolean): Int32Array {
    const { agent, frame, resources } = this;
    const at = day * agent.automaton.kinds + kind;
    let key = 0;
    for (const j of resources) {
      const { use, useAfterWork } = agent.resources[j];
      key = key * 1024 + (workedBefore ? useAfterWork : use)[at];
    }
    let targets = this.targets.get(key);
    if (targets !== undefined) return targets;
    targets = new Int32Array(this.count);
    for (let combination = 0; combination < this.count; combination++) {
      let rest = combination;
      let scale = 1;
      let reached = 0;
      for (const j of resources) {
        const { use, useAfterWork } = agent.resources[j];
        const size = frame.most[j] + 1;
        const sum = (rest % size) + (workedBefore ? useAfterWork : use)[at];
        rest = Math.floor(rest / size);
        if (sum >= size) {
          reached = -1;
          break;
        }
        reached += sum * scale;
        scale *= size;
      }
      targets[combination] = reached;
    }
    this.targets.set(key, targets);
    return targets;
  }

  /** May the frame end so, its last day off or not? */
  mayEnd(combination: number, off: boolean): boolean {
    const { frame } = this;
    let rest = combination;
    for (const j of this.resources) {
      const size = frame.most[j] + 1;
      const sum = (rest % size) + (off ? frame.extra[j] : 0);
      rest = Math.floor(rest / size);
      if (sum > frame.most[j] || sum < frame.least[j]) return false;
    }
    return true;
  }
}
