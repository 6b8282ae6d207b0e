import type { EntityManager } from 'typeorm';
import type { Problem } from '../../engine/model/problem.js';
import { AGENT } from '../agents/agent-noun.js';
import { CONTRACT } from '../contracts/contract-noun.js';
import { PIN } from '../pins/pin-noun.js';
import { QUEUE } from '../queues/queue-noun.js';
import { type ImportReport, importNouns } from '../shared/import-nouns.js';
import type { NounSpec } from '../shared/noun-spec.js';
import { judgeBodies } from '../shared/read-import.js';
import { SITE } from '../sites/site-noun.js';
import { SPECIAL_DAY } from '../special-days/special-day-noun.js';
import { TIME_OFF } from '../time-off/time-off-noun.js';

/** One list of a plan file and the nouns behind it. */
export interface Part {
  readonly list: string;
  /** Judges the entries by themselves; `write` is to be called where there was no problem, in a unit of work. */
  judge(values: readonly unknown[]): Promise<{ readonly problems: readonly Problem[]; write(manager: EntityManager, now: number): Promise<ImportReport> }>;
}

/** What the service knows of a noun beyond a plan file; a plan file says nothing about it, so it stays. */
const OURS = ['endedOn', 'assignments'];

function partOf<Body extends object>(spec: NounSpec<Body>): Part {
  const onto = (body: Body, stored: Body): Body => Object.assign(body, Object.fromEntries(Object.entries(stored).filter(([name]) => OURS.includes(name))));
  return {
    list: spec.list,
    judge: async (values) => {
      const { bodies, problems } = await judgeBodies(spec, values);
      return { problems, write: (manager, now) => importNouns(manager, spec, bodies, now, onto) };
    },
  };
}

/** In the order in which they refer to each other. */
export const PARTS: readonly Part[] = [partOf(SITE), partOf(CONTRACT), partOf(SPECIAL_DAY), partOf(QUEUE), partOf(AGENT), partOf(TIME_OFF), partOf(PIN)];

export const LISTS: readonly string[] = PARTS.map(({ list }) => list);
