import type { RuleSet } from '../../engine/model/rules.js';
import { windowMinutes } from '../../engine/time/local.js';
import type { Findings } from '../findings.js';
import type { ContractInput } from '../plan/contract.js';
import type { RulesInput } from '../plan/rules.js';

/** What a contract says about itself: minima below maxima, shifts no longer than their window. */
export function checkContract(input: ContractInput, path: string, findings: Findings): void {
  const { min, target, max } = input.weeklyPaidMinutes;
  const hours = `${path}.weeklyPaidMinutes`;
  if (min > target) findings.add('minimum-above-maximum', `${hours}.min`, min, `The least weekly minutes are at most the target, here ${target}.`, 'Lower "min" or raise "target".');
  if (target > max) findings.add('minimum-above-maximum', `${hours}.target`, target, `The target is at most the maximum, here ${max}.`, 'Lower "target" or raise "max".');
  if (input.guaranteedWeeklyMinutes > max) {
    findings.add('minimum-above-maximum', `${path}.guaranteedWeeklyMinutes`, input.guaranteedWeeklyMinutes, `Guaranteed minutes are at most the weekly maximum, here ${max}.`, 'Lower it, or raise "max".');
  }
  input.shifts.forEach((shift, j) => {
    const window = windowMinutes(shift);
    shift.lengthsMinutes.forEach((length, k) => {
      if (length <= window) return;
      findings.add('shift-longer-than-window', `${path}.shifts[${j}].lengthsMinutes[${k}]`, length, `A shift lies inside its window, and ${shift.from}-${shift.to} has ${window} minutes.`,
        `Use a length of at most ${window}, or a wider window.`);
    });
  });
}

/** Where the value of a rule was written: the contract, the plan, or the preset. */
export function ruleField(rule: keyof RulesInput, contract: ContractInput | null, contractPath: string, planRules: RulesInput): string {
  if (contract?.rules[rule] !== undefined) return `${contractPath}.rules.${rule}`;
  return planRules[rule] !== undefined ? `rules.${rule}` : 'preset';
}

/** Rules of one contract, after preset, plan and contract are laid over each other. */
export function checkRuleSet(rules: RuleSet, input: ContractInput, path: string, planRules: RulesInput, findings: Findings): void {
  const { minConsecutiveDays, maxConsecutiveDays } = rules;
  if (minConsecutiveDays > maxConsecutiveDays) {
    findings.add('minimum-above-maximum', ruleField('minConsecutiveDays', input, path, planRules), minConsecutiveDays,
      `A run of shifts has at least minConsecutiveDays and at most maxConsecutiveDays, here ${maxConsecutiveDays} (contract ${input.code}).`, 'Lower the one or raise the other.');
  }
}
