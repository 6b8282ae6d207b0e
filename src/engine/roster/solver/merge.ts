import { useOf } from './resource-frame.js';
import type { CoreAgent, CoreProblem, Schedule } from './problem.js';
import { scheduleCost } from './schedule-cost.js';
import type { Solution } from './solution.js';

/** Days exchanged at once where two rosters differ on many days in a row. */
const SPAN = 28;

/**
 * Two rosters that were improved on different days become one that has both: wherever they differ for some days in a row, `into` takes what `other` does
 * on these days unless that is dearer, for everybody who stays legal; where that fails, then for one agent after the other (the best of each part, as
 * partition crossover does: Whitley, Hains and Howe 2009). The score never rises. For agents with resources.
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

/** Days in a row on each of which anybody does something else, at most SPAN of them. */
function stretches(a: readonly Schedule[], b: readonly Schedule[]): (readonly [from: number, to: number])[] {
  const days = a[0].option.length;
  const found: (readonly [number, number])[] = [];
  for (let day = 0; day < days; ) {
    let end = day;
    while (end < days && end - day < SPAN && a.some((schedule, i) => schedule.option[end] !== b[i].option[end])) end++;
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

/** Gives days of `other` to those of the agents who stay legal; returns what takes it back. */
function take(into: Solution, other: readonly Schedule[], agents: readonly number[], from: number, to: number): () => void {
  const old: (readonly [agent: number, schedule: Schedule])[] = [];
  for (const agent of agents) {
    const mixed = mix(into.problem, agent, into.schedules[agent], other[agent], from, to);
    if (mixed === null) continue;
    old.push([agent, into.schedules[agent]]);
    replace(into, agent, mixed, from, to);
  }
  recount(into);
  return () => {
    for (const [agent, schedule] of old) replace(into, agent, schedule, from, to);
    recount(into);
  };
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
