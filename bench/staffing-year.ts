import type { DeferredStaffing } from '../src/engine/model/deferred.js';
import { openAxis } from '../src/engine/requirement/deferred/open-axis.js';
import { staffDeferred } from '../src/engine/requirement/deferred/staff-deferred.js';
import { leastAgentsErlangC } from '../src/engine/requirement/least-erlang-c.js';
import { holdOver } from '../src/engine/requirement/targets/hold-over.js';

/** A year of 15-minute intervals, as many queues as the bar names. */
const QUEUES = 20;
const CELLS = 365 * 96;
const AHT_SECONDS = 300;
const DEADLINE_INTERVALS = 96;
const VOICE = { kind: 'erlang-c', serviceLevel: 0.8, answerWithinSeconds: 20, maxOccupancy: 0.9, maxAsaSeconds: null } as const;
const MAIL: DeferredStaffing = {
  kind: 'deferred', deadlineSeconds: DEADLINE_INTERVALS * 900, deadlineHours: 'opening', spread: 'level', afterClosing: 'from-opening', travelSeconds: 0, maxOccupancy: 0.9,
  maxAgents: null, serviceLevel: 0.8, openingBacklog: [{ contacts: 100, dueInSeconds: 3600, ahtSeconds: null }],
};

/** Contacts of a queue: a day's wave, a week's, and some unevenness that no formula repeats. */
function volumes(queue: number): Float64Array {
  return Float64Array.from({ length: CELLS }, (_, i) => 8 + 6 * Math.sin((i % 96) / 15.3) + 2 * Math.sin((i % 672) / 107) + ((i * 7919 + queue * 104_729) % 17) / 4);
}

/** Deferred work of all queues, open 12 hours a day; the agents of the year. */
export function deferredYear(spread: DeferredStaffing['spread']): number {
  const axis = openAxis(Array.from({ length: CELLS + DEADLINE_INTERVALS }, (_, i) => i % 96 >= 32 && i % 96 < 80), CELLS);
  const workSeconds = new Float64Array(CELLS).fill(AHT_SECONDS);
  let agents = 0;
  for (let queue = 0; queue < QUEUES; queue++) {
    const staffed = staffDeferred({ ...MAIL, spread }, axis, 15, { volume: volumes(queue), workSeconds, backlogWorkSeconds: AHT_SECONDS });
    agents += staffed.agents.reduce((sum, n) => sum + n, 0);
  }
  return agents;
}

/** Erlang C of all queues whose targets hold over each day; the agents of the year. */
export function targetsOverDaysYear(): number {
  const grid = { startMs: 0, endMs: CELLS * 900_000, stepMinutes: 15, cells: CELLS };
  let agents = 0;
  for (let queue = 0; queue < QUEUES; queue++) {
    const loads = Array.from(volumes(queue), (volume) => {
      const designErlangs = (volume * AHT_SECONDS) / 900;
      return { volume, ahtSeconds: AHT_SECONDS, designErlangs, cost: 1, staffed: leastAgentsErlangC(designErlangs, AHT_SECONDS, VOICE) };
    });
    agents += (holdOver(VOICE, loads, grid, 'UTC', 'day')?.agents ?? []).reduce<number>((sum, n) => sum + (n ?? 0), 0);
  }
  return agents;
}
