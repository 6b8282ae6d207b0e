import { About, Field } from '../fields/field.js';
import { listOf, object } from '../fields/nested.js';
import { code, date, text, weekday, zone } from '../fields/text.js';
import { AmountInput } from './money.js';

@About('A public holiday of the people who work at a site: it moves supply and pay, never demand.')
export class HolidayInput {
  @Field(date(), { about: 'local date', example: '2027-04-09' })
  date!: string;

  @Field(text(), { about: 'its name', example: 'Araw ng Kagitingan' })
  name!: string;
}

@About('A place where people work; its zone is their clock unless they have their own.')
export class SiteInput {
  @Field(code(), { about: 'unique among sites', example: 'mnl' })
  code!: string;

  @Field(text(), { about: 'name to print', optional: true, defaultText: 'the code', example: 'Manila' })
  name?: string;

  @Field(zone(), { about: 'IANA zone', example: 'Asia/Manila' })
  zone!: string;

  @Field(listOf(weekday(), { min: 1, max: 6 }), { about: 'weekend days, next to each other', default: ['saturday', 'sunday'], example: ['friday', 'saturday'] })
  weekend!: string[];

  @Field(listOf(object(() => HolidayInput)), { about: 'public holidays of the people who work here', default: [] })
  holidays!: HolidayInput[];

  @Field(object(() => AmountInput), { about: 'technology per named agent and calendar month', optional: true, nullable: true, defaultText: 'none', example: { amount: '45.00', currency: 'USD' } })
  seatMonthly?: AmountInput | null;
}
