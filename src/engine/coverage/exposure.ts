import type { Exposure } from '../model/certificate.js';
import type { Plan } from '../model/plan.js';
import type { Requirement, RequirementCell } from '../model/requirement.js';
import type { OpenWindow, Shift } from '../model/roster.js';
import { MINUTE_MS } from '../time/dates.js';
import { addCover } from './cover.js';

/**
 * Expected agent-minutes below need when each rostered shift independently falls to unplanned absence at its contract's rate: per grid cell
 * the exact Poisson-binomial expectation of max(0, need - present). The need here is max(agents, minimum), without roster shrinkage, which
 * is there for these very absences; an imported requirement says no more than `required`. Shifts of the tail fail at their agent's rate.
 */
export function exposureOf(plan: Plan, requirement: Requirement, shifts: readonly Shift[]): Exposure {
  const expected = shortfalls();
  const intervals = plan.queues.flatMap(({ code }) => openByInterval(plan, requirement, code, shifts, expected));
  const byQueue = plan.queues.map(({ code }) => ({ queue: code, expectedOpenMinutes: sumOf(intervals.filter((window) => window.queue === code)) }));
  const worst = intervals.reduce<OpenWindow | null>((most, window) => (window.openMinutes > (most?.openMinutes ?? 0) ? window : most), null);
  return { expectedOpenMinutes: byQueue.reduce((sum, queue) => sum + queue.expectedOpenMinutes, 0), byQueue, worst };
}

function sumOf(windows: readonly OpenWindow[]): number {
  return windows.reduce((sum, window) => sum + window.openMinutes, 0);
}

/** One window per demand interval of a queue. */
function openByInterval(plan: Plan, requirement: Requirement, queue: string, shifts: readonly Shift[], expected: Shortfall): readonly OpenWindow[] {
  const { startMs, endMs } = plan.horizon;
  const stepMs = plan.rosterGridMinutes * MINUTE_MS;
  const intervalMs = requirement.grid.stepMinutes * MINUTE_MS;
  const rates = presentByRate(plan, queue, shifts, (endMs - startMs) / stepMs);
  return (requirement.queues.find((q) => q.queue === queue)?.cells ?? []).map((cell, i) => {
    const from = requirement.grid.startMs + i * intervalMs;
    let openMinutes = 0;
    for (let at = from; at < from + intervalMs; at += stepMs) {
      const index = (at - startMs) / stepMs;
      openMinutes += plan.rosterGridMinutes * expected(needOf(cell), rates.map(({ rate, present }) => ({ rate, present: present[index] })));
    }
    return { queue, startMs: from, endMs: from + intervalMs, openMinutes };
  });
}

function needOf(cell: RequirementCell): number {
  return cell.binding === 'imported' ? cell.required : Math.max(cell.agents, cell.minimum);
}

interface RateGroup<Count> {
  readonly rate: number;
  readonly present: Count;
}

/** People at work per cell, one row for each absence rate that occurs, ascending. */
function presentByRate(plan: Plan, queue: string, shifts: readonly Shift[], cells: number): readonly RateGroup<readonly number[]>[] {
  const rateOf = new Map(plan.agents.map((agent) => [agent.code, plan.contracts.find((c) => c.code === agent.contract)?.absenceRate ?? 0]));
  const rows = new Map<number, number[]>();
  for (const shift of [...(plan.tail?.shifts ?? []), ...shifts]) {
    if (shift.queue !== queue) continue;
    const rate = rateOf.get(shift.agent) ?? 0;
    const row = rows.get(rate) ?? new Array<number>(cells).fill(0);
    rows.set(rate, row);
    addCover(row, plan.horizon.startMs, plan.rosterGridMinutes * MINUTE_MS, shift);
  }
  return [...rows].map(([rate, present]) => ({ rate, present })).sort((a, b) => a.rate - b.rate);
}

type Shortfall = (need: number, groups: readonly RateGroup<number>[]) => number;

/** Cells with the same need and the same people per rate have the same expectation, computed once. */
function shortfalls(): Shortfall {
  const known = new Map<string, number>();
  return (need, groups) => {
    const key = `${need} ${groups.map((group) => `${group.rate}:${group.present}`).join(' ')}`;
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = expectedShortfall(need, groups)));
    return value;
  };
}

/**
 * E max(0, need - present), people being present independently. Counts from `need` on share one class that adds nothing. O(people · need), less where the
 * likely counts are few: outside `least` ... `most` all is 0 and stays so.
 */
export function expectedShortfall(need: number, groups: readonly RateGroup<number>[]): number {
  const probability = new Float64Array(need + 1);
  probability[0] = 1;
  let least = 0;
  let most = 0;
  for (const { rate, present } of groups) {
    for (let person = 0; person < present; person++) {
      probability[need] += need > 0 ? probability[need - 1] * (1 - rate) : 0;
      most = Math.min(need - 1, most + 1);
      for (let k = most; k > least && k > 0; k--) probability[k] = probability[k] * rate + probability[k - 1] * (1 - rate);
      if (least < need) probability[least] *= rate;
      while (least < most && probability[least] === 0) least++;
    }
  }
  let sum = 0;
  for (let k = 0; k < need; k++) sum += (need - k) * probability[k];
  return sum;
}
