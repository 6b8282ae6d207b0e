import { About, Field } from '../fields/field.js';
import { whole } from '../fields/number.js';
import { date } from '../fields/text.js';

@About('The days that are planned: cover is owed for every hour of these UTC dates; people are planned on the same dates of their own calendar.')
export class HorizonInput {
  @Field(date(), { about: 'first date', example: '2027-03-08' })
  start!: string;

  @Field(whole({ min: 1, max: 366 }), { about: 'number of dates', unit: 'days', example: 28 })
  days!: number;
}
