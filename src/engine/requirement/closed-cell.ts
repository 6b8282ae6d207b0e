import type { RequirementCell } from '../model/requirement.js';

/** Nobody is required while closed; what the forecast expects then stays visible. */
export function closedCell(volume: number, ahtSeconds: number, offeredErlangs: number): RequirementCell {
  return {
    volume, ahtSeconds, offeredErlangs, agents: 0, agentsFractional: 0, scheduled: 0, minimum: 0, required: 0,
    serviceLevel: null, asaSeconds: null, occupancy: null, binding: 'closed',
  };
}
