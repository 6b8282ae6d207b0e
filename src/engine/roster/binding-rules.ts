import type { Plan } from '../model/plan.js';
import type { SolveControl } from '../model/ports.js';
import type { Requirement } from '../model/requirement.js';
import type { BoundProof } from '../model/roster.js';
import type { HardRule } from '../model/rules.js';
import { compile } from './compile/compile.js';
import { proveOpen, provenOpenCells } from './phase-one.js';
import { proofSteps } from './solve.js';

/** Rules whose absence could free an agent; the others describe what a shift is. */
const RELAXABLE: readonly HardRule[] = ['weekly-hours', 'minimum-rest', 'consecutive-days', 'days-off-together', 'weekends-off', 'nights-per-week', 'site-limit', 'time-off', 'unavailability', 'pins'];

/** The rules without which fewer hours would have to stay open, each proven anew with that one rule left out; the most valuable first. */
export function bindingRules(plan: Plan, requirement: Requirement, proof: BoundProof, control: SolveControl): string[] {
  const proven = provenOpenCells(proof);
  const worth: { rule: HardRule; cells: number }[] = [];
  for (const rule of RELAXABLE) {
    if (control.shouldStop()) break;
    const { problem } = compile(plan, requirement, new Set([rule]));
    const without = provenOpenCells(proveOpen(problem, proven, control, proofSteps(problem)));
    // A bound is a little below the truth, so a difference of one in a hundred says nothing.
    if (proven - without > Math.max(1, proven / 100)) worth.push({ rule, cells: proven - without });
  }
  return worth.sort((a, b) => b.cells - a.cells).map((w) => w.rule);
}
