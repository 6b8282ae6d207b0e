import { POINT, compileInstance } from '../../../bench/nrp/compile.js';
import { evaluate } from '../../../bench/nrp/evaluate.js';
import type { NrpInstance } from '../../../bench/nrp/instance.js';
import { createRandom } from '../../../src/engine/random/random.js';
import { construct } from '../../../src/engine/roster/solver/construct.js';
import { Descent } from '../../../src/engine/roster/solver/descent.js';
import { Polisher } from '../../../src/engine/roster/solver/polish.js';
import { Pricer } from '../../../src/engine/roster/solver/price.js';
import type { Schedule } from '../../../src/engine/roster/solver/problem.js';
import { ResourcePricer } from '../../../src/engine/roster/solver/resource-price.js';
import { highsSolver } from '../../../src/platform/solver/highs-solver.js';
import { weeksInstance } from './nrp-cases.js';

const SPAN = 7;
/** The day after the first window, on which and on the next the person of `stuckInstance` is away. */
const AWAY = SPAN;

/** One person who works three days in a row or none, and is away where the first window of a week has ended. */
function stuckInstance(days: number): NrpInstance {
  const person = {
    id: 'A', maxShifts: new Map([['E', days]]), maxMinutes: 480 * days, minMinutes: 0, maxConsecutive: 5, minConsecutive: 3, minDaysOff: 2, maxWeekends: days,
  };
  return { days, shifts: [{ id: 'E', minutes: 480, notNext: [] }], staff: [person], daysOff: new Map([['A', [AWAY, AWAY + 1]]]), on: [], off: [], cover: [] };
}

function choices(schedule: Schedule, shifts: number): number[] {
  return Array.from(schedule.option, (o, day) => (o < 0 ? -1 : o - day * shifts));
}

describe('published shift scheduling instances of many weeks', () => {
  it('decides a first window again where it leads nowhere: with the next on a long horizon, all at once on a short one', () => {
    const found = [30 * SPAN, 15 * SPAN].map((days) => {
      const instance = stuckInstance(days);
      const [agent] = compileInstance(instance).agents;
      // Only the day before the absence earns anything, so the first window alone works on that day alone: a run of one, which the absence cuts off.
      const prefix = new Float64Array(days + 1);
      for (let day = 0; day < days; day++) prefix[day + 1] = prefix[day] + (day === AWAY - 1 ? 100 : -1) * POINT;
      const rolled = new ResourcePricer().rolling(agent, prefix, SPAN);
      const schedule = new Pricer().rolling(agent, prefix, SPAN);
      const row = choices(schedule!, 1);
      expect(evaluate(instance, [row]).broken).toEqual([]);
      expect(row.flatMap((s, day) => (s < 0 ? [] : [day]))).toEqual([AWAY - 3, AWAY - 2, AWAY - 1]);
      return rolled === null ? null : choices(rolled, 1).join() === row.join();
    });
    expect(found).toEqual([true, null]);
  });

  it('lowers rosters of five weeks by neighbourhoods of few days, which stay legal and cost what the evaluation says', async () => {
    const lp = await highsSolver();
    const seen = { better: 0, steps: 0 };
    for (let seed = 1; seed <= 2; seed++) {
      const instance = weeksInstance(seed, 35, 20);
      const problem = compileInstance(instance);
      const current = construct(problem, new Float64Array(problem.stride), createRandom(seed, 4));
      const descent = new Descent(problem, current, createRandom(seed, 5), 0.5);
      while (descent.step());
      const polisher = new Polisher(problem, lp, current, createRandom(seed, 6));
      for (let step = 0; step < 5; step++) {
        const before = current.score;
        const better = polisher.step(() => false);
        const { objective, broken } = evaluate(instance, current.schedules.map((schedule) => choices(schedule, 2)));
        expect({ seed, step, broken, score: current.score }).toEqual({ seed, step, broken: [], score: objective * POINT });
        expect(current.score < before).toBe(better);
        expect(current.score).toBeLessThanOrEqual(before);
        seen.better += Number(better);
        seen.steps++;
      }
    }
    expect(seen.steps).toBe(10);
    expect(seen.better).toBeGreaterThanOrEqual(3);
  });
});
