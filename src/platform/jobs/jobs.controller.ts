import { Controller, Get, Headers, HttpCode, Post, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Describe } from '../http/describe.js';
import { type ListQuery, type Page, listQuery, pageOf } from '../http/list-query.js';
import { idParam } from '../http/path-params.js';
import { refusal } from '../http/refusals.js';
import { type Clock, systemClock } from './clock.js';
import { EventStream } from './event-stream.js';
import type { JobEvent } from './job-event.js';
import { EVENTS_EXAMPLE, JOB_EXAMPLE, JOB_PAGE_SCHEMA, JOB_SCHEMA } from './job-schema.js';
import { JOB_STATES, type JobState, hasEnded } from './job-state.js';
import type { Job } from './job.js';
import { Jobs } from './jobs.js';
import { lastEventIdOf } from './server-sent-events.js';

const PATH = { id: { about: 'id of the job, as the route that began it gave it', example: JOB_EXAMPLE.id } };

@Controller('api/v1/jobs')
export class JobsController {
  private readonly clock: Clock = systemClock;

  constructor(private readonly jobs: Jobs) {}

  @Get()
  @Describe({
    summary: 'List jobs, newest first', list: true, exampleOrder: 90,
    query: {
      state: { about: `only jobs in this state: ${JOB_STATES.join(', ')}`, schema: { type: 'string', enum: JOB_STATES }, example: 'running' },
      kind: { about: 'only jobs of this kind', example: 'solve-plan' },
    },
    answer: { shape: { schema: JOB_PAGE_SCHEMA }, example: { items: [JOB_EXAMPLE], nextCursor: null } },
  })
  async list(@listQuery('state', 'kind') { limit, after, filters }: ListQuery): Promise<Page<Job>> {
    const found = await this.jobs.list({ limit, after, state: stateOf(filters.state), kind: kindOf(filters.kind) });
    return pageOf(found, limit, (job) => job.id, (job) => job);
  }

  @Get(':id')
  @Describe({ summary: 'Read a job', path: PATH, exampleOrder: 90, answer: { shape: { schema: JOB_SCHEMA }, example: JOB_EXAMPLE } })
  read(@idParam('job') id: string): Promise<Job> {
    return this.jobs.get(id);
  }

  @Post(':id/cancel')
  @HttpCode(200)
  @Describe({
    summary: 'Cancel a job and keep the best so far', path: PATH, exampleOrder: 92,
    description: 'Answers within a second. The job then is "cancelled" with its result, or still "running" with "stoppedBy": "user" while the proof of a large plan is verified. A job that has ended stays as it is.',
    answer: { shape: { schema: JOB_SCHEMA }, example: JOB_EXAMPLE },
  })
  cancel(@idParam('job') id: string): Promise<Job> {
    return this.jobs.cancel(id);
  }

  @Get(':id/events')
  @Describe({
    summary: 'Follow a job', path: PATH, exampleOrder: 91,
    description: 'Server-sent events: "progress" at most each 250 ms and at least each second while it runs, then one of "done", "failed", "cancelled" with the job, and the stream ends. A client that lost the line sends the last id it saw as Last-Event-ID; 204 says that nothing more will come.',
    answer: { mediaType: 'text/event-stream', example: EVENTS_EXAMPLE }, problems: ['wrong-type'],
  })
  async follow(@idParam('job') id: string, @Headers('last-event-id') header: string | undefined, @Res() response: Response): Promise<void> {
    const lastEventId = lastEventIdOf(header);
    const past: JobEvent[] = [];
    let stream: EventStream | null = null;
    const leave = await this.jobs.events(id, lastEventId, (event) => (stream === null ? void past.push(event) : stream.send(event)), () => stream?.end());
    response.once('close', () => {
      leave();
      stream?.end();
    });
    if (past.length === 0 && hasEnded((await this.jobs.get(id)).state) && past.length === 0) {
      response.status(204).end();
      return;
    }
    response.writeHead(200, { 'Content-Type': 'text/event-stream; charset=utf-8', 'Cache-Control': 'no-store', 'X-Accel-Buffering': 'no' });
    stream = new EventStream({ write: (text) => response.write(text), end: () => void response.end() }, this.clock);
    response.on('drain', () => stream?.drained());
    for (const event of past) stream.send(event);
  }
}

function stateOf(text: string | undefined): JobState | undefined {
  if (text === undefined || (JOB_STATES as readonly string[]).includes(text)) return text as JobState | undefined;
  throw refusal('out-of-range', 'state', text, `It is one of ${JOB_STATES.join(', ')}.`, 'Use one of these words, or leave it out.');
}

function kindOf(text: string | undefined): string | undefined {
  if (text === undefined || /^[a-z][a-z-]{0,63}$/.test(text)) return text;
  throw refusal('out-of-range', 'kind', text, 'A kind is small letters and hyphens.', 'Write it as jobs show it, such as solve-plan, or leave it out.');
}
