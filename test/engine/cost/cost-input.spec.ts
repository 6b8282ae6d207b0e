import { costRoster, payIfNobodyRostered } from '../../../src/engine/cost/cost.js';
import { InputError } from '../../../src/engine/model/problem.js';
import { agentOf, contractOf, planOf, premiumsOf, rosterOf, shiftOf } from '../../support/builders.js';
import { told } from './told.js';

function problemsOf(run: () => unknown): readonly { code: string; value: unknown }[] {
  try {
    run();
  } catch (error) {
    if (error instanceof InputError) return error.problems.map(({ code, value }) => ({ code, value }));
    throw error;
  }
  return [];
}

describe('costing', () => {
  it('refuses a roster of another plan, naming every unknown agent', () => {
    const other = planOf({ agents: [agentOf({ code: 'B' }), agentOf({ code: 'D' })] });
    const roster = rosterOf(shiftOf(other, 'B', '2027-03-08', '08:00'), shiftOf(other, 'D', '2027-03-08', '08:00'));
    expect(problemsOf(() => costRoster(planOf(), roster))).toEqual([{ code: 'unknown-reference', value: 'B' }, { code: 'unknown-reference', value: 'D' }]);
  });

  it('refuses a currency without an exchange rate', () => {
    const plan = planOf({ agents: [agentOf({ pay: { kind: 'monthly', salary: '100', currency: 'PHP', yearlyHoursDivisor: '2080' } })] });
    expect(problemsOf(() => payIfNobodyRostered(plan))).toEqual([{ code: 'missing-exchange-rate', value: 'PHP' }]);
  });

  it('pays by the millisecond where an imported shift does not keep the grid', () => {
    const plan = planOf({ agents: [agentOf({ pay: { kind: 'hourly', rate: '3600.00', currency: 'EUR' } })], contracts: [contractOf()] });
    const shift = shiftOf(plan, 'A', '2027-03-08', '08:00', 60);
    const odd = { ...shift, endMs: shift.endMs + 1500, segments: [{ ...shift.segments[0], endMs: shift.endMs + 1500 }] };
    expect(told(costRoster(plan, rosterOf(odd)))).toEqual(['2027-03-08 base 60.025 min 3601.50 EUR']);
  });

  it('takes pay from the plan, not from what a roster file says of site, zone and date', () => {
    const plan = planOf({ contracts: [contractOf({ premiums: premiumsOf({ overtime: '1', dailyOvertimeAfterMinutes: 60 }) })] });
    const shift = { ...shiftOf(plan, 'A', '2027-03-08', '22:00'), site: 'elsewhere', zone: 'Asia/Manila', date: '2027-03-15' };
    expect(costRoster(plan, rosterOf(shift))).toEqual(costRoster(plan, rosterOf(shiftOf(plan, 'A', '2027-03-08', '22:00'))));
  });
});
