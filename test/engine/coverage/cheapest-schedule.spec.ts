import fc from 'fast-check';
import { type AgentFile, agentFiles } from '../../../src/engine/coverage/agent-file.js';
import { cheapestSchedule } from '../../../src/engine/coverage/bound/cheapest-schedule.js';
import { addCover } from '../../../src/engine/coverage/cover.js';
import { agentMoney } from '../../../src/engine/coverage/money/roster-money.js';
import { HARD } from '../../../src/engine/coverage/rules/hard-rules.js';
import { SOFT } from '../../../src/engine/coverage/soft/soft-rules.js';
import type { Plan } from '../../../src/engine/model/plan.js';
import type { Shift } from '../../../src/engine/model/roster.js';
import { MINUTE_MS } from '../../../src/engine/time/dates.js';
import { type TinyCase, singleShifts, tinyCase } from './tiny-case.js';

/** Rules that a shift breaks or keeps alone, whatever else is rostered. */
const OF_ONE_SHIFT = ['start-window', 'shift-length', 'breaks', 'one-queue', 'site-limit', 'time-off', 'unavailability', 'employment-dates', 'previous-tail'];
const MOST_SCHEDULES = 512;

const fileOf = (plan: Plan, shifts: readonly Shift[]): AgentFile => agentFiles(plan, shifts)[0];

function valueOf({ plan, prices, withWages, relaxed }: TinyCase, file: AgentFile): number {
  const covered = new Array<number>(prices.length).fill(0);
  for (const shift of file.shifts) addCover(covered, plan.horizon.startMs, plan.rosterGridMinutes * MINUTE_MS, shift);
  const earned = covered.reduce((sum, times, i) => sum + times * prices[i], 0);
  if (!withWages) return 0 - earned;
  const { cells, weeks } = agentMoney(file);
  const soft = SOFT.filter((rule) => !relaxed.has(rule.id)).flatMap((rule) => rule.penalties(file));
  return cells + weeks + soft.reduce((sum, penalty) => sum + penalty.milli, 0) - earned;
}

interface Tried {
  /** null where no schedule is legal. */
  readonly least: number | null;
  readonly schedules: number;
  /** Rules that alone forbade at least one schedule. */
  readonly decisive: ReadonlySet<string>;
}

/** Tries every schedule against the rule files; null where there are too many. */
function tryAll(tiny: TinyCase): Tried | null {
  const rules = HARD.filter((rule) => !tiny.relaxed.has(rule.id));
  const keeps = (ids: readonly string[]) => (shift: Shift): boolean =>
    rules.filter((rule) => ids.includes(rule.id)).every((rule) => rule.check(fileOf(tiny.plan, [shift])).violations.length === 0);
  const days = singleShifts(tiny.plan, keeps(['start-window']), keeps(OF_ONE_SHIFT));
  const schedules = days.reduce((product, options) => product * (options.length + 1), 1);
  if (schedules > MOST_SCHEDULES) return null;
  let least: number | null = null;
  const decisive = new Set<string>();
  const tryFrom = (i: number, shifts: readonly Shift[]): void => {
    if (i < days.length) {
      tryFrom(i + 1, shifts);
      for (const shift of days[i]) tryFrom(i + 1, [...shifts, shift]);
      return;
    }
    const file = fileOf(tiny.plan, shifts);
    const faults = rules.filter((rule) => rule.check(file).violations.length > 0);
    if (faults.length === 1) decisive.add(faults[0].id);
    if (faults.length === 0) least = Math.min(least ?? Infinity, valueOf(tiny, file));
  };
  tryFrom(0, []);
  return { least, schedules, decisive };
}

describe('the cheapest legal schedule of one agent', () => {
  it('is the least of all schedules that the rules allow, to the last digit', () => {
    const seen = { compared: 0, schedules: 0, impossible: 0, withTail: 0, withoutWages: 0, relaxed: 0, withEdgeDate: 0 };
    const decisive = new Map<string, number>();
    fc.assert(fc.property(fc.nat({ max: 1_000_000 }), (seed) => {
      const tiny = tinyCase(seed);
      const tried = tryAll(tiny);
      if (!tried) return;
      const file = fileOf(tiny.plan, []);
      expect(cheapestSchedule(file, tiny, tiny.relaxed).value).toBe(tried.least);
      seen.compared++;
      seen.schedules += tried.schedules;
      seen.impossible += Number(tried.least === null);
      seen.withTail += Number(tiny.plan.tail !== null);
      seen.withoutWages += Number(!tiny.withWages);
      seen.relaxed += Number(tiny.relaxed.size > 0);
      seen.withEdgeDate += Number(file.edgeDay !== null);
      for (const rule of tried.decisive) decisive.set(rule, (decisive.get(rule) ?? 0) + 1);
    }), { numRuns: 200, seed: 20270308 });
    expect(seen.compared).toBeGreaterThanOrEqual(100);
    expect(seen.schedules).toBeGreaterThan(8_000);
    for (const kind of ['impossible', 'withTail', 'withoutWages', 'relaxed', 'withEdgeDate'] as const) expect(seen[kind]).toBeGreaterThanOrEqual(8);
    for (const rule of ['minimum-rest', 'consecutive-days', 'days-off-together', 'weekly-hours', 'nights-per-week', 'weekends-off', 'pins']) {
      expect([rule, (decisive.get(rule) ?? 0) >= 3]).toEqual([rule, true]);
    }
  });
});
