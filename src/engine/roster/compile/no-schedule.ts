import { InputError } from '../../model/problem.js';
import type { AgentView } from '../rules/rule.js';

/** The agents named here cannot be given any schedule that keeps their own rules, whatever everybody else does. */
export function noSchedule(stuck: readonly AgentView[]): InputError {
  return new InputError(
    stuck.map(({ agent, contract }) => ({
      code: 'no-schedule-possible' as const,
      field: `agents.${agent.code}`,
      value: agent.code,
      rule: 'every agent has at least one schedule that keeps all HARD rules',
      message: `agents.${agent.code}: ${agent.name} has no schedule that keeps his own rules (contract ${contract.code}: ${contract.weeklyPaidMinutes.min / 60}-${contract.weeklyPaidMinutes.max / 60} paid hours a week)`,
      hint: 'compare weekly hours with the shift lengths on offer, time off, unavailability, pins, consecutive days and days off together; lower the weekly minimum or widen the shifts',
    })),
  );
}
