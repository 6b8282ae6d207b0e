import { About, Field } from '../fields/field.js';
import { listOf } from '../fields/nested.js';
import { number } from '../fields/number.js';
import { choice, code, date, text } from '../fields/text.js';

@About('A dated multiplier of contacts that the planner knows of: accounts won, a release, a campaign, contacts deflected. The past is divided by it before a model learns, the forecast multiplied.')
export class DriverInput {
  @Field(text(), { about: 'its name', example: 'Chatbot goes live' })
  name!: string;

  @Field(choice('accounts', 'release', 'campaign', 'deflection', 'other'), { about: 'what moves contacts', default: 'other', example: 'deflection' })
  kind!: 'accounts' | 'release' | 'campaign' | 'deflection' | 'other';

  @Field(listOf(code(), { min: 1 }), { about: 'queues that it moves', optional: true, nullable: true, defaultText: 'all', example: ['english'] })
  queues?: string[] | null;

  @Field(date(), { about: 'first local date of the customers', example: '2027-03-15' })
  from!: string;

  @Field(date(), { about: 'last local date, inclusive', optional: true, nullable: true, defaultText: 'for ever', example: '2027-04-30' })
  until?: string | null;

  @Field(number({ min: 0, max: 100 }), { about: 'contacts with it against contacts without it', unit: 'factor', example: 0.85 })
  factor!: number;
}

@About('What a planner changes after the model has spoken. Kept apart from the model, with author and reason.')
export class AdjustmentInput {
  @Field(code(), { about: 'the queue', example: 'english' })
  queue!: string;

  @Field(date(), { about: 'first local date of the queue\'s first stream', example: '2027-03-15' })
  from!: string;

  @Field(date(), { about: 'last local date, inclusive', example: '2027-03-19' })
  until!: string;

  @Field(number({ min: 0, max: 100 }), { about: 'adjusted contacts against those of the model', unit: 'factor', example: 1.2 })
  factor!: number;

  @Field(text(), { about: 'who changed it', example: 'A. Rossi' })
  author!: string;

  @Field(text(), { about: 'why', example: 'Price letter goes out on Monday' })
  reason!: string;
}
