import type { Row } from 'write-excel-file/node';
import type { Agent } from '../engine/model/agent.js';
import type { Plan, Site } from '../engine/model/plan.js';
import { headRow, textCell } from './cost-xlsx-cells.js';

/** All that pay depends on, as it was typed, beside the roster: decimal strings stay text, so that none is rounded on the way. */
export function inputRows({ plan }: { readonly plan: Plan }): Row[] {
  return [
    headRow('plan', plan.name),
    row('first date', plan.horizon.start), row('days', String(plan.horizon.days)), row('plan currency', plan.currency),
    [], headRow('exchange rate of', `${plan.currency} for one`, 'as of'), ...plan.exchangeRates.map((rate) => row(rate.currency, rate.rate, rate.date)),
    [], headRow('site', 'name', 'zone', 'weekend', 'holidays', 'seat a month', 'currency'), ...plan.sites.map(siteRow),
    [], headRow('contract', 'name', 'weekly hours min', 'target', 'max', 'guaranteed', 'contract days'),
    ...plan.contracts.map(({ code, name, weeklyPaidMinutes: { min, target, max }, guaranteedWeeklyMinutes, contractDaysPerWeek }) =>
      row(code, name, hours(min), hours(target), hours(max), hours(guaranteedWeeklyMinutes), String(contractDaysPerWeek))),
    [], headRow('contract', 'night', 'weekend', 'holiday', 'overtime', 'overtime after a day', 'overtime after a week', 'combine', 'on-cost', 'night window'),
    ...plan.contracts.map(({ code, premiums: p, rules }) => row(
      code, p.night, p.weekend, p.holiday, p.overtime, threshold(p.dailyOvertimeAfterMinutes), threshold(p.weeklyOvertimeAfterMinutes), p.combine, p.onCost,
      `${rules.nightWindow.from}-${rules.nightWindow.to}`,
    )),
    [], headRow('agent', 'site', 'contract', 'zone', 'pay', 'amount', 'currency', 'employed from', 'employed to'), ...plan.agents.map(agentRow),
    [], headRow('time off of', 'kind', 'dates'), ...plan.timeOff.map(({ agent, kind, dates }) => row(agent, kind, dates.join(' '))),
  ];
}

function siteRow({ code, name, zone, weekend, holidays, seatMonthly }: Site): Row {
  return row(code, name, zone, weekend.join(' '), holidays.map((h) => h.date).join(' '), seatMonthly?.amount ?? '', seatMonthly?.currency ?? '');
}

function agentRow({ code, site, contract, zone, pay, employedFrom, employedTo }: Agent): Row {
  const [kind, amount] = pay.kind === 'hourly' ? ['an hour', pay.rate] : [`a month, ${pay.yearlyHoursDivisor} hours a year`, pay.salary];
  return row(code, site, contract, zone, kind, amount, pay.currency, employedFrom ?? '', employedTo ?? '');
}

function row(...texts: readonly string[]): Row {
  return texts.map(textCell);
}

function hours(minutes: number): string {
  return String(minutes / 60);
}

function threshold(minutes: number | null): string {
  return minutes === null ? 'never' : `${hours(minutes)} h`;
}
