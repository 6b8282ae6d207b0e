import { About, Field } from '../../../formats/fields/field.js';
import { whole } from '../../../formats/fields/number.js';
import { code, date } from '../../../formats/fields/text.js';

@About('Which plan is rehearsed, and for how long. Nothing is stored.')
export class RehearsalInput {
  @Field(code(), { about: 'code of a stored plan', example: 'morning-desk' })
  plan!: string;

  @Field(date(), { about: 'first UTC date', optional: true, defaultText: 'the first date of the plan', example: '2027-01-01' })
  from?: string;

  @Field(whole({ min: 1, max: 120 }), { about: 'whole months to look at', default: 12, example: 12 })
  months!: number;
}
