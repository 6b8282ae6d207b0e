import { Pricer } from './price.js';
import { useOf } from './resource-frame.js';
import type { CoreAgent, CoreProblem, Schedule } from './problem.js';
import { scheduleCost } from './schedule-cost.js';
import type { Solution } from './solution.js';

/** Days up to which an answer takes milliseconds. */
const LONGEST_ANSWER = 56;
const pricer = new Pricer();

/**
 * Two rosters that were improved on different days become one that has both: wherever they differ for some days in a row, `into` takes what `other` does
 * on these days unless that is dearer, and whom his sums or runs forbid it gets his best days against what the others then cover; where that fails, one agent
 * after the other (the best of each part, as partition crossover does: Whitley, Hains and Howe 2009). The score never rises. For agents with resources.
 */
export function merge(into: Solution, other: readonly Schedule[]): void {
  const { schedules } = into;
  const changed = (from: number, to: number): number[] => schedules.flatMap((schedule, i) => (differ(schedule, other[i], from, to) ? [i] : []));
  const parts = stretches(schedules, other).map(([from, to]) => ({ from, to, gain: gainOf(into, other, changed(from, to), from, to) }));
  // What gains most goes first: it may use up a sum that two parts need.
  parts.sort((a, b) => b.gain - a.gain || a.from - b.from);
  const refused = parts.filter(({ from, to }) => !exchange(into, other, changed(from, to), from, to));
  for (const { from, to } of refused) for (const agent of changed(from, to)) exchange(into, other, [agent], from, to);
}

/** Days in a row on each of which anybody does something else: cut anywhere else, runs and sums would seldom fit. */
function stretches(a: readonly Schedule[], b: readonly Schedule[]): (readonly [from: number, to: number])[] {
  const days = a[0].option.length;
  const found: (readonly [number, number])[] = [];
  for (let day = 0; day < days; ) {
    let end = day;
    while (end < days && a.some((schedule, i) => schedule.option[end] !== b[i].option[end])) end++;
    if (end > day) found.push([day, end]);
    day = Math.max(end, day + 1);
  }
  return found;
}

function differ(a: Schedule, b: Schedule, from: number, to: number): boolean {
  for (let day = from; day < to; day++) if (a.option[day] !== b.option[day]) return true;
  return false;
}

/** By how much the score falls where these agents take over days of `other`. */
function gainOf(into: Solution, other: readonly Schedule[], agents: readonly number[], from: number, to: number): number {
  const before = into.score;
  const undo = take(into, other, agents, from, to);
  const gain = before - into.score;
  undo();
  return gain;
}

/** False where the score would rise; then everything is as before. */
function exchange(into: Solution, other: readonly Schedule[], agents: readonly number[], from: number, to: number): boolean {
  const before = into.score;
  const undo = take(into, other, agents, from, to);
  if (into.score <= before) return true;
  undo();
  return false;
}

/** Gives days of `other` to those of the agents who stay legal, the best answer to the rest; returns what takes it back. */
function take(into: Solution, other: readonly Schedule[], agents: readonly number[], from: number, to: number): () => void {
  const old: (readonly [agent: number, schedule: Schedule])[] = [];
  const apart: number[] = [];
  for (const agent of agents) {
    const mixed = mix(into.problem, agent, into.schedules[agent], other[agent], from, to);
    if (mixed === null) {
      apart.push(agent);
      continue;
    }
    old.push([agent, into.schedules[agent]]);
    replace(into, agent, mixed, from, to);
  }
  if (old.length > 0 && to - from <= LONGEST_ANSWER) {
    for (const agent of apart) {
      old.push([agent, into.schedules[agent]]);
      answer(into, agent, from, to);
    }
  }
  recount(into);
  return () => {
    for (const [agent, schedule] of old) replace(into, agent, schedule, from, to);
    recount(into);
  };
}

/** Gives the agent his best days from ... to - 1 against what the others cover. */
function answer(solution: Solution, index: number, from: number, to: number): void {
  const { problem, cover } = solution;
  const { under, over } = problem.rowPrices!;
  const agent = problem.agents[index];
  const schedule = solution.schedules[index];
  solution.take(index, from, to);
  const prefix = new Float64Array(problem.stride + 1);
  for (let row = 0; row < problem.stride; row++) prefix[row + 1] = prefix[row] + (cover[row] < problem.need[row] ? under[row] : -over[row]);
  solution.put(index, pricer.window(agent, prefix, schedule, from, to) ?? schedule, from, to);
}

function replace(solution: Solution, agent: number, schedule: Schedule, from: number, to: number): void {
  solution.take(agent, from, to);
  solution.put(agent, schedule, from, to);
}

function recount(solution: Solution): void {
  solution.open = solution.recount(0);
  solution.deviation = solution.deviationOf(0);
}

/** `outside` with the days from ... to - 1 of `inside`; null where runs, successions or sums forbid it. */
function mix({ agents }: CoreProblem, index: number, outside: Schedule, inside: Schedule, from: number, to: number): Schedule | null {
  const agent = agents[index];
  const option = Int32Array.from(outside.option);
  option.set(inside.option.subarray(from, to), from);
  if (!sumsHold(agent, option)) return null;
  const cost = scheduleCost(agent, option, outside.breakAt);
  return cost === Infinity ? null : { option, breakAt: outside.breakAt, cost };
}

function sumsHold(agent: CoreAgent, option: Int32Array): boolean {
  return agent.resources.every(({ least, most }, j) => {
    const use = useOf(agent, j, option, 0, option.length, false);
    return use >= least && use <= most;
  });
}
