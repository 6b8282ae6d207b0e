import { About, Field } from '../fields/field.js';
import { listOf } from '../fields/nested.js';
import { number } from '../fields/number.js';
import { code, date, text, wallTime } from '../fields/text.js';

@About('A day or span of the customers, past or future: kept out of the profiles, laid on the forecast by its multiplier, a learnt one, or a profile of its own.')
export class SpecialDayInput {
  @Field(code(), { about: 'calendar to which it belongs; streams name theirs', example: 'us' })
  calendar!: string;

  @Field(date(), { about: 'date on the stream\'s calendar', example: '2027-03-28' })
  date!: string;

  @Field(text(), { about: 'its name', example: 'Easter Sunday' })
  name!: string;

  @Field(number({ min: 0, max: 100 }), {
    about: 'contacts of the day against a usual one', unit: 'factor', optional: true, nullable: true, defaultText: 'learnt from past days of its kind', example: 0.6,
  })
  multiplier?: number | null;

  @Field(date(), { about: 'last date of a span, inclusive', optional: true, nullable: true, defaultText: 'the date itself', example: '2027-03-29' })
  until?: string | null;

  @Field(wallTime(), { about: 'clock reading on the first date at which it begins', optional: true, nullable: true, defaultText: '00:00', example: '12:00' })
  from?: string | null;

  @Field(wallTime('end'), { about: 'clock reading on the last date at which it ends', optional: true, nullable: true, defaultText: '24:00', example: '24:00' })
  to?: string | null;

  @Field(listOf(number({ min: 0, max: 1e9 }), { min: 24, max: 24 }), {
    about: 'contacts in each of the 24 hours of the local clock, in place of what is usual', unit: 'contacts', optional: true, nullable: true, defaultText: 'none',
  })
  profile?: number[] | null;

  @Field(text(), { about: 'days of one kind are learnt from together', optional: true, nullable: true, defaultText: 'the name', example: 'Easter Sunday' })
  kind?: string | null;

  @Field(text(), { about: 'where it comes from', optional: true, nullable: true, defaultText: 'not told', example: 'date-holidays US' })
  source?: string | null;
}
