import type { CoreAgent, CoreProblem } from './problem.js';

/** Parts of the problem that the model keeps apart: more of them learn more from one evaluation and cost more to combine. */
const MOST_GROUPS = 64;

/** Agents who are priced together, and their answers so far: each is a cost and the cover that goes with it. */
export interface Group {
  readonly queue: number;
  /** One of each kind of twins, and how many. */
  readonly agents: readonly CoreAgent[];
  readonly count: readonly number[];
  /** All of them, by position in the problem. */
  readonly members: readonly number[];
  /** What each answer was given to. */
  readonly prices: Float64Array[];
  readonly cost: number[];
  readonly cover: Float64Array[];
  readonly weight: number[];
  /** Squared distances of the covers. */
  readonly apart: number[][];
}

/** Twins are one; where there are more kinds than groups, neighbours in order of class share one. */
export function groupsOf(problem: CoreProblem): Group[] {
  const kinds = new Map<number, { agent: CoreAgent; members: number[] }>();
  problem.agents.forEach((agent, i) => {
    const found = kinds.get(agent.twin);
    if (found) found.members.push(i);
    else kinds.set(agent.twin, { agent, members: [i] });
  });
  const tables = new Map<object, number>();
  for (const { agent } of kinds.values()) if (!tables.has(agent.table)) tables.set(agent.table, tables.size);
  const groups: Group[] = [];
  for (let queue = 0; queue < problem.queues; queue++) {
    const list = [...kinds.values()].filter(({ agent }) => agent.queue === queue);
    list.sort((a, b) => (tables.get(a.agent.table) as number) - (tables.get(b.agent.table) as number));
    const parts = Math.min(list.length, Math.max(1, Math.floor(MOST_GROUPS / problem.queues)));
    for (let part = 0; part < parts; part++) {
      const mine = list.slice(Math.floor((part * list.length) / parts), Math.floor(((part + 1) * list.length) / parts));
      const people = { queue, agents: mine.map((k) => k.agent), count: mine.map((k) => k.members.length), members: mine.flatMap((k) => k.members) };
      groups.push({ ...people, prices: [], cost: [], cover: [], weight: [], apart: [] });
    }
  }
  return groups;
}
