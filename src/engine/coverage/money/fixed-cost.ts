import { decimal, multiply, ratio } from '../../money/rational.js';
import { dayNumber } from '../../time/dates.js';
import { daysInMonth, monthOf } from '../../time/months.js';
import type { AgentFile } from '../agent-file.js';
import { dateText } from '../diary.js';
import { exchangeRate, milli, termsOf } from './terms.js';

/** Milli of salary and seat over the planned dates employed, rounded once per calendar month each. The roster cannot change it. */
export function fixedCost(file: AgentFile): number {
  const { pay } = file.agent;
  const seat = file.site.seatMonthly;
  const unpaid = new Set(file.timeOff.filter((off) => off.kind === 'unpaid').flatMap((off) => off.dates.map(dayNumber)));
  let sum = 0;
  for (const days of employedMonths(file)) {
    const length = daysInMonth(dateText(days[0]));
    if (pay.kind === 'monthly') {
      const paid = days.filter((day) => !unpaid.has(day)).length;
      sum += milli(file.plan, multiply(multiply(decimal(pay.salary), ratio(paid, length)), termsOf(file).costFactor));
    }
    if (seat) sum += milli(file.plan, multiply(multiply(decimal(seat.amount), ratio(days.length, length)), exchangeRate(file.plan, seat.currency)));
  }
  return sum;
}

function employedMonths(file: AgentFile): readonly (readonly number[])[] {
  const months = new Map<string, number[]>();
  for (let day = file.firstDay; day <= file.lastDay; day++) {
    if (!file.employedOn(day)) continue;
    const month = monthOf(dateText(day));
    const days = months.get(month);
    if (days) days.push(day);
    else months.set(month, [day]);
  }
  return [...months.values()];
}
