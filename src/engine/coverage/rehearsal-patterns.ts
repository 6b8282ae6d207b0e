import type { ShiftPattern } from '../model/contract.js';
import type { Plan } from '../model/plan.js';
import { PRESETS } from '../model/presets.js';
import type { StandingPattern } from '../model/rehearsal.js';
import type { WallTime, Zone } from '../model/time.js';
import { windowMinutes } from '../time/local.js';

/** One shift a day from one clock reading to another; rest and night window are those of the default preset. */
export function standingShift(queue: string, site: string, zone: Zone, from: WallTime, to: WallTime, keeps: 'wall' | 'utc' = 'wall'): StandingPattern {
  const window = { from, to };
  const { minimumRestMinutes, nightWindow } = PRESETS[0].rules;
  const pattern: ShiftPattern = { code: `${from}-${to}`, window, startEveryMinutes: 1440, lengthsMinutes: [windowMinutes(window)], keeps, maxPerWeek: null, maxPerPeriod: null };
  return { queue, site, contract: '', zone, pattern, minimumRestMinutes, nightWindow };
}

/**
 * The standing patterns of a plan: every shift pattern of the contract of every agent who may serve his queue, on his own clock, each once
 * per queue, site, contract and zone. Heads, days off, absence and employment dates play no part: a pattern stands if anybody has it.
 */
export function standingPatterns(plan: Plan): readonly StandingPattern[] {
  const contracts = new Map(plan.contracts.map((contract) => [contract.code, contract]));
  const queues = new Map(plan.queues.map((queue) => [queue.code, queue]));
  const found = new Map<string, StandingPattern>();
  for (const agent of plan.agents) {
    const contract = contracts.get(agent.contract);
    const queue = queues.get(agent.queue);
    if (!contract || !queue || (queue.sites !== null && !queue.sites.includes(agent.site))) continue;
    const { minimumRestMinutes, nightWindow } = contract.rules;
    for (const pattern of contract.shifts) {
      const key = JSON.stringify([queue.code, agent.site, contract.code, agent.zone, pattern.code]);
      if (found.has(key)) continue;
      found.set(key, { queue: queue.code, site: agent.site, contract: contract.code, zone: agent.zone, pattern, minimumRestMinutes, nightWindow });
    }
  }
  return [...found.values()];
}
