import type { Forecast } from '../src/engine/model/forecast.js';
import type { LiveTargets } from '../src/engine/model/live-staffing.js';
import type { Plan } from '../src/engine/model/plan.js';
import type { Queue, StaffingModel } from '../src/engine/model/queue.js';
import { cellStart, gridOver } from '../src/engine/time/grid.js';
import { createRandom } from '../src/engine/random/random.js';
import { instance } from './roster-instance.js';

const DAYS = 365;
const YEAR_START_MS = Date.UTC(2027, 0, 1);
const HANDLE_SECONDS = 240;

const TARGETS: LiveTargets = {
  serviceLevel: 0.8, answerWithinSeconds: 20, serviceLevelDefinition: 'offered', shortAbandonSeconds: 5, maxAsaSeconds: null, asaDefinition: 'offered', maxAbandonment: null, maxOccupancy: 0.9,
};
/** Every model of the product; 20 queues take them in turn. */
const MODELS: readonly StaffingModel[] = [
  { kind: 'erlang-c', serviceLevel: 0.8, answerWithinSeconds: 20, maxOccupancy: 0.9 },
  { kind: 'erlang-a', ...TARGETS, patienceSeconds: 180, retryShare: 0 },
  { kind: 'erlang-b', maxBlocking: 0.02, maxOccupancy: 1 },
  { kind: 'erlang-a', ...TARGETS, patienceSeconds: 120, retryShare: 0.2 },
  { kind: 'finite-queue', ...TARGETS, waitingPlaces: 10, patienceSeconds: 180, retryShare: 0 },
  { kind: 'call-back', ...TARGETS, takenShare: 0.4, reserveAgents: 1, patienceSeconds: null },
  { kind: 'blending', ...TARGETS, reserveAgents: 2, deferredPerHour: null, patienceSeconds: null },
  { kind: 'chat', ...TARGETS, concurrency: 3, handleTimeFactors: [1, 1.17, 1.33], patienceSeconds: 60, retryShare: 0 },
  {
    kind: 'deferred', deadlineSeconds: 14_400, deadlineHours: 'clock', spread: 'level', afterClosing: 'from-opening', travelSeconds: 0, maxOccupancy: 0.9, maxAgents: null,
    serviceLevel: 0.8, openingBacklog: [],
  },
  { kind: 'fixed', agents: 2 },
];

/** A year of quarter hours for 20 queues: days and weeks with a peak, up to some 40 Erlangs, no two intervals alike. */
export function yearOfQueues(): { readonly plan: Plan; readonly forecast: Forecast } {
  const { plan: base } = instance({ agents: 6, distinct: false, weeks: 1, intervalMinutes: 60, tightness: 0.5, seed: 1, softPrices: false });
  const queues = Array.from({ length: 20 }, (_, i): Queue => ({
    code: `q${i}`, name: `q${i}`, channel: 'voice', staffing: MODELS[i % MODELS.length], loadBasis: 'auto', streams: [], rosterShrinkage: 0.1, planningShrinkage: 0.3,
    minimumAgents: 1, sites: null, opening: null,
  }));
  const horizon = { start: '2027-01-01', days: DAYS, startMs: YEAR_START_MS, endMs: YEAR_START_MS + DAYS * 86_400_000 };
  const plan: Plan = { ...base, horizon, demandIntervalMinutes: 15, rosterGridMinutes: 15, queues };
  const grid = gridOver(plan.horizon, plan.demandIntervalMinutes);
  const random = createRandom(7);
  return {
    plan,
    forecast: {
      grid,
      queues: queues.map(({ code }, i) => ({
        queue: code,
        mean: Float64Array.from({ length: grid.cells }, (_, cell) => {
          const hour = (cellStart(grid, cell) / 3_600_000) % 168;
          const day = 1 - Math.cos((2 * Math.PI * hour) / 24);
          return (2 + i) * (0.2 + day) * (hour < 120 ? 1 : 0.5) * (0.9 + 0.2 * random.float());
        }),
        ahtSeconds: Float64Array.from({ length: grid.cells }, () => HANDLE_SECONDS * (0.95 + 0.1 * random.float())),
        modelMean: new Float64Array(0), adjustments: [], days: [], ahtIntervals: [], intervals: [], streams: [],
      })),
    },
  };
}
