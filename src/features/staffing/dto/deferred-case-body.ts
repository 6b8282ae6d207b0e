import { About, Field } from '../../../formats/fields/field.js';
import { fraction, number, wholeOf } from '../../../formats/fields/number.js';
import { choice } from '../../../formats/fields/text.js';

const MONTH_SECONDS = 2_678_400;

@About('Work that may wait until a deadline, apart from any plan: contacts come evenly, day and night. A deadline below two demand intervals is staffed live, by erlang-c.')
export class DeferredCaseInput {
  @Field(choice('deferred'), { about: 'model', example: 'deferred' })
  model!: 'deferred';

  @Field(number({ min: 0, max: MONTH_SECONDS }), { about: 'from arrival to the first reply, handled and sent', unit: 'seconds', example: 14400 })
  deadlineSeconds!: number;

  @Field(number({ min: 0, max: 86400 }), { about: 'way to a visit, added to the handle time of every contact', unit: 'seconds', default: 0, example: 1800 })
  travelSeconds!: number;

  @Field(fraction({ above: 0, max: 1 }), { about: 'largest share of time that agents may be busy', unit: 'fraction', default: 1, example: 0.9 })
  maxOccupancy!: number;

  @Field(number({ min: 0, max: 1_000_000_000 }), { about: 'contacts that wait already, all due one deadline from now', unit: 'contacts', default: 0, example: 200 })
  backlogContacts!: number;

  @Field(fraction({ above: 0, below: 1 }), { about: 'share answered within the deadline where it is so short that the work is live', unit: 'fraction', default: 0.8, example: 0.9 })
  serviceLevel!: number;

  @Field(wholeOf(15, 30, 60), { about: 'demand interval of the plan that it may become part of', unit: 'minutes', default: 60, example: 30 })
  demandIntervalMinutes!: number;
}
