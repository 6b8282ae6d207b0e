import { Injectable } from '@nestjs/common';
import { explain } from '../../engine/requirement/explain.js';
import type { Explanation } from '../../engine/requirement/explanation.js';
import { cellAt } from '../../engine/time/grid.js';
import { naiveInstant, parseStamp } from '../../engine/time/stamp.js';
import { instantsToText } from '../../formats/instant-json.js';
import { notFound, refusal } from '../../platform/http/refusals.js';
import { RosterStore } from '../rosters/roster-store.js';
import { storedRequirement } from './stored-requirement.js';

/** The requirement that a roster is held to. */
@Injectable()
export class RequirementsService {
  constructor(private readonly rosters: RosterStore) {}

  /** Formula, inputs, steps and the neighbours of one interval. Throws InputError not-found, bad-time, out-of-range. */
  async explain(code: string, queue: string, at: string): Promise<Omit<Explanation, 'startMs' | 'endMs'> & { readonly start: string; readonly end: string }> {
    const stamp = parseStamp(at);
    if (stamp === null) throw refusal('bad-time', 'at', at, 'It is an instant in UTC, YYYY-MM-DDTHH:MM, with or without Z.', 'Write for example 2027-03-08T09:00Z.');
    const row = await this.rosters.read(code);
    const plan = await this.rosters.plan(row);
    if (!plan.queues.some((known) => known.code === queue)) throw notFound('queue', queue);
    const requirement = storedRequirement(plan, await this.rosters.text(code, 'requirement.csv'), row.summary.requirementHash);
    const cell = cellAt(requirement.grid, naiveInstant(stamp));
    if (cell < 0 || cell >= requirement.grid.cells) throw refusal('out-of-range', 'at', at, `It lies in the horizon, ${row.horizonStart} to before ${row.horizonEnd} in UTC.`, 'Choose an instant of the roster.');
    return instantsToText(explain(plan, requirement, queue, cell)) as Omit<Explanation, 'startMs' | 'endMs'> & { start: string; end: string };
  }
}
