import type { EntityManager } from 'typeorm';
import type { Findings } from '../../formats/findings.js';
import { checkStreams } from '../../formats/plan-check/demand.js';
import { checkQueue } from '../../formats/plan-check/opening.js';
import { checkList } from '../shared/check-within.js';
import { NounLinkRow } from '../shared/noun-link.entity.js';
import type { Draft, NounSpec } from '../shared/noun-spec.js';
import { nounTarget } from '../shared/noun-target.js';
import type { Reference } from '../shared/reference.js';
import { SITE_TARGET } from '../sites/site-noun.js';
import { CALENDAR_TARGET } from '../special-days/special-day-noun.js';
import { QueueBody } from './dto/queue-body.js';
import { QueueRow } from './queue.entity.js';

export const QUEUE_TARGET = nounTarget('queue', 'a queue', QueueRow);

/** The history of a stream may be uploaded later than the queue is described: a plan that uses the queue asks for it. */
export const QUEUE: NounSpec<QueueBody> = {
  kind: 'queue', list: 'queues', body: QueueBody, entity: QueueRow, endBinds: true,
  codeOf: ({ code }) => code,
  endsOn: ({ endedOn }) => endedOn ?? null,
  referencesOf,
  check: checkQueues,
  checkStored: async (manager, drafts, findings) => {
    for (const draft of drafts) await checkServedFrom(manager, draft, findings);
  },
};

function referencesOf({ sites, streams, endedOn }: QueueBody): readonly Reference[] {
  const until = endedOn ?? null;
  return [
    ...(sites ?? []).map((code, i) => ({ target: SITE_TARGET, code, field: `sites[${i}]`, until })),
    ...streams.flatMap(({ calendars }, i) => calendars.map((code, j) => ({ target: CALENDAR_TARGET, code, field: `streams[${i}].calendars[${j}]`, until }))),
  ];
}

function checkQueues(bodies: readonly QueueBody[], findings: Findings): void {
  checkList('queues', [...bodies], findings);
  bodies.forEach((body, i) => {
    if (!findings.sound(`queues[${i}]`)) return;
    checkQueue(body, `queues[${i}]`, null, null, findings);
    checkStreams(body, `queues[${i}]`, findings);
  });
}

/** Agents who serve a queue sit at sites from which it may be served. */
async function checkServedFrom(manager: EntityManager, { body, path, row }: Draft<QueueBody>, findings: Findings): Promise<void> {
  if (!body.sites || row === null) return;
  const outside = await manager.createQueryBuilder(NounLinkRow, 'serves')
    .innerJoin(NounLinkRow, 'sits', 'sits.fromId = serves.fromId AND sits.toKind = :site AND sits.toCode NOT IN (:...sites)', { site: 'site', sites: body.sites })
    .where('serves.toKind = :queue AND serves.toCode = :code AND serves.fromKind = :agent', { queue: 'queue', code: row.code, agent: 'agent' })
    .orderBy('serves.fromCode').limit(SHOWN + 1).getMany();
  if (outside.length === 0) return;
  const names = outside.slice(0, SHOWN).map(({ fromCode }) => fromCode).join(', ');
  findings.add('site-limit', `${path}.sites`, body.sites, `Agents who serve the queue sit at its sites, and these do not: ${names}${outside.length > SHOWN ? ', ...' : ''}.`,
    'Add their sites, or give them another queue first.');
}

const SHOWN = 5;
