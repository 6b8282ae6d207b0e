import { LOAD_BASES, type LoadBasisSetting } from '../../engine/model/load-basis.js';
import { About, Field } from '../fields/field.js';
import { listOf, object, oneOf } from '../fields/nested.js';
import { fraction, number, whole } from '../fields/number.js';
import { choice, code, text, zone } from '../fields/text.js';
import { ChannelShiftInput, DeflectionInput, RepeatsInput, ShrinkageInput } from './agent-demand.js';
import { DeferredInput } from './deferred.js';
import { LIVE_STAFFING_INPUTS, type LiveStaffingInput } from './live-staffing.js';
import { OpeningInput } from './opening.js';

@About('Contacts wait (Erlang C): least agents that meet a service level.')
export class ErlangCInput {
  @Field(choice('erlang-c'), { about: 'model', example: 'erlang-c' })
  model!: 'erlang-c';

  @Field(fraction({ above: 0, below: 1 }), { about: 'share of offered contacts answered in time', unit: 'fraction', example: 0.8 })
  serviceLevel!: number;

  @Field(number({ min: 0, max: 604800 }), { about: 'answered in time means within', unit: 'seconds', example: 20 })
  answerWithinSeconds!: number;

  @Field(fraction({ above: 0, max: 1 }), { about: 'largest share of time that agents may be busy', unit: 'fraction', default: 1, example: 0.85 })
  maxOccupancy!: number;

  @Field(number({ above: 0, max: 604800 }), { about: 'mean wait of all offered contacts at most', unit: 'seconds', optional: true, nullable: true, defaultText: 'not asked for', example: 30 })
  maxAsaSeconds?: number | null;
}

@About('Contacts that find nobody free are lost (Erlang B): least agents that keep the loss small.')
export class ErlangBInput {
  @Field(choice('erlang-b'), { about: 'model', example: 'erlang-b' })
  model!: 'erlang-b';

  @Field(fraction({ above: 0, below: 1 }), { about: 'largest share of contacts lost', unit: 'fraction', example: 0.02 })
  maxBlocking!: number;

  @Field(fraction({ above: 0, max: 1 }), { about: 'largest share of time that agents may be busy', unit: 'fraction', default: 1, example: 0.85 })
  maxOccupancy!: number;
}

@About('A fixed number of agents at all open hours.')
export class FixedInput {
  @Field(choice('fixed'), { about: 'model', example: 'fixed' })
  model!: 'fixed';

  @Field(whole({ min: 0, max: 100000 }), { about: 'agents at work before shrinkage', unit: 'agents', example: 2 })
  agents!: number;
}

@About('A history whose week a new stream borrows.')
export class BorrowedShapeInput {
  @Field(code(), { about: 'code of a history', example: 'voice-ny' })
  history!: string;

  @Field(text(), { about: 'value of the file\'s queue column, where it holds several queues', optional: true, nullable: true, defaultText: 'the only one', example: 'english' })
  historyQueue?: string | null;
}

@About('What a planner expects of a stream that has no history: contacts a week, in a borrowed shape or a typed one.')
export class ExpectedVolumeInput {
  @Field(number({ min: 0, max: 1e9 }), { about: 'contacts in an ordinary week', unit: 'contacts', example: 1200 })
  weeklyContacts!: number;

  @Field(object(() => BorrowedShapeInput), { about: 'whose week it borrows', optional: true, nullable: true, defaultText: 'none: hours, or all hours alike' })
  shapeOf?: BorrowedShapeInput | null;

  @Field(listOf(number({ min: 0, max: 1e9 }), { min: 1, max: 168 }), {
    about: '24 weights of a day, or 168 of a week from Monday 00:00 on the stream\'s clock; only their proportions count', optional: true, nullable: true, defaultText: 'all hours alike',
  })
  hours?: number[] | null;

  @Field(fraction({ min: 0, max: 2 }), { about: 'standard error of weeklyContacts', unit: 'fraction', default: 0.3, example: 0.3 })
  error!: number;
}

@About('The contacts of one customer region; its profile and special days live on its own clock.')
export class StreamInput {
  @Field(code(), { about: 'unique inside the queue', example: 'new-york' })
  code!: string;

  @Field(zone(), { about: 'the customers\' clock', example: 'America/New_York' })
  zone!: string;

  @Field(code(), { about: 'code of a history', optional: true, nullable: true, defaultText: 'none: a new stream, which has "expected"', example: 'voice-ny' })
  history?: string | null;

  @Field(text(), { about: 'value of the file\'s queue column, where it holds several queues', optional: true, nullable: true, defaultText: 'the only one', example: 'english' })
  historyQueue?: string | null;

