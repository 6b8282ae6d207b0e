import type { Findings } from '../findings.js';
import type { PlanInput } from '../plan/plan.js';
import { each } from './codes.js';

/** Every currency in use can be converted, and every salary has hours to divide by. */
export function checkMoney(plan: PlanInput, findings: Findings): void {
  if (!findings.sound('currency')) return;
  const rated = new Set<string>([plan.currency]);
  each(plan.exchangeRates, (rate, i) => {
    if (rate.currency === plan.currency) {
      findings.add('out-of-range', `exchangeRates[${i}].currency`, rate.currency, 'The plan currency needs no rate.', 'Remove the entry.');
    }
    rated.add(rate.currency);
  });
  const missing = new Set<string>();
  const look = (currency: unknown, field: string): void => {
    if (typeof currency !== 'string' || rated.has(currency) || missing.has(currency) || !findings.sound(field)) return;
    missing.add(currency);
    findings.add('missing-exchange-rate', field, currency, `Every currency in use has an exchange rate to the plan currency ${plan.currency}.`,
      `Add { "currency": "${currency}", "rate": "...", "date": "..." } to exchangeRates: units of ${plan.currency} for one ${currency}.`);
  };
  each(plan.agents, (agent, i) => look(agent.pay?.currency, `agents[${i}].pay.currency`));
  each(plan.sites, (site, i) => look(site.seatMonthly?.currency, `sites[${i}].seatMonthly.currency`));
  look(plan.answeringService?.currency, 'answeringService.currency');
  checkSalaryHours(plan, findings);
}

function checkSalaryHours(plan: PlanInput, findings: Findings): void {
  const target = new Map<unknown, number>();
  each(plan.contracts, (contract, i) => {
    if (findings.sound(`contracts[${i}].weeklyPaidMinutes`)) target.set(contract.code, contract.weeklyPaidMinutes.target);
  });
  each(plan.agents, (agent, i) => {
    if (!findings.sound(`agents[${i}].pay`) || agent.pay.kind !== 'monthly' || agent.pay.yearlyHoursDivisor !== undefined || target.get(agent.contract) !== 0) return;
    findings.add('missing-field', `agents[${i}].pay.yearlyHoursDivisor`, undefined, `A salary is divided by 52 x the weekly target hours, and contract ${agent.contract} has a target of 0.`,
      'Give the paid hours of a year, such as "1040", or a target.');
  });
}
