import type { Compiled } from '../compile/compile.js';
import { applyCover } from '../solver/cover.js';
import type { Schedule } from '../solver/problem.js';
import { scheduleCost } from '../solver/schedule-cost.js';
import { copyBreaks, isSameDay } from './settled.js';
import type { Told } from './told.js';

/** The schedule with the breaks of shifts that stay where people were told, unless moving them closes something. @param others cover of everybody else */
export function withToldBreaks(compiled: Compiled, index: number, { schedule: told }: Told, found: Schedule, others: Int32Array): Schedule {
  const { problem } = compiled;
  const agent = problem.agents[index];
  const moved: number[] = [];
  found.option.forEach((o, day) => {
    if (o >= 0 && o === told.option[day] && !isSameDay(told, found, day)) moved.push(day);
  });
  if (moved.length === 0) return found;
  const base = agent.queue * problem.stride;
  const openWith = (breakAt: Int16Array): number => {
    const cover = others.slice(base, base + problem.stride);
    applyCover(problem, { ...agent, queue: 0 }, { ...found, breakAt }, cover, 1);
    return cover.reduce((sum, people, i) => sum + Math.max(0, problem.need[base + i] - people), 0);
  };
  const breakAt = Int16Array.from(found.breakAt);
  const open = openWith(breakAt);
  const all = Int16Array.from(breakAt);
  for (const day of moved) copyBreaks(told, day, all);
  if (openWith(all) <= open) breakAt.set(all);
  else {
    let left = open;
    for (const day of moved) {
      const trial = Int16Array.from(breakAt);
      copyBreaks(told, day, trial);
      const kept = openWith(trial);
      if (kept > left) continue;
      left = kept;
      breakAt.set(trial);
    }
  }
  return { option: found.option, breakAt, cost: scheduleCost(agent, found.option, breakAt) };
}
