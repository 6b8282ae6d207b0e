import { About, Field } from '../fields/field.js';
import { listOf, object } from '../fields/nested.js';
import { fraction, number, whole } from '../fields/number.js';
import { choice } from '../fields/text.js';

const MONTH_SECONDS = 2_678_400;

@About('Contacts that wait when the plan begins; carry-over.json of the plan before holds them.')
export class BacklogInput {
  @Field(number({ min: 0, max: 1_000_000_000 }), { about: 'how many wait', unit: 'contacts', example: 40 })
  contacts!: number;

  @Field(number({ min: 0, max: MONTH_SECONDS }), { about: 'time left when the plan begins, counted as the deadline is; 0 = due or overdue, at most the deadline', unit: 'seconds', default: 0, example: 3600 })
  dueInSeconds!: number;

  @Field(number({ above: 0, max: 86400 }), { about: 'their handle time', unit: 'seconds', optional: true, nullable: true, defaultText: 'that of the contacts expected', example: 300 })
  ahtSeconds?: number | null;
}

@About('Work that may wait until a deadline (e-mail, social, call-back, web shop, visits): least agents so that every contact is answered by it. A deadline below two demand intervals is staffed as a live queue.')
export class DeferredInput {
  @Field(choice('deferred'), { about: 'model', example: 'deferred' })
  model!: 'deferred';

  @Field(number({ min: 0, max: MONTH_SECONDS }), { about: 'from arrival to the first reply, handled and sent; counted in whole demand intervals, rounded down', unit: 'seconds', example: 14400 })
  deadlineSeconds!: number;

  @Field(choice('clock', 'opening'), { about: 'hours that the deadline counts: all, or opening hours only', default: 'clock', example: 'opening' })
  deadlineHours!: 'clock' | 'opening';

  @Field(choice('level', 'as-late-as-allowed'), { about: 'how work is spread: smallest peak, or each contact just before its deadline with fewest agent-hours', default: 'level', example: 'as-late-as-allowed' })
  spread!: 'level' | 'as-late-as-allowed';

  @Field(choice('from-opening', 'at-once'), { about: 'work whose deadline passes while closed or before the plan: one deadline after the opening, or in its first interval', default: 'from-opening', example: 'at-once' })
  afterClosing!: 'from-opening' | 'at-once';

  @Field(number({ min: 0, max: 86400 }), { about: 'way to a visit, added to the handle time of every contact', unit: 'seconds', default: 0, example: 1800 })
  travelSeconds!: number;

  @Field(fraction({ above: 0, max: 1 }), { about: 'largest share of time that agents may be busy', unit: 'fraction', default: 1, example: 0.9 })
  maxOccupancy!: number;

  @Field(whole({ min: 1, max: 100000 }), { about: 'people or desks that there are; what they cannot do in time is reported as late', unit: 'agents', optional: true, nullable: true, defaultText: 'any number', example: 12 })
  maxAgents?: number | null;

  @Field(fraction({ above: 0, below: 1 }), { about: 'share answered within the deadline where it is so short that the queue is live', unit: 'fraction', default: 0.8, example: 0.9 })
  serviceLevel!: number;

  @Field(listOf(object(() => BacklogInput)), { about: 'contacts that wait when the plan begins', default: [] })
  openingBacklog!: BacklogInput[];
}
