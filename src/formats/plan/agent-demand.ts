import { About, Field } from '../fields/field.js';
import { listOf, object } from '../fields/nested.js';
import { fraction, number } from '../fields/number.js';
import { choice, code, text } from '../fields/text.js';
import { OpeningInput } from './opening.js';

@About('Contacts that are resolved before an agent hears of them. The history counts contacts before it; what the history already leaves out is not deflected again.')
export class DeflectionInput {
  @Field(choice('self-service', 'bot', 'ivr'), { about: 'what resolves them', example: 'bot' })
  by!: 'self-service' | 'bot' | 'ivr';

  @Field(fraction({ min: 0, max: 1 }), { about: 'share of what reaches it that it resolves', unit: 'fraction', example: 0.2 })
  resolvedShare!: number;

  @Field(fraction({ min: 0, max: 1 }), { about: 'share of the resolved that comes back later, to an agent', unit: 'fraction', default: 0, example: 0.15 })
  returnShare!: number;

  @Field(number({ min: 0, max: 44640 }), { about: 'how much later', unit: 'minutes', default: 60, example: 120 })
  returnAfterMinutes!: number;

  @Field(number({ above: 0, max: 10 }), { about: 'handle time of what passes, against what it was', unit: 'factor', default: 1, example: 0.9 })
  handleTimeFactor!: number;
}

@About('Contacts of a queue that move to another one, after deflection.')
export class ChannelShiftInput {
  @Field(code(), { about: 'code of the other queue', example: 'mail' })
  to!: string;

  @Field(fraction({ min: 0, max: 1 }), { about: 'share of the contacts that moves; all shifts of a queue together at most 1', unit: 'fraction', example: 0.1 })
  share!: number;

  @Field(number({ above: 0, max: 100 }), { about: 'contacts there for one here', unit: 'factor', default: 1, example: 1.3 })
  contactsPerContact!: number;

  @Field(number({ above: 0, max: 86400 }), { about: 'their handle time there', unit: 'seconds', optional: true, nullable: true, defaultText: 'that of the contacts already there', example: 240 })
  ahtSeconds?: number | null;
}

@About('Contacts that come again because the first contact did not resolve the matter. The history holds those of its own time: only a change of the share moves the demand.')
export class RepeatsInput {
  @Field(fraction({ above: 0, max: 1 }), { about: 'share of matters that the first contact will resolve', unit: 'fraction', example: 0.75 })
  firstContactResolution!: number;

  @Field(fraction({ above: 0, max: 1 }), { about: 'the same while the history was counted', unit: 'fraction', example: 0.7 })
  historyFirstContactResolution!: number;

  @Field(fraction({ min: 0, max: 1 }), { about: 'share of the unresolved that contacts again', unit: 'fraction', default: 1, example: 0.9 })
  repeatShare!: number;

  @Field(number({ above: 0, max: 44640 }), { about: 'how much later', unit: 'minutes', default: 1440, example: 1440 })
  afterMinutes!: number;
}

@About('A reason why paid people are not at the desk, on top of rosterShrinkage and planningShrinkage.')
export class ShrinkageInput {
  @Field(text(), { about: 'its name', example: 'system training' })
  cause!: string;

  @Field(choice('roster', 'planning'), { about: 'roster: unplanned, enters the roster; planning: planned, full-time equivalents and hiring only', example: 'roster' })
  kind!: 'roster' | 'planning';

  @Field(fraction({ min: 0, below: 1 }), { about: 'share of scheduled time', unit: 'fraction', example: 0.03 })
  share!: number;

  @Field(object(() => OpeningInput), { about: 'weekly hours in which it applies', optional: true, nullable: true, defaultText: 'all hours' })
  hours?: OpeningInput | null;
}

@About('Queues that some agents serve together.')
export class PoolInput {
  @Field(code(), { about: 'unique among pools', example: 'voice' })
  code!: string;

  @Field(listOf(code(), { min: 2, max: 6 }), { about: 'codes of its queues', example: ['english', 'spanish'] })
  queues!: string[];

  @Field(choice('pooled', 'separate'), { about: 'pooled: one line, every agent serves any; separate: each queue with its own agents', default: 'pooled', example: 'pooled' })
  serve!: 'pooled' | 'separate';
}
