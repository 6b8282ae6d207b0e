import type { CoreAgent, DayAutomaton } from './problem.js';

/** Kinds of a day that the automaton does not tell apart have the same group. */
export interface AutomatonKinds {
  readonly group: Int32Array;
  /** Representatives by agent and by resources counted. */
  readonly found: WeakMap<CoreAgent['resources'], Map<string, Int32Array>>;
}

const known = new WeakMap<DayAutomaton, AutomatonKinds>();

/** Groups of an agent's automaton, found once. */
export function kindsOf({ automaton }: CoreAgent): AutomatonKinds {
  let facts = known.get(automaton);
  if (facts !== undefined) return facts;
  const { kinds, days, states, next } = automaton;
  const group = new Int32Array(kinds);
  for (let kind = 0; kind < kinds; kind++) {
    group[kind] = kind;
    for (let other = 1; other < kind && group[kind] === kind; other++) {
      let same = kind > 0;
      for (let day = 0; day < days && same; day++) {
        for (let s = 0; s < states[day] && same; s++) same = next[day][s * kinds + kind] === next[day][s * kinds + other];
      }
      if (same) group[kind] = group[other];
    }
  }
  facts = { group, found: new WeakMap() };
  known.set(automaton, facts);
  return facts;
}

/** For each kind, the first that neither the automaton nor any counted resource tells apart from it. */
export function representatives(agent: CoreAgent, facts: AutomatonKinds, counted: readonly number[]): Int32Array {
  let byResources = facts.found.get(agent.resources);
  if (byResources === undefined) facts.found.set(agent.resources, (byResources = new Map()));
  const key = [...counted].sort((a, b) => a - b).join(',');
  let rep = byResources.get(key);
  if (rep !== undefined) return rep;
  const { kinds, days } = agent.automaton;
  rep = new Int32Array(kinds);
  for (let kind = 0; kind < kinds; kind++) {
    rep[kind] = kind;
    for (let other = 1; other < kind; other++) {
      if (facts.group[other] !== facts.group[kind] || rep[other] !== other) continue;
      const same = counted.every((j) => {
        const { use, useAfterWork } = agent.resources[j];
        for (let day = 0; day < days; day++) {
          if (use[day * kinds + kind] !== use[day * kinds + other] || useAfterWork[day * kinds + kind] !== useAfterWork[day * kinds + other]) return false;
        }
        return true;
      });
      if (same) {
        rep[kind] = other;
        break;
      }
    }
  }
  byResources.set(key, rep);
  return rep;
}
