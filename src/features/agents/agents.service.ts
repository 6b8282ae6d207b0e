import { Injectable } from '@nestjs/common';
import type { LocalDate } from '../../engine/model/time.js';
import { ReadConnection } from '../../platform/database/read-connection.js';
import { UnitOfWork } from '../../platform/database/unit-of-work.js';
import { notFound } from '../../platform/http/refusals.js';
import { SideThreads } from '../../platform/jobs/side-threads.js';
import { NounStore } from '../shared/noun-store.js';
import type { StoredNoun } from '../shared/stored-noun.js';
import type { AgentBody } from './dto/agent-body.js';
import type { AssignmentInput } from './dto/assignment.js';
import { AGENT } from './agent-noun.js';

/** People, with what changes for them on later dates; other features read them here. */
@Injectable()
export class AgentsService {
  readonly store: NounStore<AgentBody>;

  constructor(writes: UnitOfWork, reads: ReadConnection, threads: SideThreads) {
    this.store = new NounStore(AGENT, writes, reads, threads);
  }

  /** Contract and queue change on a date; what was to change on the same date gives way, later changes stay. */
  assign(ref: string, version: number, assignment: AssignmentInput): Promise<StoredNoun<AgentBody>> {
    return this.store.edit(ref, version, (agent) => {
      const others = agent.assignments.filter(({ from }) => from !== assignment.from);
      return { ...agent, assignments: [...others, { ...assignment }].sort((a, b) => (a.from < b.from ? -1 : 1)) };
    });
  }

  /** What was to change on a date does not. Throws InputError not-found where nothing was. */
  unassign(ref: string, version: number, from: LocalDate): Promise<StoredNoun<AgentBody>> {
    return this.store.edit(ref, version, (agent) => {
      if (!agent.assignments.some((assignment) => assignment.from === from)) throw notFound('change of this agent', from);
      return { ...agent, assignments: agent.assignments.filter((assignment) => assignment.from !== from) };
    });
  }
}
