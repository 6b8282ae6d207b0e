import type { Agent } from '../src/engine/model/agent.js';
import type { Contract } from '../src/engine/model/contract.js';
import type { Plan } from '../src/engine/model/plan.js';
import { weekdayName } from '../src/formats/weekday.js';

/** A generated instance as a plan file (docs/formats/plan.md); its requirement goes beside it as CSV, since it has no history. */
export function planFileText(plan: Plan): string {
  return `${JSON.stringify({
    format: plan.format, name: plan.name, horizon: { start: plan.horizon.start, days: plan.horizon.days },
    demandIntervalMinutes: plan.demandIntervalMinutes, rosterGridMinutes: plan.rosterGridMinutes,
    currency: plan.currency, preset: plan.preset, softPrices: plan.softPrices,
    sites: plan.sites.map((s) => ({ code: s.code, name: s.name, zone: s.zone, weekend: s.weekend.map((day) => weekdayName(day)) })),
    contracts: plan.contracts.map(contractOf),
    agents: plan.agents.map((agent) => agentOf(plan, agent)),
    queues: plan.queues.map((q) => ({ code: q.code, name: q.name, channel: q.channel, staffing: { model: 'fixed', agents: 0 } })),
    timeOff: plan.timeOff.map((t) => ({ agent: t.agent, kind: t.kind, from: t.dates[0], to: t.dates[t.dates.length - 1] })),
  }, null, 1)}\n`;
}

function contractOf(contract: Contract) {
  return {
    code: contract.code, name: contract.name,
    weeklyPaidMinutes: contract.weeklyPaidMinutes, contractDaysPerWeek: contract.contractDaysPerWeek,
    shifts: contract.shifts.map((s) => ({
      code: s.code, from: s.window.from, to: s.window.to, startEveryMinutes: s.startEveryMinutes, lengthsMinutes: s.lengthsMinutes,
    })),
    rules: { ...contract.rules, weekStart: weekdayName(contract.rules.weekStart) }, premiums: contract.premiums, absenceRate: contract.absenceRate,
  };
}

function agentOf(plan: Plan, agent: Agent) {
  const { code, name, site, contract, pay, nightVolunteer, preferences } = agent;
  const away = plan.sites.find((s) => s.code === site)!.zone !== agent.zone;
  return { code, name, site, contract, ...(away ? { zone: agent.zone } : {}), queues: [agent.queue], pay, nightVolunteer, preferences };
}
