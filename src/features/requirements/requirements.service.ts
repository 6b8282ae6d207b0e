import { Injectable } from '@nestjs/common';
import type { Explanation } from '../../engine/requirement/explanation.js';
import { naiveInstant, parseStamp } from '../../engine/time/stamp.js';
import { instantsToText } from '../../formats/instant-json.js';
import type { ViewQuestions } from '../../platform/view-request.js';
import { notFound, refusal } from '../../platform/http/refusals.js';
import { RosterStore } from '../rosters/roster-store.js';
import { Views } from '../roster-views/views.service.js';

/** The requirement that a roster is held to. */
@Injectable()
export class RequirementsService {
  constructor(private readonly rosters: RosterStore, private readonly views: Views) {}

  /** Formula, inputs, steps and the neighbours of one interval. Throws InputError not-found, bad-time, out-of-range. */
  async explain(code: string, queue: string, at: string): Promise<Omit<Explanation, 'startMs' | 'endMs'> & { readonly start: string; readonly end: string }> {
    const { row, ask } = await this.question(code, queue, at);
    const answer = await this.views.ask('explanation', ask);
    if (answer === null) throw notFound('queue', queue);
    if (answer.explanation === null) throw outside(at, row);
    return instantsToText(answer.explanation) as Omit<Explanation, 'startMs' | 'endMs'> & { start: string; end: string };
  }

  /** What changed volumes and handle times would ask of one interval, as CSV. Throws as explain. */
  async sensitivity(code: string, queue: string, at: string): Promise<string> {
    const { row, ask } = await this.question(code, queue, at);
    const answer = await this.views.ask('sensitivity', ask);
    if (answer === null) throw notFound('queue', queue);
    if (answer.csv === null) throw outside(at, row);
    return answer.csv;
  }

  private async question(code: string, queue: string, at: string): Promise<{ readonly row: RosterRow; readonly ask: ViewQuestions['explanation']['ask'] }> {
    const stamp = parseStamp(at);
    if (stamp === null) throw refusal('bad-time', 'at', at, 'It is an instant in UTC, YYYY-MM-DDTHH:MM, with or without Z.', 'Write for example 2027-03-08T09:00Z.');
    const row = await this.rosters.read(code);
    return {
      row,
      ask: {
        plan: this.views.planBytes(await this.rosters.sentPlan(row)), requirementCsv: await this.rosters.text(code, 'requirement.csv'),
        requirementHash: row.summary.requirementHash, queue, at: naiveInstant(stamp),
      },
    };
  }
}

type RosterRow = Awaited<ReturnType<RosterStore['read']>>;

function outside(at: string, row: RosterRow): Error {
  return refusal('out-of-range', 'at', at, `It lies in the horizon, ${row.horizonStart} to before ${row.horizonEnd} in UTC.`, 'Choose an instant of the roster.');
}
