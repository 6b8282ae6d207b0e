import type { Findings } from '../findings.js';
import type { PlanInput } from '../plan/plan.js';

/** Every code is unique in its list, and so is every calendar entry; works on plans whose shape is not sound, too. */
export function checkCodes(plan: PlanInput, findings: Findings): void {
  unique(plan.sites, 'sites', 'code', 'A code is unique among sites', findings);
  unique(plan.contracts, 'contracts', 'code', 'A code is unique among contracts', findings);
  unique(plan.agents, 'agents', 'code', 'A code is unique among agents', findings);
  unique(plan.histories, 'histories', 'code', 'A code is unique among histories', findings);
  unique(plan.queues, 'queues', 'code', 'A code is unique among queues', findings);
  unique(plan.pools, 'pools', 'code', 'A code is unique among pools', findings);
  unique(plan.exchangeRates, 'exchangeRates', 'currency', 'A currency has one rate', findings);
  each(plan.sites, (site, i) => unique(site.holidays, `sites[${i}].holidays`, 'date', 'A date is listed once among the holidays of a site', findings));
  each(plan.sites, (site, i) => uniqueValues(site.weekend, `sites[${i}].weekend`, 'A weekend day is listed once', findings));
  each(plan.queues, (queue, i) => unique(queue.streams, `queues[${i}].streams`, 'code', 'A code is unique among the streams of a queue', findings));
  each(plan.queues, (queue, i) => uniqueValues(queue.sites ?? [], `queues[${i}].sites`, 'A site is listed once', findings));
  each(plan.contracts, (contract, i) => {
    unique(contract.shifts, `contracts[${i}].shifts`, 'code', 'A code is unique among the shift patterns of a contract', findings);
    each(contract.shifts, (shift, j) => uniqueValues(shift.lengthsMinutes, `contracts[${i}].shifts[${j}].lengthsMinutes`, 'A length is listed once', findings));
    uniqueBreaks(contract.rules, `contracts[${i}].rules`, findings);
  });
  uniqueBreaks(plan.rules, 'rules', findings);
  uniqueSpecialDays(plan.specialDays, findings);
}

function uniqueBreaks(rules: PlanInput['rules'] | undefined, path: string, findings: Findings): void {
  if (rules?.breaks) unique(rules.breaks, `${path}.breaks`, 'presenceOverMinutes', 'A limit of presence is listed once in the break table', findings);
}

function uniqueSpecialDays(days: PlanInput['specialDays'], findings: Findings): void {
  const seen = new Map<string, number>();
  each(days, (day, i) => {
    const key = `${day.calendar} ${day.date}`;
    tellIfSeen(seen, key, i, 'specialDays', `specialDays[${i}].date`, day.date, 'A date is listed once in a calendar of special days', findings);
  });
}

/** Items that are objects, whatever else is wrong with the list. */
export function each<T extends object>(list: readonly T[] | undefined, visit: (item: T, index: number) => void): void {
  if (!Array.isArray(list)) return;
  list.forEach((item: T, index) => {
    if (typeof item === 'object' && item !== null) visit(item, index);
  });
}

function unique<T extends object>(list: readonly T[] | undefined, path: string, field: keyof T & string, rule: string, findings: Findings): void {
  const seen = new Map<unknown, number>();
  each(list, (item, i) => {
    const value = item[field];
    if (value !== undefined) tellIfSeen(seen, value, i, path, `${path}[${i}].${field}`, value, rule, findings);
  });
}

function uniqueValues(list: readonly unknown[] | undefined, path: string, rule: string, findings: Findings): void {
  if (!Array.isArray(list)) return;
  const seen = new Map<unknown, number>();
  list.forEach((value: unknown, i) => tellIfSeen(seen, value, i, path, `${path}[${i}]`, value, rule, findings));
}

function tellIfSeen(seen: Map<unknown, number>, key: unknown, i: number, path: string, field: string, value: unknown, rule: string, findings: Findings): void {
  const first = seen.get(key);
  if (first === undefined) seen.set(key, i);
  else findings.add('duplicate-code', field, value, `${rule}; ${path}[${first}] has it already.`, 'Change or remove one of the two.');
}