  @Field(object(() => ExpectedVolumeInput), { about: 'contacts of a stream without a history', optional: true, nullable: true, defaultText: 'none' })
  expected?: ExpectedVolumeInput | null;

  @Field(fraction({ min: 0, max: 1, hint: 'Write a fraction of 1, such as 0.05 for 5 %.' }), { about: 'share of the counted contacts that need an agent', unit: 'fraction', default: 1, example: 0.05 })
  share!: number;

  @Field(number({ above: 0, max: 86400 }), { about: 'average handle time where the history has none: talk, hold and after-contact work', unit: 'seconds', example: 300 })
  ahtSeconds!: number;

  @Field(listOf(code()), { about: 'calendars of special days that move these customers', default: [], example: ['us'] })
  calendars!: string[];
}

@About('Targets of a named level for the channel of the queue: see docs/models/demand-and-targets.md. Live channels are staffed by erlang-c, written ones by deferred.')
export class PresetStaffingInput {
  @Field(choice('preset'), { about: 'model', example: 'preset' })
  model!: 'preset';

  @Field(choice('basic', 'standard', 'premium', 'urgent'), { about: 'level of service', example: 'standard' })
  level!: 'basic' | 'standard' | 'premium' | 'urgent';
}

@About('Work of one kind that agents serve.')
export class QueueInput {
  @Field(code(), { about: 'unique among queues', example: 'english' })
  code!: string;

  @Field(text(), { about: 'name to print', optional: true, defaultText: 'the code', example: 'English voice' })
  name?: string;

  @Field(choice('voice', 'video', 'chat', 'messaging', 'social', 'email', 'web-shop', 'callback', 'on-site', 'other'), { about: 'channel', example: 'voice' })
  channel!: 'voice' | 'video' | 'chat' | 'messaging' | 'social' | 'email' | 'web-shop' | 'callback' | 'on-site' | 'other';

  @Field(oneOf('model', () => ({ 'erlang-c': ErlangCInput, 'erlang-b': ErlangBInput, ...LIVE_STAFFING_INPUTS, deferred: DeferredInput, preset: PresetStaffingInput, fixed: FixedInput })), { about: 'how its agents are counted', example: { model: 'erlang-c', serviceLevel: 0.8, answerWithinSeconds: 20 } })
  staffing!: ErlangCInput | ErlangBInput | LiveStaffingInput | DeferredInput | PresetStaffingInput | FixedInput;

  @Field(choice('auto', ...LOAD_BASES), { about: 'load that a live queue is staffed for when contacts come at a changing rate; auto chooses by AHT ÷ interval', default: 'auto', example: 'auto' })
  loadBasis!: LoadBasisSetting;

  @Field(choice('interval', 'day', 'week'), { about: 'what the targets of a live queue hold over; a day or week is weighted by contacts and is that of the zone of opening, else UTC', default: 'interval', example: 'day' })
  targetsOver!: 'interval' | 'day' | 'week';

  @Field(listOf(object(() => StreamInput)), { about: 'customer regions; a queue of fixed staffing may have none', default: [] })
  streams!: StreamInput[];

  @Field(fraction({ min: 0, below: 1 }), { about: 'unplanned absence from the desk only; enters the roster', unit: 'fraction', default: 0, example: 0.08 })
  rosterShrinkage!: number;

  @Field(fraction({ min: 0, below: 1 }), { about: 'adds leave, holidays and training; used for full-time equivalents only', unit: 'fraction', default: 0, example: 0.3 })
  planningShrinkage!: number;

  @Field(listOf(object(() => ShrinkageInput)), { about: 'shrinkage by cause and hour, on top of the two shares', default: [] })
  shrinkage!: ShrinkageInput[];

  @Field(listOf(object(() => DeflectionInput)), { about: 'what resolves contacts before an agent does, in order', default: [] })
  deflection!: DeflectionInput[];

  @Field(listOf(object(() => ChannelShiftInput)), { about: 'contacts that move to other queues', default: [] })
  channelShift!: ChannelShiftInput[];

  @Field(object(() => RepeatsInput), { about: 'another share of repeated contacts than the history holds', optional: true, nullable: true, defaultText: 'as the history' })
  repeats?: RepeatsInput | null;

  @Field(whole({ min: 0, max: 100000 }), { about: 'rostered people at least while open, never grossed up', unit: 'agents', default: 0, example: 1 })
  minimumAgents!: number;

  @Field(listOf(code(), { min: 1 }), { about: 'sites that may serve it', optional: true, nullable: true, defaultText: 'all', example: ['bog', 'waw'] })
  sites?: string[] | null;

  @Field(object(() => OpeningInput), { about: 'opening hours', optional: true, nullable: true, defaultText: 'all hours' })
  opening?: OpeningInput | null;
}
