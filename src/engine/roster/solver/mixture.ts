import { NEVER, type Poll } from '../../model/interrupted.js';
import type { Random } from '../../random/random.js';
import { prefixOf } from './cover.js';
import { Pricer } from './price.js';
import type { CoreProblem, Schedule } from './problem.js';
import { scheduleCost } from './schedule-cost.js';

/** What a group of agents does in the mixture: the answers to some prices, each with its weight; weights sum to 1. */
export interface Part {
  /** Positions in the problem, people alike beside each other. */
  readonly agents: readonly number[];
  readonly weights: readonly number[];
  /** Prices by row that each answer was given to. */
  readonly prices: readonly Float64Array[];
}

/**
 * The fractional roster behind a dual value: where prices cannot be raised any more, the answers to earlier prices, weighted, meet every need at the cost of
 * the bound (Dantzig and Wolfe 1960; Barahona and Anbil 2000 for reading a primal solution off a dual method).
 */
export class Mixture {
  /** @param problem the one that the parts were priced in */
  constructor(
    private readonly problem: CoreProblem,
    private readonly parts: readonly Part[],
  ) {}

  /**
   * A whole roster near it: in each part the weights become heads by systematic sampling, so that as many people as can be do what they do in the mixture.
   * Cover is met in the mean and not row by row.
   * @param problem whose costs the schedules shall have: the mixture's own, or that with start bands
   */
  round(problem: CoreProblem, random: Random, poll: Poll = NEVER): Schedule[] {
    const pricer = new Pricer();
    const schedules: Schedule[] = [];
    for (const { agents, weights, prices } of this.parts) {
      const offset = random.float();
      const prefixes: (Float64Array | undefined)[] = [];
      let answer = 0;
      let reached = weights[0];
      agents.forEach((index, i) => {
        poll();
        while (answer < weights.length - 1 && reached * agents.length < i + offset) reached += weights[++answer];
        const agent = this.problem.agents[index];
        const prefix = (prefixes[answer] ??= prefixOf(this.problem, prices[answer], agent.queue, new Float64Array(this.problem.stride + 1)));
        const found = pricer.schedule(agent, prefix, pricer.value(agent, prefix, null, false));
        const real = problem.agents[index];
        schedules[index] = real.bandPrice === 0 ? found : { ...found, cost: scheduleCost(real, found.option, found.breakAt) };
      });
    }
    return schedules;
  }
}
