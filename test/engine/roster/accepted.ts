import type { Plan } from '../../../src/engine/model/plan.js';
import { restOverDayOff } from '../../../src/formats/plan-check/rest.js';

/** Whether the plan format lets a drawn plan pass: no rule asks for more rest than a day off leaves between the shifts around it. */
export function isAccepted({ agents, contracts, horizon }: Plan): boolean {
  return agents.every((agent) => {
    const contract = contracts.find((c) => c.code === agent.contract)!;
    return restOverDayOff(contract, agent.zone, horizon) >= contract.rules.minimumRestMinutes;
  });
}
