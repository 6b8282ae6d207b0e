import { About, Field } from '../fields/field.js';
import { flag } from '../fields/flag.js';
import { listOf, object } from '../fields/nested.js';
import { whole } from '../fields/number.js';
import { anyText, choice, code, date, instant, sha256Text, zone } from '../fields/text.js';
import { SEGMENT_KINDS } from '../segment-text.js';
import type { SegmentKind } from '../../engine/model/roster.js';

export const ROSTER_FORMAT = 'sunshift-roster/1';

@About('How a search was run; the same values on the same input give the same bytes.')
export class RunInput {
  @Field(whole({ min: 0 }), { about: 'seed of the search', example: 1 })
  seed!: number;

  @Field(whole({ min: 0 }), { about: 'rounds run', example: 400 })
  rounds!: number;

  @Field(whole({ min: 1 }), { about: 'logical shards', example: 4 })
  shards!: number;
}

@About('A part of a shift, half-open from start to end.')
export class SegmentInput {
  @Field(choice(...SEGMENT_KINDS), { about: 'what it is', example: 'work' })
  kind!: SegmentKind;

  @Field(flag(), { about: 'whether it is paid', example: true })
  paid!: boolean;

  @Field(flag(), { about: 'whether the agent covers in it', example: true })
  covers!: boolean;

  @Field(instant(), { about: 'beginning', example: '2027-03-08T07:00:00Z' })
  start!: string;

  @Field(instant(), { about: 'end', example: '2027-03-08T10:00:00Z' })
  end!: string;
}

@About('One presence of one agent; its segments fill it without gap or overlap.')
export class ShiftInput {
  @Field(code(), { about: 'code of the agent', example: 'waw-01' })
  agent!: string;

  @Field(code(), { about: 'code of his site', example: 'waw' })
  site!: string;

  @Field(code(), { about: 'code of the queue that he serves', example: 'english' })
  queue!: string;

  @Field(zone(), { about: 'his clock', example: 'Europe/Warsaw' })
  zone!: string;

  @Field(anyText(), { about: 'code of the shift pattern', example: 'day' })
  pattern!: string;

  @Field(date(), { about: 'local date of the start', example: '2027-03-08' })
  date!: string;

  @Field(instant(), { about: 'beginning', example: '2027-03-08T07:00:00Z' })
  start!: string;

  @Field(instant(), { about: 'end', example: '2027-03-08T15:00:00Z' })
  end!: string;

  @Field(listOf(object(() => SegmentInput), { min: 1 }), { about: 'its segments in order of time' })
  segments!: SegmentInput[];
}

@About('A roster: the shifts that a plan decided, without those of the roster before it.')
export class RosterInput {
  @Field(choice(ROSTER_FORMAT), { about: 'format and its version', example: ROSTER_FORMAT })
  format!: typeof ROSTER_FORMAT;

  @Field(sha256Text(), { about: 'input hash of the plan that it was made from' })
  inputHash!: string;

  @Field(sha256Text(), { about: 'hash of the requirement that it covers' })
  requirementHash!: string;

  @Field(object(() => RunInput), { about: 'how it was searched; null for a roster made by hand', nullable: true, example: { seed: 1, rounds: 400, shards: 4 } })
  run!: RunInput | null;

  @Field(listOf(object(() => ShiftInput)), { about: 'shifts by agent code, then start' })
  shifts!: ShiftInput[];
}
