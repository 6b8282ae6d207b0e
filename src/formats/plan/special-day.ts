import { About, Field } from '../fields/field.js';
import { number } from '../fields/number.js';
import { code, date, text } from '../fields/text.js';

@About('A day of the customers, past or future: kept out of the profiles, laid on the forecast by its multiplier.')
export class SpecialDayInput {
  @Field(code(), { about: 'calendar to which it belongs; streams name theirs', example: 'us' })
  calendar!: string;

  @Field(date(), { about: 'date on the stream\'s calendar', example: '2027-03-28' })
  date!: string;

  @Field(text(), { about: 'its name', example: 'Easter Sunday' })
  name!: string;

  @Field(number({ min: 0, max: 100 }), { about: 'contacts of the day against a usual one', unit: 'factor', example: 0.6 })
  multiplier!: number;
}
