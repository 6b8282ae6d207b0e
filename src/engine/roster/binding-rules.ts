import { type Poll, pollOf, unlessInterrupted } from '../model/interrupted.js';
import type { Plan } from '../model/plan.js';
import type { SolveControl } from '../model/ports.js';
import type { Requirement } from '../model/requirement.js';
import type { BoundProof } from '../model/roster.js';
import type { HardRule } from '../model/rules.js';
import { compile } from './compile/compile.js';
import { reachedRows } from './reach.js';
import { HARD } from './rules/hard.js';
import { proveOpen, provenOpenCells } from './phase-one.js';

/** Steps from the proof's own prices, which are near: only the difference that a rule makes has to be found. */
const STEPS = 80;
/** Rules whose absence could free an agent; the others describe what a shift is. */
const RELAXABLE: readonly HardRule[] = [
  'weekly-hours', 'minimum-rest', 'consecutive-days', 'days-off-together', 'weekends-off', 'nights-per-week', 'nights-in-a-row', 'weekends-worked', 'forward-rotation',
  'weekly-rest', 'hours-per-day', 'overtime-limit', 'average-hours', 'period-hours', 'period-shifts', 'shifts-per-pattern', 'rotation-pattern', 'site-limit', 'time-off',
  'unavailability', 'pins',
];
/** Those that cap how much and when anybody works: the ones that bind together. */
const OF_ONE_DATE: readonly HardRule[] = ['hours-per-day', 'site-limit', 'time-off', 'unavailability', 'pins'];

/**
 * The rules without which fewer hours would have to stay open, each proven anew with that rule left out; the most valuable first.
 * Rules often bind together (five shifts a week by hours, and by days off): where no single one helps, pairs are tried and named `a + b`.
 */
export function bindingRules(plan: Plan, requirement: Requirement, proof: BoundProof, control: SolveControl): string[] {
  const unreached: HardRule[] = unlessInterrupted(() => startsWithoutTail(plan, requirement, pollOf(control)), () => false) ? ['previous-tail'] : [];
  const on = RELAXABLE.filter((rule) => isOnFor(plan, rule));
  const single = worthOf(on.map((rule) => [rule]), plan, requirement, proof, control);
  if (single.length + unreached.length > 0) return [...unreached, ...single];
  const pairable = on.filter((rule) => !OF_ONE_DATE.includes(rule));
  const pairs = pairable.flatMap((a, i) => pairable.slice(i + 1).map((b) => [a, b]));
  return worthOf(pairs, plan, requirement, proof, control);
}

/** Rules that no contract switches on cannot bind. */
function isOnFor(plan: Plan, rule: HardRule): boolean {
  const isOn = HARD.find((module) => module.id === rule)?.isOn;
  return isOn === undefined || plan.contracts.some(isOn);
}

/**
 * West of UTC the first planned date begins hours after the horizon does: those hours belong to the previous roster. When the plan names none and
 * somebody's planned dates reach a required hour of the day on the second day but nobody's on the first, that is what is missing, whatever else is.
 */
function startsWithoutTail(plan: Plan, requirement: Requirement, poll: Poll): boolean {
  if (plan.tail !== null) return false;
  const { problem } = compile(plan, requirement, new Set(), poll);
  const perDay = 1440 / plan.rosterGridMinutes;
  const reached = reachedRows(problem);
  return plan.queues.some((_, q) => {
    const base = q * problem.stride + problem.pad;
    return problem.need.subarray(base, base + perDay).some((need, cell) => need > 0 && reached[base + cell] === 0 && reached[base + cell + perDay] === 1);
  });
}

function worthOf(sets: readonly (readonly HardRule[])[], plan: Plan, requirement: Requirement, proof: BoundProof, control: SolveControl): string[] {
  const proven = provenOpenCells(proof);
  const worth: { rules: string; cells: number }[] = [];
  for (const rules of sets) {
    if (control.shouldStop()) break;
    const compiled = unlessInterrupted(() => compile(plan, requirement, new Set(rules), pollOf(control)), () => null);
    if (compiled === null) break;
    const { problem } = compiled;
    const without = provenOpenCells(proveOpen(problem, { openCells: proven, gridMinutes: plan.rosterGridMinutes, steps: STEPS, near: proof }, control));
    // A proof that was interrupted shows nothing of what the rule is worth.
    if (control.isUrgent?.() === true) break;
    // A bound is a little below the truth, so a difference of one in a hundred says nothing, unless nothing at all is left to prove.
    if (proven - without > (without === 0 ? 0 : Math.max(1, proven / 100))) worth.push({ rules: rules.join(' + '), cells: proven - without });
  }
  return worth.sort((a, b) => b.cells - a.cells).map((w) => w.rules);
}
