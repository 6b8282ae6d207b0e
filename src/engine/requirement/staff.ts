import type { LiveStaffing } from './deferred/as-live.js';
import { fixedAgents } from './fixed-agents.js';
import { leastAgentsErlangB } from './least-erlang-b.js';
import { leastAgentsErlangC } from './least-erlang-c.js';
import { type Near, leastAgentsLive } from './least-live.js';
import type { Staffed } from './staffed.js';

/**
 * A live staffing model's answer for one interval that is treated as if it lasted for ever (docs/models/staffing.md). AHT is not read without load.
 * `near`: an answer for another load of the same model, from which a search may begin; it changes speed, never the answer.
 */
export function staff(model: LiveStaffing, offeredErlangs: number, ahtSeconds: number, near: Near | null = null): Staffed {
  switch (model.kind) {
    case 'erlang-c':
      return leastAgentsErlangC(offeredErlangs, ahtSeconds, model);
    case 'erlang-b':
      return leastAgentsErlangB(offeredErlangs, model);
    case 'erlang-a':
    case 'finite-queue':
    case 'call-back':
    case 'blending':
    case 'chat':
      return leastAgentsLive(model, offeredErlangs, ahtSeconds, near);
    case 'fixed':
      return fixedAgents(model.agents);
    default:
      return model satisfies never;
  }
}
