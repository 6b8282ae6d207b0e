import type { CoreAgent } from './problem.js';

/** What lies before and after the days that are decided anew, for an agent with sums over the horizon. */
export interface ResourceFrame {
  readonly from: number;
  readonly to: number;
  readonly startState: number;
  /** Per resource: use that the days outside the frame leave, the first day after it counted as if it followed a day of work. */
  readonly least: Int32Array;
  readonly most: Int32Array;
  /** Per resource: what the first day after the frame uses more when the frame's last day is off. */
  readonly extra: Int32Array;
  /** 1 = the days after the frame stay legal when it ends in this state. */
  readonly accept: Uint8Array;
  /** Most states of any layer of the frame. */
  readonly states: number;
}

/** All days. */
export function wholeFrame({ automaton, initialState, resources }: CoreAgent): ResourceFrame {
  return {
    from: 0, to: automaton.days, startState: initialState, least: Int32Array.from(resources, (r) => r.least), most: Int32Array.from(resources, (r) => r.most),
    extra: new Int32Array(resources.length), accept: new Uint8Array(automaton.states[automaton.days]).fill(1), states: mostStates(automaton.states, 0, automaton.days),
  };
}

/** Days from ... to - 1 of a schedule whose other days stay. */
export function windowFrame(agent: CoreAgent, option: Int32Array, from: number, to: number): ResourceFrame {
  const { automaton, table, resources } = agent;
  const { days, kinds, next } = automaton;
  const kindAt = (day: number): number => (option[day] < 0 ? 0 : table.kind[option[day]]);
  const path = new Int32Array(days + 1);
  path[0] = agent.initialState;
  for (let day = 0; day < days; day++) path[day + 1] = next[day][path[day] * kinds + kindAt(day)];
  const accept = new Uint8Array(automaton.states[to]);
  for (let s = 0; s < accept.length; s++) {
    let state = s;
    let day = to;
    // Counters forget: once they agree with today's, what follows is as legal as it is today.
    while (day < days && state >= 0 && state !== path[day]) {
      state = next[day][state * kinds + kindAt(day)];
      day++;
    }
    if (state >= 0) accept[s] = 1;
  }
  const least = new Int32Array(resources.length);
  const most = new Int32Array(resources.length);
  const extra = new Int32Array(resources.length);
  resources.forEach((resource, j) => {
    const outside = useOf(agent, j, option, 0, from, false) + useOf(agent, j, option, to, days, true);
    least[j] = resource.least - outside;
    most[j] = resource.most - outside;
    if (to < days) extra[j] = resource.use[to * kinds + kindAt(to)] - resource.useAfterWork[to * kinds + kindAt(to)];
  });
  return { from, to, startState: path[from], least, most, extra, accept, states: mostStates(automaton.states, from, to) };
}

/** Most states of the layers from ... to. */
export function mostStates(states: Int32Array, from: number, to: number): number {
  let most = 0;
  for (let layer = from; layer <= to; layer++) if (states[layer] > most) most = states[layer];
  return most;
}

/** Use of a resource by days from ... to - 1. */
export function useOf(agent: CoreAgent, j: number, option: Int32Array, from: number, to: number, workedBefore: boolean): number {
  const { use, useAfterWork } = agent.resources[j];
  const { kinds } = agent.automaton;
  const { kind } = agent.table;
  let worked = workedBefore;
  let sum = 0;
  for (let day = from; day < to; day++) {
    const o = option[day];
    if (o >= 0) sum += (worked ? useAfterWork : use)[day * kinds + kind[o]];
    worked = o >= 0;
  }
  return sum;
}

const dearest = new WeakMap<Uint16Array, number>();

/** The most that one day can use of a resource. */
export function dearestUseOf({ resources }: CoreAgent, j: number): number {
  const { use } = resources[j];
  let found = dearest.get(use);
  if (found === undefined) dearest.set(use, (found = use.reduce((a, b) => Math.max(a, b), 0)));
  return found;
}

/** May the agent work on the day at all? */
export function workableOn({ table, optionCost }: CoreAgent, day: number): boolean {
  for (let o = table.dayFirst[day]; o < table.dayFirst[day + 1]; o++) if (optionCost[o] !== Infinity) return true;
  return false;
}
