import type { EntityManager } from 'typeorm';
import type { Zone } from '../../engine/model/time.js';
import { CHUNK } from '../shared/noun-links.js';
import { SiteRow } from '../sites/site.entity.js';
import { AgentRow } from './agent.entity.js';

/** The clock of each agent: his own, or that of his site. Agents that are not stored have none. */
export async function clocksOf(manager: EntityManager, codes: readonly string[]): Promise<ReadonlyMap<string, Zone>> {
  const clocks = new Map<string, Zone>();
  const sites = new Map((await manager.find(SiteRow)).map(({ code, data }) => [code, data.zone]));
  for (let i = 0; i < codes.length; i += CHUNK) {
    const agents = await manager.createQueryBuilder(AgentRow, 'agent').where('agent.code IN (:...codes)', { codes: codes.slice(i, i + CHUNK) }).getMany();
    for (const { code, data } of agents) {
      const zone = data.zone ?? sites.get(data.site);
      if (zone !== undefined) clocks.set(code, zone);
    }
  }
  return clocks;
}
