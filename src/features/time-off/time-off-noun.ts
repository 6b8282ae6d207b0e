import type { EntityManager } from 'typeorm';
import type { TimeOff } from '../../engine/model/plan.js';
import { Findings } from '../../formats/findings.js';
import { TimeOffInput } from '../../formats/plan/time-off.js';
import { timeOffOf } from '../../formats/plan-build/time-off.js';
import { AGENT_TARGET } from '../agents/agent-noun.js';
import { clocksOf } from '../agents/clocks.js';
import { NounLinkRow } from '../shared/noun-link.entity.js';
import { CHUNK } from '../shared/noun-links.js';
import type { Draft, NounSpec } from '../shared/noun-spec.js';
import { TimeOffRow } from './time-off.entity.js';

/** Entries of one agent never overlap, so agent and beginning make a code. */
export const TIME_OFF: NounSpec<TimeOffInput> = {
  kind: 'time-off', list: 'timeOff', body: TimeOffInput, entity: TimeOffRow, endBinds: false,
  codeOf: ({ agent, from, start }) => `${agent}.${from ?? start}`,
  endsOn: ({ to, end }) => to ?? end?.slice(0, 10) ?? null,
  referencesOf: ({ agent }) => [{ target: AGENT_TARGET, code: agent, field: 'agent', until: null }],
  check: checkForms,
  checkStored: checkTimes,
};

/** Dates or times, not both and not half; which times exist is seen on the agent's clock. */
function checkForms(bodies: readonly TimeOffInput[], findings: Findings): void {
  bodies.forEach((body, i) => {
    const path = `timeOff[${i}]`;
    const dates = body.from !== undefined && body.to !== undefined && body.start === undefined && body.end === undefined;
    const times = body.start !== undefined && body.end !== undefined && body.from === undefined && body.to === undefined;
    if (findings.sound(path) && !dates && !times) timeOffOf(body, 'UTC', path, findings);
  });
}

/** Each entry is a span of its agent's clock, and no two of one agent overlap. */
async function checkTimes(manager: EntityManager, drafts: readonly Draft<TimeOffInput>[], findings: Findings): Promise<void> {
  const agents = [...new Set(drafts.map(({ body }) => body.agent))];
  const clocks = await clocksOf(manager, agents);
  const replaced = new Set(drafts.flatMap(({ row }) => (row === null ? [] : [row.id])));
  const taken = new Map<string, Taken[]>();
  for (const { id, code, data } of await entriesOf(manager, agents)) {
    const span = replaced.has(id) ? null : timeOffOf(data, clocks.get(data.agent) ?? 'UTC', code, new Findings());
    if (span !== null) add(taken, { name: `${code}, which is stored`, span });
  }
  for (const { body, path } of drafts) {
    const span = timeOffOf(body, clocks.get(body.agent) ?? 'UTC', path, findings);
    if (span === null) continue;
    const other = taken.get(body.agent)?.find((entry) => entry.span.startMs < span.endMs && span.startMs < entry.span.endMs);
    if (other !== undefined) {
      findings.add('overlap', path, body.agent, `Entries of time off of one agent do not overlap; this one overlaps ${other.name}.`, 'Join the two or cut one of them.');
    }
    add(taken, { name: path, span });
  }
}

interface Taken {
  /** How a message calls it. */
  readonly name: string;
  readonly span: TimeOff;
}

function add(taken: Map<string, Taken[]>, entry: Taken): void {
  taken.set(entry.span.agent, [...(taken.get(entry.span.agent) ?? []), entry]);
}

async function entriesOf(manager: EntityManager, agents: readonly string[]): Promise<readonly TimeOffRow[]> {
  const rows: TimeOffRow[] = [];
  for (let i = 0; i < agents.length; i += CHUNK) {
    rows.push(...await manager.createQueryBuilder(TimeOffRow, 'entry')
      .innerJoin(NounLinkRow, 'link', 'link.fromId = entry.id AND link.toKind = :agent AND link.toCode IN (:...agents)', { agent: 'agent', agents: agents.slice(i, i + CHUNK) }).getMany());
  }
  return rows;
}
