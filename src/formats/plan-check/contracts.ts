import type { RuleSet } from '../../engine/model/rules.js';
import { windowMinutes } from '../../engine/time/local.js';
import type { Findings } from '../findings.js';
import type { AgentInput } from '../plan/agent.js';
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

/** A rotation names patterns of its contract, and a phase lies in the cycle of the agent's contract. */
export function checkRotations(contracts: readonly ContractInput[], agents: readonly AgentInput[], findings: Findings): void {
  const lengths = new Map<string, number>();
  contracts.forEach(({ code, shifts, rotation }, i) => {
    if (!rotation) return;
    lengths.set(code, rotation.days.length);
    rotation.days.forEach((entry, k) => {
      if (entry === 'on' || entry === 'off' || shifts.some((shift) => shift.code === entry)) return;
      findings.add('unknown-reference', `contracts[${i}].rotation.days[${k}]`, entry, 'It is "on", "off" or the code of a shift pattern of the contract.',
        `Use "on", "off" or one of ${shifts.map((shift) => shift.code).join(', ')}.`);
    });
  });
  agents.forEach(({ contract, rotationPhase }, i) => {
    if (rotationPhase === undefined || rotationPhase === null) return;
    const length = lengths.get(contract) ?? 0;
    if (rotationPhase < length) return;
    findings.add('out-of-range', `agents[${i}].rotationPhase`, rotationPhase,
      length === 0 ? `Contract ${contract} has no rotation.` : `A phase is a day of the cycle, from 0 to ${length - 1}.`, length === 0 ? 'Leave it out, or give the contract a rotation.' : `Use at most ${length - 1}.`);
  });
}

/** Where the value of a rule was written: the contract, the plan, or the preset. */
export function ruleField(rule: keyof RulesInput, contract: ContractInput | null, contractPath: string, planRules: RulesInput): string {
  if (contract?.rules[rule] !== undefined) return `${contractPath}.rules.${rule}`;
  return planRules[rule] !== undefined ? `rules.${rule}` : 'preset';
}

/** Least and most of one figure; a most of 0 is no limit. */
const LIMITS = [['minDailyMinutes', 'maxDailyMinutes'], ['minPeriodMinutes', 'maxPeriodMinutes'], ['minPeriodShifts', 'maxPeriodShifts']] as const;

/** An average looks back over a fixed number of weeks; a longer plan would forget its own first weeks on the way. */
export function checkAverage(rules: RuleSet, days: number, input: ContractInput, path: string, planRules: RulesInput, findings: Findings): void {
  if (rules.maxAverageWeeklyMinutes === 0 || days <= 7 * rules.averageWeeks) return;
  findings.add('out-of-range', ruleField('averageWeeks', input, path, planRules), rules.averageWeeks,
    `A plan is no longer than the weeks of its average; this one has ${days} days (contract ${input.code}).`, `Plan at most ${7 * rules.averageWeeks} days at a time, or use at least ${Math.ceil(days / 7)} weeks.`);
}

/** Rules of one contract, after preset, plan and contract are laid over each other. */
export function checkRuleSet(rules: RuleSet, input: ContractInput, path: string, planRules: RulesInput, findings: Findings): void {
  const { minConsecutiveDays, maxConsecutiveDays } = rules;
  for (const [least, most] of LIMITS) {
    if (rules[most] === 0 || rules[least] <= rules[most]) continue;
    findings.add('minimum-above-maximum', ruleField(least, input, path, planRules), rules[least], `${least} is at most ${most}, here ${rules[most]} (contract ${input.code}).`, 'Lower the one or raise the other.');
  }
  if (minConsecutiveDays > maxConsecutiveDays) {
    findings.add('minimum-above-maximum', ruleField('minConsecutiveDays', input, path, planRules), minConsecutiveDays,
      `A run of shifts has at least minConsecutiveDays and at most maxConsecutiveDays, here ${maxConsecutiveDays} (contract ${input.code}).`, 'Lower the one or raise the other.');
  }
}
