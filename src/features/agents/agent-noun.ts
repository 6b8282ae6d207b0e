import type { EntityManager } from 'typeorm';
import type { Findings } from '../../formats/findings.js';
import { CONTRACT_TARGET } from '../contracts/contract-noun.js';
import { QueueRow } from '../queues/queue.entity.js';
import { QUEUE_TARGET } from '../queues/queue-noun.js';
import { checkList } from '../shared/check-within.js';
import { CHUNK } from '../shared/noun-links.js';
import type { Draft, NounSpec } from '../shared/noun-spec.js';
import { nounTarget } from '../shared/noun-target.js';
import { type Reference, earlier } from '../shared/reference.js';
import { SITE_TARGET } from '../sites/site-noun.js';
import { AgentRow } from './agent.entity.js';
import { AgentBody } from './dto/agent-body.js';
import { periodsOf } from './effective.js';

/** For what lies in time (leave, pins): entries of one agent are compared with each other. */
export const AGENT_TARGET = nounTarget('agent', 'an agent', AgentRow, { lasting: true, oneUserAtATime: true });

export const AGENT: NounSpec<AgentBody> = {
  kind: 'agent', list: 'agents', body: AgentBody, entity: AgentRow, endBinds: false,
  codeOf: ({ code }) => code,
  endsOn: ({ employedTo }) => employedTo ?? null,
  referencesOf,
  check: checkAgents,
  checkStored: checkServedFrom,
};

function referencesOf(body: AgentBody): readonly Reference[] {
  const end = body.employedTo ?? null;
  return [
    { target: SITE_TARGET, code: body.site, field: 'site', until: end },
    ...periodsOf(body).flatMap(({ contract, queues, until }, i) => {
      const field = i === 0 ? '' : `assignments[${i - 1}].`;
      return [
        { target: CONTRACT_TARGET, code: contract, field: `${field}contract`, until: earlier(until, end) },
        ...queues.map((code, j) => ({ target: QUEUE_TARGET, code, field: `${field}queues[${j}]`, until: earlier(until, end) })),
      ];
    }),
  ];
}

function checkAgents(bodies: readonly AgentBody[], findings: Findings): void {
  checkList('agents', [...bodies], findings);
  bodies.forEach(({ assignments }, i) => {
    if (!findings.sound(`agents[${i}].assignments`)) return;
    assignments.forEach(({ from }, j) => {
      const before = assignments[j - 1]?.from;
      if (before === undefined || before < from) return;
      findings.add(before === from ? 'duplicate-code' : 'out-of-range', `agents[${i}].assignments[${j}].from`, from, `Later contracts and queues are listed by date, earliest first and one a date; before it stands ${before}.`,
        before === from ? 'Keep one of the two.' : 'Exchange the two.');
    });
  });
}

/** An agent sits at a site from which his queues may be served. */
async function checkServedFrom(manager: EntityManager, drafts: readonly Draft<AgentBody>[], findings: Findings): Promise<void> {
  const sitesOf = new Map<string, readonly string[] | null>();
  const codes = [...new Set(drafts.flatMap(({ body }) => periodsOf(body).flatMap(({ queues }) => queues)))];
  for (let i = 0; i < codes.length; i += CHUNK) {
    const rows = await manager.createQueryBuilder(QueueRow, 'queue').where('queue.code IN (:...codes)', { codes: codes.slice(i, i + CHUNK) }).getMany();
    for (const { code, data } of rows) sitesOf.set(code, data.sites ?? null);
  }
  for (const { body, path } of drafts) {
    for (const queue of new Set(periodsOf(body).flatMap(({ queues }) => queues))) {
      const sites = sitesOf.get(queue) ?? null;
      if (sites === null || sites.includes(body.site)) continue;
      findings.add('site-limit', `${path}.site`, body.site, `Queue ${queue} is limited to the sites ${sites.join(', ')}.`, 'Add the site to the queue, or give the agent another queue.');
    }
  }
}
